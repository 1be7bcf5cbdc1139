using System;

namespace Nano.Frames
{
    using Nano.Checksums;

    /// <summary>
    /// Frames that are told apart by silence on the line: Modbus RTU, S.BUS, Spektrum. Who brings the bytes tells of each silence by
    /// <see cref="FrameReader.GiveUp"/>; a frame is what came between two of them, the burst. Where noise has filled a silence, or two
    /// frames came without one that could be seen, the frames are searched for inside the burst.
    /// </summary>
    /// <remarks>
    /// <code>
    ///         silence |&lt;-- MinimumLength .. MaximumLength --&gt;| silence
    /// frame:          | ...                       | Checksum |
    ///
    /// if (now - last >= SilenceLayout.GetGap(19200))      // microseconds, or as long as the line is looked at, if that is longer
    /// {
    ///     reader.GiveUp();                                 // then TryRead until it answers false, before more bytes are fed
    /// }
    /// </code>
    /// A burst is taken as one frame, if its checksum fits. Else the frames at its end are looked for, from the last one back; then, in
    /// what stands before them, at each byte in turn, the shortest frame that begins there. So every frame whose bytes arrive intact is
    /// delivered, but for one that noise hides which fits the checksum too. A burst longer than MaximumLength is searched as it comes.
    /// Work: of a burst of n bytes at most n² + n go through the checksum; of a longer one at most 2 MaximumLength for each byte.
    /// Counted with the CRC of Modbus, over bursts of nothing but noise: 810 instructions a byte for bursts of 8, 5,700 for 64, 20,500
    /// for 256, which is seconds on a chip; 360 for 256 where two <see cref="FirstBytes"/> are told. So tell them, and a small
    /// MaximumLength, wherever the line may be noisy.
    /// Noise that passes: with m bytes above the shortest frame (m + 1) (m + 2) / 2 candidates are compared, of which 16 bits let one
    /// in 65,536 pass: for Modbus one burst of noise of 8 bytes in 4,400, of 20 bytes in 430, of 256 bytes every second.
    /// <see cref="FirstBytes"/> divides work and candidates, <see cref="IsFrame"/> candidates. Where the checksum of a frame with its
    /// checksum is 0, as for Modbus, it fits with a zero behind it too: only <see cref="IsFrame"/> can tell.
    /// Source: MODBUS over Serial Line, Specification and Implementation Guide V1.02, 2.5.1.1.
    /// </remarks>
    public class SilenceLayout : FrameFormat
    {
        /// <summary>Stands in the last bytes of a frame, over all before it. Null where frames have none: then only a whole burst is
        /// a frame.</summary>
        public Checksum Checksum;

        /// <summary>True when the most significant byte of the checksum comes first.</summary>
        public bool ChecksumBigEndian;

        /// <summary>The bytes of the shortest frame, checksum included, 1 or more.</summary>
        public int MinimumLength;

        /// <summary>The bytes of which a frame begins with one, such as the addresses of the units on the line; null where that may be
        /// any byte.</summary>
        public byte[] FirstBytes;

        // 0: nothing of this burst has been looked at; -1: something has; above 0: the frames at its end have been looked for, and
        // take one byte less than that.
        private int _tail;

        /// <summary>The silence of 3.5 characters that Modbus RTU has between frames, each of 11 bits; 1,750 µs above 19,200 baud.
        /// Between the arrivals of two bytes lies a character beside the silence, so this is just in the middle between the 2.5
        /// that there may be inside a frame and the 4.5 from one frame to the next.</summary>
        /// <param name="baudRate">Bits in a second, 1 or more.</param>
        /// <returns>Microseconds.</returns>
        public static int GetGap(int baudRate)
        {
            return baudRate > 19200 ? 1750 : 38500000 / baudRate;
        }

        /// <inheritdoc/>
        protected internal override void Prepare()
        {
            Demand(MinimumLength >= (Checksum == null ? 1 : Checksum.Size) && MaximumLength >= MinimumLength && MaximumLength < Longest, "MaximumLength");
            FirstBytes = FirstBytes == null ? null : (byte[])FirstBytes.Clone();

            // A burst as long as the longest frame waits for the silence behind it.
            MaximumLength++;
        }

