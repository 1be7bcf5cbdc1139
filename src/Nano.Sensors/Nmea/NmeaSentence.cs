namespace Nano.Sensors
{
    using Nano.Text;

    /// <summary>
    /// A sentence that a reader delivered, taken apart where it lies: its fields by number, and what they say in whole units. Make
    /// one and use it for all sentences; allocates when it is made and never again.
    /// </summary>
    /// <remarks>
    /// <code>
    /// $GPVTG,054.7,T,034.4,M,005.5,N,010.2,K*48
    ///   0      1   2   3   4   5   6   7   8             fields, as they are numbered in the standard; Count is 9
    /// </code>
    /// A field that is empty, or that a receiver of an older edition does not send, is "not there".
    /// </remarks>
    public sealed class NmeaSentence
    {
        /// <summary>The number that stands for one that is not there, in all readings too.</summary>
        public const int None = int.MinValue;

        /// <summary>The most fields that are found; those behind them are not there.</summary>
        public const int MostFields = 40;

        /// <summary>Values of <see cref="Type"/>: the three letters as one number.</summary>
        public const int Gga = 0x474741, Rmc = 0x524D43, Gsa = 0x475341, Gsv = 0x475356, Vtg = 0x565447, Gll = 0x474C4C, Gns = 0x474E53;

        /// <summary>Holds the sentence: the reader's buffer, for as long as the reader leaves it there.</summary>
        public byte[] Buffer;

        /// <summary>How many fields there are, the address included; 0 before there is a sentence.</summary>
        public int Count;

        /// <summary>Who speaks, two letters as one number: 0x4750 "GP" GPS, 0x474C "GL" GLONASS, 0x474E "GN" several ...; "P" alone for
        /// sentences of a maker's own, such as PUBX.</summary>
        public int Talker;

        /// <summary>What kind of sentence it is; 0 for a maker's own: there field 0 tells.</summary>
        public int Type;

        // Where each field begins, and behind them where the next one would.
        private readonly int[] _starts = new int[MostFields + 1];

        /// <summary>Finds the fields. Does not allocate.</summary>
        /// <param name="buffer">Holds the sentence; kept until the next one.</param>
        /// <param name="offset">Where it begins.</param>
        /// <param name="length">Its bytes; what is behind an asterisk or the end of a line is not looked at.</param>
        /// <returns>False, and nothing changed, where it does not begin with <c>$</c> or <c>!</c>, or is shorter than 6
        /// bytes.</returns>
        /// <exception cref="System.ArgumentNullException"><paramref name="buffer"/> is null.</exception>
        /// <exception cref="System.ArgumentOutOfRangeException">The sentence does not lie within the array.</exception>
        public bool TryRead(byte[] buffer, int offset, int length)
        {
            Range.Check(buffer, offset, length);
            if (length < 6 || (buffer[offset] != '$' && buffer[offset] != '!'))
            {
                return false;
            }

            int[] starts = _starts;
            int end = offset + length;
            int count = 0;
            int at = offset + 1;
            int value;
            do
            {
                starts[count++] = at;
                value = 0;
                while (at < end && (value = buffer[at]) != ',' && value != '*' && value >= ' ')
                {
                    at++;
                }

                at++;
            }
            while (value == ',' && count < MostFields);

            starts[count] = at;
            Buffer = buffer;
            Count = count;
            Talker = buffer[++offset];
            Type = 0;
            if (starts[1] == offset + 6 && Talker != 'P')
            {
                Talker = Talker << 8 | buffer[offset + 1];
                Type = buffer[offset + 2] << 16 | buffer[offset + 3] << 8 | buffer[offset + 4];
            }

            return true;
        }

        /// <summary>Where a field lies in <see cref="Buffer"/>.</summary>
        /// <param name="field">Its number.</param>
        /// <param name="offset">Where it begins; 0 where it is not there.</param>
        /// <returns>Its bytes; 0 where it is empty or not there.</returns>
        public int GetField(int field, out int offset)
        {
            offset = 0;
            if (field < 0 || field >= Count)
            {
                return 0;
            }

            offset = _starts[field];
            return _starts[field + 1] - offset - 1;
        }

        /// <summary>The first character of a field, such as A in RMC's status.</summary>
        /// <param name="field">Its number.</param>
        /// <returns>The character; 0 where it is empty or not there.</returns>
        public char GetLetter(int field)
        {
            return GetField(field, out int at) == 0 ? (char)0 : (char)Buffer[at];
        }

        /// <summary>A field as a number with decimals, rounded to the nearest, halves away from zero.</summary>
        /// <param name="field">Its number.</param>
        /// <param name="decimals">-1 to 17; "12.5" with 3 is 12500, and with -1, for tens, 1.</param>
        /// <param name="value">The number times 10 to the power of <paramref name="decimals"/>; 0 where it is not there.</param>
        /// <returns>False where it is not there, or no number.</returns>
        /// <exception cref="System.ArgumentOutOfRangeException">The field is there, and
        /// <paramref name="decimals"/> is out of its range.</exception>
        public bool TryGetNumber(int field, int decimals, out long value)
        {
            value = 0;
            int count = GetField(field, out int at);
            if (count == 0 || !DecimalText.TryParse(Buffer, at, count, decimals + 1, out value))
            {
                return false;
            }

            value = (value + (value < 0 ? -5 : 5)) / 10;
            return true;
        }

        /// <summary>The same as an int.</summary>
        /// <param name="field">Its number.</param>
        /// <param name="decimals">-1 to 17.</param>
        /// <returns>The number; <see cref="None"/> where it is not there, no number, or too large.</returns>
        /// <exception cref="System.ArgumentOutOfRangeException">As <see cref="TryGetNumber"/>.</exception>
        public int GetNumber(int field, int decimals)
        {
            return TryGetNumber(field, decimals, out long value) && value <= int.MaxValue && value >= -int.MaxValue ? (int)value : None;
        }

        /// <summary>A time of day, "hhmmss.sss"; what is below a millisecond is cut off.</summary>
        /// <param name="field">Its number.</param>
        /// <returns>Milliseconds since midnight, a leap second beyond 86,400,000; <see cref="None"/> where it is not there.</returns>
        public int GetTime(int field)
        {
            int count = GetField(field, out int at);
            if (count < 6 || !DecimalText.TryParse(Buffer, at, count, 3, out long value) || value < 0 || value >= 240000000)
            {
                return None;
            }

            int time = (int)value;
            return time / 10000000 * 3600000 + time / 100000 % 100 * 60000 + time % 100000;
        }

        /// <summary>A latitude or longitude: degrees and minutes, "ddmm.mmmm", and in the next field N, S, E or W.</summary>
        /// <param name="field">Its number.</param>
        /// <returns>1e-7 degrees, rounded to the nearest, south and west negative; <see cref="None"/> where one of the two is not
        /// there.</returns>
        public int GetAngle(int field)
        {
            int side = GetLetter(field + 1);
            int count = GetField(field, out int at);
            if (side == 0 || count == 0 || !DecimalText.TryParse(Buffer, at, count, 7, out long value) || value < 0 || value > 180000000000)
            {
                return None;
            }

            // Minutes are sixtieths. What was cut off cannot bring them across a half.
            int angle = (int)(value / 1000000000 * 10000000 + (value % 1000000000 + 30) / 60);
            return side == 'S' || side == 'W' ? -angle : angle;
        }

        /// <summary>A speed in knots.</summary>
        /// <param name="field">Its number.</param>
        /// <returns>mm/s, rounded to the nearest; <see cref="None"/> where it is not there.</returns>
        public int GetSpeed(int field)
        {
            // A knot is 1852 m in 3600 s.
            return TryGetNumber(field, 6, out long value) && value >= 0 && value < 1000000000000 ? (int)((value * 463 + 450000) / 900000) : None;
        }

        /// <summary>Tells whether it is of a type.</summary>
        /// <exception cref="System.ArgumentNullException">There is none.</exception>
        internal static bool Is(NmeaSentence sentence, int type)
        {
            if (sentence == null)
            {
                throw new System.ArgumentNullException("sentence");
            }

            return sentence.Type == type;
        }
    }
}
