using System;

namespace Nano.Buffers
{
    /// <summary>The bits of an IEEE 754 binary16, by way of a double.</summary>
    internal static class HalfBits
    {
        /// <summary>The number that the low 16 bits stand for. A signalling NaN becomes a quiet one.</summary>
        internal static float ToSingle(int bits)
        {
            // Set into the places of a double it is the number times 2 to the -1008 (the difference of the two biases,
            // 1023 - 15): subnormals too, which are subnormal doubles then.
            long wide = (long)(bits & 0x8000) << 48 | (long)(bits & 0x7FFF) << 42;
            if ((bits & 0x7C00) == 0x7C00)
            {
                return (float)BitConverter.Int64BitsToDouble(wide | 0x7FF0000000000000);
            }

            return (float)(BitConverter.Int64BitsToDouble(wide) * 2.7430620343968443e+303);
        }

        /// <summary>The bits of the nearest half.</summary>
        /// <exception cref="ArgumentOutOfRangeException">It would be an infinity, and <paramref name="value"/> is not.</exception>
        internal static int FromDouble(double value)
        {
            long bits = BitConverter.DoubleToInt64Bits(value);
            int sign = (int)(bits >> 48) & 0x8000;
            bits &= long.MaxValue;
            if (bits >= 0x7FF0000000000000)
            {
                // Of a NaN the upper bits stay, and the one that makes it quiet: it must not become an infinity.
                return bits == 0x7FF0000000000000 ? sign | 0x7C00 : sign | 0x7E00 | (int)(bits >> 42) & 0x1FF;
            }

            if (bits < 0x3F10000000000000)
            {
                // Less than 2 to the -14, subnormal: added to 2 to the 28, the number is rounded to steps of 2 to the -24.
                double sum = BitConverter.Int64BitsToDouble(bits) + 268435456.0;
                return sign | (int)BitConverter.DoubleToInt64Bits(sum) & 0x7FF;
            }

            // 42 bits are dropped: half of their range is added, less one where the last bit that stays is even.
            bits = (bits + 0x1FFFFFFFFFF + ((bits >> 42) & 1)) >> 42;
            int half = (int)bits - ((1023 - 15) << 10);
            if (half >= 0x7C00)
            {
                throw new ArgumentOutOfRangeException("value");
            }

            return sign | half;
        }
    }
}
