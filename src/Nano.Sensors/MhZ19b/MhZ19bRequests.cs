using System;

namespace Nano.Sensors
{
    /// <summary>What an MH-Z19B can be asked and told. Each request allocates its 9 bytes: make it once.</summary>
    /// <remarks>Only <see cref="Read"/> is answered, by the manual; some sensors confirm the others with a frame of their own, which
    /// a reader passes over. Winsen, MH-Z19B User's Manual, "Commands".</remarks>
    public static class MhZ19bRequests
    {
        /// <summary>Asks for a <see cref="MhZ19bReading"/>.</summary>
        /// <returns>A new array.</returns>
        public static byte[] Read()
        {
            return Create(0x86, 0, 0, 0);
        }

        /// <summary>Takes the air for one of 400 ppm: after 20 minutes in such air.</summary>
        /// <returns>A new array.</returns>
        public static byte[] CalibrateZero()
        {
            return Create(0x87, 0, 0, 0);
        }

        /// <summary>Takes the air for one of a known concentration: after the zero point, and 20 minutes in such air.</summary>
        /// <param name="ppm">At least 1000, better 2000.</param>
        /// <returns>A new array.</returns>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="ppm"/> is below 1000 or above 10,000.</exception>
        public static byte[] CalibrateSpan(int ppm)
        {
            return Create(0x88, 0, ppm, 1000);
        }

        /// <summary>Switches the correction that takes the lowest concentration of each day for 400 ppm; on as delivered.</summary>
        /// <param name="on">False where the air is never fresh.</param>
        /// <returns>A new array.</returns>
        public static byte[] SetSelfCalibration(bool on)
        {
            return Create(0x79, on ? 0xA0 : 0, 0, 0);
        }

        /// <summary>Sets the highest concentration that is measured.</summary>
        /// <param name="ppm">2000, 5000 or 10,000, as there are sensors for.</param>
        /// <returns>A new array.</returns>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="ppm"/> is below 1000 or above 10,000.</exception>
        public static byte[] SetRange(int ppm)
        {
            return Create(0x99, 0, ppm, 1000);
        }

        private static byte[] Create(byte command, int flag, int ppm, int least)
        {
            if (ppm < least || ppm > 10000)
            {
                throw new ArgumentOutOfRangeException("ppm");
            }

            // The span stands where the flag does, the range at the end.
            byte[] request = { 0xFF, 1, command, (byte)flag, 0, 0, 0, 0, 0 };
            int at = command == 0x88 ? 3 : 6;
            request[at] |= (byte)(ppm >> 8);
            request[at + 1] = (byte)ppm;
            request[8] = (byte)new MhZ19bCheck().Over(request, 0, 8);
            return request;
        }
    }
}
