using System;
using System.IO;
using System.Threading;

namespace Nano.Tests
{
    using Nano.Serial;

    /// <summary>
    /// Raw I/O that hands over given bytes in scripted pieces, down to one byte at a time. A piece of 0 is a silence: a read
    /// that waits times out there; a piece of -1 is a failure: the read throws IOException, once. After the last byte comes the
    /// end, or endless silence. Writes are taken whole, or in scripted parts.
    /// </summary>
    public sealed class ScriptedRawIO : RawIO
    {
        private readonly byte[] _bytes;
        private readonly int[] _pieces;
        private readonly bool _endsInSilence;
        private int _at;
        private int _piece = -1;
        private int _left;
        private int _part;

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

        /// <summary>How many bytes each write takes, used again from the first when they run out; 0 and less, and more than there
        /// are, are answered as they stand; int.MinValue throws IOException. Null takes all.</summary>
        public int[] Parts { get; set; }

        /// <summary>The calls from above that asked for bytes.</summary>
        public int Reads { get; private set; }

        /// <summary>The calls from above that brought bytes.</summary>
        public int Writes { get; private set; }

        /// <summary>The time-out of the last read.</summary>
        public int LastTimeout { get; private set; }

        /// <inheritdoc/>
        protected override int ReadCore(byte[] buffer, int offset, int count, int timeout)
        {
            Reads++;
            LastTimeout = timeout;
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

                if (_left < 0)
                {
                    _left = 0;
                    throw new IOException("The script fails.");
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
        protected override int WriteCore(byte[] buffer, int offset, int count)
        {
            Writes++;
            int taken = Parts == null ? count : Parts[_part++ % Parts.Length];
            if (taken == int.MinValue)
            {
                throw new IOException("The script fails.");
            }

            if (taken > 0 && taken <= count)
            {
                Written = Hex.Join(Written, Hex.Slice(buffer, offset, taken));
            }

            return taken;
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
