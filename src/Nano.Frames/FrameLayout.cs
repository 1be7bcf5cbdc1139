using System;

namespace Nano.Frames
{
    using Nano.Checksums;

    /// <summary>
    /// What a frame looks like on the line, as data: sync word, fixed length or length field, checksum in its last bytes.
    /// </summary>
    /// <remarks>
    /// <code>
    ///                 |&lt;-------------- MinimumLength .. MaximumLength --------------&gt;|
    /// fixed length:   | Sync | ...                                       | Checksum |
    /// length field:   | Sync | ... | length field | ...                  | Checksum |
    ///                 0            LengthOffset     frame length = field + LengthAdds
    /// </code>
    /// The checksum covers everything before it.
    /// </remarks>
    public class FrameLayout : FrameFormat
    {
        /// <summary>The bytes that every frame begins with: at most 4; null or empty when there are none.</summary>
        public byte[] Sync;

        /// <summary>For a layout of fixed length: the bytes of a whole frame, with room for sync word and checksum. 0 where a length
        /// field tells.</summary>
        public int FixedLength;

        /// <summary>Where the length field lies, in bytes from the start of the frame; it may not end within the sync word.</summary>
        public int LengthOffset;

        /// <summary>The bytes of the length field: 1 to 4, or 0 for a layout of fixed length.</summary>
        public int LengthSize;

        /// <summary>True when the most significant byte of the length field comes first.</summary>
        public bool LengthBigEndian;

        /// <summary>What to add to the length field to get the bytes of the whole frame; negative when the field counts more. The field
        /// must be able to give a length within the limits, and the longest of them.</summary>
        public int LengthAdds;

        /// <summary>The bytes of the shortest frame, all included, with room for length field and checksum. Below it a candidate is
        /// rejected.</summary>
        public int MinimumLength;

        /// <summary>The checksum that stands in the last bytes, over all bytes before it.</summary>
        public Checksum Checksum;

        /// <summary>True when the most significant byte of the checksum comes first.</summary>
        public bool ChecksumBigEndian;

        // The bytes that sync word and length field reach over, and those of the checksum.
        private int _head;
        private int _syncLength;
        private int _checksumSize;

        /// <inheritdoc/>
        protected internal override void Prepare()
        {
            Demand(Checksum != null, "Checksum");
            _checksumSize = Checksum.Size;
            PrepareHead(_checksumSize);
        }

        /// <inheritdoc/>
        protected internal override int Examine(byte[] buffer, int start, int available)
        {
            // The hot path: each candidate comes through here, good frames too. Anchor and second byte are those of the sync word.
            int compared = _syncLength;
            if (compared != 0 && buffer[start] != _anchorByte)
            {
                return NoFrame;
            }

            if (available < _head)
            {
                if (compared > available)
                {
                    compared = available;
                }

                for (int i = 1; i < compared; i++)
                {
                    if (buffer[start + i] != Sync[i])
                    {
                        return NoFrame;
                    }
                }

                // What Find would pass over is no candidate that waits: so the counts are the same in whatever pieces the bytes come.
                return SkipsAreErrors && _anchorOffset < available && buffer[start + _anchorOffset] != _anchorByte ? LengthError : NeedsMore;
            }

            if (compared > 1)
            {
                if (buffer[start + 1] != _second)
                {
                    return NoFrame;
                }

                for (int i = 2; i < compared; i++)
                {
                    if (buffer[start + i] != Sync[i])
                    {
                        return NoFrame;
                    }
                }
            }

            int length = FixedLength;
            if (length == 0)
            {
                long wide = (long)Number.Read(buffer, start + LengthOffset, LengthSize, LengthBigEndian) + LengthAdds;
                if (wide < MinimumLength || wide > MaximumLength)
                {
                    return LengthError;
                }

                length = (int)wide;
            }

            if (available < length)
            {
                return NeedsMore;
            }

            Checksum checksum = Checksum;
            int size = _checksumSize;
            int covered = length - size;
            ulong sum = checksum.OverCore(buffer, start, covered);
            covered += start;
            return sum == (size != 2 ? Number.Read(buffer, covered, size, ChecksumBigEndian)
                : ChecksumBigEndian ? (ulong)(buffer[covered] << 8 | buffer[covered + 1])
                : (ulong)(buffer[covered + 1] << 8 | buffer[covered])) ? length : ChecksumError;
        }

        /// <summary>Checks and copies what comes before the checksum.</summary>
        /// <param name="tail">The bytes that are behind everything else.</param>
        internal void PrepareHead(int tail)
        {
            Sync = Sync == null ? new byte[0] : (byte[])Sync.Clone();
            int syncLength = Sync.Length;
            _syncLength = syncLength;
            int lengthEnd = LengthSize == 0 ? 0 : LengthOffset + LengthSize;
            _head = syncLength > lengthEnd ? syncLength : lengthEnd;
            Demand(syncLength <= 4, "Sync");
            if (LengthSize == 0)
            {
                MinimumLength = FixedLength;
                MaximumLength = FixedLength;
                Demand(FixedLength >= syncLength + tail && FixedLength > 0, "FixedLength");
            }
            else
            {
                Demand(FixedLength == 0, "FixedLength");
                Demand(LengthSize > 0 && LengthSize <= 4, "LengthSize");
                Demand(LengthOffset >= 0 && LengthOffset <= Longest, "LengthOffset");
                Demand(LengthOffset + LengthSize >= syncLength, "LengthOffset");
                Demand(MinimumLength >= LengthOffset + LengthSize + tail, "MinimumLength");
                long lowest = (long)MinimumLength - LengthAdds;
                long highest = (long)MaximumLength - LengthAdds;
                Demand(highest >= 0 && lowest >> (8 * LengthSize) <= 0, "LengthAdds");
                Demand(highest >> (8 * LengthSize) == 0, "MaximumLength");
            }

            Demand(MaximumLength >= MinimumLength && MaximumLength <= Longest, "MaximumLength");
            if (syncLength > 0)
            {
                SetAnchor(0, Sync[0], syncLength > 1 ? Sync[1] : -1);
            }
            else if (LengthSize > 1)
            {
                // No sync word, but the limits of the length leave its most significant byte no choice.
                int shift = 8 * (LengthSize - 1);
                int least = MinimumLength < LengthAdds ? 0 : MinimumLength - LengthAdds;
                int most = MaximumLength - LengthAdds;
                if (least >> shift == most >> shift)
                {
                    SkipsAreErrors = true;
                    SetAnchor(LengthBigEndian ? LengthOffset : LengthOffset + LengthSize - 1, (byte)(most >> shift), -1);
                }
            }
        }
    }
}
