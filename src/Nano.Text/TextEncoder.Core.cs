namespace Nano.Text
{
    /// <content>The loop over characters.</content>
    public sealed partial class TextEncoder
    {
        private const int HighSurrogate = 0xD800 >> 10;

        // Character by character, each written as a whole or, without room, not begun. -1 where there was no room for the first.
        // The locals used most stand first: their instructions are shorter.
        private int EncodeCore(char[] chars, byte[] buffer, int charOffset, int offset, int charCount, int count, bool final, out int charsUsed)
        {
            int code;
            int at = charOffset;
            int to = offset;
            int units;
            TextEncoding encoding = _encoding;
            TextErrors errors = _errors;
            int bound = encoding == TextEncoding.Latin1 ? 0x100 : 0x80;
            int width = encoding < TextEncoding.Utf16 ? 1 : 2;
            int end = at + charCount;
            int limit = to + count;
            int held = _held;

            // Of those that are refused: the first, and behind the last.
            int bad = 0;
            int badEnd = -1;
            while (true)
            {
                if (held == 0 && width == 1 && badEnd < 0)
                {
                    // One character is one byte or, as in most alphabets, two of UTF-8, up to the first that is not.
                    while (at < end && to < limit)
                    {
                        code = chars[at];
                        if (code >= bound)
                        {
                            if (code > 0x7FF || encoding != TextEncoding.Utf8 || to == limit - 1)
                            {
                                break;
                            }

                            buffer[to++] = (byte)(0xC0 | code >> 6);
                            code = 0x80 | (code & 0x3F);
                        }

                        buffer[to++] = (byte)code;
                        at++;
                    }
                }

                if (at == end && (held == 0 || !final))
                {
                    break;
                }

                int next = at;
                code = held;
                if (code == 0)
                {
                    code = chars[next++];
                }

                if (code >> 10 == HighSurrogate)
                {
                    if (next == end && !final)
                    {
                        held = code;
                        at = next;
                        break;
                    }

                    if (next < end && chars[next] >> 10 == HighSurrogate + 1)
                    {
                        code = 0x10000 + ((code & 0x3FF) << 10 | (chars[next++] & 0x3FF));
                    }
                }

                units = 1;
                int digits = 0;
                if (encoding < TextEncoding.Utf8 ? code >= bound : code >> 11 == HighSurrogate >> 1)
                {
                    if (badEnd >= 0 || errors == TextErrors.Strict
                        || (errors == TextErrors.SurrogateEscape && (width == 2 || code >> 7 != 0xDC80 >> 7)))
                    {
                        if (badEnd < 0)
                        {
                            bad = held == 0 ? at : at - 1;
                        }

                        held = 0;
                        at = next;
                        badEnd = at;
                        if (width == 1)
                        {
                            continue;
                        }

                        // In UTF-16 each alone.
                        break;
                    }

                    if (errors == TextErrors.Ignore)
                    {
                        units = 0;
                    }
                    else if (errors == TextErrors.Replace)
                    {
                        code = '?';
                    }
                    else if (errors == TextErrors.BackslashReplace)
                    {
                        digits = code >> 8 == 0 ? 2 : code >> 16 == 0 ? 4 : 8;
                        units = digits + 2;
                    }
                }
                else if (badEnd >= 0)
                {
                    break;
                }
                else if (code >> 16 != 0)
                {
                    units = 4 / width;
                }
                else if (width == 1 && code >= bound)
                {
                    units = code < 0x800 ? 2 : 3;
                }

                if (limit - to < units * width)
                {
                    to -= to == offset && at == charOffset ? 1 : 0;
                    break;
                }

                // From the last one on.
                for (int i = units; --i >= 0;)
                {
                    int unit = code;
                    if (digits > 0)
                    {
                        unit = i > 1 ? Digit(code) : i == 0 ? '\\' : digits == 2 ? 'x' : digits == 4 ? 'u' : 'U';
                        code >>= 4;
                    }
                    else if (units > 1)
                    {
                        if (width == 2)
                        {
                            unit = i > 0 ? 0xDC00 | (code & 0x3FF) : 0xD7C0 + (code >> 10);
                        }
                        else
                        {
                            // The last bytes have six bits each, the first one the rest below as many ones as there are bytes.
                            unit = i > 0 ? 0x80 | (code & 0x3F) : 0xF00 >> units | code;
                            code >>= 6;
                        }
                    }

                    int place = to + (i * width);
                    if (encoding == TextEncoding.Utf16BigEndian)
                    {
                        buffer[place++] = (byte)(unit >> 8);
                    }
                    else if (width == 2)
                    {
                        buffer[place + 1] = (byte)(unit >> 8);
                    }

                    buffer[place] = (byte)unit;
                }

                held = 0;
                at = next;
                to += units * width;
            }

            _held = held;
            charsUsed = at - charOffset;
            long start = _taken - charOffset;
            _taken += charsUsed;
            if (final && at == end && held == 0)
            {
                Reset();
            }

            if (badEnd >= 0)
            {
                string reason = encoding == TextEncoding.Ascii ? "ordinal not in range(128)"
                    : encoding == TextEncoding.Latin1 ? "ordinal not in range(256)" : "surrogates not allowed";
                throw new TextException(encoding, start + bad, start + badEnd, reason, to - offset);
            }

            return to - offset;
        }
    }
}
