namespace Nano.Calibration
{
    /// <summary>The texts that the scenarios read. Each call makes a new array, as in <see cref="SampleFrames"/>.</summary>
    internal static class SampleText
    {
        /// <summary>The letters from a to z, again and again.</summary>
        /// <param name="count">How many.</param>
        /// <returns>A new array, of ASCII.</returns>
        internal static byte[] CreateAscii(int count)
        {
            byte[] text = new byte[count];
            for (int i = 0; i < count; i++)
            {
                text[i] = (byte)('a' + (i % 26));
            }

            return text;
        }

        /// <summary>The same as characters.</summary>
        /// <param name="count">How many.</param>
        /// <returns>A new array.</returns>
        internal static char[] CreateCharacters(int count)
        {
            char[] text = new char[count];
            for (int i = 0; i < count; i++)
            {
                text[i] = (char)('a' + (i % 26));
            }

            return text;
        }

        /// <summary>The micro sign, U+00B5, again and again.</summary>
        /// <param name="count">How many.</param>
        /// <returns>A new array of two bytes for each, UTF-8.</returns>
        internal static byte[] CreateUtf8(int count)
        {
            byte[] text = new byte[2 * count];
            for (int i = 0; i < text.Length; i += 2)
            {
                text[i] = 0xC2;
                text[i + 1] = 0xB5;
            }

            return text;
        }
    }
}
