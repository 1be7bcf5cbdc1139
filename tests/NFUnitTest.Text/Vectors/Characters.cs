namespace Nano.Tests.TextVectors
{
    /// <summary>UTF-16 units as a line writes them: four hex digits each. Any array of them can be written so, with NUL and lone
    /// surrogates, which a string of a device cannot hold.</summary>
    internal static class Characters
    {
        internal static char[] Parse(string digits)
        {
            byte[] bytes = VectorLiteral.ParseBytes(digits);
            if ((bytes.Length & 1) != 0)
            {
                throw new VectorException("half a character: " + digits);
            }

            char[] characters = new char[bytes.Length / 2];
            for (int i = 0; i < characters.Length; i++)
            {
                characters[i] = (char)(bytes[2 * i] << 8 | bytes[2 * i + 1]);
            }

            return characters;
        }

        internal static string Format(char[] characters)
        {
            byte[] bytes = new byte[2 * characters.Length];
            for (int i = 0; i < characters.Length; i++)
            {
                bytes[2 * i] = (byte)(characters[i] >> 8);
                bytes[2 * i + 1] = (byte)characters[i];
            }

            return Hex.Format(bytes, 0, bytes.Length);
        }
    }
}
