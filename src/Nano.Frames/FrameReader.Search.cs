using System;

namespace Nano.Frames
{
    // The search: the hot path of the library. What stands here is measured; see boards/Calibration.
    public sealed partial class FrameReader
    {
        /// <summary>Looks for the next frame in what is held. Call it until it answers false, then bring more bytes. Does not
        /// allocate or block.</summary>
        /// <param name="offset">Where the frame lies in <see cref="Buffer"/>.</param>
        /// <param name="length">The bytes of the whole frame, sync word and checksum included; 0 when there is none.</param>
        /// <returns>True for a frame whose checksum fits; false when more bytes are needed.</returns>
        public bool TryRead(out int offset, out int length)
        {
            FrameMatcher matcher = _matcher;
            byte[] buffer = _buffer;
            object anchor = matcher.Anchor;
            int anchorByte = matcher.AnchorByte;
            int anchorOffset = matcher.AnchorOffset;
            int second = matcher.SecondByte;
            int start = _start;
            int end = _end;
            length = 0;

            while (start < end)
            {
                int at = start + anchorOffset;
                int verdict = FrameMatcher.NeedsMore;
                if (at < end)
                {
                    if (anchor != null && buffer[at] != anchorByte)
                    {
                        int next = at;
                        do
                        {
                            // The cast keeps the PC's compiler on the overload that the device has.
                            next = ++next < end ? Array.IndexOf((Array)buffer, anchor, next, end - next) : -1;
                        }
                        while (next >= 0 && second >= 0 && next + 1 < end && buffer[next + 1] != second);

                        next = (next < 0 ? end : next) - anchorOffset;
                        if (matcher.AnchorIsLength)
                        {
                            _counters.LengthErrors += next - start;
                        }

                        start = next;
                        continue;
                    }

                    if (second >= 0 && ++at < end && buffer[at] != second)
                    {
                        start++;
                        continue;
                    }

                    verdict = matcher.Examine(buffer, start, end - start);
                    if (verdict > 0)
                    {
                        length = verdict;
                        break;
                    }
                }

                if (verdict == FrameMatcher.NeedsMore && start >= _silenceEnd)
                {
                    break;
                }

                CountRejected(verdict);
                start++;
            }

            if (start != _start)
            {
                _counters.Skipped += start - _start;
            }

            offset = start;
            if (length != 0)
            {
                _counters.Frames++;
                start += length;
            }

            if (start == end)
            {
                // Nothing is held: the next bytes can go to the front. What has been delivered stays until they come.
                start = 0;
                _end = 0;
                _silenceEnd = 0;
            }

            _start = start;
            return length != 0;
        }

        private void CountRejected(int verdict)
        {
            switch (verdict)
            {
                case FrameMatcher.ChecksumError:
                    _counters.ChecksumErrors++;
                    break;
                case FrameMatcher.LengthError:
                    _counters.LengthErrors++;
                    break;
                case FrameMatcher.NeedsMore:
                    if (!_silenceCounted)
                    {
                        _silenceCounted = true;
                        _counters.TimeOuts++;
                    }

                    break;
            }
        }
    }
}
