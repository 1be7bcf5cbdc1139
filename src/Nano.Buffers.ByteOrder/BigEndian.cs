using System;

namespace Nano.Buffers
{
    /// <summary>
    /// Numbers of fixed size in a byte array, most significant byte first ("network order"). Nothing here allocates. In a
    /// loop over many fields write the shifts inline instead: a call costs the interpreter as much as the work.
    /// </summary>
    /// <remarks>
    /// All throw <see cref="IndexOutOfRangeException"/> where the bytes do not lie within the array, and
    /// <see cref="NullReferenceException"/> for no array: the array's own checks, because one more would double the cost.
    /// Source: https://docs.python.org/3.13/library/struct.html (codes H, I and f with "&gt;")
    /// </remarks>
    public static class BigEndian
    {
        /// <summary>Reads two bytes, 0 to 65,535.</summary>
        /// <param name="buffer">Holds the number.</param>
        /// <param name="offset">Where its first byte lies.</param>
        /// <returns>The number.</returns>
        public static ushort ReadUInt16(byte[] buffer, int offset)
        {
            return (ushort)(buffer[offset] << 8 | buffer[offset + 1]);
        }

        /// <summary>Reads four bytes, 0 to 4,294,967,295.</summary>
        /// <param name="buffer">Holds the number.</param>
        /// <param name="offset">Where its first byte lies.</param>
        /// <returns>The number.</returns>
        public static uint ReadUInt32(byte[] buffer, int offset)
        {
            return (uint)(buffer[offset] << 24 | buffer[offset + 1] << 16 | buffer[offset + 2] << 8 | buffer[offset + 3]);
        }

        /// <summary>Reads an IEEE 754 binary32 of four bytes. Infinities, subnormals and negative zero survive.</summary>
        /// <param name="buffer">Holds the number.</param>
        /// <param name="offset">Where its first byte lies.</param>
        /// <returns>The number.</returns>
        public static float ReadSingle(byte[] buffer, int offset)
        {
            // By way of a double, because the device turns bits into a number without an array for double only.
            int bits = buffer[offset] << 24 | buffer[offset + 1] << 16 | buffer[offset + 2] << 8 | buffer[offset + 3];
            long sign = bits < 0 ? long.MinValue : 0;
            int exponent = (bits >> 23) & 0xFF;
            long fraction = bits & 0x7FFFFF;
            if (exponent == 0)
            {
                // Zero or subnormal: fraction times 2 to the -149. The sign is put on last, so that negative zero keeps it.
                double tiny = fraction * 1.4012984643248171e-45;
                return (float)BitConverter.Int64BitsToDouble(BitConverter.DoubleToInt64Bits(tiny) | sign);
            }

            long wide = exponent == 0xFF ? 0x7FF : exponent - 127 + 1023;
            return (float)BitConverter.Int64BitsToDouble(sign | (wide << 52) | (fraction << 29));
        }

        /// <summary>Writes the low 16 bits in two bytes.</summary>
        /// <param name="buffer">Takes the number.</param>
        /// <param name="offset">Where its first byte goes.</param>
        /// <param name="value">The number; higher bits are dropped.</param>
        public static void WriteUInt16(byte[] buffer, int offset, int value)
        {
            buffer[offset + 1] = (byte)value;
            buffer[offset] = (byte)(value >> 8);
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

        /// <summary>Writes an IEEE 754 binary32 in four bytes. Infinities, subnormals and negative zero survive.</summary>
        /// <param name="buffer">Takes the number.</param>
        /// <param name="offset">Where its first byte goes.</param>
        /// <param name="value">The number.</param>
        public static void WriteSingle(byte[] buffer, int offset, float value)
        {
            double wide = value;
            long bits = BitConverter.DoubleToInt64Bits(wide);
            int sign = bits < 0 ? int.MinValue : 0;
            int exponent = (int)(bits >> 52) & 0x7FF;
            int fraction = (int)(bits >> 29) & 0x7FFFFF;
            int narrow;
            if (exponent == 0x7FF)
            {
                narrow = 0x7F800000 | fraction;
            }
            else if (exponent > 1023 - 127)
            {
                narrow = (exponent - 1023 + 127) << 23 | fraction;
            }
            else if (exponent == 0)
            {
                narrow = 0;
            }
            else
            {
                // Subnormal as a float, normal as a double: the leading 1 becomes a bit of the fraction.
                narrow = (0x800000 | fraction) >> (1023 - 127 + 1 - exponent);
            }

            WriteUInt32(buffer, offset, (uint)(sign | narrow));
        }
    }
}
