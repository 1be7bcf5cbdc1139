namespace Nano.Sensors
{
    using Nano.Checksums;
    using Nano.Packing;

    /// <summary>One reading of a Plantower PMS3003 (G3): dust by mass only. It takes no requests. Reading does not allocate.</summary>
    /// <remarks>9600 baud 8N1. Plantower PMS3003 data manual, appendix, "Serial port output".</remarks>
    [Packed(">", Frame = true, ReadOnly = true)]
    public sealed partial class Pms3003Reading
    {
        [Constant] private const ushort Start = 0x424D;
        [Length] private const ushort Length = 20;

        /// <summary>PM1.0, PM2.5 and PM10 in µg/m³, calibrated for standard particles (CF=1).</summary>
        [Field("H")] public int Pm1Standard, Pm25Standard, Pm10Standard;

        /// <summary>PM1.0, PM2.5 and PM10 in µg/m³, in the atmosphere.</summary>
        [Field("H")] public int Pm1, Pm25, Pm10;
        [Padding(6)] [Checksum(typeof(Sum16))] private const ushort Check = 0;
    }
}
