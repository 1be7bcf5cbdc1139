namespace Nano.Sensors
{
    using Nano.Packing;

    /// <summary>What a Winsen MH-Z19B carbon dioxide sensor answers to <see cref="MhZ19bRequests.Read"/>; MH-Z19C and MH-Z14A
    /// send the same frame. Reading does not allocate.</summary>
    /// <remarks>9600 baud 8N1. The sensor warms up for three minutes. Winsen, MH-Z19B User's Manual, "Commands",
    /// 0x86.</remarks>
    [Packed(">", Frame = true, ReadOnly = true)]
    public sealed partial class MhZ19bReading
    {
        /// <summary>Bits per second of the sensor's line.</summary>
        public const int BaudRate = 9600;

        [Constant] private const ushort Start = 0xFF86;

        /// <summary>Carbon dioxide in ppm, 0 to the range that is set.</summary>
        [Field("H")] public int Co2;

        /// <summary>Temperature within the sensor in °C, in whole degrees. Not in the manual, but sent by all of them.</summary>
        [Field("B"), Scaled(1, Offset = -40, Unit = "°C")] public float Temperature;

        // What stands in the other three bytes the manual does not tell.
        [Padding(3)] [Checksum(typeof(MhZ19bCheck))] private const byte Check = 0;
    }
}
