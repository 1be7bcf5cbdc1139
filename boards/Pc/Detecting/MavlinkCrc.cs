using System.Collections.Generic;

namespace Nano.Pc.Detecting
{
    using Nano.Checksums;

    /// <summary>
    /// The checksum of MAVLink, as a checksum of one's own: a CRC over the frame and one byte more, which is not sent but set by the
    /// message. A message that is not known fits nothing.
    /// </summary>
    /// <remarks>Source: MAVLink developer guide, Packet Serialization, CRC_EXTRA; the messages that autopilots send most.</remarks>
    internal sealed class MavlinkCrc : Checksum
    {
        private static readonly Dictionary<int, byte> s_extras = new Dictionary<int, byte>
        {
            [0] = 50, [1] = 124, [2] = 137, [4] = 237, [5] = 53, [8] = 14, [22] = 220, [23] = 168, [24] = 24, [27] = 144, [29] = 115, [30] = 39, [31] = 246,
            [32] = 185, [33] = 104, [35] = 244, [36] = 222, [42] = 28, [62] = 183, [65] = 118, [74] = 20, [76] = 152, [77] = 143, [105] = 93, [111] = 34,
            [116] = 76, [147] = 154, [241] = 90, [242] = 104, [245] = 130, [253] = 83,
        };

        private readonly Crc _crc = new Crc(CrcCatalogue.Crc16Mcrf4xx);
        private readonly int _idAt;
        private readonly int _idSize;

        // Where the number of the message lies behind the first byte that is covered.
        internal MavlinkCrc(int idAt, int idSize)
            : base(2, 0xFFFF)
        {
            _idAt = idAt;
            _idSize = idSize;
        }

        protected override ulong UpdateCore(ulong state, byte[] buffer, int offset, int count)
        {
            state = _crc.Update(_crc.Start, buffer, offset, count);
            int id = 0;
            for (int i = _idSize - 1; i >= 0; i--)
            {
                id = id << 8 | buffer[offset + _idAt + i];
            }

            return s_extras.TryGetValue(id, out byte extra) ? _crc.Value(_crc.Update(state, new[] { extra }, 0, 1)) : 0x10000;
        }
    }
}
