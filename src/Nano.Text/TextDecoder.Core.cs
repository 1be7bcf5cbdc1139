using System;

namespace Nano.Text
{
    /// <content>The loop over characters, and what becomes of bad bytes.</content>
    public sealed partial class TextDecoder
    {
        // Character by character, each written as a whole or, without room, not begun: -1 where there was no room for the first.
        // Those held lie before offset. The locals used most stand first: their instructions are shorter.
        private int DecodeCore(byte[] buffer, int offset, char[] chars, int charOffset, int count, int charCount, bool final, out int bytesUsed)
        {
            int at = offset - _heldCount;
            int to = charOffset;
            int code;
            int size;
            TextErrors errors = _errors;
            int end = offset + count;
            int limit = to + charCount;
            bool isHeld = false;
            long mask = _encoding == TextEncoding.Latin1 ? 0 : unchecked((long)0x8080808080808080);
            TextException error = null;
            while (at < end)
            {
                if (at >= offset && _encoding < TextEncoding.Utf16)
                {
                    // One byte is one character, up to the first that is not: eight at a time, then one by one.
                    int stop = end - at < limit - to ? end : at + limit - to;
                    while (at <= stop - 8 && (BitConverter.ToInt64(buffer, at) & mask) == 0)
                    {
                        chars[to] = (char)buffer[at];
                        chars[to + 1] = (char)buffer[at + 1];
                        chars[to + 2] = (char)buffer[at + 2];
                        chars[to + 3] = (char)buffer[at + 3];
                        chars[to + 4] = (char)buffer[at + 4];
                        chars[to + 5] = (char)buffer[at + 5];
                        chars[to + 6] = (char)buffer[at + 6];
                        chars[to + 7] = (char)buffer[at + 7];
                        at += 8;
                        to += 8;
                    }

                    while (at < stop && (buffer[at] & mask) == 0)
                    {
                        chars[to++] = (char)buffer[at++];
                    }

                    // Two bytes are one character, as in most alphabets: while it is so. All else takes the long way.
                    while (at < end - 1 && to < limit && buffer[at] >> 5 == 6 && buffer[at + 1] >> 6 == 2 && buffer[at] > 0xC1 && _encoding == TextEncoding.Utf8)
                    {
                        chars[to++] = (char)((buffer[at] & 0x1F) << 6 | (buffer[at + 1] & 0x3F));
                        at += 2;
                    }

                    if (at == end)
                    {
                        break;
                    }
                }

                code = Next(buffer, offset, at, end);
                isHeld = code == Incomplete && !final;
                if (isHeld)
                {
                    break;
                }

                size = _size;
                int units = 1;
                if (code >= 0)
                {
                    units = code >> 16 == 0 ? 1 : 2;
                }
                else if (code == Mark || errors == TextErrors.Ignore)
                {
                    units = 0;
                }
                else if (errors == TextErrors.Replace)
                {
                    code = 0xFFFD;
                }
                else if (errors == TextErrors.BackslashReplace)
                {
                    units = 4 * size;
                }
                else if (errors == TextErrors.SurrogateEscape && ByteAt(buffer, offset, at) >= 0x80)
                {
                    // Room for what it will not take, too: so the last call never ends with bytes that had none.
                    units = size;
                }
                else
                {
                    long start = _taken + at - offset;
                    error = new TextException(_encoding == TextEncoding.Utf16 ? TextEncoding.Utf16LittleEndian : _encoding, start, start + size, _reason, to - charOffset);
                    at += size;
                    break;
                }

                if (limit - to < units)
                {
                    to -= to == charOffset && at <= offset ? 1 : 0;
                    break;
                }

                if (code >= 0)
                {
                    if (units == 2)
                    {
                        chars[to++] = (char)(0xD7C0 + (code >> 10));
                        code = 0xDC00 | (code & 0x3FF);
                    }

                    chars[to++] = (char)code;
                }
                else
                {
                    for (int i = 0; i < size && units > 0; i++)
                    {
                        int value = ByteAt(buffer, offset, at + i);
                        if (units > size)
                        {
                            chars[to] = '\\';
                            chars[to + 1] = 'x';
                            chars[to + 2] = TextEncoder.Digit(value >> 4);
                            chars[to + 3] = TextEncoder.Digit(value);
                            to += 4;
                        }
                        else if (value >= 0x80)
                        {
                            chars[to++] = (char)(0xDC00 + value);
                        }
                        else
                        {
                            size = i;
                        }
                    }
                }

                at += size;
            }

            int used = at < offset ? offset : at;
            while (isHeld && used < end)
            {
                _held = _held << 8 | buffer[used++];
            }

            _heldCount = used - at;
            bytesUsed = used - offset;
            _taken += bytesUsed;
            if (final && at == end)
            {
                Reset();
            }

            if (error != null)
            {
                throw error;
            }

            return to - charOffset;
        }
    }
}
