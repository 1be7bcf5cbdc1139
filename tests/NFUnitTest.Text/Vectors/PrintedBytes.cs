namespace Nano.Tests.TextVectors
{
    /// <summary>Bytes as a line writes them where they are to be read: ASCII as it is, but \ and what does not print as a \ and two
    /// hex digits.</summary>
    internal sealed class PrintedBytes
    {
        private readonly byte[] _bytes;

        internal PrintedBytes(byte[] bytes)
        {
            _bytes = bytes;
        }

        public override string ToString()
        {
            char[] text = new char[3 * _bytes.Length];
            int length = 0;
            foreach (byte value in _bytes)
            {
                if (value > ' ' && value < 0x7F && value != '\\')
                {
                    text[length++] = (char)value;
                    continue;
                }

                char[] digits = Hex.Format(new byte[] { value }, 0, 1).ToCharArray();
                text[length++] = '\\';
                text[length++] = digits[0];
                text[length++] = digits[1];
            }

            return new string(text, 0, length);
        }

        internal static byte[] Parse(string text)
        {
            char[] characters = text.ToCharArray();
            byte[] bytes = new byte[characters.Length];
            int length = 0;
            for (int i = 0; i < characters.Length; i++)
            {
                if (characters[i] != '\\')
                {
                    bytes[length++] = (byte)characters[i];
                    continue;
                }

                if (i + 2 >= characters.Length)
                {
                    throw new VectorException("half a byte: " + text);
                }

                bytes[length++] = VectorLiteral.ParseBytes(new string(characters, i + 1, 2))[0];
                i += 2;
            }

            return Hex.Slice(bytes, 0, length);
        }
    }
}
