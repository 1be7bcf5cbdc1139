namespace Nano.Sensors
{
    using Nano.Checksums;
    using Nano.Packing;

    /// <summary>One reading of a Plantower PMS5003 air sensor; PMS7003 and PMSA003 send the same frame.</summary>
    /// <remarks>9600 baud 8N1. Plantower PMS5003 data manual V2.3, appendix I, "PMS5003 transport protocol, active mode".</remarks>
    [Packed(">", Frame = true, ReadOnly = true)]
    public sealed partial class Pms5003Reading
    {
        /// <summary>Bits per second of the sensor's line.</summary>
        public const int BaudRate = 9600;

        [Constant] private const ushort Start = 0x424D;
        [Length] private const ushort Length = 28;

        /// <summary>PM1.0, PM2.5 and PM10 in µg/m³, calibrated for standard particles (CF=1).</summary>
        [Field("H")] public int Pm1Standard, Pm25Standard, Pm10Standard;

        /// <summary>PM1.0, PM2.5 and PM10 in µg/m³, in the atmosphere.</summary>
        [Field("H")] public int Pm1, Pm25, Pm10;

        /// <summary>Particles larger than 0.3, 0.5, 1.0, 2.5, 5.0 and 10 µm in 0.1 litre of air.</summary>
        [Field("H")] public int Over03, Over05, Over10, Over25, Over50, Over100;

        /// <summary>"Reserved" in the manual; sensors of this family send a version (high byte) and an error code (low byte).</summary>
        [Field("H")] public int Reserved;
        [Checksum(typeof(Sum16))] private const ushort Check = 0;
    }
}
