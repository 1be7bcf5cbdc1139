namespace Nano.Tests
{
    /// <summary>Bytes written as hex digits, for tests; white space is passed over.</summary>
    public static class Hex
    {
        /// <summary>Turns pairs of hex digits into bytes.</summary>
        /// <param name="text">The digits.</param>
        /// <returns>The bytes.</returns>
        public static byte[] Parse(string text)
        {
            char[] characters = text.ToCharArray();
            byte[] bytes = new byte[characters.Length / 2];
            int count = 0;
            int high = -1;
            foreach (char character in characters)
            {
                if (character == ' ')
                {
                    continue;
                }

                int digit = character <= '9' ? character - '0' : (character | 0x20) - 'a' + 10;
                if (high < 0)
                {
                    high = digit;
                }
                else
                {
                    bytes[count++] = (byte)(high << 4 | digit);
                    high = -1;
                }
            }

            return Slice(bytes, 0, count);
        }

        /// <summary>Bytes as lower-case digits, so that a failing comparison can be read.</summary>
        /// <param name="bytes">The bytes.</param>
        /// <param name="offset">Where they begin.</param>
        /// <param name="count">How many.</param>
        /// <returns>The digits.</returns>
        public static string Format(byte[] bytes, int offset, int count)
        {
            const string digits = "0123456789abcdef";
            char[] characters = new char[2 * count];
            for (int i = 0; i < count; i++)
            {
                characters[2 * i] = digits[bytes[offset + i] >> 4];
                characters[2 * i + 1] = digits[bytes[offset + i] & 15];
            }

            return new string(characters);
        }

        /// <summary>A copy of a stretch of bytes.</summary>
        /// <param name="bytes">The bytes.</param>
        /// <param name="offset">Where the stretch begins.</param>
        /// <param name="count">How many.</param>
        /// <returns>A new array.</returns>
        public static byte[] Slice(byte[] bytes, int offset, int count)
        {
            byte[] slice = new byte[count];
            System.Array.Copy(bytes, offset, slice, 0, count);
            return slice;
        }

        /// <summary>All bytes of several arrays in a row.</summary>
        /// <param name="parts">The arrays.</param>
        /// <returns>A new array.</returns>
        public static byte[] Join(params byte[][] parts)
        {
            int length = 0;
            foreach (byte[] part in parts)
            {
                length += part.Length;
            }

            byte[] all = new byte[length];
            int at = 0;
            foreach (byte[] part in parts)
            {
                System.Array.Copy(part, 0, all, at, part.Length);
                at += part.Length;
            }

            return all;
        }
    }
}
