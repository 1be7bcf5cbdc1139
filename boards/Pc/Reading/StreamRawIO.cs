using System;
using System.IO;
using System.Threading;

namespace Nano.Pc.Reading
{
    using Nano.Serial;

    /// <summary>
    /// .NET streams as raw I/O, such as the program's own input and output: a pipe, a file, a terminal. Reads keep their
    /// time-outs though a stream has none, because a thread of its own waits in the stream, one piece ahead.
    /// </summary>
    internal sealed class StreamRawIO : RawIO
    {
        private readonly object _gate = new object();
        private readonly Stream _input;
        private readonly Stream _output;
        private readonly byte[] _piece = new byte[65536];
        private int _at;
        private int _end;
        private bool _ended;
        private volatile string _failure;

        /// <summary>Starts to read.</summary>
        /// <param name="input">Where bytes come from; kept, not closed.</param>
        /// <param name="output">Where they go to, at once; kept, not closed.</param>
        internal StreamRawIO(Stream input, Stream output)
        {
            _input = input;
            _output = output;
            new Thread(ReadAhead) { IsBackground = true, Name = "read ahead" }.Start();
        }

        /// <summary>Why the input could not be read further, as one sentence; null where it has ended, or goes on.</summary>
        internal string Failure => _failure;

        /// <inheritdoc/>
        protected override int ReadCore(byte[] buffer, int offset, int count, int timeout)
        {
            long deadline = Environment.TickCount64 + timeout;
            lock (_gate)
            {
                while (_at == _end)
                {
                    if (_ended || IsClosed)
                    {
                        return 0;
                    }

                    long left = timeout < 0 ? Timeout.Infinite : deadline - Environment.TickCount64;
                    if (timeout >= 0 && left <= 0)
                    {
                        return TimedOut;
                    }

                    Monitor.Wait(_gate, (int)left);
                }

                count = Math.Min(count, _end - _at);
                Array.Copy(_piece, _at, buffer, offset, count);
                _at += count;
                Monitor.PulseAll(_gate);
                return count;
            }
        }

        /// <inheritdoc/>
        protected override int WriteCore(byte[] buffer, int offset, int count)
        {
            _output.Write(buffer, offset, count);
            _output.Flush();
            return count;
        }

        /// <inheritdoc/>
        protected override void CloseCore()
        {
            lock (_gate)
            {
                Monitor.PulseAll(_gate);
            }
        }

        private void ReadAhead()
        {
            int count = 1;
            while (count > 0)
            {
                try
                {
                    count = _input.Read(_piece, 0, _piece.Length);
                }
                catch (Exception reason) when (reason is IOException or UnauthorizedAccessException or ObjectDisposedException)
                {
                    // To who reads it is the end, as with every line; the reason is kept for who asks.
                    _failure = "The input cannot be read: " + reason.Message.TrimEnd('.') + ".";
                    count = 0;
                }

                lock (_gate)
                {
                    _at = 0;
                    _end = count;
                    _ended = count == 0;
                    Monitor.PulseAll(_gate);
                    while (_at < _end && !IsClosed)
                    {
                        Monitor.Wait(_gate);
                    }

                    count = IsClosed ? 0 : count;
                }
            }
        }
    }
}
