namespace Nano.Frames
{
    using Nano.Checksums;

    /// <summary>
    /// A layout made ready for the search: tells whether a frame begins at a place, and which byte a native search can look
    /// for to find such places.
    /// </summary>
    internal sealed class FrameMatcher
    {
        /// <summary>Verdict: what is there fits so far, but the frame is not complete.</summary>
        internal const int NeedsMore = 0;

        /// <summary>Verdict: no sync word here.</summary>
        internal const int NoSync = -1;

        /// <summary>Verdict: the length field is outside the limits.</summary>
        internal const int LengthError = -2;

        /// <summary>Verdict: the checksum does not fit.</summary>
        internal const int ChecksumError = -3;

        /// <summary>The value of one byte that every frame has, boxed once for the native search; null when there is none.</summary>
        internal readonly object Anchor;

        /// <summary>The same value.</summary>
        internal readonly int AnchorByte;

        /// <summary>Where in the frame that byte lies.</summary>
        internal readonly int AnchorOffset;

        /// <summary>The byte after the anchor, where the sync word has a second one; -1 where it has not.</summary>
        internal readonly int SecondByte;

        /// <summary>True when the anchor is a part of the length field: a byte that differs is a length error.</summary>
        internal readonly bool AnchorIsLength;

        private readonly byte[] _sync;
        private readonly int _syncLength;
        private readonly int _fixedLength;
        private readonly int _headLength;
        private readonly int _lengthOffset;
        private readonly int _lengthSize;
        private readonly bool _lengthBigEndian;
        private readonly int _lengthAdds;
        private readonly uint _lowestField;
        private readonly uint _highestField;
        private readonly Checksum _checksum;
        private readonly uint _checksumStart;
        private readonly int _checksumSize;
        private readonly bool _checksumBigEndian;

        internal FrameMatcher(FrameLayout layout)
        {
            layout.Validate();
            _checksum = layout.Checksum;
            _checksumStart = _checksum.Start;
            _checksumSize = _checksum.Size;
            _checksumBigEndian = layout.ChecksumBigEndian;
            _syncLength = layout.Sync == null ? 0 : layout.Sync.Length;
            _sync = new byte[_syncLength];
            for (int i = 0; i < _syncLength; i++)
            {
                _sync[i] = layout.Sync[i];
            }

            _fixedLength = layout.FixedLength;
            _lengthSize = layout.LengthSize;
            if (_lengthSize != 0)
            {
                _lengthOffset = layout.LengthOffset;
                _headLength = _lengthOffset + _lengthSize;
                _lengthBigEndian = layout.LengthBigEndian;
                _lengthAdds = layout.LengthAdds;
                long lowest = (long)layout.MinimumLength - _lengthAdds;
                _lowestField = (uint)(lowest < 0 ? 0 : lowest);
                _highestField = (uint)((long)layout.MaximumLength - _lengthAdds);
            }

            SecondByte = _syncLength > 1 ? _sync[1] : -1;
            if (_syncLength > 0)
            {
                AnchorByte = _sync[0];
                Anchor = _sync[0];
            }
            else if (_lengthSize > 1)
            {
                // No sync word, but the limits of the length leave its most significant byte no choice.
                int shift = 8 * (_lengthSize - 1);
                if (_lowestField >> shift == _highestField >> shift)
                {
                    AnchorIsLength = true;
                    AnchorOffset = _lengthBigEndian ? _lengthOffset : _lengthOffset + _lengthSize - 1;
                    AnchorByte = (int)(_lowestField >> shift);
                    Anchor = (byte)AnchorByte;
                }
            }
        }

        /// <summary>Tells whether a frame begins at <paramref name="start"/>; anchor and second byte have been seen already.</summary>
        /// <param name="buffer">Holds the bytes.</param>
        /// <param name="start">Where the candidate begins.</param>
        /// <param name="available">The bytes there are from <paramref name="start"/> on.</param>
        /// <returns>The length of the frame, or one of the verdicts above, which are 0 or less.</returns>
        internal int Examine(byte[] buffer, int start, int available)
        {
            byte[] sync = _sync;
            int present = available < _syncLength ? available : _syncLength;
            for (int i = 2; i < present; i++)
            {
                if (buffer[start + i] != sync[i])
                {
                    return NoSync;
                }
            }

            int length = _fixedLength;
            if (_lengthSize != 0)
            {
                if (available < _headLength)
                {
                    return NeedsMore;
                }

                uint field = ReadNumber(buffer, start + _lengthOffset, _lengthSize, _lengthBigEndian);
                if (field < _lowestField || field > _highestField)
                {
                    return LengthError;
                }

                length = (int)field + _lengthAdds;
            }

            if (available < length)
            {
                return NeedsMore;
            }

            int covered = length - _checksumSize;
            uint sum = _checksum.UpdateCore(_checksumStart, buffer, start, covered);
            return ReadNumber(buffer, start + covered, _checksumSize, _checksumBigEndian) == sum ? length : ChecksumError;
        }

        private static uint ReadNumber(byte[] buffer, int offset, int size, bool bigEndian)
        {
            if (size == 2)
            {
                return (uint)(bigEndian ? buffer[offset] << 8 | buffer[offset + 1] : buffer[offset + 1] << 8 | buffer[offset]);
            }

            uint value = 0;
            int step = 1;
            if (!bigEndian)
            {
                offset += size - 1;
                step = -1;
            }

            for (; size > 0; size--)
            {
                value = value << 8 | buffer[offset];
                offset += step;
            }

            return value;
        }
    }
}
