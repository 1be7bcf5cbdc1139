namespace Nano.Sensors
{
    using Nano.Packing;

    /// <summary>One reading of a Nova Fitness SDS011 dust sensor; SDS018 and SDS021 send the same frame. Reading does not allocate.</summary>
    /// <remarks>9600 baud 8N1, once a second. Nova Fitness, Laser PM2.5 Sensor specification SDS011 V1.3, "UART communication protocol".</remarks>
    [Packed("<", Frame = true, ReadOnly = true)]
    public sealed partial class Sds011Reading
    {
        /// <summary>Bits per second of the sensor's line.</summary>
        public const int BaudRate = 9600;

        [Constant] private const ushort Start = 0xC0AA;

        /// <summary>PM2.5 and PM10 in µg/m³, 0 to 999.9 in steps of 0.1.</summary>
        [Field("H"), Scaled(0.1, Unit = "µg/m³")] public float Pm25, Pm10;

        /// <summary>The sensor's number, as <see cref="Sds011Requests"/> takes it.</summary>
        [Field(">H")] public int Device;
        [Checksum(typeof(Sds011Check))] private const ushort Check = 0;
    }
}
