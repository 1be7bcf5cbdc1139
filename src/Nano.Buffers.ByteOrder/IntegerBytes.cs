using System;

namespace Nano.Buffers
{
    /// <summary>
    /// Python's int.from_bytes and int.to_bytes for 0 to 8 bytes, of which size, byte order and sign are known at run time
    /// only; else <see cref="BigEndian"/> and <see cref="LittleEndian"/> are faster. Nothing here allocates.
    /// </summary>
    /// <remarks>
    /// <code>
    /// big-endian:    | most significant | ...     | least significant |
    /// little-endian: | least significant | ...    | most significant  |
    ///                offset                        offset + size - 1
    /// </code>
    /// A size of 0 reads as 0. All throw <see cref="ArgumentOutOfRangeException"/> for a size not within 0 to 8,
    /// <see cref="IndexOutOfRangeException"/> where the bytes do not lie within the array, and
    /// <see cref="NullReferenceException"/> for no array (with size 0 the array is not looked at). What throws has written
    /// nothing. For to_bytes' new object write into a new array.
    /// Source: https://docs.python.org/3.13/library/stdtypes.html#int.to_bytes and #int.from_bytes
    /// </remarks>
    public static class IntegerBytes
    {
        /// <summary>Reads a number in two's complement.</summary>
        /// <param name="buffer">Holds the number.</param>
        /// <param name="offset">Where its first byte lies.</param>
        /// <param name="size">How many bytes it takes, 0 to 8.</param>
        /// <param name="bigEndian">True: the first byte is the most significant one; false: the last one is.</param>
        /// <returns>The number.</returns>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="size"/> is not 0 to 8.</exception>
        public static long ReadSigned(byte[] buffer, int offset, int size, bool bigEndian)
        {
            long value = (long)ReadUnsigned(buffer, offset, size, bigEndian);

            // Of no bytes: a shift by 64 is one by 0 in C#, and 0 stays 0.
            int shift = 64 - (size << 3);
            return value << shift >> shift;
        }

        /// <summary>Reads a number from 0 up.</summary>
        /// <param name="buffer">Holds the number.</param>
        /// <param name="offset">Where its first byte lies.</param>
        /// <param name="size">How many bytes it takes, 0 to 8.</param>
        /// <param name="bigEndian">True: the first byte is the most significant one; false: the last one is.</param>
        /// <returns>The number.</returns>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="size"/> is not 0 to 8.</exception>
        public static ulong ReadUnsigned(byte[] buffer, int offset, int size, bool bigEndian)
        {
            if ((uint)size > 8)
            {
                throw new ArgumentOutOfRangeException("size");
            }

            // From the most significant end, two bytes a turn: a third faster than one by one.
            ulong value = 0;
            if (bigEndian)
            {
                for (; size > 1; size -= 2)
                {
                    value = value << 16 | (uint)(buffer[offset] << 8 | buffer[offset + 1]);
                    offset += 2;
                }

                return size == 0 ? value : value << 8 | buffer[offset];
            }

            for (offset += size; size > 1; size -= 2)
            {
                offset -= 2;
                value = value << 16 | (uint)(buffer[offset] | buffer[offset + 1] << 8);
            }

            return size == 0 ? value : value << 8 | buffer[offset - 1];
        }

        /// <summary>Reads all bytes of an object as a number in two's complement.</summary>
        /// <param name="bytes">The number, 0 to 8 bytes.</param>
        /// <param name="bigEndian">True: the first byte is the most significant one; false: the last one is.</param>
        /// <returns>The number.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="bytes"/> is null.</exception>
        /// <exception cref="ArgumentException">It has more than 8 bytes.</exception>
        /// <exception cref="InvalidOperationException">Its bytes do not lie side by side.</exception>
        /// <exception cref="ObjectDisposedException">It has been released.</exception>
        public static long ReadSigned(BytesLike bytes, bool bigEndian)
        {
            return ReadSigned(MemoryOf(bytes), bytes.Offset, bytes.Length, bigEndian);
        }

        /// <summary>Reads all bytes of an object as a number from 0 up.</summary>
        /// <param name="bytes">The number, 0 to 8 bytes.</param>
        /// <param name="bigEndian">True: the first byte is the most significant one; false: the last one is.</param>
        /// <returns>The number.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="bytes"/> is null.</exception>
        /// <exception cref="ArgumentException">It has more than 8 bytes.</exception>
        /// <exception cref="InvalidOperationException">Its bytes do not lie side by side.</exception>
        /// <exception cref="ObjectDisposedException">It has been released.</exception>
        public static ulong ReadUnsigned(BytesLike bytes, bool bigEndian)
        {
            return ReadUnsigned(MemoryOf(bytes), bytes.Offset, bytes.Length, bigEndian);
        }

        /// <summary>Writes a number in two's complement.</summary>
        /// <param name="buffer">Takes the number.</param>
        /// <param name="offset">Where its first byte goes.</param>
        /// <param name="size">How many bytes it takes, 0 to 8.</param>
        /// <param name="bigEndian">True: the first byte is the most significant one; false: the last one is.</param>
        /// <param name="value">The number. As in Python -1 fits into no bytes, as 0 does.</param>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="size"/> is not 0 to 8, or <paramref name="value"/> does
        /// not fit.</exception>
        public static void WriteSigned(byte[] buffer, int offset, int size, bool bigEndian, long value)
        {
            // What must fit are the bits that are not the sign's, and one for the sign.
            Write(buffer, offset, size, bigEndian, value, (value ^ (value >> 63)) << 1);
        }

        /// <summary>Writes a number from 0 up.</summary>
        /// <param name="buffer">Takes the number.</param>
        /// <param name="offset">Where its first byte goes.</param>
        /// <param name="size">How many bytes it takes, 0 to 8.</param>
        /// <param name="bigEndian">True: the first byte is the most significant one; false: the last one is.</param>
        /// <param name="value">The number.</param>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="size"/> is not 0 to 8, or <paramref name="value"/> does
        /// not fit.</exception>
        public static void WriteUnsigned(byte[] buffer, int offset, int size, bool bigEndian, ulong value)
        {
            Write(buffer, offset, size, bigEndian, (long)value, (long)value);
        }

        private static void Write(byte[] buffer, int offset, int size, bool bigEndian, long value, long fitting)
        {
            if ((uint)size > 8)
            {
                throw new ArgumentOutOfRangeException("size");
            }

            if (size != 8 && (ulong)fitting >> (size << 3) != 0)
            {
                throw new ArgumentOutOfRangeException("value");
            }

            if (size == 0)
            {
                return;
            }

            // Both ends are looked at first, so that nothing is written where one of them lies outside.
            int last = offset + size - 1;
            _ = buffer[offset];
            _ = buffer[last];
            int step = 1;
            if (bigEndian)
            {
                offset = last;
                step = -1;
            }

            for (; size != 0; size--)
            {
                buffer[offset] = (byte)value;
                value >>= 8;
                offset += step;
            }
        }

        private static byte[] MemoryOf(BytesLike bytes)
        {
            if (bytes == null)
            {
                throw new ArgumentNullException("bytes");
            }

            byte[] array = bytes.Array;
            if (bytes.Length > 8)
            {
                throw new ArgumentException("More than 8 bytes.", "bytes");
            }

            return array;
        }
    }
}
