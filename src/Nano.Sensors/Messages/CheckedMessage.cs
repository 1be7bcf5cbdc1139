using System;

namespace Nano.Sensors
{
    using Nano.Buffers;
    using Nano.Checksums;
    using Nano.Frames;

    /// <summary>
    /// The checked message: an envelope for any payload, with no sync word. Built in place and taken apart in place; nothing
    /// here allocates but <see cref="CreateLayout"/> and the CRC's table at the first frame.
    /// </summary>
    /// <remarks>
    /// Everything big-endian:
    /// <code>
    /// | version (8 bits) | type (16) | payload length (32) | payload ... | CRC-16/MODBUS over all before it (16) |
    /// 0                  1           3                     7             7 + length
    /// </code>
    /// </remarks>
    public static class CheckedMessage
    {
        /// <summary>The bytes before the payload.</summary>
        public const int HeaderLength = 7;

        /// <summary>The bytes that a message takes beside its payload.</summary>
        public const int Overhead = HeaderLength + 2;

        /// <summary>What checked messages look like to a <see cref="FrameReader"/>.</summary>
        /// <param name="maximumPayload">The longest payload in bytes, 0 or more. A message that claims more is rejected at once;
        /// the reader takes memory for two of that length.</param>
        /// <returns>A new layout.</returns>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="maximumPayload"/> is negative, or above
        /// <see cref="FrameFormat.Longest"/> with the rest of the message.</exception>
        public static FrameLayout CreateLayout(int maximumPayload)
        {
            if (maximumPayload < 0 || maximumPayload > FrameFormat.Longest - Overhead)
            {
                throw new ArgumentOutOfRangeException("maximumPayload");
            }

            return new FrameLayout
            {
                LengthOffset = 3,
                LengthSize = 4,
                LengthBigEndian = true,
                LengthAdds = Overhead,
                MinimumLength = Overhead,
                MaximumLength = Overhead + maximumPayload,
                Checksum = new Crc16Modbus(),
                ChecksumBigEndian = true,
            };
        }

        /// <summary>Puts header and CRC around a payload that is in place already, <see cref="HeaderLength"/> bytes after
        /// <paramref name="offset"/>. Nothing is written when an argument is refused.</summary>
        /// <param name="buffer">Holds the payload and takes the message.</param>
        /// <param name="offset">Where the message begins.</param>
        /// <param name="version">0 to 255.</param>
        /// <param name="type">0 to 65,535.</param>
        /// <param name="payloadLength">The bytes of the payload.</param>
        /// <returns>The bytes of the whole message: <paramref name="payloadLength"/> + <see cref="Overhead"/>.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="buffer"/> is null.</exception>
        /// <exception cref="ArgumentOutOfRangeException">A number is out of its range, or the message does not lie within the array.</exception>
        public static int Write(byte[] buffer, int offset, int version, int type, int payloadLength)
        {
            if (version < 0 || version > 0xFF)
            {
                throw new ArgumentOutOfRangeException("version");
            }

            if (type < 0 || type > 0xFFFF)
            {
                throw new ArgumentOutOfRangeException("type");
            }

            if (payloadLength < 0 || payloadLength > int.MaxValue - Overhead)
            {
                throw new ArgumentOutOfRangeException("payloadLength");
            }

            Range.Check(buffer, offset, payloadLength + Overhead);
            buffer[offset] = (byte)version;
            BigEndian.WriteUInt16(buffer, offset + 1, type);
            BigEndian.WriteUInt32(buffer, offset + 3, (uint)payloadLength);
            int covered = HeaderLength + payloadLength;
            BigEndian.WriteUInt16(buffer, offset + covered, (int)Crc16Modbus.Compute(buffer, offset, covered));
            return covered + 2;
        }

        /// <summary>The version of a message that a reader delivered.</summary>
        /// <param name="buffer">Holds the message.</param>
        /// <param name="offset">Where it begins.</param>
        /// <returns>0 to 255.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="buffer"/> is null.</exception>
        /// <exception cref="ArgumentOutOfRangeException">The header does not lie within the array.</exception>
        public static int ReadVersion(byte[] buffer, int offset)
        {
            Range.Check(buffer, offset, HeaderLength);
            return buffer[offset];
        }

        /// <summary>The type of a message that a reader delivered: tells what the payload is.</summary>
        /// <param name="buffer">Holds the message.</param>
        /// <param name="offset">Where it begins.</param>
        /// <returns>0 to 65,535.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="buffer"/> is null.</exception>
        /// <exception cref="ArgumentOutOfRangeException">The header does not lie within the array.</exception>
        public static int ReadType(byte[] buffer, int offset)
        {
            Range.Check(buffer, offset, HeaderLength);
            return BigEndian.ReadUInt16(buffer, offset + 1);
        }
    }
}
