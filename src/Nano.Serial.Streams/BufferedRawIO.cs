using System;
using System.IO;
using System.Threading;

namespace Nano.Serial
{
    /// <summary>
    /// Raw I/O with a buffer for reads and one for writes over another: Python's <c>io.BufferedReader</c> and
    /// <c>io.BufferedWriter</c>, for a line that goes both ways <c>io.BufferedRWPair</c>, in one. Fewer and larger calls of the
    /// layer below; bytes can be looked at before they are read. Does not allocate after it is made.
    /// </summary>
    /// <remarks>
    /// <code>
    /// Buffer: | read already | read from below, not yet from here | free |
    ///                        offset of Peek                         Buffer.Length
    /// </code>
    /// Python's <c>read1</c> and <c>readinto1</c> are <c>Read</c>: what is there, from the buffer alone if it holds any, else by one
    /// read from below. Python's <c>read</c> and <c>readinto</c> are <c>ReadExactly</c>. A time-out below is
    /// one here, and so is the end; no byte is lost to either.
    /// What is written is held until the buffer is full, or <see cref="Flush"/>, or <c>Close</c>, which throws if that fails, and
    /// does not try where a write before it failed or is going on. Reads do not flush.
    /// One thread may read while another writes. Overruns and reopenings are told by the line below. Source:
    /// https://docs.python.org/3.13/library/io.html#buffered-streams
    /// </remarks>
    public sealed class BufferedRawIO : RawIO
    {
        /// <summary>Where the bytes lie that <see cref="Peek"/> tells of. Not to be written to.</summary>
        public readonly byte[] Buffer;

        private readonly RawIO _raw;
        private readonly byte[] _out;
        private int _at;
        private int _end;
        private int _held;
        private int _writing;

        /// <summary>Lays buffers over a line.</summary>
        /// <param name="raw">Kept, and closed with this object.</param>
        /// <param name="readSize">The bytes of the buffer for reads, 1 or more.</param>
        /// <param name="writeSize">The bytes of the buffer for writes; 0 passes writes on at once.</param>
        /// <exception cref="ArgumentNullException"><paramref name="raw"/> is null.</exception>
        /// <exception cref="ArgumentOutOfRangeException">A size is below that.</exception>
        public BufferedRawIO(RawIO raw, int readSize = 256, int writeSize = 256)
        {
            if (raw == null)
            {
                throw new ArgumentNullException("raw");
            }

            if (readSize < 1 || writeSize < 0)
            {
                throw new ArgumentOutOfRangeException("readSize");
            }

            _raw = raw;
            Buffer = new byte[readSize];
            _out = new byte[writeSize];
        }

        /// <summary>Looks at what comes next without taking it. Reads from below, once, only when the buffer is empty.</summary>
        /// <param name="offset">Where in <see cref="Buffer"/> it begins, until the next read.</param>
        /// <param name="timeout">Milliseconds to wait for the first byte, as for a read.</param>
        /// <returns>How many bytes there are to look at, 1 or more; 0 at the end; or <see cref="RawIO.TimedOut"/>.</returns>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="timeout"/> is below -1.</exception>
        /// <exception cref="ObjectDisposedException">Closed.</exception>
        public int Peek(out int offset, int timeout)
        {
            offset = 0;
            Check(timeout);
            int count = _end - _at;
            if (count == 0)
            {
                count = _raw.Read(Buffer, 0, Buffer.Length, timeout);
                _at = 0;
                _end = count < 0 ? 0 : count;
            }

            offset = _at;
            return count;
        }

        /// <summary>Writes to the layer below what is held here. Where that fails, what was not taken is still held, and the next
        /// one tries again.</summary>
        /// <exception cref="ObjectDisposedException">Closed.</exception>
        /// <exception cref="IOException">As for a Write.</exception>
        /// <exception cref="TimeoutException">As for a Write.</exception>
        public void Flush()
        {
            Check(0);
            WriteCore(_out, 0, 0);
        }

        /// <inheritdoc/>
        protected override int ReadCore(byte[] buffer, int offset, int count, int timeout)
        {
            int there = _end - _at;
            if (there == 0)
            {
                if (count >= Buffer.Length)
                {
                    return _raw.Read(buffer, offset, count, timeout);
                }

                there = Peek(out _, timeout);
                if (there <= 0)
                {
                    return there;
                }
            }

            if (count > there)
            {
                count = there;
            }

            Array.Copy(Buffer, _at, buffer, offset, count);
            _at += count;
            return count;
        }

        /// <inheritdoc/>
        protected override int WriteCore(byte[] buffer, int offset, int count)
        {
            // Said before it looks whether this is closed, as CloseCore looks after it has been: one of the two sees the other.
            Interlocked.Exchange(ref _writing, 1);
            Check(0);
            byte[] own = _out;
            if (count == 0 || count > own.Length - _held)
            {
                FlushCore();
            }

            if (count > 0 && count >= own.Length)
            {
                // As much as the buffer holds, or more: straight through.
                count = _raw.WriteSome(buffer, offset, count);
            }
            else
            {
                Array.Copy(buffer, offset, own, _held, count);
                _held += count;
            }

            _writing = 0;
            return count;
        }

        /// <inheritdoc/>
        protected override void CloseCore()
        {
            try
            {
                // Not where another thread writes right now, nor where the last write failed: that has been told.
                if (_writing == 0)
                {
                    FlushCore();
                }
            }
            finally
            {
                _raw.Close();
            }
        }

        private void FlushCore()
        {
            int done = 0;
            try
            {
                while (done < _held)
                {
                    done += _raw.WriteSome(_out, done, _held - done);
                }
            }
            finally
            {
                _held -= done;
                Array.Copy(_out, done, _out, 0, _held);
            }
        }
    }
}
