namespace Nano.Calibration
{
    using Nano.Sensors;

    /// <summary>The frames that the scenarios read. Each call makes a new array: a field that holds one would be built at
    /// start-up and stay.</summary>
    internal static class SampleFrames
    {
        /// <summary>A whole frame of a PMS5003.</summary>
        /// <returns>32 bytes, sync word and sum included.</returns>
        internal static byte[] CreatePms5003()
        {
            return new byte[]
            {
                0x42, 0x4D, 0x00, 0x1C, 0x00, 0x05, 0x00, 0x07, 0x00, 0x08, 0x00, 0x05, 0x00, 0x07, 0x00, 0x08,
                0x00, 0xD2, 0x00, 0x46, 0x00, 0x2D, 0x00, 0x1E, 0x00, 0x02, 0x00, 0x01, 0x97, 0x00, 0x02, 0xD0,
            };
        }

        /// <summary>The values of a checked message: 23.5 °C and 65.2 %.</summary>
        /// <returns>A new object.</returns>
        internal static ClimateReading CreateClimate()
        {
            return new ClimateReading { Temperature = 23.5f, Humidity = 65.2f };
        }

        /// <summary>The bytes 0, 1, 2 and so on, up to 255 and again.</summary>
        /// <param name="count">How many.</param>
        /// <returns>A new array.</returns>
        internal static byte[] CreateRamp(int count)
        {
            byte[] ramp = new byte[count];
            for (int i = 0; i < count; i++)
            {
                ramp[i] = (byte)i;
            }

            return ramp;
        }
    }
}
