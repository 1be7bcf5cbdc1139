namespace Nano.Frames
{
    /// <summary>
    /// Several kinds of frames on one line, such as UBX, NMEA and RTCM3: <see cref="FrameReader.Which"/> tells the place in
    /// <see cref="Parts"/> of the one delivered. To write one, give its part to a <see cref="FrameWriter"/>.
    /// </summary>
    /// <remarks>
    /// Where more than one part may begin a frame at the same place, the first of them decides, and while it waits for bytes the
    /// others wait too: so the frames are the same in whatever pieces the bytes come. Parts whose beginnings tell most come
    /// first; frames told apart by silence cannot be a part, and stuffed ones want a
    /// sender that begins each frame with a flag. Each part searches each byte once, however many of them there are: a place found is
    /// remembered until the search comes to it.
    /// </remarks>
    public sealed class AnyLayout : FrameFormat
    {
        /// <summary>The kinds of frames; any formats but this one.</summary>
        public FrameFormat[] Parts;

        // For each part the first place at which a frame of it may begin.
        private int[] _next;

        // Where the reader went on last. It moves what it holds to the front of its buffer and nowhere else, so that a place below this
        // one says that it has, and that the places remembered are no longer right.
        private int _last;

        /// <inheritdoc/>
        protected internal override void Prepare()
        {
            int count = Parts == null ? 0 : Parts.Length;
            Demand(count > 0, "Parts");
            FrameFormat[] parts = new FrameFormat[count];
            MaximumLength = 0;
            for (int i = 0; i < count; i++)
            {
                Demand(!(Parts[i] is AnyLayout), "Parts");
                FrameFormat part = Copy(Parts[i]);
                parts[i] = part;
                if (MaximumLength < part.MaximumLength)
                {
                    MaximumLength = part.MaximumLength;
                }
            }

            Parts = parts;
            _next = new int[count];
            _last = 0;
        }

        /// <inheritdoc/>
        protected internal override int Examine(byte[] buffer, int start, int available)
        {
            return Look(buffer, start, available, false);
        }

        /// <inheritdoc/>
        protected internal override int ExamineLast(byte[] buffer, int start, int available)
        {
            return Look(buffer, start, available, true);
        }

        /// <inheritdoc/>
        protected internal override int Find(byte[] buffer, int start, int end)
        {
            int[] next = _next;
            int first = end;
            for (int i = 0; i < next.Length; i++)
            {
                int at = next[i];
                if (at < start)
                {
                    at = Parts[i].Find(buffer, start, end);
                    next[i] = at;
                }

                if (at < first)
                {
                    first = at;
                }
            }

            _last = first;
            return first;
        }

        private int Look(byte[] buffer, int start, int available, bool last)
        {
            FrameFormat[] parts = Parts;
            int[] next = _next;
            int count = next.Length;
            if (start < _last)
            {
                for (int i = 0; i < count; i++)
                {
                    // Nothing to search: a part that remembers places of its own forgets them.
                    next[i] = parts[i].Find(buffer, start, start);
                }
            }

            _last = start;
            int result = NoFrame;
            for (int i = 0; i < count; i++)
            {
                if (next[i] > start)
                {
                    continue;
                }

                FrameFormat part = parts[i];
                int verdict = part.Examine(buffer, start, available);
                if (verdict == NeedsMore && !last)
                {
                    return NeedsMore;
                }

                if (verdict > 0)
                {
                    Which = i;
                    Unstuffed = part.Unstuffed;
                    _last = start + verdict;
                    return verdict;
                }

                // The most telling: a wait that was in vain, a checksum, a length, nothing. Lengths of a part without sync word count as
                // nothing: most of those places are passed over here, and not counted.
                if (verdict == NeedsMore || (result != NeedsMore && verdict < result && !(verdict == LengthError && part.SkipsAreErrors)))
                {
                    result = verdict;
                }
            }

            return result;
        }
    }
}
