using System;

namespace Nano.Buffers
{
    /// <summary>
    /// The 16 bits of an IEEE 754 binary16, for both orders: sign 1, exponent 5 (bias 15), fraction 10.
    /// Source: https://docs.python.org/3.13/library/struct.html#format-characters (note 6)
    /// </summary>
    internal static class HalfBits
    {
        private const long InfinityOfDouble = 0x7FF0000000000000;

        /// <summary>The number that the low 16 bits stand for.</summary>
        internal static float ToSingle(int bits)
        {
            int exponent = (bits >> 10) & 0x1F;
            int fraction = bits & 0x3FF;
            if (exponent == 0x1F)
            {
                return (float)BitConverter.Int64BitsToDouble(
                    (long)(bits & 0x8000) << 48 | InfinityOfDouble | (long)fraction << 42);
            }

            // In steps of 2 to the -25, and exact: at most 41 bits, of which the upper 11 count. The sign is in the factor, so
            // that zero gets it too.
            long steps = exponent == 0 ? fraction << 1 : (long)(fraction | 0x400) << exponent;
            return steps * (bits > 0x7FFF ? -2.98023223876953125e-08f : 2.98023223876953125e-08f);
        }

        /// <summary>The bits of the nearest half; of two, the even one.</summary>
        /// <exception cref="ArgumentOutOfRangeException">That would be an infinity, and <paramref name="value"/> is
        /// none.</exception>
        internal static int FromDouble(double value)
        {
            long bits = BitConverter.DoubleToInt64Bits(value);
            int sign = (int)(bits >> 48) & 0x8000;
            bits &= long.MaxValue;
            if (bits < 0x3F10000000000000)
            {
                // Below 2 to the -14, subnormal. The sum's last place is worth 2 to the -24: the addition rounds.
                bits = BitConverter.DoubleToInt64Bits(BitConverter.Int64BitsToDouble(bits) + 268435456.0);
                return sign | (int)bits & 0x7FF;
            }

            if (bits >= InfinityOfDouble)
            {
                // A NaN keeps the upper bits of its fraction, and is made quiet: it might be an infinity else.
                return sign | 0x7C00 | (bits == InfinityOfDouble ? 0 : 0x200 | (int)(bits >> 42) & 0x3FF);
            }

            // Of the fraction's 52 bits 42 are dropped. What is added rounds up from half a step, where the last bit that
            // stays is odd, and from above half a step, where it is even; a carry goes on into the exponent, and may.
            int half = (int)((bits + 0x1FFFFFFFFFF + ((bits >> 42) & 1)) >> 42) - ((1023 - 15) << 10);
            if (half >= 0x7C00)
            {
                throw new ArgumentOutOfRangeException("value");
            }

            return sign | half;
        }
    }
}
