namespace Nano.Sensors
{
    using Nano.Frames;

    /// <summary>
    /// The blocks of text that a device with a VE.Direct port sends: all bytes of one, its checksum included, add up to 0 in the low
    /// byte. A HEX message that comes in the midst of a block is not a part of it and does not count: it is taken out, and the block
    /// delivered without it.
    /// </summary>
    /// <remarks>
    /// <code>
    /// CR LF PID HT 0xA042 CR LF V HT 12530 ... CR LF Checksum HT x      the end of a line belongs to the line behind it
    /// </code>
    /// What lies between is noise for it, such as HEX messages where they are not wanted. A block with the beginning of another in it is
    /// refused at once, and so is one with a byte that is no text: noise does not hold up what comes behind it.
    /// Victron Energy, "VE.Direct protocol", and its FAQ.
    /// </remarks>
    public sealed class VeDirectLayout : FrameFormat
    {
        /// <summary>Bits per second, 8N1.</summary>
        public const int BaudRate = 19200;

        /// <summary>The label that every block begins with. A battery monitor sends blocks of two kinds in turn: the second, its
        /// history, begins with "H1", and each kind is a part of an AnyLayout. Very old ones have no PID: "V".</summary>
        public string First = "PID";

        /// <summary>True to have the HEX messages between blocks delivered, each from ':' to LF, where their checksum fits: see
        /// <see cref="VeDirectHex"/>. Those within blocks are lost in either case: ask again.</summary>
        public bool Hex;

        // CR LF, the label, HT; and the last four bytes of it.
        private byte[] _first;
        private int _word;

        // A candidate that waits: where it begins, -1 for none, how far it has been looked at, and what was found.
        private int _start;
        private int _next;
        private int _text;
        private int _sum;
        private int _last;
        private bool _inHex;

        /// <summary>Blocks that begin with PID, of up to 512 bytes.</summary>
        public VeDirectLayout()
        {
            MaximumLength = 512;
        }

        /// <inheritdoc/>
        protected override void Prepare()
        {
            int count = First == null ? 0 : First.Length;
            Demand(count > 0 && count <= 8, "First");
            Demand(MaximumLength > 32 && MaximumLength <= Longest, "MaximumLength");
            byte[] first = new byte[count + 3];
            first[0] = (byte)'\r';
            first[1] = (byte)'\n';
            for (int i = 0; i < count; i++)
            {
                first[i + 2] = (byte)First[i];
            }

            count += 2;
            first[count] = (byte)'\t';
            _word = first[count - 3] << 24 | first[count - 2] << 16 | first[count - 1] << 8 | '\t';
            _first = first;
            _start = -1;
            if (!Hex)
            {
                SetAnchor(0, (byte)'\r', -1);
            }
        }

        /// <inheritdoc/>
        protected override int Find(byte[] buffer, int start, int end)
        {
            _start = -1;
            return base.Find(buffer, start, end);
        }

        /// <inheritdoc/>
        protected override int Examine(byte[] buffer, int start, int available)
        {
            if (available > MaximumLength)
            {
                available = MaximumLength;
            }

            int end = start + available;
            Unstuffed = 0;
            if (buffer[start] != '\r')
            {
                return Hex && buffer[start] == ':' ? ExamineHex(buffer, start, end) : NoFrame;
            }

            byte[] first = _first;
            int at = start;
            int text = 0;
            int sum = 0;
            int last = 0;
            bool inHex = false;
            if (start == _start)
            {
                at = _next;
                text = _text;
                sum = _sum;
                last = _last;
                inHex = _inHex;
            }

            while (at < end)
            {
                int value = buffer[at++];
                if (last == ('s' << 24 | 'u' << 16 | 'm' << 8 | '\t'))
                {
                    _start = -1;
                    if ((byte)(sum + value) != 0)
                    {
                        return ChecksumError;
                    }

                    if (++text != at - start)
                    {
                        // There are HEX messages in it: the text moves together.
                        Unstuffed = text;
                        int to = start;
                        inHex = false;
                        for (int from = start; from < at; from++)
                        {
                            value = buffer[from];
                            inHex |= value == ':' && from != at - 1;
                            if (!inHex)
                            {
                                buffer[to++] = (byte)value;
                            }
                            else if (value == '\n')
                            {
                                inHex = false;
                            }
                        }
                    }

                    return at - start;
                }

                if (inHex)
                {
                    inHex = value != '\n';
                    if (inHex && VeDirectHex.DigitOf(value) < 0)
                    {
                        return NoFrame;
                    }

                    continue;
                }

                if (value == ':')
                {
                    inHex = true;
                    continue;
                }

                last = last << 8 | value;
                sum += value;
                if (text < first.Length ? value != first[text]
                    : value > '~' || (value < ' ' && value != '\r' && value != '\n' && (value != '\t' || last == _word)))
                {
                    return NoFrame;
                }

                text++;
            }

            _start = start;
            _next = at;
            _text = text;
            _sum = sum;
            _last = last;
            _inHex = inHex;
            return available == MaximumLength ? LengthError : NeedsMore;
        }

        private int ExamineHex(byte[] buffer, int start, int end)
        {
            int sum = 0;
            int count = 0;
            for (int at = start + 1; at < end; at++)
            {
                int value = buffer[at];
                if (value == '\n')
                {
                    return count > 2 && (count & 1) != 0 && (byte)sum == 0x55 ? at + 1 - start : ChecksumError;
                }

                value = VeDirectHex.DigitOf(value);
                if (value < 0)
                {
                    return NoFrame;
                }

                // The command is one digit, everything else two.
                sum += (count++ & 1) != 0 ? value << 4 : value;
            }

            return end - start == MaximumLength ? LengthError : NeedsMore;
        }
    }
}
