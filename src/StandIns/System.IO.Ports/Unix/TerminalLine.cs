using System;
using System.Diagnostics;
using System.IO;
using System.Threading;

namespace Nano.StandIns.Unix
{
    /// <summary>
    /// A terminal device as a line. A thread of its own sleeps in <c>poll</c> and moves what arrives into the receive
    /// buffer, whether or not somebody reads: as on the device the operating system never holds bytes back.
    /// </summary>
    internal sealed unsafe class TerminalLine : ILine
    {
        private readonly string _portName;
        private readonly ReceiveBuffer _received;
        private readonly int _descriptor;
        private readonly Lock _writing = new Lock();
        private readonly Thread _mover;

        // Written to once, when the line closes, and never read: so it wakes every poll from then on.
        private readonly int _wakeRead;
        private readonly int _wakeWrite;
        private volatile bool _closed;

        /// <summary>Opens a device.</summary>
        /// <param name="portName">Its path.</param>
        /// <param name="settings">Checked already.</param>
        /// <param name="received">Where arriving bytes go.</param>
        /// <exception cref="ArgumentException">There is no such device.</exception>
        /// <exception cref="IOException">It cannot be opened; the message says why.</exception>
        internal TerminalLine(string portName, LineSettings settings, ReceiveBuffer received)
        {
            _portName = portName;
            _received = received;
            int flags = LibC.OpenReadWrite | LibC.OpenNotControlling | LibC.OpenNonBlocking | LibC.OpenCloseOnExec;
            _descriptor = LibC.Open(portName, flags);
            if (_descriptor < 0)
            {
                throw UnixError.CannotOpen(portName, UnixError.Last);
            }

            try
            {
                if (LibC.IsTerminal(_descriptor) == 0)
                {
                    throw UnixError.NotATerminal(portName);
                }

                if (LibC.Lock(_descriptor, LibC.LockExclusiveNow) != 0)
                {
                    throw UnixError.InUse(portName);
                }

                TerminalSettings.Apply(_descriptor, portName, settings);
                int* pipe = stackalloc int[2];
                if (LibC.Pipe(pipe) != 0)
                {
                    throw UnixError.CannotOpen(portName, UnixError.Last);
                }

                _wakeRead = pipe[0];
                _wakeWrite = pipe[1];

                // The lock tells programs that ask, the flag keeps out those that do not; root passes the flag.
                LibC.Control(_descriptor, LibC.MakeExclusive, null);
            }
            catch
            {
                LibC.Close(_descriptor);
                throw;
            }

            _mover = new Thread(Move) { IsBackground = true, Name = "receive " + portName };
            _mover.Start();
        }

        /// <inheritdoc/>
        public void Configure(LineSettings settings)
        {
            settings.Validate();
            TerminalSettings.Apply(_descriptor, _portName, settings);
        }

        /// <inheritdoc/>
        public bool Write(ReadOnlySpan<byte> bytes, int timeout)
        {
            long start = Stopwatch.GetTimestamp();
            lock (_writing)
            {
                while (bytes.Length > 0)
                {
                    if (_closed)
                    {
                        return false;
                    }

                    int wait = -1;
                    if (timeout >= 0)
                    {
                        wait = Math.Max(0, timeout - (int)Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                    }

                    if (!Poll(LibC.PollOut, wait, out _))
                    {
                        throw new TimeoutException("The line " + _portName + " did not take all bytes within " + timeout + " ms.");
                    }

                    fixed (byte* first = bytes)
                    {
                        nint written = _closed ? 0 : LibC.Write(_descriptor, first, (nuint)bytes.Length);
                        if (written < 0 && UnixError.Last != UnixError.WouldBlock && UnixError.Last != UnixError.Interrupted)
                        {
                            throw new IOException("The line " + _portName + " is gone.");
                        }

                        bytes = bytes.Slice((int)Math.Max(0, written));
                    }
                }
            }

            return true;
        }

        /// <inheritdoc/>
        public void Dispose()
        {
            byte anything = 0;
            _closed = true;
            LibC.Write(_wakeWrite, &anything, 1);
            if (Thread.CurrentThread != _mover)
            {
                // Not from within DataReceived: that thread ends when the handler returns.
                _mover.Join();
            }

            lock (_writing)
            {
                // The flag would outlive this program on a pseudo-terminal whose other end stays open.
                LibC.Control(_descriptor, LibC.MakeShared, null);
                LibC.Close(_descriptor);
                LibC.Close(_wakeRead);
                LibC.Close(_wakeWrite);
            }
        }

        private void Move()
        {
            byte[] buffer = new byte[4096];
            while (!_closed)
            {
                Poll(LibC.PollIn, -1, out short returned);
                if (_closed || returned == 0)
                {
                    continue;
                }

                nint count;
                fixed (byte* first = buffer)
                {
                    count = LibC.Read(_descriptor, first, (nuint)buffer.Length);
                }

                if (count > 0)
                {
                    _received.Add(buffer.AsSpan(0, (int)count));
                    if (!_closed)
                    {
                        _received.Arrived?.Invoke();
                    }
                }
                else if (count == 0 || (UnixError.Last != UnixError.WouldBlock && UnixError.Last != UnixError.Interrupted))
                {
                    // The end of the file, or an error that stays: the other end hung up, or the adapter was pulled out.
                    _received.HangUp();
                    return;
                }
                else if ((returned & LibC.PollErrorOrHangUp) != 0)
                {
                    // The hang-up is seen before the read that reports it; do not spin until then.
                    Thread.Sleep(1);
                }
            }
        }

        // False when the time is over. An interruption counts as an event with nothing returned.
        private bool Poll(short events, int timeout, out short returned)
        {
            LibC.PollEntry* entries = stackalloc LibC.PollEntry[2];
            entries[0] = new LibC.PollEntry { Descriptor = _descriptor, Events = events };
            entries[1] = new LibC.PollEntry { Descriptor = _wakeRead, Events = LibC.PollIn };
            int count = LibC.Poll(entries, 2, timeout);
            returned = count > 0 ? entries[0].Returned : (short)0;
            return count != 0;
        }
    }
}
