using System;

namespace Nano.Text
{
    // What becomes of a value.
    public sealed partial class BytesFormat
    {
        private void Add(bool isNegative, ulong value)
        {
            int number = (int)value;
            int code = Code();
            int kind = code >> Kind;
            int item = _item;
            int[] program = _program;
            if (kind >= Fixed && kind < Repr)
            {
                double real = value;
                Add(isNegative ? -real : real);
            }
            else if (kind < Bytes)
            {
                Put(code, isNegative, value, kind < Octal ? 10 : kind == Octal ? 8 : 16, -1, kind == Repr ? 0 : program[item + 2], -1);
                Advance();
            }
            else
            {
                // One byte, or for a *.
                if (kind < Char)
                {
                    throw Wrong(code);
                }

                if (isNegative)
                {
                    number = -number;
                }

                if (value > Longest || (kind == Char && number >> 8 != 0))
                {
                    throw new ArgumentOutOfRangeException("value");
                }

                if (kind == Char)
                {
                    Put(number);
                }
                else
                {
                    if (kind == StarPrecision)
                    {
                        program[item + 6] = isNegative ? 0 : number;
                        number = program[item + 1];
                    }
                    else if (number > 0 && (code & Left) != 0)
                    {
                        number = -number;
                    }

                    program[item + 5] = number;
                }

                Advance();
            }
        }

        // Writes a number from behind. Its digits: those of value; or where zeros is not negative those of the limbs, with so many
        // zeros behind them. `point` of them stand behind the point; below 0 there is none.
        private void Put(int code, bool isNegative, ulong value, int radix, int zeros, int least, int point)
        {
            // The locals that are used most come first: they take less code.
            int at;
            int length = 1;
            byte[] buffer;
            int left = int.MaxValue;
            if (isNegative || (code & (Plus | Space)) != 0)
            {
                Put(isNegative ? '-' : (code & Plus) != 0 ? '+' : ' ');
            }

            int letter = code >> Letter;
            if ((code & Alternate) != 0 && (code >> Kind) >= Octal)
            {
                Put('0');
                Put(letter);
            }

            ulong by = (ulong)radix;
            for (ulong rest = value; rest >= by; rest /= by)
            {
                length++;
            }

            if (zeros >= 0)
            {
                value = 0;
                left = zeros;
                length = Count() + zeros;
            }

            if (length < least)
            {
                length = least;
            }

            // What is to be added to a digit above 9.
            letter = (letter & 0x20) + 'A' - 10 - '0';
            int start = Reserve(length);
            buffer = _buffer;
            at = start + length;
            int next = 0;
            while (at > start)
            {
                if (left == 0)
                {
                    left = 9;
                    if (next < _used)
                    {
                        value = (ulong)_limbs[next++];
                    }
                }

                left--;
                int digit = (int)(value % by);
                value /= by;
                if (digit > 9)
                {
                    digit += letter;
                }

                buffer[--at] = (byte)(digit + '0');
            }

            if (point >= 0)
            {
                at = Reserve(1) - point;
                buffer = _buffer;
                Array.Copy(buffer, at, buffer, at + 1, point);
                buffer[at] = (byte)'.';
            }
        }
    }
}
