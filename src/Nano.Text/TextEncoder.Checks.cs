using System;

namespace Nano.Text
{
    /// <content>What the decoder checks and writes as well.</content>
    public sealed partial class TextEncoder
    {
        internal static void Check(TextEncoding encoding, TextErrors errors)
        {
            if (encoding < TextEncoding.Ascii || encoding > TextEncoding.Utf16BigEndian)
            {
                throw new ArgumentOutOfRangeException("encoding");
            }

            if (errors < TextErrors.Strict || errors > TextErrors.SurrogateEscape)
            {
                throw new ArgumentOutOfRangeException("errors");
            }
        }

        internal static void Check(char[] chars, int charOffset, int charCount)
        {
            if (chars == null)
            {
                throw new ArgumentNullException("chars");
            }

            // Not the sum against the length: the device never reports that it overflowed.
            if (charOffset < 0 || charCount < 0 || charCount > chars.Length - charOffset)
            {
                throw new ArgumentOutOfRangeException("charCount");
            }
        }

        // The hex digit of the lowest four bits.
        internal static char Digit(int value)
        {
            value &= 15;
            return (char)(value < 10 ? value + '0' : value + ('a' - 10));
        }
    }
}
