using System;

namespace Nano.Text
{
    // Any double with any number of digits.
    public sealed partial class BytesFormat
    {
        // Finite, mantissa / 2^shift. 64 bits have not been enough.
        private void AddExact(int code, bool isNegative, long mantissa, int shift, bool isFixed, int precision)
        {
            int kind = code & Kind;
            bool isInteger = kind < Repr;
            bool isRepr = IsRepr(code);
            bool isScientific = kind == Float || kind == Float + 1;
            int scale = isRepr && mantissa != 0 ? Shortest(mantissa, shift) : Expand(mantissa, shift);
            int decimals = isInteger ? 0 : precision < 0 ? 6 : precision;
            int significant = isRepr ? Count() : isScientific ? decimals + 1 : decimals == 0 ? 1 : decimals;
            int drop = isFixed ? scale - decimals : Count() - significant;
            int zeros = 0;
            int exponent = NoExponent;
            if (drop <= 0)
            {
                zeros = -drop;
            }
            else
            {
                int rest = Drop(drop);
                if (rest > Half || (rest == Half && (_limbs[0] & 1) != 0))
                {
                    Multiply(1, 1);
                }
            }

            if (!isFixed)
            {
                if (drop > 0 && Count() > significant)
                {
                    // 9.9 has become 10.
                    Divide(10);
                    drop++;
                }

                exponent = Count() + zeros - 1 - scale + drop;
                decimals = significant - 1;
                if (!isScientific && exponent >= -4 && exponent < (isRepr ? 16 : significant))
                {
                    decimals -= exponent;
                    exponent = NoExponent;
                }

                if (!isScientific && (code & Alternate) == 0)
                {
                    while (decimals > 0)
                    {
                        int digit = 0;
                        if (--zeros < 0)
                        {
                            zeros = 0;
                            digit = Divide(10);
                            if (digit != 0)
                            {
                                Multiply(10, digit);
                                break;
                            }
                        }

                        decimals--;
                    }
                }

                if (isRepr && decimals == 0 && exponent == NoExponent)
                {
                    decimals = 1;
                    zeros = 1;
                }
            }

            int digits = Count() + zeros;
            int least = isInteger ? precision : decimals + 1;
            int point = !isInteger && (decimals > 0 || (code & Alternate) != 0) ? decimals : -1;
            AddDigits(code, isNegative, 0, zeros, digits > least ? digits : least, point, exponent);
        }

        // NaN and infinity.
        private void AddSpecial(int code, bool isNegative, bool isNaN)
        {
            if ((code & Kind) < Repr)
            {
                throw new ArgumentOutOfRangeException("value");
            }

            string name = isNaN ? "nan" : "inf";
            int at = Open(code, isNegative && !isNaN, 3);
            for (int i = 0; i < 3; i++)
            {
                _buffer[at + i] = (byte)(IsUpper(code) ? name[i] & ~0x20 : name[i]);
            }

            Advance();
        }
    }
}
