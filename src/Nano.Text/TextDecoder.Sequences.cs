using System;

namespace Nano.Text
{
    /// <content>What the encodings are made of.</content>
    public sealed partial class TextDecoder
    {
        // What Next returns where there is no character.
        private const int Bad = -1;
        private const int Incomplete = -2;
        private const int Mark = -3;

        // One byte is one character, up to the first that is not below the bound. Returns how many.
        private int CopyRun(byte[] buffer, int at, char[] chars, int to, int count)
        {
            long mask = _encoding == TextEncoding.Latin1 ? 0 : unchecked((long)0x8080808080808080);
            int from = at;
            int end = at + count;
            int last = end - 8;
            while (at <= last && (BitConverter.ToInt64(buffer, at) & mask) == 0)
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

            while (at < end)
            {
                byte value = buffer[at];
                if ((value & mask) != 0)
                {
                    break;
                }

                chars[to++] = (char)value;
                at++;
            }

            return at - from;
        }

        // Two bytes are one character, up to the first surrogate. Returns how many.
        private int CopyUnits(byte[] buffer, int at, char[] chars, int to, int count)
        {
            int end = to + count;
            int low = _encoding == TextEncoding.Utf16BigEndian ? at + 1 : at;
            int high = at + at + 1 - low;
            int from = to;
            while (to < end)
            {
                int unit = buffer[low] | buffer[high] << 8;
                if ((unit & 0xF800) == 0xD800)
                {
                    break;
                }

                chars[to++] = (char)unit;
                low += 2;
                high += 2;
            }

            return to - from;
        }

        // The character whose bytes begin at a place; _size is how many they are. Bad or Incomplete: these bytes are none, and
        // _reason says why; no more of them than all sequences of that beginning have in common (the maximal subpart).
        private int Next(byte[] buffer, int offset, int at, int end)
        {
            if (_encoding >= TextEncoding.Utf16)
            {
                return NextUtf16(buffer, offset, at, end);
            }

            int lead = ByteAt(buffer, offset, at);
            _size = 1;
            if (lead < 0x80 || _encoding == TextEncoding.Latin1)
            {
                return lead;
            }

            if (_encoding == TextEncoding.Ascii)
            {
                _reason = "ordinal not in range(128)";
                return Bad;
            }

            if (lead < 0xC2 || lead > 0xF4)
            {
                _reason = "invalid start byte";
                return Bad;
            }

            int length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
            int code = lead & (0x7F >> length);

            // The second byte's bounds: no overlong form (E0, F0), no surrogate (ED), nothing beyond U+10FFFF (F4).
            int low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
            int high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
            int size = 1;
            do
            {
                if (at + size == end)
                {
                    _size = size;
                    _reason = "unexpected end of data";
                    return Incomplete;
                }

                int value = ByteAt(buffer, offset, at + size);
                if (value < low || value > high)
                {
                    _size = size;
                    _reason = "invalid continuation byte";
                    return Bad;
                }

                code = code << 6 | (value & 0x3F);
                low = 0x80;
                high = 0xBF;
                size++;
            }
            while (size < length);
            _size = size;
            return code;
        }

        private int NextUtf16(byte[] buffer, int offset, int at, int end)
        {
            int length = end - at;
            if (length < 2)
            {
                _size = length;
                _reason = "truncated data";
                return Incomplete;
            }

            _size = 2;
            int unit = UnitAt(buffer, offset, at);
            if (_encoding == TextEncoding.Utf16)
            {
                _encoding = unit == 0xFFFE ? TextEncoding.Utf16BigEndian : TextEncoding.Utf16LittleEndian;
                if (unit == 0xFFFE || unit == 0xFEFF)
                {
                    return Mark;
                }
            }

            if ((unit & 0xF800) != 0xD800)
            {
                return unit;
            }

            if (unit > 0xDBFF)
            {
                _reason = "illegal encoding";
                return Bad;
            }

            if (length < 4)
            {
                _size = length;
                _reason = "unexpected end of data";
                return Incomplete;
            }

            int second = UnitAt(buffer, offset, at + 2);
            if ((second & 0xFC00) != 0xDC00)
            {
                _reason = "illegal UTF-16 surrogate";
                return Bad;
            }

            _size = 4;
            return 0x10000 + ((unit & 0x3FF) << 10 | (second & 0x3FF));
        }

        private int UnitAt(byte[] buffer, int offset, int at)
        {
            int first = ByteAt(buffer, offset, at);
            int second = ByteAt(buffer, offset, at + 1);
            return _encoding == TextEncoding.Utf16BigEndian ? first << 8 | second : second << 8 | first;
        }

        // A byte of the buffer or, before it, of those held.
        private int ByteAt(byte[] buffer, int offset, int at)
        {
            return at < offset ? (int)(_held >> (8 * (offset - 1 - at))) & 0xFF : buffer[at];
        }
    }
}
