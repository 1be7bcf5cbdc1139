namespace Nano.Calibration
{
    /// <summary>What meters send, as bytes. Each call makes a new array.</summary>
    internal static class MeterText
    {
        /// <summary>Text as bytes.</summary>
        /// <param name="text">ASCII; | stands for CR LF, > for HT.</param>
        /// <param name="more">How many bytes to leave behind it.</param>
        /// <returns>A new array.</returns>
        internal static byte[] Create(string text, int more)
        {
            char[] characters = text.ToCharArray();
            int lines = 0;
            foreach (char character in characters)
            {
                lines += character == '|' ? 1 : 0;
            }

            byte[] bytes = new byte[characters.Length + lines + more];
            int at = 0;
            foreach (char character in characters)
            {
                if (character == '|')
                {
                    bytes[at++] = (byte)'\r';
                }

                bytes[at++] = character == '|' ? (byte)'\n' : character == '>' ? (byte)'\t' : (byte)character;
            }

            return bytes;
        }
    }
}
