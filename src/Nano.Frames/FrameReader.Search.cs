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
            FrameFormat format = _format;
            byte[] buffer = _buffer;
            int start = _start;
            int end = _end;
            length = 0;
            while (start < end)
            {
                int verdict = format.Examine(buffer, start, end - start);
                if (verdict > 0)
                {
                    length = verdict;
                    break;
                }

                if (verdict == FrameFormat.NeedsMore && start >= _silenceEnd)
                {
                    break;
                }

                CountRejected(verdict);
                int next = format.Find(buffer, ++start, end);
                if (format.PassedOverAreLengthErrors)
                {
                    _counters.LengthErrors += next - start;
                }

                start = next;
            }

            if (start != _start)
            {
                _counters.Skipped += start - _start;
            }

            offset = start;
            bool found = length != 0;
            if (found)
            {
                _counters.Frames++;
                start += length;
                if (format.Unstuffed != 0)
                {
                    length = format.Unstuffed;
                }
            }

            if (start == end)
            {
                // Nothing is held: the next bytes can go to the front. What has been delivered stays until they come.
                start = 0;
                _end = 0;
                _silenceEnd = 0;
            }

            _start = start;
            return found;
        }

        private void CountRejected(int verdict)
        {
            switch (verdict)
            {
                case FrameFormat.ChecksumError:
                    _counters.ChecksumErrors++;
                    break;
                case FrameFormat.LengthError:
                    _counters.LengthErrors++;
                    break;
                case FrameFormat.NeedsMore:
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
