using System;

namespace Nano.Frames
{
    /// <summary>
    /// Frames that end where certain bytes stand: lines of text, NMEA sentences, VE.Direct blocks, P1 telegrams. Delivered is all of it.
    /// </summary>
    /// <remarks>
    /// <code>
    /// | Start | ... no Start, no End, nothing below Lowest ... | End | Tail bytes |      checks anywhere
    ///
    /// $GPGGA,...*47 CR LF           Start "$", End "*", Tail 4, Lowest 0x20; an XOR in digits, and a fixed value: CR LF
    /// CR LF PID ... Checksum HT x   Start CR LF "PID", End "Checksum" HT, Tail 1; a sum of everything
    /// /ISk5...!522B CR LF           Start "/", End "!", Tail 6, Lowest 9; a CRC in digits, CR LF
    /// 12.5 CR LF                    End CR LF, Lowest 0x20
    /// </code>
    /// A start, or what must not be there, inside a candidate refuses it at once, so that noise does not hold up what is behind it.
    /// Without <see cref="Start"/> every place is a candidate: a frame begins behind the one before, and where one is refused the
    /// search goes on one byte further.
    /// Work: each byte is looked at once, in whatever pieces it comes, for 23 instructions, and the checks. The bound is 180 a byte,
    /// reached by a start at every other byte; 255 without start, reached by a byte below <see cref="Lowest"/> at every fourth, and
    /// there the checks of up to <see cref="FrameFormat.MaximumLength"/> bytes for each, reached by lines of that length with wrong
    /// ones.
    /// </remarks>
    public sealed class DelimitedLayout : CheckedFormat
    {
        /// <summary>The bytes that every frame begins with; null or empty when there are none.</summary>
        public byte[] Start;

        /// <summary>The bytes that tell that the frame ends: 1 or more.</summary>
        public byte[] End;

        /// <summary>The bytes that follow <see cref="End"/>, such as the digits of a checksum: 0 or more.</summary>
        public int Tail;

        /// <summary>The lowest byte that may stand between <see cref="Start"/> and <see cref="End"/>; where it is not 0 nothing above
        /// 0x7E may either: 0x20 for a line of printable ASCII, 9 where there may be HT, CR and LF in it.</summary>
        public int Lowest;

        /// <inheritdoc/>
        protected internal override void Prepare()
        {
            byte[] start = Start == null ? new byte[0] : (byte[])Start.Clone();
            byte[] end = End;
            Demand(end != null && end.Length > 0 && Tail >= 0 && Tail <= MaximumLength, "End");
            if (start.Length > 0)
            {
                SetAnchor(0, start[0], start.Length > 1 ? start[1] : -1);
            }

            Start = start;
            End = (byte[])end.Clone();

            // Where the same byte begins and ends a frame, two of them are no frame: each may begin one.
            int content = start.Length == 1 && start[0] == end[0] ? 1 : 0;
            Prepare(start.Length + content + end.Length + Tail);
        }

        /// <inheritdoc/>
        protected internal override int Examine(byte[] buffer, int start, int available)
        {
            byte[] sync = Start;
            if (available > MaximumLength)
            {
                available = MaximumLength;
            }

            int end = start + available;
            int at = Resume(start, start + sync.Length);
            int verdict = Match(sync, buffer, start, end);
            if (verdict <= 0)
            {
                return verdict;
            }

            int first = sync.Length == 0 ? -1 : sync[0];
            int last = End[0];
            int lowest = Lowest;
            int highest = lowest == 0 ? 0xFF : 0x7E;
            verdict = NeedsMore;
            for (; at < end; at++)
            {
                int value = buffer[at];
                if (value != last && value != first && value >= lowest && value <= highest)
                {
                    continue;
                }

                verdict = Match(End, buffer, at, end);
                if (verdict > 0)
                {
                    int length = at + End.Length + Tail - start;
                    verdict = length < MinimumLength || length > MaximumLength ? LengthError
                        : length > available ? NeedsMore
                        : Apply(buffer, start, length, false) ? length : ChecksumError;
                    break;
                }

                if (verdict < 0 && value == first)
                {
                    verdict = Match(sync, buffer, at, end);
                }

                if (verdict == NeedsMore)
                {
                    break;
                }

                if (verdict > 0 || value < lowest || value > highest)
                {
                    verdict = NoFrame;
                    break;
                }

                verdict = NeedsMore;
            }

            _clean = verdict > 0 ? 0 : at;
            return verdict == NeedsMore && available == MaximumLength ? LengthError : verdict;
        }

        /// <inheritdoc/>
        /// <exception cref="ArgumentException">What stands in the frame ends or refuses it: a reader would not deliver it.</exception>
        protected internal override int Write(byte[] buffer, int offset, int length)
        {
            if (length < MinimumLength || length > MaximumLength)
            {
                throw new ArgumentOutOfRangeException("length");
            }

            Array.Copy(Start, 0, buffer, offset, Start.Length);
            int count = End.Length;
            Array.Copy(End, 0, buffer, offset + length - Tail - count, count);
            Apply(buffer, offset, length, true);
            _clean = 0;
            if (Examine(buffer, offset, length) != length)
            {
                Demand(false, "Start");
            }

            return length;
        }

        // More than 0 where the pattern stands at a place, NeedsMore where it may, as far as there is anything.
        private static int Match(byte[] pattern, byte[] buffer, int at, int end)
        {
            for (int i = 0; i < pattern.Length; i++, at++)
            {
                if (at >= end)
                {
                    return NeedsMore;
                }

                if (buffer[at] != pattern[i])
                {
                    return NoFrame;
                }
            }

            return 1;
        }
    }
}