        /// <inheritdoc/>
        protected internal override int Examine(byte[] buffer, int start, int available)
        {
            if (available < MaximumLength)
            {
                return NeedsMore;
            }

            int verdict = Checksum == null ? 0 : Scan(buffer, start, MinimumLength, MaximumLength - 1);
            if (verdict == 0)
            {
                verdict = _tail == 0 ? LengthError : NoFrame;
                _tail = -1;
            }

            return verdict;
        }

        /// <inheritdoc/>
        protected internal override int ExamineLast(byte[] buffer, int start, int available)
        {
            int least = MinimumLength;
            int verdict = NoFrame;
            if (_tail == 0)
            {
                _tail = -1;
                verdict = LengthError;
                if (available >= least)
                {
                    verdict = Scan(buffer, start, available, available);
                    if (verdict == 0)
                    {
                        verdict = ChecksumError;
                    }
                }
            }

            if (verdict < 0 && Checksum != null)
            {
                if (_tail < 0)
                {
                    // The frames that stand side by side at the end. Each place is tried once, for the frame behind it.
                    int tail = 1;
                    for (int length = least; tail + length <= available + 1 && length < MaximumLength; length++)
                    {
                        if (Scan(buffer, start + available + 1 - tail - length, length, length) != 0)
                        {
                            tail += length;
                            length = least - 1;
                        }
                    }

                    _tail = tail;
                }

                int found = Scan(buffer, start, least, available < _tail ? available : available + 1 - _tail);
                if (found != 0)
                {
                    verdict = found;
                }
            }

            if (available == (verdict < 0 ? 1 : verdict))
            {
                _tail = 0;
            }

            return verdict;
        }

        /// <inheritdoc/>
        protected internal override int Write(byte[] buffer, int offset, int length)
        {
            if (length < MinimumLength || length >= MaximumLength)
            {
                throw new ArgumentOutOfRangeException("length");
            }

            return Checksum == null ? length : Checksum.Append(buffer, offset, length - Checksum.Size, ChecksumBigEndian);
        }

        /// <summary>Tells whether a frame can be one, by what only its protocol knows: its function, its length. Called where
        /// the checksum fits, or where there is none; neither allocates nor throws.</summary>
        /// <param name="buffer">Holds the bytes.</param>
        /// <param name="offset">Where it begins.</param>
        /// <param name="length">Its bytes, checksum included.</param>
        /// <returns>True to deliver it.</returns>
        protected virtual bool IsFrame(byte[] buffer, int offset, int length)
        {
            return true;
        }

        // The length of the shortest frame at a place, of those between two lengths; 0 where there is none. Where the next byte
        // fits as well it belongs to the frame: see "a zero behind it".
        private int Scan(byte[] buffer, int start, int length, int most)
        {
            byte[] firstBytes = FirstBytes;
            for (int i = 0; firstBytes != null; i++)
            {
                if (i == firstBytes.Length)
                {
                    return 0;
                }

                if (firstBytes[i] == buffer[start])
                {
                    break;
                }
            }

            Checksum checksum = Checksum;
            if (checksum == null)
            {
                return IsFrame(buffer, start, length) ? length : 0;
            }

            int found = 0;
            if (length <= most)
            {
                int size = checksum.Size;
                int at = start + length - size;
                ulong state = checksum.UpdateCore(checksum.Start, buffer, start, length - size);
                while (length <= most && length < MaximumLength)
                {
                    if (Number.Read(buffer, at, size, ChecksumBigEndian) == checksum.Value(state) && IsFrame(buffer, start, length))
                    {
                        found = length;
                    }
                    else if (found != 0)
                    {
                        break;
                    }

                    state = checksum.UpdateCore(state, buffer, at++, 1);
                    length++;
                }
            }

            return found;
        }
    }
}
