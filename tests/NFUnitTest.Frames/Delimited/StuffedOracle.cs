namespace Nano.Tests
{
    using Nano.Frames;

    /// <summary>Independent decoders: a state for each byte, no search, no shared code. Where they are summed, frames end in a byte
    /// that makes the sum of all 0xFF.</summary>
    public static class StuffedOracle
    {
        /// <summary>What a reader has to deliver of a stream: hex digits, a bar behind each frame.</summary>
        public static string Decode(Stuffing kind, byte[] stream, int maximum, bool summed)
        {
            string frames = "";
            if (kind == Stuffing.Dle)
            {
                for (int at = 0; at < stream.Length;)
                {
                    int taken = DecodeDle(stream, at, maximum, summed, ref frames);
                    at += taken == 0 ? 1 : taken;
                }

                return frames;
            }

            byte flag = (byte)(kind == Stuffing.Slip ? 0xC0 : kind == Stuffing.Cobs ? 0 : 0x7E);
            byte[] held = new byte[stream.Length];
            int count = 0;
            int opening = 0;
            foreach (byte value in stream)
            {
                if (value != flag)
                {
                    held[count++] = value;
                    continue;
                }

                string frame = count == 0 || count + 1 + opening > maximum ? null : Unstuff(kind, held, count, summed);
                opening = frame == null ? 1 : 0;
                count = 0;
                frames += frame;
            }

            return frames;
        }

        private static string Unstuff(Stuffing kind, byte[] held, int count, bool summed)
        {
            byte[] content = new byte[count];
            int length = 0;
            bool escaped = false;
            int left = 0;
            bool zero = false;
            for (int i = 0; i < count; i++)
            {
                int value = held[i];
                if (kind == Stuffing.Cobs)
                {
                    if (left > 0)
                    {
                        content[length++] = (byte)value;
                        left--;
                        continue;
                    }

                    if (zero)
                    {
                        content[length++] = 0;
                    }

                    left = value - 1;
                    zero = value < 255;
                }
                else if (escaped)
                {
                    escaped = false;
                    if (kind == Stuffing.Slip && value != 0xDC && value != 0xDD)
                    {
                        return null;
                    }

                    content[length++] = kind != Stuffing.Slip ? (byte)(value ^ 32) : value == 0xDC ? (byte)0xC0 : (byte)0xDB;
                }
                else if (value == (kind == Stuffing.Slip ? 0xDB : 0x7D))
                {
                    escaped = true;
                }
                else
                {
                    content[length++] = (byte)value;
                }
            }

            return escaped || left > 0 ? null : Checked(content, length, summed);
        }

        private static int DecodeDle(byte[] stream, int start, int maximum, bool summed, ref string frames)
        {
            byte[] content = new byte[maximum];
            int length = 0;
            bool doubled = false;
            for (int i = 0; i < maximum && start + i < stream.Length; i++)
            {
                byte value = stream[start + i];
                bool wrong = i == 0 ? value != 0x10 : i == 1 ? value == 0x10 || value == 3 : doubled && value != 0x10 && value != 3;
                if (wrong)
                {
                    return 0;
                }

                if (i > 1 && value == 0x10 && !doubled)
                {
                    doubled = true;
                }
                else if (doubled && value == 3)
                {
                    string frame = Checked(content, length, summed);
                    frames += frame;
                    return frame == null ? 0 : i + 1;
                }
                else if (i > 0)
                {
                    doubled = false;
                    content[length++] = value;
                }
            }

            return 0;
        }

        private static string Checked(byte[] content, int length, bool summed)
        {
            int sum = 0;
            for (int i = 0; i < length; i++)
            {
                sum += content[i];
            }

            return length < 2 || (summed && sum % 256 != 255) ? null : Hex.Format(content, 0, length) + "|";
        }
    }
}
