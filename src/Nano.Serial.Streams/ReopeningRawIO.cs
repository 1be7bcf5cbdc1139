using System;
using System.IO;
using System.Threading;

namespace Nano.Serial
{
    /// <summary>
    /// Raw I/O over a line that may go away and come back, such as an adapter on a PC that is pulled out and put in again. The end
    /// of the line below is a silence here; <see cref="RawIO.Reopens"/> tells how often it was opened anew.
    /// </summary>
    /// <remarks>
    /// <code>
    /// internal sealed class Adapter : ReopeningRawIO
    /// {
    ///     internal Adapter() : base(500) { }
    ///     protected override RawIO Open() => new SerialRawIO("/dev/ttyUSB0", 9600);
    /// }
    /// </code>
    /// The first read or write opens the line, and whichever comes first opens it anew; between two tries there is at least the
    /// interval. A try that fails may cost an exception; between the tries nothing is allocated. Reads keep their time-outs while
    /// the line is away, but for the time that a try takes, and never answer 0 before Close; a Write meanwhile is an
    /// IOException. Overruns are those of all lines together.
    /// </remarks>
    public abstract class ReopeningRawIO : RawIO
    {
        /// <summary>Why the last try that failed did; null when none has.</summary>
        public Exception LastError;

        private readonly int _interval;
        private RawIO _line;
        private long _next;
        private int _opening;

        /// <summary>Does not open the line yet.</summary>
        /// <param name="interval">Milliseconds from one try to open the line to the next, 1 or more.</param>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="interval"/> is below 1.</exception>
        protected ReopeningRawIO(int interval)
        {
            if (interval < 1)
            {
                throw new ArgumentOutOfRangeException("interval");
            }

            _interval = interval;
        }

        /// <summary>Opens the line: called by a read or a write, by one at a time.</summary>
        /// <returns>The open line, owned by this object from then on; null where it is away still.</returns>
        /// <exception cref="Exception">Of any type: it is away still.</exception>
        protected abstract RawIO Open();

        /// <inheritdoc/>
        protected override int ReadCore(byte[] buffer, int offset, int count, int timeout)
        {
            long deadline = Environment.TickCount64 + timeout;
            while (!IsClosed)
            {
                RawIO line = GetLine();
                if (line != null)
                {
                    int n = 0;
                    try
                    {
                        n = line.Read(buffer, offset, count, timeout);
                    }
                    catch (Exception error)
                    {
                        LastError = error;
                    }

                    Overruns += line.Overruns;
                    line.Overruns = 0;
                    if (n != 0)
                    {
                        return n;
                    }

                    line.Close();
                }

                if (timeout >= 0)
                {
                    long left = deadline - Environment.TickCount64;
                    timeout = left > 0 ? (int)left : 0;
                    if (timeout == 0)
                    {
                        return TimedOut;
                    }
                }

                Thread.Sleep(timeout < 0 || timeout > 10 ? 10 : timeout);
            }

            return 0;
        }

        /// <inheritdoc/>
        protected override int WriteCore(byte[] buffer, int offset, int count)
        {
            RawIO line = GetLine();
            if (line == null)
            {
                throw new IOException("Away.");
            }

            try
            {
                return line.WriteSome(buffer, offset, count);
            }
            catch (Exception)
            {
                // Whatever it was: also that the thread that reads has just found the line gone and closed it.
                line.Close();
                throw new IOException("Away.");
            }
        }

        /// <inheritdoc/>
        protected override void CloseCore()
        {
            RawIO line = _line;
            if (line != null)
            {
                line.Close();
            }
        }

        // Null while it is away. A line is given up by closing it, by whichever thread; only here is it replaced.
        private RawIO GetLine()
        {
            RawIO line = _line;
            if (line != null && !line.IsClosed)
            {
                return line;
            }

            if (Interlocked.Exchange(ref _opening, 1) != 0)
            {
                return null;
            }

            // Another thread may have opened it since.
            line = _line;
            if (line != null && line.IsClosed)
            {
                line = null;
            }

            if (line == null && Environment.TickCount64 >= _next)
            {
                try
                {
                    line = Open();
                    if (line != null)
                    {
                        Reopens += _line == null ? 0 : 1;
                        _line = line;
                    }
                }
                catch (Exception error)
                {
                    LastError = error;
                }

                _next = Environment.TickCount64 + _interval;
            }

            Interlocked.Exchange(ref _opening, 0);

            // Said before it looks, as Close does the other way round: one of the two closes the line.
            if (line != null && IsClosed)
            {
                line.Close();
            }

            return line;
        }
    }
}
