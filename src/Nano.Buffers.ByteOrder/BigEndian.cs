using System;

namespace Nano.Buffers
{
    /// <summary>
    /// Numbers of fixed size in a byte array, most significant byte first ("network order"). Nothing here allocates. In a
    /// loop over many fields write the shifts inline instead: a call costs the interpreter as much as the work.
    /// </summary>
    /// <remarks>
    /// <code>
    /// buffer: | ... | most significant byte | ... | least significant byte | ... |
    ///                 offset
    /// </code>
    /// All throw <see cref="IndexOutOfRangeException"/> where the bytes do not lie within the array, and
    /// <see cref="NullReferenceException"/> for no array: the array's own checks, because one more would double the cost. A
    /// write that reaches beyond the end has written nothing; one at a negative offset may have written bytes.
    /// Each width has one write, for its signed and unsigned numbers: a cast between them costs nothing, a method 60 bytes.
    /// A NaN keeps its sign and fraction, but one that signals may come out quiet; a double is moved bit for bit.
    /// Shifts are the fastest way here. In nanoseconds of the interpreter on a PC, a call that does nothing taking 40:
    /// <code>
    ///                        16 bits   32 bits   64 bits   binary32
    /// by shifts                  70       120       240        250
    /// natively, then swapped      -       180       250        250 (and a temporary array)
    /// </code>
    /// Source: https://docs.python.org/3.13/library/struct.html (codes h, H, i, I, q, Q, e, f and d with "&gt;"); for 24 bits
    /// https://docs.python.org/3.13/library/stdtypes.html#int.to_bytes
    /// </remarks>
    public static class BigEndian
    {
        /// <summary>Reads two bytes, -32,768 to 32,767.</summary>
        /// <param name="buffer">Holds the number.</param>
        /// <param name="offset">Where its first byte lies.</param>
        /// <returns>The number.</returns>
        public static short ReadInt16(byte[] buffer, int offset)
        {
            return (short)(buffer[offset] << 8 | buffer[offset + 1]);
        }

        /// <summary>Reads two bytes, 0 to 65,535.</summary>
        /// <param name="buffer">Holds the number.</param>
        /// <param name="offset">Where its first byte lies.</param>
        /// <returns>The number.</returns>
        public static ushort ReadUInt16(byte[] buffer, int offset)
        {
            return (ushort)(buffer[offset] << 8 | buffer[offset + 1]);
        }

        /// <summary>Reads three bytes, -8,388,608 to 8,388,607.</summary>
        /// <param name="buffer">Holds the number.</param>
        /// <param name="offset">Where its first byte lies.</param>
        /// <returns>The number.</returns>
        public static int ReadInt24(byte[] buffer, int offset)
        {
            return (sbyte)buffer[offset] << 16 | buffer[offset + 1] << 8 | buffer[offset + 2];
        }

        /// <summary>Reads three bytes, 0 to 16,777,215.</summary>
        /// <param name="buffer">Holds the number.</param>
        /// <param name="offset">Where its first byte lies.</param>
        /// <returns>The number.</returns>
        public static int ReadUInt24(byte[] buffer, int offset)
        {
            return buffer[offset] << 16 | buffer[offset + 1] << 8 | buffer[offset + 2];
        }

        /// <summary>Reads four bytes, -2,147,483,648 to 2,147,483,647.</summary>
        /// <param name="buffer">Holds the number.</param>
        /// <param name="offset">Where its first byte lies.</param>
        /// <returns>The number.</returns>
        public static int ReadInt32(byte[] buffer, int offset)
        {
            return buffer[offset] << 24 | buffer[offset + 1] << 16 | buffer[offset + 2] << 8 | buffer[offset + 3];
        }

        /// <summary>Reads four bytes, 0 to 4,294,967,295.</summary>
        /// <param name="buffer">Holds the number.</param>
        /// <param name="offset">Where its first byte lies.</param>
        /// <returns>The number.</returns>
        public static uint ReadUInt32(byte[] buffer, int offset)
        {
            return (uint)(buffer[offset] << 24 | buffer[offset + 1] << 16 | buffer[offset + 2] << 8 | buffer[offset + 3]);
        }

