namespace Nano.Sensors
{
    using Nano.Checksums;
    using Nano.Packing;

    /// <summary>One reading of a Plantower PMS5003ST: dust, formaldehyde, temperature and humidity. A PMS5003S, with formaldehyde
    /// alone, sends the frame of a PMS5003 with it in the last place. Reading does not allocate.</summary>
    /// <remarks>9600 baud 8N1. Plantower PMS5003ST data manual V2.6, appendix I.</remarks>
    [Packed(">", Frame = true, ReadOnly = true)]
    public sealed partial class Pms5003StReading
    {
        [Constant] private const ushort Start = 0x424D;
        [Length] private const ushort Length = 36;

        /// <summary>PM1.0, PM2.5 and PM10 in µg/m³, calibrated for standard particles (CF=1).</summary>
        [Field("H")] public int Pm1Standard, Pm25Standard, Pm10Standard;

        /// <summary>PM1.0, PM2.5 and PM10 in µg/m³, in the atmosphere.</summary>
        [Field("H")] public int Pm1, Pm25, Pm10;

        /// <summary>Particles larger than 0.3, 0.5, 1.0, 2.5, 5.0 and 10 µm in 0.1 litre of air.</summary>
        [Field("H")] public int Over03, Over05, Over10, Over25, Over50, Over100;

        /// <summary>Formaldehyde in µg/m³.</summary>
        [Field("H")] public int Formaldehyde;

        /// <summary>Temperature in °C, in steps of 0.1.</summary>
        [Field("h"), Scaled(0.1, Unit = "°C")] public float Temperature;

        /// <summary>Relative humidity in %, in steps of 0.1.</summary>
        [Field("H"), Scaled(0.1, Unit = "%")] public float Humidity;

        /// <summary>A version (high byte) and an error code (low byte).</summary>
        [Padding(2)] [Field("H")] public int Reserved;
        [Checksum(typeof(Sum16))] private const ushort Check = 0;
    }
}
