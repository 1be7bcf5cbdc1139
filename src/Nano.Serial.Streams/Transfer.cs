using System;

namespace Nano.Serial
{
    /// <summary>Moves bytes from one raw I/O to another, or away, in pieces through the caller's memory. Allocates nothing.</summary>
    public static class Transfer
    {
        /// <summary>Copies until the end, the time or the count is reached: Python's <c>shutil.copyfileobj</c> with limits. Or, before
        /// a question is sent, drops input that has gone stale: what is there, and of a line that never falls silent no more than
        /// <paramref name="most"/> bytes.</summary>
        /// <param name="source">Is read from.</param>
        /// <param name="target">Is written to; null drops the bytes, and then no byte is waited for.</param>
        /// <param name="buffer">Holds a piece at a time, 1 byte or more; not kept.</param>
        /// <param name="most">The bytes to copy at most.</param>
        /// <param name="timeout">Milliseconds for all of it, but for the piece in which they end: 0 copies what is there, -1
        /// (<c>Timeout.Infinite</c>) goes on to the end.</param>
        /// <returns>How many bytes were copied or dropped.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="source"/> or <paramref name="buffer"/> is null.</exception>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="buffer"/> is empty, or <paramref name="timeout"/> below
        /// -1.</exception>
        /// <exception cref="ObjectDisposedException">One of them is closed.</exception>
        /// <exception cref="System.IO.IOException">The target fails. The piece that it was given is lost.</exception>
        public static long Copy(RawIO source, RawIO target, byte[] buffer, long most, int timeout)
        {
            if (source == null)
            {
                throw new ArgumentNullException("source");
            }

            Range.Check(buffer, 0, 1);
            source.Check(timeout);
            long left = most;
            long deadline = Environment.TickCount64 + timeout;
            while (left > 0)
            {
                int n = source.Read(buffer, 0, left < buffer.Length ? (int)left : buffer.Length, target == null ? 0 : timeout);
                if (n <= 0)
                {
                    break;
                }

                if (target != null)
                {
                    target.Write(buffer, 0, n);
                }

                left -= n;
                if (timeout > 0)
                {
                    timeout = (int)(deadline - Environment.TickCount64);
                    if (timeout <= 0)
                    {
                        break;
                    }
                }
            }

            return most - left;
        }
    }
}
