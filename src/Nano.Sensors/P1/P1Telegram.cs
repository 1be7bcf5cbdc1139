using System;

namespace Nano.Sensors
{
    using Nano.Checksums;
    using Nano.Frames;

    /// <summary>
    /// Walks through a telegram of a smart meter's P1 port, line by line, where it lies. Make one and use it for every telegram: nothing
    /// but <see cref="CreateLayout"/> and its like allocates.
    /// </summary>
    /// <remarks>
    /// <code>
    /// /ISk5\2MT382-1000
    ///
    /// 1-0:1.8.1(123456.789*kWh)                      reference 0x10010801; value 0: 123456.789
    /// 0-1:24.2.1(101209112500W)(12785.123*m3)        reference 0x01180201; value 0: the time, value 1: 12785.123
    /// !EF2F
    /// </code>
    /// P1 companion standard 5.0.2 (Netbeheer Nederland, 2016); the versions 2.2, 3 and 4, ESMR, and the
    /// meters of Belgium, Luxembourg, Sweden and Finland send the same lines.
    /// </remarks>
    public sealed partial class P1Telegram
    {
        /// <summary>Bits per second from version 4 on, 8N1; before it is 9600, 7E1.</summary>
        public const int BaudRate = 115200;

        /// <summary>The reference A-B:C.D.E of the line as a number: A and B take four bits, the others eight; a line with
        /// greater numbers is passed over. 1-0:1.8.1 is
        /// 0x10010801, and 0-1:24.2.1 is 0x01180201.</summary>
        public int Reference;

        private byte[] _buffer;
        private int _start;
        private int _next;
        private int _end;

        // Where the line's first bracket opens.
        private int _values;

        /// <summary>Telegrams with a CRC: version 4 and later. The frame ends with its digits.</summary>
        /// <param name="maximumLength">The bytes of the longest: 400 to 1500 are common, a text message takes up to 2048 more. The
        /// reader takes memory for two.</param>
        /// <returns>A new layout.</returns>
        public static DelimitedLayout CreateLayout(int maximumLength)
        {
            DelimitedLayout layout = CreateUncheckedLayout(maximumLength);
            layout.Tail = 4;
            layout.Lowest = 0;
            layout.Checks = new[] { new FrameCheck { Checksum = new Crc(CrcCatalogue.Crc16Arc), At = -4, To = -4, Hex = true } };
            return layout;
        }

        /// <summary>Telegrams without a CRC: versions 2 and 3. Nothing tells that one is damaged but a byte that is no text, so compare
        /// two. The frame ends with its '!'.</summary>
        /// <param name="maximumLength">As in <see cref="CreateLayout"/>.</param>
        /// <returns>A new layout.</returns>
        public static DelimitedLayout CreateUncheckedLayout(int maximumLength)
        {
            return new DelimitedLayout
            {
                Start = new byte[] { 0x2F },
                End = new byte[] { 0x21 },
                Lowest = 9,
                MaximumLength = maximumLength,
            };
        }

        /// <summary>Begins with a telegram: the next line is its first.</summary>
        /// <param name="buffer">Holds it; kept until the next call.</param>
        /// <param name="offset">Where it begins.</param>
        /// <param name="length">Its bytes.</param>
        /// <exception cref="ArgumentNullException"><paramref name="buffer"/> is null.</exception>
        /// <exception cref="ArgumentOutOfRangeException">The telegram does not lie within the array.</exception>
        public void Begin(byte[] buffer, int offset, int length)
        {
            Range.Check(buffer, offset, length);
            _buffer = buffer;
            _start = offset;
            _next = offset;
            _end = offset + length;
            _values = _end;
        }

        /// <summary>Goes to the next line that has a reference.</summary>
        /// <returns>False when there is none.</returns>
        public bool Next()
        {
            byte[] buffer = _buffer;
            int end = _end;
            int at = _next;
            while (at < end)
            {
                int reference = 0;
                int group = 0;

                // The separators that are still to come: - : . .
                int separators = 0x2E2E3A2D;
                int value = 0;
                while (at < end)
                {
                    value = buffer[at++];
                    if (value >= '0' && value <= '9' && group < 256)
                    {
                        group = (group * 10) + value - '0';
                    }
                    else if (separators != 0 && value == (separators & 0xFF) && group < (value == '.' ? 256 : 16))
                    {
                        reference = reference << (value == ':' ? 4 : 8) | group;
                        separators >>= 8;
                        group = 0;
                    }
                    else
                    {
                        break;
                    }
                }

                int first = at - 1;
                while (value != '\n' && at < end)
                {
                    value = buffer[at++];
                }

                if (separators == 0 && group < 256 && buffer[first] == '(')
                {
                    Reference = reference << 8 | group;
                    _values = first;
                    _next = at;
                    return true;
                }
            }

            _next = end;
            _values = end;
            return false;
        }

        /// <summary>Goes to the first line of the telegram with a reference.</summary>
        /// <param name="reference">As it is written, such as "1-0:1.8.1".</param>
        /// <returns>False where there is none.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="reference"/> is null.</exception>
        public bool Find(string reference)
        {
            if (reference == null)
            {
                throw new ArgumentNullException("reference");
            }

            byte[] buffer = _buffer;
            _next = _start;
            while (Next())
            {
                int left = reference.Length;
                int at = _values;
                while (left > 0 && at > _start && buffer[at - 1] == reference[left - 1])
                {
                    at--;
                    left--;
                }

                if (left == 0 && (at == _start || buffer[at - 1] == '\n'))
                {
                    return true;
                }
            }

            return false;
        }
    }
}
