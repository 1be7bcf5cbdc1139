using System;

namespace Nano.Sensors
{
    using Nano.Text;

    // What stands in the brackets of a line.
    public sealed partial class P1Telegram
    {
        /// <summary>Finds a value of the line: what stands in a bracket. Those of version 3 may go on in the next line.</summary>
        /// <param name="index">Which: 0 for the first.</param>
        /// <param name="offset">Where it begins in the telegram's array.</param>
        /// <param name="length">Its bytes, with the unit; 0 for an empty one.</param>
        /// <returns>False where there are fewer.</returns>
        public bool TryGetValue(int index, out int offset, out int length)
        {
            byte[] buffer = _buffer;
            int end = _end;
            int at = _values;
            offset = at;
            length = 0;
            while (at < end)
            {
                int value = buffer[at++];
                if (value == '(')
                {
                    offset = at;
                    while (at < end && buffer[at] > ' ' && buffer[at] != ')')
                    {
                        at++;
                    }

                    if (at == end || buffer[at++] != ')')
                    {
                        break;
                    }

                    if (index-- == 0)
                    {
                        length = at - 1 - offset;
                        return true;
                    }
                }
                else if (value != '\r' && value != '\n')
                {
                    break;
                }
            }

            return false;
        }

        /// <summary>Reads a value of the line as a number, whatever its unit is.</summary>
        /// <param name="index">Which: 0 for the first.</param>
        /// <param name="decimals">How many the result has, 0 to 18: kWh with 3 are Wh. What is beyond them is cut off.</param>
        /// <param name="value">The number times 10 to the power of <paramref name="decimals"/>; 0 where there is none.</param>
        /// <returns>False where there is no such value, or it is no number.</returns>
        /// <exception cref="ArgumentOutOfRangeException">There is such a value, and <paramref name="decimals"/> is another number.</exception>
        public bool TryGetNumber(int index, int decimals, out long value)
        {
            value = 0;
            if (!TryGetValue(index, out int offset, out int length))
            {
                return false;
            }

            // The unit stands behind a star.
            int digits = 0;
            while (digits < length && _buffer[offset + digits] != '*')
            {
                digits++;
            }

            return DecimalText.TryParse(_buffer, offset, digits, decimals, out value);
        }

        /// <summary>Reads a value of the line as a time: local, of the meter.</summary>
        /// <param name="index">Which: 0 for the first.</param>
        /// <returns>Its digits as a number, year to second: 101209113020 is 2010-12-09 11:30:20; -1 where there is none. A letter
        /// behind them, S in summer and W in winter, is left out.</returns>
        public long GetTime(int index)
        {
            return TryGetValue(index, out int offset, out int length) && length >= 12 && length <= 13
                && DecimalText.TryParse(_buffer, offset, 12, 0, out long value) && value >= 0 ? value : -1;
        }
    }
}
