using System;

namespace Nano.Text
{
    /// <content>The loop over characters, and what becomes of bad bytes.</content>
    public sealed partial class TextDecoder
    {
        // Character by character, each written as a whole or, without room, not begun. Those held lie before offset.
        private int DecodeCore(byte[] buffer, int offset, int count, char[] chars, int charOffset, int charCount, bool final, out int bytesUsed)
        {
            int end = offset + count;
            int at = offset - _heldCount;
            int to = charOffset;
            int limit = to + charCount;
            int code = 0;
            TextException error = null;
            while (at < end)
            {
                if (at >= offset)
                {
                    if (_encoding < TextEncoding.Utf16)
                    {
                        int run = CopyRun(buffer, at, chars, to, end - at < limit - to ? end - at : limit - to);
                        at += run;
                        to += run;
                    }
                    else if (_encoding != TextEncoding.Utf16)
                    {
                        int run = CopyUnits(buffer, at, chars, to, (end - at) >> 1 < limit - to ? (end - at) >> 1 : limit - to);
                        at += 2 * run;
                        to += run;
                    }

                    if (at == end)
                    {
                        break;
                    }
                }

                code = Next(buffer, offset, at, end);
                if (code == Incomplete && !final)
                {
                    break;
                }

                int room = limit - to;
                int size = _size;
                if (code >= 0)
                {
                    if (room < (code >> 16 == 0 ? 1 : 2))
                    {
                        break;
                    }

                    if (code >> 16 != 0)
                    {
                        chars[to++] = (char)(0xD7C0 + (code >> 10));
                        code = 0xDC00 | (code & 0x3FF);
                    }

                    chars[to++] = (char)code;
                }
                else if (code != Mark)
                {
                    // What surrogateescape does not take needs room too: a later step would have to tell that it had none.
                    if (room < (_errors == TextErrors.BackslashReplace ? 4 * size : _errors == TextErrors.SurrogateEscape ? size : _errors == TextErrors.Replace ? 1 : 0))
                    {
                        break;
                    }

                    int done = Replace(buffer, offset, at, chars, to);
                    if (done < 0)
                    {
                        long start = _taken + at - offset;
                        error = new TextException(_encoding == TextEncoding.Utf16 ? TextEncoding.Utf16LittleEndian : _encoding, start, start + size, _reason, to - charOffset);
                    }
                    else
                    {
                        to += done;
                        size = _size;
                    }
                }

                at += size;
                if (error != null)
                {
                    break;
                }
            }

            int used = at < offset ? offset : at;
            if (code == Incomplete && !final)
            {
                while (used < end)
                {
                    _held = _held << 8 | buffer[used++];
                }
            }

            _heldCount = used - at;
            bytesUsed = used - offset;
            _taken += bytesUsed;
            if (final && at == end)
            {
                Reset();
            }

            return error == null ? to - charOffset : throw error;
        }

        // Writes what stands for the _size bad bytes; -1 where that is an exception. Surrogateescape takes those before the first
        // that is ASCII, and makes _size as many.
        private int Replace(byte[] buffer, int offset, int at, char[] chars, int to)
        {
            int first = to;
            switch (_errors)
            {
                case TextErrors.Ignore:
                    return 0;
                case TextErrors.Replace:
                    chars[to] = '\uFFFD';
                    return 1;
                case TextErrors.BackslashReplace:
                    for (int i = 0; i < _size; i++)
                    {
                        int value = ByteAt(buffer, offset, at + i);
                        chars[to] = '\\';
                        chars[to + 1] = 'x';
                        chars[to + 2] = (char)TextCheck.Digit(value >> 4);
                        chars[to + 3] = (char)TextCheck.Digit(value & 15);
                        to += 4;
                    }

                    return to - first;
                case TextErrors.SurrogateEscape:
                    for (int i = 0; i < _size; i++)
                    {
                        int value = ByteAt(buffer, offset, at + i);
                        if (value < 0x80)
                        {
                            _size = i;
                            break;
                        }

                        chars[to++] = (char)(0xDC00 + value);
                    }

                    return to == first ? -1 : to - first;
                default:
                    return -1;
            }
        }
    }
}
