using System.Collections.Generic;
using Nano.Checksums;

namespace Nano.Host.Tests.Captures
{
    /// <summary>
    /// The checksum of MAVLink, as a checksum of one's own: a CRC over the frame and one byte more, which is not sent but set by the
    /// message. A message that is not known fits nothing.
    /// </summary>
    /// <remarks>Source: MAVLink developer guide, Packet Serialization, CRC_EXTRA; the messages of the vectors.</remarks>
    internal sealed class MavlinkCrc : Checksum
    {
        private static readonly Dictionary<int, byte> s_extras = new Dictionary<int, byte> { [5] = 53, [8] = 14, [23] = 168, [76] = 152 };

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
