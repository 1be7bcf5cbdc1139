using System;

namespace Nano.Calibration
{
    using Nano.Serial;

    /// <summary>A line that brings the same answer after each write, and waits for nothing.</summary>
    internal sealed class PromptAnswer : RawIO
    {
        private readonly byte[] _answer;
        private bool _isAsked;

        /// <summary>Opens it.</summary>
        /// <param name="answer">Kept; comes in one piece.</param>
        internal PromptAnswer(byte[] answer)
        {
            _answer = answer;
        }

        /// <inheritdoc/>
        protected override int ReadCore(byte[] buffer, int offset, int count, int timeout)
        {
            if (!_isAsked)
            {
                return TimedOut;
            }

            _isAsked = false;
            Array.Copy(_answer, 0, buffer, offset, _answer.Length);
            return _answer.Length;
        }

        /// <inheritdoc/>
        protected override int WriteCore(byte[] buffer, int offset, int count)
        {
            _isAsked = true;
            return count;
        }

        /// <inheritdoc/>
        protected override void CloseCore()
        {
        }
    }
}
