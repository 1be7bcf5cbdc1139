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
        /// <param name="message">Holds the message; not kept.</param>
        /// <param name="offset">Where it begins.</param>
        /// <param name="length">The bytes of the whole message.</param>
        /// <returns>False, and nothing changed, for a message of another version, type or length.</returns>
        /// <exception cref="System.ArgumentNullException"><paramref name="message"/> is null.</exception>
        /// <exception cref="System.ArgumentOutOfRangeException">The message does not lie within the array.</exception>
        public bool TryRead(byte[] message, int offset, int length)
        {
            Range.Check(message, offset, length);
            if (length != MessageLength
                || CheckedMessage.ReadVersion(message, offset) != Version
                || CheckedMessage.ReadType(message, offset) != MessageType)
            {
                return false;
            }

            Temperature = BigEndian.ReadSingle(message, offset + CheckedMessage.HeaderLength);
            Humidity = BigEndian.ReadSingle(message, offset + CheckedMessage.HeaderLength + 4);
            return true;
        }

        /// <summary>Writes the values as a whole message.</summary>
        /// <param name="message">Takes the message; not kept.</param>
        /// <param name="offset">Where it begins.</param>
        /// <returns>The bytes written, <see cref="MessageLength"/>.</returns>
        /// <exception cref="System.ArgumentNullException"><paramref name="message"/> is null.</exception>
        /// <exception cref="System.ArgumentOutOfRangeException">The message does not lie within the array.</exception>
        public int Write(byte[] message, int offset)
        {
            Range.Check(message, offset, MessageLength);
            BigEndian.WriteSingle(message, offset + CheckedMessage.HeaderLength, Temperature);
            BigEndian.WriteSingle(message, offset + CheckedMessage.HeaderLength + 4, Humidity);
            return CheckedMessage.Write(message, offset, Version, MessageType, PayloadLength);
        }
    }
}
