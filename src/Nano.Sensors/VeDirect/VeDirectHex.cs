using System;

namespace Nano.Sensors
{
    /// <summary>Messages of the HEX protocol that a VE.Direct port speaks beside its blocks: requests, and what an answer says.</summary>
    /// <remarks>
    /// <code>
    /// :7F0ED0071 LF              command 7 (get), register EDF0 with its low byte first, flags 00, checksum
    /// :7F0ED009600DB LF          the answer: 0096, 150
    /// </code>
    /// Command, bytes and checksum add up to 55 in the low byte. A device stops its blocks for some seconds when it is asked.
    /// Victron Energy, "BlueSolar HEX protocol".
    /// </remarks>
    public static class VeDirectHex
    {
        /// <summary>Commands without data: a sign of life, whose answer has the version of the firmware.</summary>
        public const int Ping = 1;

        /// <summary>The version of the application.</summary>
        public const int Version = 3;

        /// <summary>The id of the product.</summary>
        public const int ProductId = 4;

        /// <summary>Starts the device anew; no answer.</summary>
        public const int Restart = 6;

        /// <summary>A request. Allocates it: make it once.</summary>
        /// <param name="command">0 to 15.</param>
        /// <param name="data">What follows, its low byte first; <see cref="Get"/> and <see cref="Set"/> put it together.</param>
        /// <param name="count">Its bytes, 0 to 8.</param>
        /// <returns>The whole message with its checksum.</returns>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="command"/> or <paramref name="count"/> is another number.</exception>
        public static byte[] Create(int command, long data, int count)
        {
            if (command >> 4 != 0)
            {
                throw new ArgumentOutOfRangeException("command");
            }

            if (count < 0 || count > 8)
            {
                throw new ArgumentOutOfRangeException("count");
            }

            byte[] message = new byte[5 + (2 * count)];
            message[0] = (byte)':';
            message[1] = Digit(command);
            int check = 0x55 - command;
            int at = 2;
            for (; count > 0; count--)
            {
                int value = (int)data & 0xFF;
                check -= value;
                data >>= 8;
                message[at++] = Digit(value >> 4);
                message[at++] = Digit(value);
            }

            message[at++] = Digit(check >> 4);
            message[at++] = Digit(check);
            message[at] = (byte)'\n';
            return message;
        }

        /// <summary>Asks for a register. Allocates the request: make it once.</summary>
        /// <param name="register">0 to 65535, such as 0xEDF0.</param>
        /// <returns>The whole message.</returns>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="register"/> is another number.</exception>
        public static byte[] Get(int register)
        {
            return Create(7, register, 0, 0);
        }

        /// <summary>Sets a register. Many are kept in a memory that wears out. Allocates the request.</summary>
        /// <param name="register">0 to 65535.</param>
        /// <param name="value">Its new value.</param>
        /// <param name="size">The bytes of the register: 1 to 4.</param>
        /// <returns>The whole message.</returns>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="register"/> or <paramref name="size"/> is another number.</exception>
        public static byte[] Set(int register, int value, int size)
        {
            if (size < 1 || size > 4)
            {
                throw new ArgumentOutOfRangeException("size");
            }

            return Create(8, register, value, size);
        }

        /// <summary>Takes the value of a register out of a message that a reader delivered: the answer to <see cref="Get"/> or
        /// <see cref="Set"/>, or one that the device sent of its own accord. Does not allocate.</summary>
        /// <param name="buffer">Holds the message.</param>
        /// <param name="offset">Where it begins.</param>
        /// <param name="length">Its bytes.</param>
        /// <param name="register">0 to 65535.</param>
        /// <param name="value">Up to four bytes, without a sign.</param>
        /// <returns>False for another message, and where the device refuses.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="buffer"/> is null.</exception>
        /// <exception cref="ArgumentOutOfRangeException">The message does not lie within the array.</exception>
        public static bool TryGetValue(byte[] buffer, int offset, int length, int register, out long value)
        {
            Range.Check(buffer, offset, length);
            value = 0;
            int size = (length - 11) / 2;
            if (size < 1 || size > 4 || buffer[offset] != ':')
            {
                return false;
            }

            long data = 0;
            for (int i = size + 2; i >= 0; i--)
            {
                int at = offset + 2 + (2 * i);
                data = data << 8 | (byte)(DigitOf(buffer[at]) << 4 | DigitOf(buffer[at + 1]));
            }

            // Every message as long as this has a register in it, and behind it flags, which are 0 where all is well.
            value = data >> 24;
            return (int)(data & 0xFFFFFF) == register;
        }

        internal static int DigitOf(int value)
        {
            return value >= '0' && value <= '9' ? value - '0' : value >= 'A' && value <= 'F' ? value - 'A' + 10 : -1;
        }

        private static byte[] Create(int command, int register, int value, int size)
        {
            // Beyond its two bytes it would change flags and value, of another register.
            if (register >> 16 != 0)
            {
                throw new ArgumentOutOfRangeException("register");
            }

            return Create(command, ((long)value << 24) + register, 3 + size);
        }

        private static byte Digit(int value)
        {
            value &= 15;
            return (byte)(value < 10 ? value + '0' : value + 'A' - 10);
        }
    }
}
