using System;

namespace Nano.Text
{
    // What becomes of a value between its flags and its width.
    public sealed partial class BytesFormat
    {
        private const int NoExponent = int.MinValue;

        // -2.2250738585072014e-308
        private const int LongestRepr = 24;

        // For %a and %r of a number that are cut or padded, as text: the number by itself, and where it goes.
        private BytesFormat _plain;
        private byte[] _scratch;

        private void AddInteger(bool isNegative, ulong value)
        {
            int code = Code();
            int kind = code & Kind;
            int[] program = _program;
            int item = _item;
            int precision = program[item + 2];
            if (kind >= Float && kind < Octal)
            {
                long half = (long)(value >> 1 | value & 1);
                long whole = (long)value;
                double real = whole < 0 ? (double)half * 2 : whole;
                Add(isNegative ? -real : real);
                return;
            }

            if (kind == Char)
            {
                if (isNegative || value > 255)
                {
                    throw new ArgumentOutOfRangeException("value");
                }

                int at = Open(code, false, 1);
                _buffer[at] = (byte)value;
            }
            else if (kind >= StarWidth)
            {
                if (value > Longest)
                {
                    throw new ArgumentOutOfRangeException("value");
                }

                int number = isNegative ? -(int)value : (int)value;
                if (kind == StarWidth)
                {
                    program[item + 5] = number > 0 && (code & Left) != 0 ? -number : number;
                }
                else
                {
                    program[item + 5] = program[item + 1];
                    program[item + 6] = number < 0 ? 0 : number;
                }
            }
            else if (kind >= Bytes)
            {
                throw Wrong(code);
            }
            else if (IsRepr(code) && (precision >= 0 || program[item + 1] != 0))
            {
                _plain.Begin(_scratch, 0, LongestRepr);
                _plain.AddInteger(isNegative, value);
                AddText(null, _scratch, 0, _plain.End(), true);
                return;
            }
            else
            {
                int digits = DigitsOf(value, RadixOf(kind));
                AddDigits(code, isNegative, value, int.MaxValue, digits > precision ? digits : precision, -1, NoExponent);
                return;
            }

            Advance();
        }

        // Bytes, or text for its repr alone; isPlain: these bytes are the repr.
        private void AddText(char[] text, byte[] bytes, int offset, int count, bool isPlain)
        {
            int code = Code();
            int kind = code & Kind;
            bool isRepr = IsRepr(code);
            if (!isRepr && (isPlain || text != null || kind < Char || kind > Bytes + 1 || (kind == Char && count != 1)))
            {
                throw Wrong(code);
            }

            bool isQuoted = isRepr && !isPlain;
            int length = isQuoted ? BytesLiteral.Write(text, bytes, offset, count, null, 0, 0) : count;
            int precision = _program[_item + 2];
            if (precision >= 0 && precision < length && kind != Char)
            {
                length = precision;
            }

            int at = Open(code, false, length);
            if (isQuoted)
            {
                BytesLiteral.Write(text, bytes, offset, count, _buffer, at, at + length);
            }
            else
            {
                Array.Copy(bytes, offset, _buffer, at, length);
            }

            Advance();
        }

        // Writes all of a field but so many bytes, and returns where these go.
        private int Open(int code, bool isNegative, int length)
        {
            int sign = isNegative ? '-' : (code & Plus) != 0 ? '+' : (code & Space) != 0 ? ' ' : 0;
            int kind = code & Kind;
            bool hasPrefix = (code & Alternate) != 0 && kind >= Octal;
            int width = _program[_item + 1];
            int pad = (width < 0 ? -width : width) - length;
            if (sign != 0)
            {
                pad--;
                length++;
            }

            if (hasPrefix)
            {
                pad -= 2;
                length += 2;
            }

            int at = Reserve(pad > 0 ? length + pad : length);
            byte[] buffer = _buffer;
            if (pad > 0 && width < 0)
            {
                int after = at + length;
                do
                {
                    buffer[after++] = (byte)' ';
                }
                while (--pad > 0);
            }

            if ((code & Zero) == 0)
            {
                while (--pad >= 0)
                {
                    buffer[at++] = (byte)' ';
                }
            }

            if (sign != 0)
            {
                buffer[at++] = (byte)sign;
            }

            if (hasPrefix)
            {
                buffer[at++] = (byte)'0';
                buffer[at++] = (byte)(code >> Letter);
            }

            while (--pad >= 0)
            {
                buffer[at++] = (byte)'0';
            }

            return at;
        }

        private static ulong RadixOf(int kind)
        {
            return kind < Octal ? 10UL : kind == Octal ? 8UL : 16UL;
        }

        private static int DigitsOf(ulong value, ulong radix)
        {
            int digits = 1;
            while (value >= radix)
            {
                value /= radix;
                digits++;
            }

            return digits;
        }

        // Writes a number from behind: the digits of chunk, `left` of them, then those of the limbs. `point` of all its digits stand
        // behind the point; below 0 there is none.
        private void AddDigits(int code, bool isNegative, ulong chunk, int left, int digits, int point, int exponent)
        {
            int length = point < 0 ? digits : digits + 1;
            int power = exponent < 0 ? -exponent : exponent;
            if (exponent != NoExponent)
            {
                length += power > 99 ? 5 : 4;
            }

            int start = Open(code, isNegative, length);
            int at = start + length;
            byte[] buffer = _buffer;
            int kind = code & Kind;
            if (exponent != NoExponent)
            {
                for (int i = 0; i < 2 || power > 0; i++)
                {
                    buffer[--at] = (byte)('0' + power % 10);
                    power /= 10;
                }

                buffer[--at] = (byte)(exponent < 0 ? '-' : '+');
                buffer[--at] = (byte)(IsUpper(code) ? 'E' : 'e');
            }

            ulong radix = RadixOf(kind);
            int letter = IsUpper(code) ? 'A' - 10 - '0' : 'a' - 10 - '0';
            int next = 0;
            while (at > start)
            {
                if (point == 0)
                {
                    buffer[--at] = (byte)'.';
                }

                if (left == 0)
                {
                    chunk = next < _used ? (ulong)_limbs[next++] : 0;
                    left = 9;
                }

                int run = at - start;
                if (point > 0 && point < run)
                {
                    run = point;
                }

                if (left < run)
                {
                    run = left;
                }

                left -= run;
                point -= run;
                int stop = at - run;
                while (at > stop)
                {
                    int digit = (int)(chunk % radix);
                    chunk /= radix;
                    if (digit > 9)
                    {
                        digit += letter;
                    }

                    buffer[--at] = (byte)(digit + '0');
                }
            }

            Advance();
        }

        private static bool IsUpper(int code)
        {
            return (code >> Letter & 0x20) == 0;
        }
    }
}
