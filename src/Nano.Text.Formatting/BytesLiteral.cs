using System;
using Nano.Buffers;

namespace Nano.Text
{
    /// <summary>
    /// Bytes as Python writes them: b'...'.
    /// </summary>
    /// <remarks>
    /// <code>
    /// BytesLiteral.Format(buffer, 0, 4)              // b'\x00\xff\r"'
    /// BytesLiteral.Parse("b'\\x00\\xff\\r\"'")       // the four bytes again
    /// </code>
    /// Source: https://docs.python.org/3.13/library/stdtypes.html#bytes-objects and
    /// https://docs.python.org/3.13/reference/lexical_analysis.html#string-and-bytes-literals
    /// </remarks>
    public static partial class BytesLiteral
    {
        /// <summary>The repr of bytes: in single quotes, or in double ones where there are single ones within and no double ones.
        /// Printable ASCII stands for itself; then <c>\t \n \r \\</c>, the quote, and <c>\x</c> with two digits.</summary>
        /// <param name="buffer">Holds the bytes; not kept.</param>
        /// <param name="offset">Where they begin.</param>
        /// <param name="count">How many.</param>
        /// <returns>A new string. Several times its size is allocated meanwhile: <see cref="BytesFormat"/> with <c>%r</c> writes
        /// the same into an array and allocates nothing.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="buffer"/> is null.</exception>
        /// <exception cref="ArgumentOutOfRangeException">The bytes do not lie within <paramref name="buffer"/>.</exception>
        public static string Format(byte[] buffer, int offset, int count)
        {
            Range.Check(buffer, offset, count);
            byte[] ascii = new byte[Write(null, buffer, offset, count, null, 0, 0)];
            Write(null, buffer, offset, count, ascii, 0, ascii.Length);
            char[] text = new char[ascii.Length];
            for (int i = 0; i < text.Length; i++)
            {
                text[i] = (char)ascii[i];
            }

            return new string(text);
        }

        /// <summary>As <see cref="Format(byte[], int, int)"/>, of all bytes of a bytes-like object.</summary>
        /// <param name="buffer">Holds the bytes; not kept.</param>
        /// <returns>A new string.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="buffer"/> is null.</exception>
        /// <exception cref="InvalidOperationException">They do not lie side by side.</exception>
        /// <exception cref="ObjectDisposedException">They have been released.</exception>
        public static string Format(BytesLike buffer)
        {
            if (buffer == null)
            {
                throw new ArgumentNullException("buffer");
            }

            return Format(buffer.Array, buffer.Offset, buffer.Length);
        }

        // The repr of bytes, or of text in ASCII alone, from `at`: as much as goes before `end`. Returns where all of it would end.
        internal static int Write(char[] text, byte[] bytes, int offset, int count, byte[] target, int at, int end)
        {
            int quote = '\'';
            for (int i = 0; i < count; i++)
            {
                int c = text != null ? text[i] : bytes[offset + i];
                if (c == '\'')
                {
                    quote = '"';
                }
                else if (c == '"')
                {
                    quote = '\'';
                    break;
                }
            }

            // b, the quote, all that stands between, and the quote.
            for (int i = text != null ? -1 : -2; i <= count; i++)
            {
                int c = i == -2 ? 'b' : quote;
                int letter = c;
                int length = 1;
                if (i >= 0 && i < count)
                {
                    c = text != null ? text[i] : bytes[offset + i];
                    letter = c;
                    if (c == quote || c == '\\')
                    {
                        length = 2;
                    }
                    else if (c == '\t' || c == '\n' || c == '\r')
                    {
                        length = 2;
                        letter = c == '\t' ? 't' : c == '\n' ? 'n' : 'r';
                    }
                    else if (c > 255)
                    {
                        length = 6;
                        letter = 'u';
                        if ((c & 0xFC00) == 0xD800 && i + 1 < count && (text[i + 1] & 0xFC00) == 0xDC00)
                        {
                            c = 0x10000 + ((c & 0x3FF) << 10) + (text[++i] & 0x3FF);
                            length = 10;
                            letter = 'U';
                        }
                    }
                    else if (c < ' ' || c > '~')
                    {
                        length = 4;
                        letter = 'x';
                    }
                }

                // One character; or a backslash, a letter, and digits.
                for (int left = length; left > 0; left--)
                {
                    if (at < end)
                    {
                        int digit = c >> 4 * (left - 1) & 15;
                        target[at] = (byte)(length == 1 ? c : left == length ? '\\' : left == length - 1 ? letter : digit > 9 ? digit + 'a' - 10 : digit + '0');
                    }

                    at++;
                }
            }

            return at;
        }
    }
}
