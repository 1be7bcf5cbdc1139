namespace Nano.Frames
{
    /// <summary>
    /// What <see cref="DelimitedLayout"/> and <see cref="StuffedLayout"/> have in common: the shortest frame, the checks, and how far a
    /// candidate that waits has been looked at.
    /// </summary>
    public abstract class CheckedFormat : FrameFormat
    {
        /// <summary>The bytes of the shortest frame, as a reader delivers it. The checks have to fit into it.</summary>
        public int MinimumLength;

        /// <summary>The checks, in the order in which they are written; null when there are none.</summary>
        public FrameCheck[] Checks;

        // Up to here nothing ends a candidate that begins at _from or behind it; negative where what came last was given up without a
        // flag behind it, so that what comes next does not begin a frame either.
        internal int _clean;
        private int _from;

        /// <inheritdoc/>
        protected internal override int Find(byte[] buffer, int start, int end)
        {
            start = base.Find(buffer, start, end);
            int anchor = _anchorByte;
            if (_second < 0)
            {
                // Of a row of starting bytes, or flags, only the last can begin a frame.
                while (start + 1 < end && buffer[start + 1] == anchor)
                {
                    start++;
                }
            }

            if (start == end)
            {
                // Nothing is held: other bytes may come to these places. (No byte at all says nothing of what came before.)
                _clean = end == 0 ? _clean >> 31 : buffer[end - 1] == anchor ? 0 : -1;
            }

            return start;
        }

        internal void Prepare(int least)
        {
            if (MinimumLength < least)
            {
                MinimumLength = least;
            }

            Demand(MaximumLength >= MinimumLength && MaximumLength <= Longest, "MaximumLength");
            FrameCheck[] checks = new FrameCheck[Checks == null ? 0 : Checks.Length];
            for (int i = 0; i < checks.Length; i++)
            {
                checks[i] = FrameCheck.Copy(Checks[i], MinimumLength);
            }

            Checks = checks;
        }

        internal bool Apply(byte[] buffer, int start, int length, bool write)
        {
            foreach (FrameCheck check in Checks)
            {
                if (!check.Apply(buffer, start, length, write))
                {
                    return false;
                }
            }

            return true;
        }

        // Where to go on with a candidate, not before a place in it.
        internal int Resume(int start, int at)
        {
            if (start < _from && _clean > 0)
            {
                // The reader has moved its bytes to the front.
                _clean = 0;
            }

            _from = start;
            return _clean > at ? _clean : at;
        }
    }
}
