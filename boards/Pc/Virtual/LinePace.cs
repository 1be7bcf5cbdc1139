using System;

namespace Nano.Pc.Virtual
{
    /// <summary>
    /// How many bytes a line of some baud rate has carried by now, 10 bits a byte. Never ahead of the line; a sender that
    /// the system kept waiting may catch up a little, and the rest of the lost time is lost.
    /// </summary>
    internal sealed class LinePace
    {
        // As long as a slow USB adapter gathers bytes, and far less than what a receive buffer holds.
        private const double CatchUpSeconds = 0.02;

        private readonly double _ticksPerByte;
        private readonly double _ticksPerMillisecond;
        private readonly int _most;
        private double _busyUntil;

        /// <summary>Starts with an idle line.</summary>
        /// <param name="baudRate">Bits per second.</param>
        /// <param name="ticksPerSecond">Of the clock.</param>
        /// <param name="now">The clock.</param>
        internal LinePace(int baudRate, long ticksPerSecond, long now)
        {
            _ticksPerByte = ticksPerSecond * 10.0 / baudRate;
            _ticksPerMillisecond = ticksPerSecond / 1000.0;
            _most = Math.Max(1, (int)(CatchUpSeconds * ticksPerSecond / _ticksPerByte));
            _busyUntil = now;
        }

        /// <summary>How many bytes could have passed since the last one did.</summary>
        /// <param name="now">The clock.</param>
        /// <returns>0 or more.</returns>
        internal int Due(long now)
        {
            double due = (now - _busyUntil) / _ticksPerByte;
            if (due > _most)
            {
                _busyUntil = now - (_most * _ticksPerByte);
                return _most;
            }

            return (int)due;
        }

        /// <summary>Counts bytes that were handed over.</summary>
        /// <param name="count">At most what was due.</param>
        internal void Sent(int count)
        {
            _busyUntil += count * _ticksPerByte;
        }

        /// <summary>How long to sleep until a byte is due.</summary>
        /// <param name="now">The clock.</param>
        /// <returns>Milliseconds, 1 or more.</returns>
        internal int MillisecondsToNext(long now)
        {
            return Math.Max(1, (int)Math.Ceiling((_busyUntil + _ticksPerByte - now) / _ticksPerMillisecond));
        }
    }
}
