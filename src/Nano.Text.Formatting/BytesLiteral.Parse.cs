using System;

namespace Nano.Text
{
    // And back.
    public static partial class BytesLiteral
    {
        /// <summary>The bytes that a literal stands for: <c>b'...'</c> or <c>b"..."</c> and nothing around it. Escapes are
        /// <c>\\ \' \" \a \b \f \n \r \t \v</c>, <c>\x</c> with two hex digits, and one to three octal digits up to <c>\377</c>.
        /// Others, which Python warns of, are refused, and so are prefixes but <c>b</c>, three quotes and a <c>\</c> at the end of a
        /// line.</summary>
        /// <param name="text">The literal.</param>
        /// <returns>The bytes, an array of their own.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
        /// <exception cref="ArgumentException">It is no such literal: the message says at which character.</exception>
        public static byte[] Parse(string text)
        {
            if (text == null)
            {
                throw new ArgumentNullException("text");
            }

            // With what stands in no literal behind its end: no need to look for the end everywhere.
            char[] source = (text + "\n").ToCharArray();
            int at = 0;
            int c;
            int digit;
            byte[] bytes = new byte[source.Length];
            int length = 0;
            if (source[0] == 'b' && (source[++at] == '\'' || source[at] == '"'))
            {
                while (true)
                {
                    c = source[++at];
                    if (c == source[1])
                    {
                        if (++at < source.Length - 1)
                        {
                            break;
                        }

                        byte[] result = new byte[length];
                        Array.Copy(bytes, 0, result, 0, length);
                        return result;
                    }

                    if (c == '\\')
                    {
                        c = source[++at];
                        int control = "abtnvfr".IndexOf((char)c);
                        if (control >= 0)
                        {
                            c = control + 7;
                        }
                        else if (c != '\\' && c != '\'' && c != '"')
                        {
                            int radix = 8;
                            int left = 3;
                            if (c == 'x')
                            {
                                radix = 16;
                                left = 2;
                                at++;
                            }

                            c = 0;
                            while (left > 0)
                            {
                                // What lies before the digits becomes large, and so before the letters.
                                digit = (char)(source[at] - '0');
                                if (digit > 9)
                                {
                                    digit = (char)((source[at] | 0x20) - 'a') + 10;
                                }

                                if (digit >= radix)
                                {
                                    break;
                                }

                                c = c * radix + digit;
                                at++;
                                left--;
                            }

                            // One octal digit at least, or two others.
                            if (left > 16 - radix >> 2 || c > 255)
                            {
                                break;
                            }

                            at--;
                        }
                    }
                    else if (c > 127 || c == 0 || c == '\n' || c == '\r')
                    {
                        break;
                    }

                    bytes[length++] = (byte)c;
                }
            }

            throw new ArgumentException("no bytes literal at " + at.ToString(), "text");
        }
    }
}
