using System;
using System.IO;
using System.Threading;

namespace Nano.Serial
{
    /// <summary>
    /// Unbuffered raw input and output: a serial line, memory, anything that bytes come from and go to. Python's
    /// <c>io.RawIOBase</c>, with a time-out as a result.
    /// </summary>
    /// <remarks>
    /// The contract, for who calls and for who implements:
    /// <list type="bullet">
    /// <item><c>Read</c> waits until at least ONE byte is there, then hands over what is there without waiting for
    /// more: 1 to <c>count</c> bytes. It never waits for all of them; <c>ReadExactly</c> does.</item>
    /// <item>0 is the end: the memory is used up, the line is gone, or the object was closed by another thread while this one
    /// waited. The end is final: every later Read answers 0 at once. (A Read with <c>count</c> 0 also answers 0 at once, and
    /// says nothing about the end.)</item>
    /// <item><see cref="TimedOut"/> means: no byte came in the time allowed. Nothing was taken; read again.</item>
    /// <item>A byte handed over is handed over once, in the order it came. What a caller did not ask for stays there.</item>
    /// <item><c>Write</c> returns when the layer below has taken all bytes, in as many steps as that takes; it does not promise
    /// that they are on the wire.</item>
    /// <item>Noise, silence and the end are results. Exceptions are for wrong arguments, for use after
    /// <see cref="Close"/>, and for a Write that cannot be done.</item>
    /// <item>One thread may read while another writes. Any thread may close.</item>
    /// </list>
    /// Not promised: that Read returns the pieces in which the other side wrote, or that a byte that is on its way is seen by
    /// a Read with time-out 0.
    /// Source: https://docs.python.org/3.13/library/io.html#io.RawIOBase
    /// </remarks>
    public abstract partial class RawIO : IDisposable
    {
        /// <summary>What <c>Read</c> answers when no byte came in time.</summary>
        public const int TimedOut = -1;

        /// <summary>How often bytes may have been lost because they came faster than they were read: a receive buffer was found
        /// full. 0 for what has none. Set it to 0 to start it anew.</summary>
        public int Overruns;

        /// <summary>How often the line was opened anew after it had gone; 0 for what stays away once it is gone.</summary>
        public int Reopens;

        private int _closed;

        /// <summary>True once <see cref="Close"/> has been called.</summary>
        public bool IsClosed => _closed != 0;

        /// <summary>Reads what is there, waiting for the first byte only. Does not allocate.</summary>
        /// <param name="buffer">Takes the bytes; not kept.</param>
        /// <param name="offset">Where the first one goes.</param>
        /// <param name="count">How many at most.</param>
        /// <param name="timeout">Milliseconds to wait for the first byte: 0 only looks, -1 (<c>Timeout.Infinite</c>) waits
        /// for ever.</param>
        /// <returns>1 to <paramref name="count"/>, 0 at the end, or <see cref="TimedOut"/>.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="buffer"/> is null.</exception>
        /// <exception cref="ArgumentOutOfRangeException">The stretch does not lie within <paramref name="buffer"/>, or
        /// <paramref name="timeout"/> is below -1.</exception>
        /// <exception cref="ObjectDisposedException">Closed.</exception>
        public int Read(byte[] buffer, int offset, int count, int timeout)
        {
            Range.Check(buffer, offset, count);
            Check(timeout);
            return count == 0 ? 0 : ReadCore(buffer, offset, count, timeout);
        }

