namespace Nano.Tests
{
    using Nano.Checksums;
    using Nano.Packing;

    /// <summary>All that is checked: constants, a length that is kept, two checksums, one of them over a named range.</summary>
    [Packed(">")]
    internal sealed partial class Telegram
    {
        [Constant] private const string Start = "No";
        [Constant, Field("<u24")] private const int Version = 0x010203;
        [Length(Adds = 3)] public ushort Length;
        public byte First;
        [Padding(1), Field("<h")] public short Last;
        public byte Outside;
        [Checksum(typeof(Crc16Modbus), From = nameof(First), To = nameof(Last)), Field("<H")] public ushort Crc;
        [Checksum(typeof(Sum16))] private const ushort Sum = 0;
    }
}
