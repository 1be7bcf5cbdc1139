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
                letter = c;
                digits = 0;
                if (c < ' ' || c > '~')
                {
                    letter = c == '\t' ? 't' : c == '\n' ? 'n' : c == '\r' ? 'r' : 'x';
                    if (letter == 'x')
                    {
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
                }

                if (letter != c || c == quote || c == '\\')
                {
                    Put('\\');
                }

                Put(letter);
                if (digits > 0)
                {
                    Put('x' << Letter, false, (ulong)c, 16, -1, digits, -1);
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
