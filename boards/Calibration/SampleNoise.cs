namespace Nano.Calibration
{
    /// <summary>Noise on the line: always the same, so that every run and every chip sees the same bytes.</summary>
    internal static class SampleNoise
    {
        /// <summary>The bytes of one piece.</summary>
        internal const int Length = 1000;

        /// <summary>The first byte of a PMS5003 frame.</summary>
        internal const byte SyncByte = 0x42;

        /// <summary>Makes a piece of noise. No PMS5003 frame is in it.</summary>
        /// <param name="quiet">True for noise in which no byte is a <see cref="SyncByte"/>.</param>
        /// <returns>A new array of <see cref="Length"/> bytes.</returns>
        internal static byte[] Create(bool quiet)
        {
            byte[] noise = new byte[Length];
            uint random = 12345;
            for (int i = 0; i < Length; i++)
            {
                // Numerical Recipes' generator; its high bits are the good ones.
                random = random * 1664525 + 1013904223;
                byte next = (byte)(random >> 24);
                noise[i] = quiet && next == SyncByte ? (byte)0 : next;
            }

            return noise;
        }
    }
}