        /// <summary>Reads eight bytes, -2 to the 63 up to 2 to the 63 less 1.</summary>
        /// <param name="buffer">Holds the number.</param>
        /// <param name="offset">Where its first byte lies.</param>
        /// <returns>The number.</returns>
        public static long ReadInt64(byte[] buffer, int offset)
        {
            return (long)(buffer[offset] << 24 | buffer[offset + 1] << 16 | buffer[offset + 2] << 8 | buffer[offset + 3]) << 32
                | (uint)(buffer[offset + 4] << 24 | buffer[offset + 5] << 16 | buffer[offset + 6] << 8 | buffer[offset + 7]);
        }

        /// <summary>Reads eight bytes, 0 up to 2 to the 64 less 1. Casting what <see cref="ReadInt64"/> returns saves
        /// a call.</summary>
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
        /// <returns>The number, exactly.</returns>
        public static float ReadHalf(byte[] buffer, int offset)
        {
            return HalfBits.ToSingle(buffer[offset] << 8 | buffer[offset + 1]);
        }

        /// <summary>Reads an IEEE 754 binary32 of four bytes. Infinities, subnormals and negative zero survive.</summary>
        /// <param name="buffer">Holds the number.</param>
        /// <param name="offset">Where its first byte lies.</param>
        /// <returns>The number.</returns>
        public static float ReadSingle(byte[] buffer, int offset)
        {
            // Set into the places of a double, sign, exponent and fraction, the number is 2 to the -896 of itself (the biases
            // are 127 and 1023): a subnormal too, as a subnormal double. A double, because without an array the device turns
            // bits into numbers for double only.
            int bits = buffer[offset] << 24 | buffer[offset + 1] << 16 | buffer[offset + 2] << 8 | buffer[offset + 3];
            long wide = ((long)bits << 29) & unchecked((long)0x8FFFFFFFFFFFFFFF);
            if ((bits & 0x7FFFFFFF) > 0x7F800000)
            {
                return (float)BitConverter.Int64BitsToDouble(wide | 0x7FF0000000000000);
            }

            return (float)(BitConverter.Int64BitsToDouble(wide) * 5.282945311356653e+269);
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
            buffer[offset + 1] = (byte)value;
            buffer[offset] = (byte)(value >> 8);
        }

        /// <summary>Writes the low 24 bits in three bytes.</summary>
        /// <param name="buffer">Takes the number.</param>
        /// <param name="offset">Where its first byte goes.</param>
        /// <param name="value">The number, signed or not; higher bits are dropped.</param>
        public static void WriteUInt24(byte[] buffer, int offset, int value)
        {
            buffer[offset + 2] = (byte)value;
            buffer[offset + 1] = (byte)(value >> 8);
            buffer[offset] = (byte)(value >> 16);
        }

        /// <summary>Writes four bytes.</summary>
        /// <param name="buffer">Takes the number.</param>
        /// <param name="offset">Where its first byte goes.</param>
        /// <param name="value">The number.</param>
        public static void WriteUInt32(byte[] buffer, int offset, uint value)
        {
            buffer[offset + 3] = (byte)value;
            buffer[offset + 2] = (byte)(value >> 8);
            buffer[offset + 1] = (byte)(value >> 16);
            buffer[offset] = (byte)(value >> 24);
        }

        /// <summary>Writes eight bytes.</summary>
        /// <param name="buffer">Takes the number.</param>
        /// <param name="offset">Where its first byte goes.</param>
        /// <param name="value">The number.</param>
        public static void WriteUInt64(byte[] buffer, int offset, ulong value)
        {
            buffer[offset + 7] = (byte)value;
            buffer[offset + 6] = (byte)(value >> 8);
            buffer[offset + 5] = (byte)(value >> 16);
            buffer[offset + 4] = (byte)(value >> 24);
            buffer[offset + 3] = (byte)(value >> 32);
            buffer[offset + 2] = (byte)(value >> 40);
            buffer[offset + 1] = (byte)(value >> 48);
            buffer[offset] = (byte)(value >> 56);
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
            // Times 2 to the -896 the number lies in a double with the fields of a binary32, see ReadSingle.
            long bits = BitConverter.DoubleToInt64Bits(value * 1.8928834978668395e-270);
            buffer[offset + 3] = (byte)(bits >> 29);
            buffer[offset + 2] = (byte)(bits >> 37);
            buffer[offset + 1] = (byte)(bits >> 45);
            buffer[offset] = (byte)((bits >> 53) & 0x7F | (bits >> 56) & 0x80);
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
