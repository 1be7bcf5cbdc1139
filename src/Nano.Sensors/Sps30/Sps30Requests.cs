using System;

namespace Nano.Sensors
{
    using Nano.Frames;

    /// <summary>What an SPS30 can be asked and told. Making a request allocates it and some 100 bytes more: make it once.</summary>
    /// <remarks>The sensor is idle after power-up, and measures from one of the starts until it is stopped. Sensirion, Datasheet SPS30,
    /// version 1.0, section 5.3. A constant holds the command in its lowest byte, the number of data bytes above it, then these.</remarks>
    public static class Sps30Requests
    {
        /// <summary>Idle: measures, and answers with <see cref="Sps30Reading"/>.</summary>
        public const int StartFloats = 0x01030200;

        /// <summary>Idle, firmware 2.0: measures, and answers with <see cref="Sps30WholeReading"/>.</summary>
        public const int StartIntegers = 0x01050200;

        /// <summary>Back to idle.</summary>
        public const int StopMeasurement = 0x01;

        /// <summary>Measuring: asks for the newest values, once each.</summary>
        public const int ReadValues = 0x03;

        /// <summary>Idle, firmware 2.0: the line is switched off too, up to <see cref="WakeUp"/>.</summary>
        public const int Sleep = 0x10;

        /// <summary>Asleep: back to idle. The request begins with the byte that wakes the line.</summary>
        public const int WakeUp = 0x11;

        /// <summary>Measuring: ten seconds of the fan at full speed; without new values meanwhile.</summary>
        public const int CleanFan = 0x56;

        /// <summary>Asks for the seconds between two cleanings.</summary>
        public const int ReadCleaningInterval = 0x000180;

        /// <summary>Asks for the type of the product, "00080000".</summary>
        public const int ReadProductType = 0x0001D0;

        /// <summary>Asks for the serial number, up to 32 characters.</summary>
        public const int ReadSerialNumber = 0x0301D0;

        /// <summary>Asks for the versions of firmware, hardware and protocol.</summary>
        public const int ReadVersion = 0xD1;

        /// <summary>Firmware 2.2: asks for the status register.</summary>
        public const int ReadStatus = 0x0001D2;

        /// <summary>Firmware 2.2: asks for the status register, and clears it.</summary>
        public const int ReadAndClearStatus = 0x0101D2;

        /// <summary>As after power-up.</summary>
        public const int Reset = 0xD3;

        /// <summary>A request as it goes onto the line.</summary>
        /// <param name="request">One of the constants.</param>
        /// <returns>A new array.</returns>
        /// <exception cref="ArgumentOutOfRangeException">It has more than two data bytes, as none of them does.</exception>
        public static byte[] Create(int request)
        {
            if ((request & 0xFF00) > 0x200)
            {
                throw new ArgumentOutOfRangeException("request");
            }

            return Create(request & 0xFF, request >> 8 & 0xFF, (ulong)(request >> 16));
        }

        /// <summary>Idle: the request to set the interval of the automatic cleaning.</summary>
        /// <param name="seconds">604,800, a week, as delivered; 0 for never.</param>
        /// <returns>A new array.</returns>
        public static byte[] CreateCleaningInterval(uint seconds)
        {
            return Create(0x80, 5, seconds);
        }

        internal static StuffedLayout CreateLayout(int least, int most)
        {
            return new StuffedLayout
            {
                Stuffing = Stuffing.Shdlc,
                MinimumLength = least,
                MaximumLength = 2 * most + 2,
                Checks = new[] { new FrameCheck(), new FrameCheck { At = -1, To = -1, Checksum = new Sps30Check() } },      // the first: the address, 0
            };
        }

        private static byte[] Create(int command, int count, ulong data)
        {
            byte[] buffer = new byte[21];
            buffer[0] = 0xFF;
            buffer[2] = (byte)command;
            buffer[3] = (byte)count;
            for (int i = count; i > 0; i--)
            {
                buffer[3 + i] = (byte)data;
                data >>= 8;
            }

            int length = new FrameWriter(CreateLayout(4, 9)).Write(buffer, 1, count + 4) + 1;
            int start = command == WakeUp ? 0 : 1;
            byte[] request = new byte[length - start];
            Array.Copy(buffer, start, request, 0, length - start);
            return request;
        }
    }
}
