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

            char[] source = text.ToCharArray();
            byte[] bytes = new byte[source.Length];
            int length = 0;
            int at = 0;
            if (source.Length > 1 && source[0] == 'b' && (source[1] == '\'' || source[1] == '"'))
            {
                at = 2;
                while (at < source.Length)
                {
                    int c = source[at];
                    if (c == source[1])
                    {
                        if (++at < source.Length)
                        {
                            break;
                        }

                        byte[] result = new byte[length];
                        Array.Copy(bytes, 0, result, 0, length);
                        return result;
                    }

                    if (c == '\\')
                    {
                        int next = at + 1;
                        c = next < source.Length ? source[next] : 0;
                        int control = "abtnvfr".IndexOf((char)c);
                        if (control >= 0)
                        {
                            c = control + 7;
                            next++;
                        }
                        else if (c == '\\' || c == '\'' || c == '"')
                        {
                            next++;
                        }
                        else
                        {
                            bool isHex = c == 'x';
                            int radix = isHex ? 16 : 8;
                            int left = isHex ? 2 : 3;
                            if (isHex)
                            {
                                next++;
                            }

                            c = 0;
                            while (left > 0 && next < source.Length)
                            {
                                int digit = source[next] - '0';
                                if (digit > 9)
                                {
                                    digit = (source[next] | 0x20) - 'a';
                                    digit = digit < 0 ? -1 : digit + 10;
                                }

                                if (digit < 0 || digit >= radix)
                                {
                                    break;
                                }

                                c = c * radix + digit;
                                next++;
                                left--;
                            }

                            if (left > (isHex ? 0 : 2) || c > 255)
                            {
                                break;
                            }
                        }

                        at = next;
                    }
                    else if (c == 0 || c == '\n' || c == '\r' || c > 127)
                    {
                        break;
                    }
                    else
                    {
                        at++;
                    }

                    bytes[length++] = (byte)c;
                }
            }

            throw new ArgumentException("no bytes literal at " + at.ToString(), "text");
        }
    }
}
