using System;

namespace Nano.Text
{
    /// <summary>
    /// Numbers in text, as NMEA, P1 and VE.Direct send them: digits with or without a sign and a point, read out of a frame
    /// where they lie, into whole units of the last decimal that is wanted. No heap, no floating point, so nothing is rounded.
    /// </summary>
    public static class DecimalText
    {
        /// <summary>Reads a number: an optional + or -, digits, and optionally a point and more digits. Does not allocate.</summary>
        /// <param name="buffer">Holds the text; not kept.</param>
        /// <param name="offset">Where the number begins.</param>
        /// <param name="count">Its characters, all of them.</param>
        /// <param name="decimals">How many decimals the result has, 0 to 18: "12.5" with 3 is 12500. Decimals beyond them are
        /// cut off.</param>
        /// <param name="value">The number times 10 to the power of <paramref name="decimals"/>; 0 where there is none.</param>
        /// <returns>False for anything else than a number, and for one whose result has more than 18 digits.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="buffer"/> is null.</exception>
        /// <exception cref="ArgumentOutOfRangeException">The text does not lie within the array, or
        /// <paramref name="decimals"/> is out of its range.</exception>
        public static bool TryParse(byte[] buffer, int offset, int count, int decimals, out long value)
        {
            Range.Check(buffer, offset, count);
            if (decimals < 0 || decimals > 18)
            {
                throw new ArgumentOutOfRangeException("decimals");
            }

            value = 0;
            int end = offset + count;
            bool negative = false;
            if (count > 0)
            {
                int sign = buffer[offset];
                negative = sign == '-';
                if (negative || sign == '+')
                {
                    offset++;
                }
            }

            // Digits still to come behind the point; below 0 before it.
            int left = -1;
            bool any = false;
            long result = 0;
            while (offset < end)
            {
                int digit = buffer[offset++] - '0';
                if (digit >= 0 && digit <= 9)
                {
                    any = true;
                    if (left != 0)
                    {
                        // 18 digits fit; one more may not.
                        if (result > 99999999999999999)
                        {
                            return false;
                        }

                        result = (result * 10) + digit;
                        left--;
                    }
                }
                else if (digit == '.' - '0' && left < 0)
                {
                    left = decimals;
                }
                else
                {
                    return false;
                }
            }

            if (!any)
            {
                return false;
            }

            left = left < 0 ? decimals : left;
            while (left > 0)
            {
                if (result > 99999999999999999)
                {
                    return false;
                }

                result *= 10;
                left--;
            }

            value = negative ? -result : result;
            return true;
        }
    }
}
