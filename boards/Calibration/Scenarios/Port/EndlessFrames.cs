using System;

namespace Nano.Calibration
{
    using Nano.Serial;

    /// <summary>A line on which the same frame comes again and again, and is always there already.</summary>
    internal sealed class EndlessFrames : RawIO
    {
        private readonly byte[] _frame;
        private int _at;

        /// <summary>Opens it.</summary>
        /// <param name="frame">Kept.</param>
        internal EndlessFrames(byte[] frame)
        {
            _frame = frame;
        }

        /// <inheritdoc/>
        protected override int ReadCore(byte[] buffer, int offset, int count, int timeout)
        {
            // Never beyond the end of the frame: a reader that takes in one frame at a time does the same work for each.
            int at = _at;
            int left = _frame.Length - at;
            if (count >= left)
            {
                count = left;
                _at = 0;
            }
            else
            {
                _at = at + count;
            }

            Array.Copy(_frame, at, buffer, offset, count);
            return count;
        }

        /// <inheritdoc/>
        protected override int WriteCore(byte[] buffer, int offset, int count)
        {
            return count;
        }

        /// <inheritdoc/>
        protected override void CloseCore()
        {
        }
    }
}
