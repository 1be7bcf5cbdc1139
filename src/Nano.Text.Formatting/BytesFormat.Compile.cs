using System;

namespace Nano.Text
{
    // From the text to numbers.
    public sealed partial class BytesFormat
    {
        // The place in it is the kind of a conversion, those of one sort side by side: a double may be for those before o, an integer
        // for those before b and for c, bytes for those from b on; and all of them for a. r is another name of a.
        private const string Conversions = "diufFeEgGaoxXbscr";
        private const int Fixed = 3;
        private const int Scientific = 5;
        private const int General = 7;
        private const int Repr = 9;
        private const int Octal = 10;
        private const int Hex = 11;
        private const int Bytes = 13;
        private const int Char = 15;
        private const int OtherRepr = 16;
        private const int StarWidth = 17;
        private const int StarPrecision = 18;

        // The code of an item: flags, the letter above them, eight bits for it, and the kind.
        private const int Left = 1;
        private const int Plus = 2;
        private const int Space = 4;
        private const int Alternate = 8;
        private const int Zero = 16;
        private const int Letter = 5;
        private const int Kind = 13;

        // The bytes between the conversions, %% as %.
        private byte[] _text;

        // Behind a 0, for each value: its code; the width, negative to the left; the precision, -1 for none; where in _text the
        // bytes behind it end. The first item has no value: it is for the bytes before the first conversion. A * is an item of its
        // own that writes into the next one.
        private int[] _program;

        // Takes a format with a 0 behind its end, which is part of no conversion: no need to look for the end in the middle of one.
        private void Compile(byte[] format)
        {
            int c;
            int at = 0;
            int[] program = new int[4 * format.Length + 1];
            int item = 1;
            int length = 0;
            while (at < format.Length - 1)
            {
                c = format[at++];
                if (c == '%' && (c = format[at++]) != '%')
                {
                    int code = 0;
                    int flag;
                    while ((flag = "-+ #0".IndexOf((char)c)) >= 0)
                    {
                        code |= 1 << flag;
                        c = format[at++];
                    }

                    int number;
                    int part = StarWidth;
                    while (true)
                    {
                        number = 0;
                        if (c == '*')
                        {
                            item += 4;
                            program[item] = code | part << Kind | '*' << Letter;
                            program[item + 3] = length;
                            c = format[at++];
                        }
                        else
                        {
                            // One that is too long ends before a digit, which is no conversion.
                            while (c >= '0' && c <= '9' && number <= Longest / 10)
                            {
                                number = number * 10 + c - '0';
                                c = format[at++];
                            }
                        }

                        if (part++ == StarPrecision)
                        {
                            break;
                        }

                        // Of the next item, be it a * for the precision.
                        program[item + 5] = (code & Left) != 0 ? -number : number;
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

                    if (kind == OtherRepr)
                    {
                        kind = Repr;
                    }

                    if (kind == Repr || kind >= Bytes)
                    {
                        code = 0;
                    }

                    item += 4;
                    program[item] = code | kind << Kind | c << Letter;
                    program[item + 2] = number;
                }
                else
                {
                    format[length++] = (byte)c;
                }

                program[item + 3] = length;
            }

            _text = format;
            _program = new int[item + 4];
            Array.Copy(program, 0, _program, 0, item + 4);
            _item = int.MaxValue;
        }
    }
}
