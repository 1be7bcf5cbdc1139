using System;

namespace Nano.Buffers
{
    /// <summary>
    /// Numbers of fixed size in a byte array, least significant byte first. Nothing here allocates. In a
    /// loop over many fields write the shifts inline instead: a call costs the interpreter as much as the work.
    /// </summary>
    /// <remarks>
    /// <code>
    /// buffer: | ... | least significant byte | ... | most significant byte | ... |
    ///                 offset
    /// </code>
    /// All throw <see cref="IndexOutOfRangeException"/> where the bytes do not lie within the array, and
    /// <see cref="NullReferenceException"/> for no array: the array's own checks, because one more would double the cost.
    /// One write serves each width: cast a negative number to its type.
    /// Source: https://docs.python.org/3.13/library/struct.html (codes h, H, i, I, q, Q, e, f and d with "&lt;")
    /// </remarks>
    public static class LittleEndian
    {
        /// <summary>Reads two bytes, -32,768 to 32,767.</summary>
        /// <param name="buffer">Holds the number.</param>
        /// <param name="offset">Where its first byte lies.</param>
        /// <returns>The number.</returns>
        public static short ReadInt16(byte[] buffer, int offset)
        {
            return (short)(buffer[offset] | buffer[offset + 1] << 8);
        }

        /// <summary>Reads two bytes, 0 to 65,535.</summary>
        /// <param name="buffer">Holds the number.</param>
        /// <param name="offset">Where its first byte lies.</param>
        /// <returns>The number.</returns>
        public static ushort ReadUInt16(byte[] buffer, int offset)
        {
            return (ushort)(buffer[offset] | buffer[offset + 1] << 8);
        }

        /// <summary>Reads three bytes, -8,388,608 to 8,388,607.</summary>
        /// <param name="buffer">Holds the number.</param>
        /// <param name="offset">Where its first byte lies.</param>
        /// <returns>The number.</returns>
        public static int ReadInt24(byte[] buffer, int offset)
        {
            return buffer[offset] | buffer[offset + 1] << 8 | (sbyte)buffer[offset + 2] << 16;
        }

        /// <summary>Reads three bytes, 0 to 16,777,215.</summary>
        /// <param name="buffer">Holds the number.</param>
        /// <param name="offset">Where its first byte lies.</param>
        /// <returns>The number.</returns>
        public static int ReadUInt24(byte[] buffer, int offset)
        {
            return buffer[offset] | buffer[offset + 1] << 8 | buffer[offset + 2] << 16;
        }

        /// <summary>Reads four bytes, -2,147,483,648 to 2,147,483,647.</summary>
        /// <param name="buffer">Holds the number.</param>
        /// <param name="offset">Where its first byte lies.</param>
        /// <returns>The number.</returns>
        public static int ReadInt32(byte[] buffer, int offset)
        {
            return buffer[offset] | buffer[offset + 1] << 8 | buffer[offset + 2] << 16 | buffer[offset + 3] << 24;
        }

        /// <summary>Reads four bytes, 0 to 4,294,967,295.</summary>
        /// <param name="buffer">Holds the number.</param>
        /// <param name="offset">Where its first byte lies.</param>
        /// <returns>The number.</returns>
        public static uint ReadUInt32(byte[] buffer, int offset)
        {
            return (uint)(buffer[offset] | buffer[offset + 1] << 8 | buffer[offset + 2] << 16 | buffer[offset + 3] << 24);
        }

        /// <summary>Reads eight bytes, signed.</summary>
        /// <param name="buffer">Holds the number.</param>
        /// <param name="offset">Where its first byte lies.</param>
        /// <returns>The number.</returns>
        public static long ReadInt64(byte[] buffer, int offset)
        {
            int high = buffer[offset + 4] | buffer[offset + 5] << 8 | buffer[offset + 6] << 16 | buffer[offset + 7] << 24;
            int low = buffer[offset] | buffer[offset + 1] << 8 | buffer[offset + 2] << 16 | buffer[offset + 3] << 24;
            return (long)high << 32 | (uint)low;
        }

        /// <summary>Reads eight bytes, unsigned.</summary>
        /// <param name="buffer">Holds the number.</param>
        /// <param name="offset">Where its first byte lies.</param>
        /// <returns>The number.</returns>
        public static ulong ReadUInt64(byte[] buffer, int offset)
        {
            return (ulong)ReadInt64(buffer, offset);
        }

        /// <summary>Reads an IEEE 754 binary16 of two bytes. Infinities, subnormals and negative zero survive.</summary>
        /// <param name="buffer">Holds the number.</param>
        /// <param name="offset">Where its first byte lies.</param>
        /// <returns>The number.</returns>
        public static float ReadHalf(byte[] buffer, int offset)
        {
            return HalfBits.ToSingle(buffer[offset] | buffer[offset + 1] << 8);
        }

