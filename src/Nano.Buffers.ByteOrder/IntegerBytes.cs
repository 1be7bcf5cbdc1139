using System;

namespace Nano.Buffers
{
    /// <summary>
    /// Python's int.from_bytes and int.to_bytes for 0 to 8 bytes: size, byte order and sign are known at run time only. For a
    /// size known beforehand <see cref="BigEndian"/> and <see cref="LittleEndian"/> are faster. Nothing here allocates.
    /// </summary>
    /// <remarks>
    /// Big-endian: most significant byte first; little-endian: least significant byte first. No bytes are the number 0.
    /// All throw <see cref="IndexOutOfRangeException"/> where the bytes do not lie within the array, and
    /// <see cref="NullReferenceException"/> for no array; for no bytes the array is not looked at.
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
            int shift = 64 - (size << 3);
            // No bytes: a shift by 64 is none, and 0 stays 0.
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
            CheckSize(size);
            long value = 0;
            if (bigEndian)
            {
                for (int end = offset + size; offset < end; offset++)
                {
                    value = value << 8 | buffer[offset];
                }
            }
            else
            {
                for (int at = offset + size; --at >= offset;)
                {
                    value = value << 8 | buffer[at];
                }
            }

            return (ulong)value;
        }

        /// <summary>Reads all bytes of a buffer as a number in two's complement.</summary>
        /// <param name="bytes">The number, 0 to 8 bytes.</param>
        /// <param name="bigEndian">True: the first byte is the most significant one; false: the last one is.</param>
        /// <returns>The number.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="bytes"/> is null.</exception>
        /// <exception cref="ArgumentException">It has more than 8 bytes.</exception>
        public static long ReadSigned(BytesLike bytes, bool bigEndian)
        {
            return ReadSigned(Memory(bytes), bytes.Offset, bytes.Length, bigEndian);
        }

        /// <summary>Reads all bytes of a buffer as a number from 0 up.</summary>
        /// <param name="bytes">The number, 0 to 8 bytes.</param>
        /// <param name="bigEndian">True: the first byte is the most significant one; false: the last one is.</param>
        /// <returns>The number.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="bytes"/> is null.</exception>
        /// <exception cref="ArgumentException">It has more than 8 bytes.</exception>
        public static ulong ReadUnsigned(BytesLike bytes, bool bigEndian)
        {
            return ReadUnsigned(Memory(bytes), bytes.Offset, bytes.Length, bigEndian);
        }

        /// <summary>Writes a number in two's complement.</summary>
        /// <param name="buffer">Takes the number.</param>
        /// <param name="offset">Where its first byte goes.</param>
        /// <param name="size">How many bytes it takes, 0 to 8.</param>
        /// <param name="bigEndian">True: the first byte is the most significant one; false: the last one is.</param>
        /// <param name="value">The number. In no bytes 0 and -1 can be written, as in Python.</param>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="size"/> is not 0 to 8; or <paramref name="value"/> does
        /// not fit, and nothing is written.</exception>
        public static void WriteSigned(byte[] buffer, int offset, int size, bool bigEndian, long value)
        {
            CheckSize(size);
            // The bits that are not the sign's, and one for the sign.
            CheckFit((value ^ (value >> 63)) << 1, size);
            Write(buffer, offset, size, bigEndian, value);
        }

        /// <summary>Writes a number from 0 up.</summary>
        /// <param name="buffer">Takes the number.</param>
        /// <param name="offset">Where its first byte goes.</param>
        /// <param name="size">How many bytes it takes, 0 to 8.</param>
        /// <param name="bigEndian">True: the first byte is the most significant one; false: the last one is.</param>
        /// <param name="value">The number.</param>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="size"/> is not 0 to 8; or <paramref name="value"/> does
        /// not fit, and nothing is written.</exception>
        public static void WriteUnsigned(byte[] buffer, int offset, int size, bool bigEndian, ulong value)
        {
            CheckSize(size);
            CheckFit((long)value, size);
            Write(buffer, offset, size, bigEndian, (long)value);
        }

        private static void CheckSize(int size)
        {
            if ((uint)size > 8)
            {
                throw new ArgumentOutOfRangeException("size");
            }
        }

        private static void CheckFit(long bits, int size)
        {
            if (size < 8 && (ulong)bits >> (size << 3) != 0)
            {
                throw new ArgumentOutOfRangeException("value");
            }
        }

        private static byte[] Memory(BytesLike bytes)
        {
            if (bytes == null)
            {
                throw new ArgumentNullException("bytes");
            }

            byte[] array = bytes.Array;
            if (bytes.Length > 8)
            {
                throw new ArgumentException("bytes");
            }

            return array;
        }

        private static void Write(byte[] buffer, int offset, int size, bool bigEndian, long value)
        {
            if (size == 0)
            {
                return;
            }

            // Both ends first, so that where they do not lie within the array nothing is written.
            int last = offset + size - 1;
            byte touched = (byte)(buffer[offset] | buffer[last]);
            if (bigEndian)
            {
                for (int at = last; at >= offset; at--)
                {
                    buffer[at] = (byte)value;
                    value >>= 8;
                }
            }
            else
            {
                for (; offset <= last; offset++)
                {
                    buffer[offset] = (byte)value;
                    value >>= 8;
                }
            }
        }
    }
}
