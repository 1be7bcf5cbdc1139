namespace Nano.Frames
{
    /// <summary>
    /// What <see cref="DelimitedLayout"/> and <see cref="StuffedLayout"/> have in common: the shortest frame, the checks, and how far a
    /// candidate that waits has been looked at.
    /// </summary>
    public abstract class CheckedFormat : FrameFormat
    {
        /// <summary>The bytes of the shortest frame as a reader delivers it. The checks have to fit into it.</summary>
        public int MinimumLength;

        /// <summary>The checks, in the order in which they are written; null when there are none.</summary>
        public FrameCheck[] Checks;

        // Up to _clean nothing ends a candidate that begins at _from or behind it. A smaller start: the reader has moved its bytes.
        internal int _clean;
        internal int _from;

        /// <inheritdoc/>
        protected internal override int Find(byte[] buffer, int start, int end)
        {
            int next = base.Find(buffer, start, end);
            int anchor = _anchorByte;
            if (anchor != _second)
            {
                // Of a row of starting bytes, or flags, only the last can begin a frame.
                while (next + 1 < end && buffer[next + 1] == anchor && buffer[next] == anchor)
                {
                    next++;
                }
            }

            if (next == end)
            {
                // Nothing is held: other bytes may come to these places.
                _clean = 0;
            }

            return next;
        }

        internal void PrepareChecks(int least, int around)
        {
            if (MinimumLength < least)
            {
                MinimumLength = least;
            }

            Demand(MaximumLength >= MinimumLength + around && MaximumLength <= Longest, "lengths");
            FrameCheck[] checks = new FrameCheck[Checks == null ? 0 : Checks.Length];
            for (int i = 0; i < checks.Length; i++)
            {
                checks[i] = Checks[i].Copy(MinimumLength);
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
    }
}