        /// <summary>Reads until <paramref name="count"/> bytes are there, the time is over or the end is reached. Does not
        /// allocate. What came in time is in <paramref name="buffer"/> in any case: no byte is lost.</summary>
        /// <param name="buffer">Takes the bytes; not kept.</param>
        /// <param name="offset">Where the first one goes.</param>
        /// <param name="count">How many.</param>
        /// <param name="timeout">Milliseconds for all of them together: 0 takes what is there, -1 (<c>Timeout.Infinite</c>) waits
        /// for ever.</param>
        /// <returns>How many came. Fewer than <paramref name="count"/> means time-out or end; at the end a
        /// <c>Read</c> answers 0.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="buffer"/> is null.</exception>
        /// <exception cref="ArgumentOutOfRangeException">The stretch does not lie within <paramref name="buffer"/>, or
        /// <paramref name="timeout"/> is below -1.</exception>
        /// <exception cref="ObjectDisposedException">Closed.</exception>
        public int ReadExactly(byte[] buffer, int offset, int count, int timeout)
        {
            Range.Check(buffer, offset, count);
            Check(timeout);
            long deadline = Environment.TickCount64 + timeout;
            int received = 0;
            while (received < count)
            {
                int n = ReadCore(buffer, offset + received, count - received, timeout);
                if (n <= 0)
                {
                    break;
                }

                received += n;
                if (timeout > 0)
                {
                    timeout = (int)(deadline - Environment.TickCount64);
                    if (timeout <= 0)
                    {
                        break;
                    }
                }
            }

            return received;
        }

        /// <summary>Writes all bytes, also where the layer below takes them in parts.</summary>
        /// <param name="buffer">Holds the bytes; not kept.</param>
        /// <param name="offset">Where they begin.</param>
        /// <param name="count">How many.</param>
        /// <exception cref="ArgumentNullException"><paramref name="buffer"/> is null.</exception>
        /// <exception cref="ArgumentOutOfRangeException">The bytes do not lie within <paramref name="buffer"/>.</exception>
        /// <exception cref="ObjectDisposedException">Closed.</exception>
        /// <exception cref="IOException">The line is gone, there is no room, or the layer below takes nothing. How many went out
        /// before is not known.</exception>
        /// <exception cref="TimeoutException">A port with a write time-out of its own did not take them in that time.</exception>
        public void Write(byte[] buffer, int offset, int count)
        {
            Range.Check(buffer, offset, count);
            Check(0);
            while (count > 0)
            {
                int n = WriteSome(buffer, offset, count);
                offset += n;
                count -= n;
            }
        }

        /// <summary>Gives the line back. A second call does nothing; any other use afterwards is an error.</summary>
        public void Close()
        {
            // Two threads may close at once; one of them does it.
            if (Interlocked.Exchange(ref _closed, 1) == 0)
            {
                CloseCore();
            }
        }

        /// <summary>The same as <see cref="Close"/>.</summary>
        public void Dispose()
        {
            Close();
        }

        /// <summary>Reads under the contract above; the arguments have been checked and <paramref name="count"/> is at least 1.</summary>
        /// <param name="buffer">Takes the bytes.</param>
        /// <param name="offset">Where the first one goes.</param>
        /// <param name="count">How many at most, 1 or more.</param>
        /// <param name="timeout">Milliseconds, or -1.</param>
        /// <returns>1 to <paramref name="count"/>, 0 at the end, or <see cref="TimedOut"/>.</returns>
        protected abstract int ReadCore(byte[] buffer, int offset, int count, int timeout);

        /// <summary>Writes the first of some bytes, as many as are taken at once; called again with the rest. The arguments have
        /// been checked and <paramref name="count"/> is at least 1.</summary>
        /// <param name="buffer">Holds the bytes.</param>
        /// <param name="offset">Where they begin.</param>
        /// <param name="count">How many, 1 or more.</param>
        /// <returns>How many were taken, 1 to <paramref name="count"/>; anything else fails the Write.</returns>
        protected abstract int WriteCore(byte[] buffer, int offset, int count);

        /// <summary>Gives back what lies below; called once, with <see cref="IsClosed"/> already true.</summary>
        protected abstract void CloseCore();

        /// <summary>One step of a Write.</summary>
        /// <returns>How many bytes were taken, 1 or more.</returns>
        internal int WriteSome(byte[] buffer, int offset, int count)
        {
            Check(0);
            int n = WriteCore(buffer, offset, count);

            // Below 1 it would go on for ever, above count out of the array.
            if (n < 1 || n > count)
            {
                throw new IOException("No progress.");
            }

            return n;
        }

        /// <summary>Refuses a wrong time-out, and every use after Close.</summary>
        internal void Check(int timeout)
        {
            if (timeout < -1)
            {
                throw new ArgumentOutOfRangeException("timeout");
            }

            if (IsClosed)
            {
                throw new ObjectDisposedException("RawIO");
            }
        }
    }
}
