using System;

namespace Nano.Text
{
    // From the text to numbers.
    public sealed partial class BytesFormat
    {
        // The place in it is the kind of a conversion: those of one sort side by side, first those that a double may be for, then
        // the others that an integer may be for.
        private const string Conversions = "diuareEfFgGoxXcbs";
        private const int Repr = 3;
        private const int Float = 5;
        private const int Octal = 11;
        private const int Char = 14;
        private const int Bytes = 15;
        private const int StarWidth = 17;
        private const int StarPrecision = 18;

        // What else the code of an item has: flags, and the letter for messages and prefixes above them.
        private const int Kind = 31;
        private const int Left = 0x100;
        private const int Plus = 0x200;
        private const int Space = 0x400;
        private const int Alternate = 0x800;
        private const int Zero = 0x1000;
        private const int Letter = 16;

        // The bytes between the conversions, %% as %.
        private byte[] _text;

        // Behind a 0, for each value: its code; the width, negative to the left; the precision, -1 for none; where in _text the
        // bytes behind it end. The first item has no value: it is for the bytes before the first conversion. A * is an item of its
        // own that writes into the next one.
        private int[] _program;

        // Takes a format with a 0 behind its end, which is part of no conversion: no need to look for the end in the middle of one.
        private void Compile(byte[] format)
        {
            int[] program = new int[4 * format.Length + 1];
            int item = 1;
            int length = 0;
            int at = 0;
            while (at < format.Length - 1)
            {
                int c = format[at++];
                if (c != '%' || format[at] == '%')
                {
                    format[length++] = (byte)c;
                    program[item + 3] = length;
                    at += c == '%' ? 1 : 0;
                    continue;
                }

                int flags = 0;
                int flag;
                c = format[at++];
                while ((flag = "-+ #0".IndexOf((char)c)) >= 0)
                {
                    flags |= Left << flag;
                    c = format[at++];
                }

                int width = 0;
                int number;
                for (int part = StarWidth; ; part++)
                {
                    number = 0;
                    if (c == '*')
                    {
                        item += 4;
                        program[item] = part | flags | '*' << Letter;
                        program[item + 1] = width;
                        program[item + 3] = length;
                        c = format[at++];

                        // Anything: the item that has just been written says it.
                        number = 1;
                    }
                    else
                    {
                        while (c >= '0' && c <= '9')
                        {
                            number = number * 10 + c - '0';
                            if (number > Longest)
                            {
                                throw new ArgumentException("too long at " + at.ToString(), "format");
                            }

                            c = format[at++];
                        }
                    }

                    if (part == StarPrecision)
                    {
                        break;
                    }

                    width = (flags & Left) != 0 ? -number : number;
                    number = -1;
                    if (c != '.')
                    {
                        break;
                    }

                    c = format[at++];
                }

                if (c == 'h' || c == 'l' || c == 'L')
                {
                    c = format[at++];
                }

                int kind = Conversions.IndexOf((char)c);
                if (kind < 0)
                {
                    throw new ArgumentException("no conversion at " + (at - 1).ToString(), "format");
                }

                item += 4;
                program[item + 1] = width;
                program[item + 2] = number;
                program[item + 3] = length;
                if (kind >= Char || kind == Repr || kind == Repr + 1)
                {
                    flags = 0;
                }

                program[item] = kind | flags | c << Letter;
                if (kind >= Repr && kind < Octal)
                {
                    _limbs = new int[Limbs];
                    if (kind < Float && (width != 0 || number >= 0))
                    {
                        _plain = new BytesFormat("%r");
                        _scratch = new byte[LongestRepr];
                    }
                }
            }

            _text = format;
            _program = new int[item + 4];
            Array.Copy(program, 0, _program, 0, item + 4);
            _item = int.MaxValue;
        }
    }
}
