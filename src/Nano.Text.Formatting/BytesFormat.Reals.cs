using System;

namespace Nano.Text
{
    // Doubles: the digits are those of the exact binary value, halves go to even.
    public sealed partial class BytesFormat
    {
        // Ten times this still fits a long.
        private const long Tenth = 922337203685477580;

        /// <summary>Writes the next value, a double: <c>e E f F g G a r</c>, and cut to an integer <c>d i u</c>. Does not allocate,
        /// but see the constructor about <c>%d</c>.</summary>
        /// <remarks>64 bits are enough, and it is fast, for <c>%f</c> of numbers below 9e16 with three decimals or fewer, and with
        /// any number of decimals that gives 18 digits in all, from 1/256. Else exact arithmetic of up to 770 digits works: some
        /// thousand instructions for numbers of everyday size, up to 300,000 for the smallest and largest.</remarks>
        /// <param name="value">The number.</param>
        /// <exception cref="ArgumentException">The next conversion takes no double; or there is none, or no <see cref="Begin"/> was
        /// before.</exception>
        /// <exception cref="ArgumentOutOfRangeException">It does not fit into the stretch; or is NaN or infinite for
        /// <c>%d</c>.</exception>
        public void Add(double value)
        {
            int code = Code();
            int kind = code & Kind;
            if (kind >= Octal)
            {
                throw Wrong(code);
            }

            int precision = _program[_item + 2];
            if (IsRepr(code) && (precision >= 0 || _program[_item + 1] != 0))
            {
                _plain.Begin(_scratch, 0, LongestRepr);
                _plain.Add(value);
                AddText(null, _scratch, 0, _plain.End(), true);
                return;
            }

            long bits = BitConverter.DoubleToInt64Bits(value);
            bool isNegative = bits < 0;
            int shift = 1075 - ((int)(bits >> 52) & 0x7FF);
            long mantissa = bits & 0xFFFFFFFFFFFFF;
            if (shift == 1075 - 0x7FF)
            {
                AddSpecial(code, isNegative, mantissa != 0);
                return;
            }

            if (shift == 1075)
            {
                shift = mantissa == 0 ? 0 : 1074;
            }
            else
            {
                mantissa |= 1L << 52;
            }

            bool isInteger = kind < Repr;
            bool isFixed = isInteger || kind == Float + 2 || kind == Float + 3;
            int decimals = isInteger ? 0 : precision < 0 ? 6 : precision;
            if (isFixed && shift > -11)
            {
                int rest = decimals;
                int by = shift;
                long part = mantissa;
                if (by < 0)
                {
                    part <<= -by;
                    by = 0;
                }

                while (rest > 0 && part < Tenth)
                {
                    part *= 10;
                    rest--;
                }

                if (by > 62 && rest == 0)
                {
                    // Below 1: at most one bit less, and it is known what stood there.
                    part = by > 63 ? 0 : part >> 1 | part & 1;
                    by = 62;
                }

                if (by < 63)
                {
                    long one = 1L << by;
                    long whole = part >> by;
                    part &= one - 1;
                    while (rest > 0 && by < 60 && whole < Tenth)
                    {
                        part *= 10;
                        whole = whole * 10 + (part >> by);
                        part &= one - 1;
                        rest--;
                    }

                    if (rest == 0)
                    {
                        part += part;
                        if (isInteger)
                        {
                            isNegative &= whole != 0;
                        }
                        else if (part > one || (part == one && (whole & 1) != 0))
                        {
                            whole++;
                        }

                        int digits = DigitsOf((ulong)whole, 10);
                        int least = isInteger ? precision : decimals + 1;
                        int point = decimals > 0 || (code & Alternate) != 0 ? decimals : -1;
                        AddDigits(code, isNegative, (ulong)whole, int.MaxValue, digits > least ? digits : least, isInteger ? -1 : point, NoExponent);
                        return;
                    }
                }
            }

            AddExact(code, isNegative, mantissa, shift, isFixed, precision);
        }
    }
}
