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
            // The way of a frame that stands first in what is held; everything else is Search.
            int start = _start;
            int end = _end;
            int taken = 0;
            FrameFormat format = _format;
            if (start != end && (taken = format.Examine(Buffer, start, end - start)) <= 0)
            {
                taken = Search(format, start, end, taken);
                start = _start;
            }

            offset = start;
            length = taken;
            if (taken == 0)
            {
                return false;
            }

            _start = start + taken;
            Counters.Frames++;
            if (format.Unstuffed != 0)
            {
                length = format.Unstuffed & int.MaxValue;
            }

            return true;
        }

        // Goes on after a verdict on the first candidate. Returns what the frame found takes, or 0, and sets where it begins, or
        // where the search goes on when more bytes are there.
        private int Search(FrameFormat format, int start, int end, int verdict)
        {
            byte[] buffer = Buffer;
            FrameCounters counters = Counters;
            while (verdict <= 0)
            {
                if (verdict == FrameFormat.NeedsMore)
                {
                    int last = _silenceEnd - start;
                    if (last <= 0 || (verdict = format.ExamineLast(buffer, start, last)) > 0)
                    {
                        break;
                    }

                    if (verdict == FrameFormat.NeedsMore && !_silenceCounted)
                    {
                        _silenceCounted = true;
                        counters.TimeOuts++;
                    }
                }

                if (verdict == FrameFormat.ChecksumError)
                {
                    counters.ChecksumErrors++;
                }
                else if (verdict == FrameFormat.LengthError)
                {
                    counters.LengthErrors++;
                }

                int next = format.Find(buffer, ++start, end);
                if (format.SkipsAreErrors)
                {
                    counters.LengthErrors += next - start;
                }

                start = next;
                if (start == end)
                {
                    verdict = 0;
                    break;
                }

                verdict = format.Examine(buffer, start, end - start);
            }

            counters.Skipped += start - _start;
            if (start == end)
            {
                // Nothing is held: the next bytes can go to the front.
                start = 0;
                _end = 0;
                _silenceEnd = 0;
            }

            _start = start;
            return verdict;
        }
    }
}
