using System;

namespace Nano.Text
{
    // Digits to bytes.
    public static partial class Hex
    {
        /// <summary>The bytes that a text of hex digits stands for: bytes.fromhex. Allocates the result and, while it runs, twice the
        /// text.</summary>
        /// <param name="text">Pairs of digits; ASCII white space may stand before, between and behind pairs.</param>
        /// <returns>A new array.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
        /// <exception cref="ArgumentException">No digit stands where one should; the message says at which position, which is the
        /// length of the text where half a byte is left over.</exception>
        public static byte[] Parse(string text)
        {
            if (text == null)
            {
                throw new ArgumentNullException("text");
            }

            char[] characters = text.ToCharArray();
            byte[] ascii = new byte[characters.Length];
            for (int i = 0; i < ascii.Length; i++)
            {
                char character = characters[i];
                ascii[i] = (byte)(character < 128 ? character : 128);
            }

            byte[] bytes = new byte[Decode(ascii, 0, ascii.Length, ascii, 0, true)];
            Array.Copy(ascii, 0, bytes, 0, bytes.Length);
            return bytes;
        }

        /// <summary>Reads hex digits that stand in memory as ASCII: binascii.unhexlify, or, with white space allowed, bytes.fromhex.
        /// Does not allocate.</summary>
        /// <param name="text">Holds the digits; not changed, unless it is the target too.</param>
        /// <param name="offset">Where they begin.</param>
        /// <param name="count">How many bytes of text.</param>
        /// <param name="target">Takes the bytes. May be <paramref name="text"/> itself.</param>
        /// <param name="targetOffset">Where the first one goes: in <paramref name="text"/> itself, no later than
        /// <paramref name="offset"/>.</param>
        /// <param name="skipWhiteSpace">True when ASCII white space may stand before, between and behind pairs of digits; false when
        /// there is to be none.</param>
        /// <returns>How many bytes have been written.</returns>
        /// <exception cref="ArgumentNullException">An array is null.</exception>
        /// <exception cref="ArgumentOutOfRangeException">The digits do not lie within <paramref name="text"/>, or the bytes do not fit
        /// into <paramref name="target"/>, which then has those that do.</exception>
        /// <exception cref="ArgumentException">No digit stands where one should; the message says at which position behind
        /// <paramref name="offset"/>, which is <paramref name="count"/> where half a byte is left over. The target has the bytes
        /// before it.</exception>
        public static int Decode(byte[] text, int offset, int count, byte[] target, int targetOffset, bool skipWhiteSpace = false)
        {
            Range.Check(text, offset, count);
            Range.Check(target, targetOffset, 0);
            int digit;
            int i = 0;
            int at = targetOffset;

            // A one, and behind it the digits of the byte so far.
            int number = 1;
            for (; i < count; i++)
            {
                digit = text[offset + i];
                if (skipWhiteSpace && number == 1 && (digit == ' ' || (digit <= '\r' && digit >= '\t')))
                {
                    continue;
                }

                digit -= '0';
                if (digit < 0 || digit > 9)
                {
                    // A letter of either case is 17 to 22 or 49 to 54 now.
                    digit = (digit - 1 & ~0x20) - 6;
                    if (digit < 10 || digit > 15)
                    {
                        break;
                    }
                }

                number = number << 4 | digit;
                if (number > 255)
                {
                    if (at == target.Length)
                    {
                        throw new ArgumentOutOfRangeException("target");
                    }

                    target[at++] = (byte)number;
                    number = 1;
                }
            }

            if (i < count || number != 1)
            {
                throw new ArgumentException("no hex digit at " + i.ToString());
            }

            return at - targetOffset;
        }
    }
}
