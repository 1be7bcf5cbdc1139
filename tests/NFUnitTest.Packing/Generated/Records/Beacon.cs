namespace Nano.Tests
{
    using Nano.Checksums;
    using Nano.Packing;

    /// <summary>A frame on a line that a frame reader takes.</summary>
    [Packed("<", Frame = true)]
    internal sealed partial class Beacon
    {
        [Constant, Field(">H")] private const ushort Start = 0xAA55;
        [Length] private const byte Length = 4;
        public short Value;
        [Checksum(typeof(Crc16Modbus))] private const ushort Check = 0;
    }
}
