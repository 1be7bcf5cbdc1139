using System;

namespace Nano.Text
{
    // Doubles: the digits are those of the exact binary value, halves go to even.
    public sealed partial class BytesFormat
    {
        /// <summary>Writes the next value, a double: <c>e E f F g G a r</c>, and cut to an integer <c>d i u</c>. Does not allocate,
        /// but for the first value for which 64 bits are not enough: that takes 364 bytes, which the object keeps.</summary>
        /// <remarks>64 bits are enough, and it is fast, for <c>%f</c> and <c>%d</c> of numbers below 9e15: with two decimals or fewer
        /// always, and from 0.001 on with as many as make 17 digits in all. Else up to 770 digits are worked with: some 4,000
        /// instructions for <c>%g</c> and <c>%e</c> of numbers of everyday size, three times as many for <c>%r</c>, a million for
        /// the smallest numbers of all. To have the heap taken at the start, write such a number then.</remarks>
        /// <param name="value">The number.</param>
        /// <exception cref="ArgumentException">The next conversion takes no double; or there is none, or no <see cref="Begin"/> was
        /// before.</exception>
        /// <exception cref="ArgumentOutOfRangeException">It does not fit into the stretch; or is NaN or infinite for
        /// <c>%d</c>.</exception>
        public void Add(double value)
        {
            // The locals that are used most come first: they take less code.
            int decimals = 0;
            long part;
            int kind;
            int rest = 1;
            int zeros = -1;
            int code = Code();
            kind = code >> Kind;
            if (kind >= Octal)
            {
                throw Wrong(code);
            }

            long bits = BitConverter.DoubleToInt64Bits(value);
            bool isNegative = bits < 0;
            int shift = (int)(bits >> 52) & 0x7FF;
            long mantissa = (long)((ulong)bits << 12 >> 12);
            if (shift == 0x7FF)
            {
                if (kind < Fixed)
                {
                    throw new ArgumentOutOfRangeException("value");
                }

                // nan and inf are numbers of base 36.
                Put(code, isNegative && mantissa == 0, mantissa == 0 ? 24171UL : 30191UL, 36, -1, 0, -1);
                Advance();
                return;
            }

            if (shift > 0)
            {
                mantissa |= 1L << 52;
                shift--;
            }

            // mantissa / 2^shift
            shift = mantissa == 0 ? 0 : 1074 - shift;
            int precision = _program[_item + 2];
            if (kind >= Fixed)
            {
                decimals = precision < 0 ? 6 : precision;
            }

            int exponent = 0;
            bool hasExponent = false;
            long whole = 0;
            if (kind < Scientific && shift >= 0)
            {
                // How many decimals are still to come.
                rest = decimals;
                int by = shift;
                part = mantissa;
                if (by > 62 && rest < 3)
                {
                    // Less than half.
                    part = 0;
                    by = 0;
                }

                if (by < 63)
                {
                    long one = 1L << by;
                    whole = part >> by;
                    part &= one - 1;
                    while (rest > 0 && (part | whole) >> 59 == 0)
                    {
                        part *= 10;
                        whole = whole * 10 + (part >> by);
                        part &= one - 1;
                        rest--;
                    }

                    part += part;
                    if (kind < Fixed)
                    {
                        isNegative &= whole != 0;
                    }
                    else if (part > one || (part == one && (whole & 1) != 0))
                    {
                        whole++;
                    }
                }
            }

            if (rest > 0)
            {
                int scale = kind == Repr && mantissa != 0 ? Shortest(mantissa, shift) : Expand(mantissa, shift);
                int significant = kind == Repr ? Count() : kind < General ? decimals + 1 : decimals == 0 ? 1 : decimals;
                zeros = kind < Scientific ? decimals - scale : significant - Count();
                if (zeros < 0)
                {
                    scale += zeros;
                    rest = Drop(-zeros);
                    if (rest > Half || (rest == Half && (_limbs[0] & 1) != 0))
                    {
                        Multiply(1, 1);
                    }

                    zeros = 0;
                    if (kind >= Scientific && Count() > significant)
                    {
                        // 9.9 has become 10.
                        Divide(10);
                        scale--;
                    }
                }

                if (kind >= Scientific)
                {
                    exponent = Count() - 1 - scale;
                    decimals = significant - 1;
                    if (kind >= General && exponent >= -4 && exponent < (kind == Repr ? 16 : significant))
                    {
                        decimals -= exponent;
                    }
                    else
                    {
                        hasExponent = true;
                    }

                    if (kind >= General && (code & Alternate) == 0)
                    {
                        while (decimals > 0)
                        {
                            if (zeros > 0)
                            {
                                zeros--;
                            }
                            else
                            {
                                int digit = Divide(10);
                                if (digit != 0)
                                {
                                    Multiply(10, digit);
                                    break;
                                }
                            }

                            decimals--;
                        }

                        if (kind == Repr && decimals == 0 && !hasExponent)
                        {
                            decimals = 1;
                            zeros = 1;
                        }
                    }
                }
            }

            int point = -1;
            if (kind >= Fixed)
            {
                precision = decimals + 1;
                if (decimals > 0 || (code & Alternate) != 0)
                {
                    point = decimals;
                }
            }

            // So many digits at least.
            Put(code, isNegative, (ulong)whole, 10, zeros, precision, point);
            if (hasExponent)
            {
                // e or E.
                Put((code >> Letter & 0x20) + 'E');
                Put(Plus, exponent < 0, (ulong)(exponent < 0 ? -exponent : exponent), 10, -1, 2, -1);
            }

            Advance();
        }
    }
}
