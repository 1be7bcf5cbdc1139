namespace Nano.Text
{
    /// <content>What the encodings are made of.</content>
    public sealed partial class TextDecoder
    {
        // What Next returns where there is no character.
        private const int Bad = -1;
        private const int Incomplete = -2;
        private const int Mark = -3;

        // The character whose bytes begin at a place; _size is how many they are. Bad or Incomplete: these bytes are none, and
        // _reason says why; no more of them than all sequences of that beginning have in common (the maximal subpart).
        private int Next(byte[] buffer, int offset, int at, int end)
        {
            int length = end - at;
            int code;
            int low;
            if (_encoding >= TextEncoding.Utf16)
            {
                _size = length;
                if (length < 2)
                {
                    _reason = "truncated data";
                    return Incomplete;
                }

                code = UnitAt(buffer, offset, at);
                if (_encoding == TextEncoding.Utf16)
                {
                    _encoding = code == 0xFFFE ? TextEncoding.Utf16BigEndian : TextEncoding.Utf16LittleEndian;
                    if (code == 0xFFFE || code == 0xFEFF)
                    {
                        _size = 2;
                        return Mark;
                    }
                }

                if (code >> 10 == 0xD800 >> 10)
                {
                    if (length < 4)
                    {
                        _reason = "unexpected end of data";
                        return Incomplete;
                    }

                    low = UnitAt(buffer, offset, at + 2);
                    if (low >> 10 == 0xDC00 >> 10)
                    {
                        _size = 4;
                        return 0x10000 + ((code & 0x3FF) << 10 | (low & 0x3FF));
                    }

                    _reason = "illegal UTF-16 surrogate";
                    code = Bad;
                }
                else if (code >> 10 == 0xDC00 >> 10)
                {
                    _reason = "illegal encoding";
                    code = Bad;
                }

                _size = 2;
                return code;
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

            length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
            code = lead & (0x7F >> length);

            // The second byte's bounds: no overlong form (E0, F0), no surrogate (ED), nothing beyond U+10FFFF (F4).
            low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
            int high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
            do
            {
                if (at + _size == end)
                {
                    _reason = "unexpected end of data";
                    return Incomplete;
                }

                int value = ByteAt(buffer, offset, at + _size);
                if (value < low || value > high)
                {
                    _reason = "invalid continuation byte";
                    return Bad;
                }

                code = code << 6 | (value & 0x3F);
                low = 0x80;
                high = 0xBF;
            }
            while (++_size < length);
            return code;
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
