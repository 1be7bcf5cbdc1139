namespace Nano.Text
{
    /// <content>What the encodings are made of.</content>
    public sealed partial class TextEncoder
    {
        // What Write and Replace return where nothing is written.
        private const int NoRoom = -1;
        private const int Refused = -2;

        // One character is one byte, up to the first that is not. Returns how many.
        private int CopyRun(char[] chars, int at, byte[] buffer, int to, int count)
        {
            int bound = _encoding == TextEncoding.Latin1 ? 0x100 : 0x80;
            int from = at;
            int end = at + count;
            to -= at;
            while (at < end)
            {
                char unit = chars[at];
                if (unit >= bound)
                {
                    break;
                }

                buffer[to + at] = (byte)unit;
                at++;
            }

            return at - from;
        }

        // One character is two bytes, up to the first surrogate. Returns how many.
        private int CopyUnits(char[] chars, int at, byte[] buffer, int to, int count)
        {
            int from = at;
            int end = at + count;
            int high = _encoding == TextEncoding.Utf16BigEndian ? to : to + 1;
            int low = to + to + 1 - high;
            while (at < end)
            {
                char unit = chars[at];
                if ((unit & 0xF800) == 0xD800)
                {
                    break;
                }

                buffer[low] = (byte)unit;
                buffer[high] = (byte)(unit >> 8);
                low += 2;
                high += 2;
                at++;
            }

            return at - from;
        }

        // Writes a character that the encoding has. Returns how many bytes, or NoRoom.
        private int Write(int code, byte[] buffer, int to, int limit)
        {
            int room = limit - to;
            if (_encoding >= TextEncoding.Utf16)
            {
                int size = code >> 16 == 0 ? 2 : 4;
                if (room < size)
                {
                    return NoRoom;
                }

                if (size == 4)
                {
                    to = Put(buffer, to, 0xD7C0 + (code >> 10));
                    code = 0xDC00 | (code & 0x3FF);
                }

                Put(buffer, to, code);
                return size;
            }

            int length = _encoding < TextEncoding.Utf8 || code < 0x80 ? 1 : code < 0x800 ? 2 : code >> 16 == 0 ? 3 : 4;
            if (room < length)
            {
                return NoRoom;
            }

            if (length == 1)
            {
                buffer[to] = (byte)code;
                return 1;
            }

            // The last bytes have six bits each, the first one the rest below as many ones as there are bytes.
            for (int i = length - 1; i > 0; i--)
            {
                buffer[to + i] = (byte)(0x80 | (code & 0x3F));
                code >>= 6;
            }

            buffer[to] = (byte)(0xF00 >> length | code);
            return length;
        }

        // A unit as the encoding has it, in one byte or two. Returns where the next one goes.
        private int Put(byte[] buffer, int to, int unit)
        {
            if (_encoding < TextEncoding.Utf16)
            {
                buffer[to] = (byte)unit;
                return to + 1;
            }

            int high = _encoding == TextEncoding.Utf16BigEndian ? to : to + 1;
            buffer[to + to + 1 - high] = (byte)unit;
            buffer[high] = (byte)(unit >> 8);
            return to + 2;
        }
    }
}
