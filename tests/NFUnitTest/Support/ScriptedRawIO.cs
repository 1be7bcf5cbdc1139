using System;
using System.Threading;

namespace Nano.Tests
{
    using Nano.Serial;

    /// <summary>
    /// Raw I/O that hands over given bytes in scripted pieces, down to one byte at a time. A piece of 0 is a silence: a read
    /// that waits times out there. After the last byte comes the end, or endless silence.
    /// </summary>
    public sealed class ScriptedRawIO : RawIO
    {
        private readonly byte[] _bytes;
        private readonly int[] _pieces;
        private readonly bool _endsInSilence;
        private int _at;
        private int _piece = -1;
        private int _left;

        /// <summary>Sets the script.</summary>
        /// <param name="bytes">What is to come.</param>
        /// <param name="pieces">The sizes of the pieces, used again from the first when they run out.</param>
        /// <param name="endsInSilence">True when silence follows the last byte, false when the end does.</param>
        public ScriptedRawIO(byte[] bytes, int[] pieces, bool endsInSilence)
        {
            _bytes = bytes;
            _pieces = pieces;
            _endsInSilence = endsInSilence;
        }

        /// <summary>What was written, in order.</summary>
        public byte[] Written { get; private set; } = new byte[0];

        /// <inheritdoc/>
        protected override int ReadCore(byte[] buffer, int offset, int count, int timeout)
        {
            if (_at == _bytes.Length)
            {
                return _endsInSilence ? Silence(timeout) : 0;
            }

            if (_left == 0)
            {
                _piece = (_piece + 1) % _pieces.Length;
                _left = _pieces[_piece];
                if (_left == 0)
                {
                    return Silence(timeout);
                }
            }

            int n = _left < count ? _left : count;
            if (n > _bytes.Length - _at)
            {
                n = _bytes.Length - _at;
            }

            Array.Copy(_bytes, _at, buffer, offset, n);
            _at += n;
            _left -= n;
            return n;
        }

        /// <inheritdoc/>
        protected override void WriteCore(byte[] buffer, int offset, int count)
        {
            Written = Hex.Join(Written, Hex.Slice(buffer, offset, count));
        }

        /// <inheritdoc/>
        protected override void CloseCore()
        {
        }

        private static int Silence(int timeout)
        {
            if (timeout < 0)
            {
                throw new InvalidOperationException("The script is silent and the reader waits for ever.");
            }

            // By the clock that callers keep their deadlines by: a sleep alone may end a moment early.
            long end = Environment.TickCount64 + timeout;
            while (Environment.TickCount64 < end)
            {
                Thread.Sleep(1);
            }

            return TimedOut;
        }
    }
}
