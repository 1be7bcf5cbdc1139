namespace Nano.Sensors
{
    using Nano.Buffers;

    /// <summary>
    /// The payload of a checked message of type 0x0010: temperature and relative humidity, two big-endian IEEE 754 binary32.
    /// Make one object and read every message into it: reading does not allocate.
    /// </summary>
    /// <remarks>
    /// 23.5 °C and 65.2 % in version 1 are <c>01 0010 00000008 41bc0000 42826666</c> and the CRC.
    /// </remarks>
    public sealed class ClimateReading
    {
        /// <summary>The version of the message written, and the only one read.</summary>
        public const int Version = 1;

        /// <summary>The type of the message.</summary>
        public const int MessageType = 0x0010;

        /// <summary>The bytes of the payload.</summary>
        public const int PayloadLength = 8;

        /// <summary>The bytes of the whole message.</summary>
        public const int MessageLength = CheckedMessage.Overhead + PayloadLength;

        /// <summary>Temperature in °C.</summary>
        public float Temperature;

        /// <summary>Relative humidity in %.</summary>
        public float Humidity;

        /// <summary>Takes the values out of a message that a reader delivered, if it is one of this kind.</summary>
        /// <param name="buffer">Holds the message; not kept.</param>
        /// <param name="offset">Where it begins.</param>
        /// <param name="count">The bytes of the whole message.</param>
        /// <returns>False, and nothing changed, for a message of another version, type or length.</returns>
        /// <exception cref="System.ArgumentNullException"><paramref name="buffer"/> is null.</exception>
        /// <exception cref="System.ArgumentOutOfRangeException">The message does not lie within the array.</exception>
        public bool TryRead(byte[] buffer, int offset, int count)
        {
            Range.Check(buffer, offset, count);
            if (count != MessageLength
                || CheckedMessage.ReadVersion(buffer, offset) != Version
                || CheckedMessage.ReadType(buffer, offset) != MessageType)
            {
                return false;
            }

            Temperature = BigEndian.ReadSingle(buffer, offset + CheckedMessage.HeaderLength);
            Humidity = BigEndian.ReadSingle(buffer, offset + CheckedMessage.HeaderLength + 4);
            return true;
        }

        /// <summary>Writes the values as a whole message.</summary>
        /// <param name="buffer">Takes the message; not kept.</param>
        /// <param name="offset">Where it begins.</param>
        /// <returns>The bytes written, <see cref="MessageLength"/>.</returns>
        /// <exception cref="System.ArgumentNullException"><paramref name="buffer"/> is null.</exception>
        /// <exception cref="System.ArgumentOutOfRangeException">The message does not lie within the array.</exception>
        public int Write(byte[] buffer, int offset)
        {
            Range.Check(buffer, offset, MessageLength);
            BigEndian.WriteSingle(buffer, offset + CheckedMessage.HeaderLength, Temperature);
            BigEndian.WriteSingle(buffer, offset + CheckedMessage.HeaderLength + 4, Humidity);
            return CheckedMessage.Write(buffer, offset, Version, MessageType, PayloadLength);
        }
    }
}
