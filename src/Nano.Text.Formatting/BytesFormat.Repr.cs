using System;

namespace Nano.Text
{
    // Bytes and text as Python writes them in a program.
    public sealed partial class BytesFormat
    {
        // Bytes; or text, for its repr, or a word as it is.
        private void Add(char[] text, byte[] bytes, int offset, int count, bool isWord)
        {
            // The locals that are used most come first: they take less code.
            int c;
            int i;
            int letter;
            int digits;
            int code = Code();
            int kind = code >> Kind;
            if (kind != Repr)
            {
                int most = _program[_item + 2];
                if (text != null || kind < Bytes || kind > Char || (kind == Char && count != 1))
                {
                    throw Wrong(code);
                }

                if (most >= 0 && most < count && kind != Char)
                {
                    count = most;
                }

                most = Reserve(count);
                Array.Copy(bytes, offset, _buffer, most, count);
                Advance();
                return;
            }

            int quote = '\'';
            int end = offset + count;
            for (i = offset; i < end; i++)
            {
                c = text != null ? text[i] : bytes[i];
                if (c == '\'')
                {
                    quote = '"';
                }

                if (c == '"')
                {
                    quote = '\'';
                    break;
                }
            }

            if (bytes != null)
            {
                Put('b');
            }

            if (!isWord)
            {
                Put(quote);
            }

            for (i = offset; i < end; i++)
            {
                c = text != null ? text[i] : bytes[i];
                letter = 0;
                digits = 0;
                if (c == quote || c == '\\')
                {
                    letter = c;
                }
                else if (c == '\t')
                {
                    letter = 't';
                }
                else if (c == '\n')
                {
                    letter = 'n';
                }
                else if (c == '\r')
                {
                    letter = 'r';
                }
                else if (c < ' ' || c > '~')
                {
                    letter = 'x';
                    digits = 2;
                    if (c > 255)
                    {
                        letter = 'u';
                        digits = 4;
                        if (c >> 10 == 0x36 && i + 1 < end && text[i + 1] >> 10 == 0x37)
                        {
                            // 0x10000 and ten bits of each.
                            c = (c << 10) + text[++i] - 0x35FDC00;
                            letter = 'U';
                            digits = 8;
                        }
                    }
                }

                if (letter > 0)
                {
                    Put('\\');
                    Put(letter);
                    if (digits > 0)
                    {
                        Put('x' << Letter, false, (ulong)c, 16, -1, digits, -1);
                    }
                }
                else
                {
                    Put(c);
                }
            }

            if (!isWord)
            {
                Put(quote);
            }

            Advance();
        }
    }
}
