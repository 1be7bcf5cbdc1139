using System;

namespace Nano.Serial
{
    using Nano.Frames;

    /// <summary>
    /// Feeds a <see cref="FrameReader"/> from raw I/O, straight into the reader's buffer, and tells it of silences. Does not
    /// allocate after it is made.
    /// </summary>
    /// <remarks>Overruns and reopenings of the line are copied to the reader's <see cref="FrameReader.Counters"/> with each read,
    /// so that one object tells all; to start them anew, set those of the line to 0.</remarks>
    public sealed class FramePump
    {
        private readonly RawIO _line;
        private readonly FrameReader _reader;
        private readonly int _silence;
        private long _lastArrival;
        private bool _atEnd;

        /// <summary>Ties a line to a reader.</summary>
        /// <param name="line">Kept, not closed.</param>
        /// <param name="reader">Kept.</param>
        /// <param name="silence">Milliseconds without a byte after which a frame that has begun is given up: longer than any
        /// pause within a frame, on a PC longer than the system may keep the sender waiting.</param>
        /// <exception cref="ArgumentNullException"><paramref name="line"/> or <paramref name="reader"/> is null.</exception>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="silence"/> is below 1.</exception>
        public FramePump(RawIO line, FrameReader reader, int silence)
        {
            if (line == null)
            {
                throw new ArgumentNullException("line");
            }

            if (reader == null)
            {
                throw new ArgumentNullException("reader");
            }

            if (silence < 1)
            {
                throw new ArgumentOutOfRangeException("silence");
            }

            _line = line;
            _reader = reader;
            _silence = silence;
            _lastArrival = Environment.TickCount64;
        }

        /// <summary>True once the line has ended. <see cref="TryRead"/> still delivers the frames that came before.</summary>
        public bool AtEnd => _atEnd;

        /// <summary>Waits for the next frame.</summary>
        /// <param name="offset">Where the frame lies in the reader's buffer, until the next call.</param>
        /// <param name="length">The bytes of the whole frame; 0 when there is none.</param>
        /// <param name="timeout">Milliseconds to wait: 0 looks once, -1 (<c>Timeout.Infinite</c>) waits for ever.</param>
        /// <returns>True for a frame; false when the time is over or the line has ended, and then
        /// <see cref="AtEnd"/> is true.</returns>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="timeout"/> is below -1.</exception>
        /// <exception cref="ObjectDisposedException">The line was closed.</exception>
        public bool TryRead(out int offset, out int length, int timeout)
        {
            if (timeout < -1)
            {
                throw new ArgumentOutOfRangeException("timeout");
            }

            FrameReader reader = _reader;
            long deadline = 0;
            while (!reader.TryRead(out offset, out length))
            {
                if (_atEnd)
                {
                    return false;
                }

                // At least one look; after the deadline none, even on a line that brings noise without end.
                long now = Environment.TickCount64;
                if (deadline == 0)
                {
                    deadline = now + timeout;
                }
                else if (timeout >= 0 && now >= deadline)
                {
                    return false;
                }

                int wait = timeout < 0 ? -1 : deadline > now ? (int)(deadline - now) : 0;
                if (reader.Held > 0)
                {
                    long quiet = _lastArrival + _silence - now;
                    if (wait < 0 || quiet < wait)
                    {
                        wait = quiet > 0 ? (int)quiet : 0;
                    }
                }

                int free = reader.GetFreeSpace(out int at);
                RawIO line = _line;
                int count = line.Read(reader.Buffer, at, free, wait);
                FrameCounters counters = reader.Counters;
                counters.Overruns = line.Overruns;
                counters.Reopens = line.Reopens;
                now = Environment.TickCount64;
                if (count > 0)
                {
                    reader.Advance(count);
                    _lastArrival = now;
                }
                else if (count == 0)
                {
                    _atEnd = true;
                    reader.GiveUp();
                }
                else if (reader.Held > 0 && now - _lastArrival >= _silence)
                {
                    reader.GiveUp();
                }
            }

            return true;
        }
    }
}
