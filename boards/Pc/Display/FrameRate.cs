using System.Collections.Generic;

namespace Nano.Pc.Display
{
    /// <summary>Frames in a second, over the last five.</summary>
    internal sealed class FrameRate
    {
        private const long Window = 5000;
        private const long Step = 250;
        private const long Least = 500;

        private readonly Queue<(long Time, long Frames)> _samples = new Queue<(long Time, long Frames)>();
        private long _last;

        /// <summary>Starts to count.</summary>
        internal FrameRate()
        {
            _samples.Enqueue((0, 0));
        }

        /// <summary>Looks again.</summary>
        /// <param name="now">Milliseconds from the start.</param>
        /// <param name="frames">All frames so far.</param>
        /// <returns>Frames in a second; null where it is too early to tell.</returns>
        internal double? At(long now, long frames)
        {
            while (_samples.Count > 1 && now - _samples.Peek().Time > Window)
            {
                _samples.Dequeue();
            }

            (long time, long before) = _samples.Peek();
            if (now - _last >= Step)
            {
                _last = now;
                _samples.Enqueue((now, frames));
            }

            return now - time < Least ? null : (frames - before) * 1000.0 / (now - time);
        }
    }
}
