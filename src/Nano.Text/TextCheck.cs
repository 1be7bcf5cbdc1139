using System;

namespace Nano.Text
{
    /// <summary>What decoder and encoder have in common.</summary>
    internal static class TextCheck
    {
        internal static void Codec(TextEncoding encoding, TextErrors errors)
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

        internal static void Chars(char[] chars, int charOffset, int charCount)
        {
            if (chars == null)
            {
                throw new ArgumentNullException("chars");
            }

            int length = chars.Length;
            if (charOffset < 0 || charOffset > length)
            {
                throw new ArgumentOutOfRangeException("charOffset");
            }

            if (charCount < 0 || charCount > length - charOffset)
            {
                throw new ArgumentOutOfRangeException("charCount");
            }
        }

        /// <summary>The hex digit of 0 to 15.</summary>
        internal static int Digit(int value)
        {
            return value < 10 ? value + '0' : value + ('a' - 10);
        }
    }
}
