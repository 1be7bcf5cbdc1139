using System;

namespace Nano.Frames
{
    /// <summary>
    /// Frames that end where certain bytes stand: lines of text, NMEA sentences, VE.Direct blocks, P1 telegrams.
    /// </summary>
    /// <remarks>
    /// <code>
    /// | Start | ... no Start, no End, nothing below Lowest ... | End | Tail bytes | Closing |       checks anywhere
    ///
    /// $GPGGA,...*47 CR LF         Start "$", End "*", Tail 2, Closing CR LF, an XOR in hexadecimal digits
    /// CR LF PID ... Checksum HT x Start CR LF "PID", End "Checksum" HT, Tail 1, a sum over everything
    /// /ISk5...!522B CR LF         Start "/", End "!", Tail 4, Closing CR LF, a CRC in hexadecimal digits
    /// </code>
    /// A start, or anything forbidden, inside a candidate refuses it at once, so noise does not hold up what is behind it. Each byte is
    /// looked at once, whatever pieces it comes in: 13 instructions, then the checks. Without <see cref="Start"/> every place is a
    /// candidate: a frame begins behind the one before, and where one is refused the search goes on one byte further.
    /// </remarks>
    public sealed class DelimitedLayout : CheckedFormat
    {
        private const byte MayBegin = 1;
        private const byte Refuses = 2;

        /// <summary>The bytes that every frame begins with; null or empty when there are none.</summary>
        public byte[] Start;

        /// <summary>The bytes that tell that the frame ends: 1 or more.</summary>
        public byte[] End;

        /// <summary>The bytes that follow <see cref="End"/> whatever they are, such as the digits of a checksum.</summary>
        public int Tail;

        /// <summary>The bytes that follow behind those; null or empty when there are none.</summary>
        public byte[] Closing;

        /// <summary>The lowest byte that may stand between <see cref="Start"/> and <see cref="End"/>; where it is not 0 nothing above
        /// 0x7E may either: 0x20 for a line of printable ASCII, 9 where there may be HT, CR and LF in it.</summary>
        public int Lowest;

        // What each byte means between start and end.
        private byte[] _kinds;

        /// <inheritdoc/>
        protected internal override void Prepare()
        {
            Start = Copy(Start);
            End = Copy(End);
            Closing = Copy(Closing);
            Demand(End.Length > 0 && Tail >= 0, "End or Tail");
            byte[] kinds = new byte[256];
            for (int i = 0; Lowest > 0 && i < 256; i++)
            {
                if (i < Lowest || i > 0x7E)
                {
                    kinds[i] = Refuses;
                }
            }

            kinds[End[0]] |= MayBegin;
            if (Start.Length > 0)
            {
                kinds[Start[0]] |= MayBegin;
                SetAnchor(0, Start[0], Start.Length > 1 ? Start[1] : -1);
            }

            _kinds = kinds;
            PrepareChecks(Start.Length + End.Length + Tail + Closing.Length, 0);
        }

        /// <inheritdoc/>
        protected internal override int Examine(byte[] buffer, int start, int available)
        {
            if (start < _from)
            {
                _clean = 0;
            }

            _from = start;
            byte[] sync = Start;
            int end = start + available;
            if (available > MaximumLength)
            {
                end = start + MaximumLength;
            }

            int verdict = Match(sync, buffer, start, end);
            if (verdict <= 0)
            {
                return verdict;
            }

            int at = start + sync.Length;
            if (_clean > at)
            {
                at = _clean;
            }

            byte[] kinds = _kinds;
            verdict = NeedsMore;
            for (; at < end; at++)
            {
                if (kinds[buffer[at]] == 0)
                {
                    continue;
                }

                verdict = Match(End, buffer, at, end);
                if (verdict > 0)
                {
                    int length = at + End.Length + Tail - start;
                    verdict = Match(Closing, buffer, start + length, end);
                    if (verdict != NoFrame)
                    {
                        length += Closing.Length;
                        verdict = length < MinimumLength || length > MaximumLength ? LengthError
                            : length > available ? NeedsMore
                            : Apply(buffer, start, length, false) ? length : ChecksumError;
                    }

                    break;
                }

                if (verdict < 0 && sync.Length > 0)
                {
                    verdict = Match(sync, buffer, at, end);
                }

                if (verdict == NeedsMore)
                {
                    break;
                }

                if (verdict > 0 || kinds[buffer[at]] != MayBegin)
                {
                    verdict = NoFrame;
                    break;
                }

                verdict = NeedsMore;
            }

            _clean = verdict > 0 ? 0 : at;
            return verdict == NeedsMore && end - start == MaximumLength ? LengthError : verdict;
        }

        /// <inheritdoc/>
        /// <exception cref="ArgumentException">What stands in the frame ends or refuses it: a reader would not deliver it.</exception>
        protected internal override int Write(byte[] buffer, int offset, int length)
        {
            if (length < MinimumLength || length > MaximumLength)
            {
                throw new ArgumentOutOfRangeException("length");
            }

            int at = offset + length - Closing.Length;
            Array.Copy(Start, 0, buffer, offset, Start.Length);
            Array.Copy(Closing, 0, buffer, at, Closing.Length);
            Array.Copy(End, 0, buffer, at - Tail - End.Length, End.Length);
            Apply(buffer, offset, length, true);
            _clean = 0;
            if (Examine(buffer, offset, length) != length)
            {
                throw new ArgumentException("Forbidden bytes", "buffer");
            }

            return length;
        }

        private static byte[] Copy(byte[] bytes)
        {
            return bytes == null ? new byte[0] : (byte[])bytes.Clone();
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
