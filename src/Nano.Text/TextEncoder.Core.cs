namespace Nano.Text
{
    /// <content>The loop over characters, and what becomes of bad ones.</content>
    public sealed partial class TextEncoder
    {
        // Character by character, each written as a whole or, without room, not begun. -1 where there was no room for the first.
        private int EncodeCore(char[] chars, int charOffset, int charCount, byte[] buffer, int offset, int count, bool final, out int charsUsed)
        {
            int end = charOffset + charCount;
            int at = charOffset;
            int to = offset;
            int limit = to + count;
            bool isFull = false;
            TextException error = null;
            if (_encoding == TextEncoding.Utf16 && !_isMarked && (final || charCount > 0))
            {
                isFull = count < 2;
                if (!isFull)
                {
                    to = Put(buffer, to, 0xFEFF);
                    _isMarked = true;
                }
            }

            while (!isFull)
            {
                if (_held == 0)
                {
                    int run = _encoding < TextEncoding.Utf16
                        ? CopyRun(chars, at, buffer, to, end - at < limit - to ? end - at : limit - to)
                        : CopyUnits(chars, at, buffer, to, end - at < (limit - to) >> 1 ? end - at : (limit - to) >> 1);
                    at += run;
                    to += _encoding < TextEncoding.Utf16 ? run : 2 * run;
                    if (at == end)
                    {
                        break;
                    }
                }

                int next = at;
                int code = _held == 0 ? chars[next++] : _held;
                int units = 1;
                if ((code & 0xFC00) == 0xD800)
                {
                    if (next == end && !final)
                    {
                        _held = code;
                        at = end;
                        break;
                    }

                    if (next < end && (chars[next] & 0xFC00) == 0xDC00)
                    {
                        code = 0x10000 + ((code & 0x3FF) << 10 | (chars[next++] & 0x3FF));
                        units = 2;
                    }
                }

                int size = IsBad(code) ? Replace(code, buffer, to, limit) : Write(code, buffer, to, limit);
                if (size == NoRoom)
                {
                    isFull = true;
                    break;
                }

                _held = 0;
                if (size == Refused)
                {
                    long start = _taken + next - charOffset - units;
                    error = new TextException(_encoding, start, start + units + EndOfRun(chars, next, end, final) - next, Reason(), to - offset);
                    at = next;
                    break;
                }

                at = next;
                to += size;
            }

            charsUsed = at - charOffset;
            _taken += charsUsed;
            if (final && !isFull && at == end)
            {
                Reset();
            }

            if (error != null)
            {
                throw error;
            }

            return isFull && to == offset && charsUsed == 0 ? -1 : to - offset;
        }

        private bool IsBad(int code)
        {
            return _encoding < TextEncoding.Utf8 ? code >= (_encoding == TextEncoding.Ascii ? 0x80 : 0x100) : code >> 11 == 0xD800 >> 11;
        }

        private string Reason()
        {
            return _encoding == TextEncoding.Ascii ? "ordinal not in range(128)"
                : _encoding == TextEncoding.Latin1 ? "ordinal not in range(256)" : "surrogates not allowed";
        }

        // Writes what stands for a character that the encoding has not. Returns how many bytes, NoRoom or Refused.
        private int Replace(int code, byte[] buffer, int to, int limit)
        {
            int unit = _encoding < TextEncoding.Utf16 ? 1 : 2;
            switch (_errors)
            {
                case TextErrors.Ignore:
                    return 0;
                case TextErrors.Replace:
                    if (limit - to < unit)
                    {
                        return NoRoom;
                    }

                    Put(buffer, to, '?');
                    return unit;
                case TextErrors.BackslashReplace:
                    int digits = code >> 8 == 0 ? 2 : code >> 16 == 0 ? 4 : 8;
                    int size = (digits + 2) * unit;
                    if (limit - to < size)
                    {
                        return NoRoom;
                    }

                    to = Put(buffer, to, '\\');
                    to = Put(buffer, to, digits == 2 ? 'x' : digits == 4 ? 'u' : 'U');
                    while (digits > 0)
                    {
                        digits--;
                        to = Put(buffer, to, TextCheck.Digit((code >> (4 * digits)) & 15));
                    }

                    return size;
                case TextErrors.SurrogateEscape:
                    if (code >> 7 != 0xDC80 >> 7 || unit == 2)
                    {
                        return Refused;
                    }

                    if (to == limit)
                    {
                        return NoRoom;
                    }

                    Put(buffer, to, code);
                    return 1;
                default:
                    return Refused;
            }
        }

        // How far the characters go that are refused together: in UTF-16 each alone; never half a pair that may still become one.
        private int EndOfRun(char[] chars, int at, int end, bool final)
        {
            while (at < end && _encoding < TextEncoding.Utf16 && IsBad(chars[at]))
            {
                if ((chars[at] & 0xFC00) == 0xD800
                    && (at + 1 == end ? !final : _encoding == TextEncoding.Utf8 && (chars[at + 1] & 0xFC00) == 0xDC00))
                {
                    break;
                }

                at++;
            }

            return at;
        }
    }
}