        /// <summary>Reads an IEEE 754 binary32 of four bytes. Infinities, subnormals and negative zero survive.</summary>
        /// <param name="buffer">Holds the number.</param>
        /// <param name="offset">Where its first byte lies.</param>
        /// <returns>The number.</returns>
        public static float ReadSingle(byte[] buffer, int offset)
        {
            return SingleBits.ToSingle(buffer[offset] | buffer[offset + 1] << 8 | buffer[offset + 2] << 16 | buffer[offset + 3] << 24);
        }

        /// <summary>Reads an IEEE 754 binary64 of eight bytes, bit for bit.</summary>
        /// <param name="buffer">Holds the number.</param>
        /// <param name="offset">Where its first byte lies.</param>
        /// <returns>The number.</returns>
        public static double ReadDouble(byte[] buffer, int offset)
        {
            return BitConverter.Int64BitsToDouble(ReadInt64(buffer, offset));
        }

        /// <summary>Writes the low 16 bits in two bytes.</summary>
        /// <param name="buffer">Takes the number.</param>
        /// <param name="offset">Where its first byte goes.</param>
        /// <param name="value">The number, signed or not; higher bits are dropped.</param>
        public static void WriteUInt16(byte[] buffer, int offset, int value)
        {
            buffer[offset + 1] = (byte)(value >> 8);
            buffer[offset] = (byte)value;
        }

        /// <summary>Writes the low 24 bits in three bytes.</summary>
        /// <param name="buffer">Takes the number.</param>
        /// <param name="offset">Where its first byte goes.</param>
        /// <param name="value">The number, signed or not; higher bits are dropped.</param>
        public static void WriteUInt24(byte[] buffer, int offset, int value)
        {
            buffer[offset + 2] = (byte)(value >> 16);
            buffer[offset + 1] = (byte)(value >> 8);
            buffer[offset] = (byte)value;
        }

        /// <summary>Writes four bytes.</summary>
        /// <param name="buffer">Takes the number.</param>
        /// <param name="offset">Where its first byte goes.</param>
        /// <param name="value">The number.</param>
        public static void WriteUInt32(byte[] buffer, int offset, uint value)
        {
            buffer[offset + 3] = (byte)(value >> 24);
            buffer[offset + 2] = (byte)(value >> 16);
            buffer[offset + 1] = (byte)(value >> 8);
            buffer[offset] = (byte)value;
        }

        /// <summary>Writes eight bytes.</summary>
        /// <param name="buffer">Takes the number.</param>
        /// <param name="offset">Where its first byte goes.</param>
        /// <param name="value">The number.</param>
        public static void WriteUInt64(byte[] buffer, int offset, ulong value)
        {
            uint high = (uint)(value >> 32);
            uint low = (uint)value;
            buffer[offset + 7] = (byte)(high >> 24);
            buffer[offset + 6] = (byte)(high >> 16);
            buffer[offset + 5] = (byte)(high >> 8);
            buffer[offset + 4] = (byte)high;
            buffer[offset + 3] = (byte)(low >> 24);
            buffer[offset + 2] = (byte)(low >> 16);
            buffer[offset + 1] = (byte)(low >> 8);
            buffer[offset] = (byte)low;
        }

        /// <summary>Writes an IEEE 754 binary16 in two bytes, rounded to the nearest, a tie to the even one.</summary>
        /// <param name="buffer">Takes the number.</param>
        /// <param name="offset">Where its first byte goes.</param>
        /// <param name="value">The number. Infinities, subnormals, negative zero and NaN stay what they are.</param>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is finite, and 65,520 or more from 0.</exception>
        public static void WriteHalf(byte[] buffer, int offset, double value)
        {
            WriteUInt16(buffer, offset, HalfBits.FromDouble(value));
        }

        /// <summary>Writes an IEEE 754 binary32 in four bytes. Infinities, subnormals and negative zero survive.</summary>
        /// <param name="buffer">Takes the number.</param>
        /// <param name="offset">Where its first byte goes.</param>
        /// <param name="value">The number.</param>
        public static void WriteSingle(byte[] buffer, int offset, float value)
        {
            WriteUInt32(buffer, offset, SingleBits.FromSingle(value));
        }

        /// <summary>Writes an IEEE 754 binary64 in eight bytes, bit for bit.</summary>
        /// <param name="buffer">Takes the number.</param>
        /// <param name="offset">Where its first byte goes.</param>
        /// <param name="value">The number.</param>
        public static void WriteDouble(byte[] buffer, int offset, double value)
        {
            WriteUInt64(buffer, offset, (ulong)BitConverter.DoubleToInt64Bits(value));
        }
    }
}
