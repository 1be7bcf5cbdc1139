namespace Nano.Sensors
{
    using Nano.Checksums;
    using Nano.Frames;

    /// <summary>What the sensors of the Plantower family can be told, but for the PMS3003. Each request allocates its 7 bytes: make
    /// it once.</summary>
    /// <remarks>Plantower PMS5003 data manual V2.3, appendix II, "PMS5003 transport protocol, passive mode".</remarks>
    public static class PmsRequests
    {
        /// <summary>Speak only when asked. Answered with 42 4D 00 04 E1 00 and the sum.</summary>
        public const int Passive = 0xE100;

        /// <summary>Speak unasked, as after power-up. Answered with 42 4D 00 04 E1 01 and the sum.</summary>
        public const int Active = 0xE101;

        /// <summary>Passive: asks for a reading.</summary>
        public const int Read = 0xE200;

        /// <summary>Switches fan and laser off. Answered with 42 4D 00 04 E4 00 and the sum.</summary>
        public const int Sleep = 0xE400;

        /// <summary>Switches them on; stable readings after 30 seconds.</summary>
        public const int Wake = 0xE401;

        /// <summary>A request as it goes onto the line.</summary>
        /// <param name="request">One of the constants.</param>
        /// <returns>A new array.</returns>
        public static byte[] Create(int request)
        {
            byte[] bytes = { 0x42, 0x4D, (byte)(request >> 8), 0, (byte)request, 0, 0 };
            uint sum = Sum16.Compute(bytes, 0, 5);
            bytes[5] = (byte)(sum >> 8);
            bytes[6] = (byte)sum;
            return bytes;
        }

        /// <summary>What all frames of the family look like, readings of any length and answers.</summary>
        /// <returns>A new layout.</returns>
        public static FrameLayout CreateLayout()
        {
            return new FrameLayout
            {
                Sync = new byte[] { 0x42, 0x4D },
                LengthOffset = 2,
                LengthSize = 2,
                LengthBigEndian = true,
                LengthAdds = 4,
                MinimumLength = 8,
                MaximumLength = Pms5003StReading.Size,
                Checksum = new Sum16(),
                ChecksumBigEndian = true,
            };
        }
    }
}
