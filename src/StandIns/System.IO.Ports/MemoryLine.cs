using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.IO.Ports;

namespace Nano.StandIns
{
    /// <summary>
    /// A serial line within the process: <c>new SerialPort(line.PortName)</c> opens its near end, this object is the far end.
    /// </summary>
    /// <remarks>
    /// <code>
    /// far end: Write ---> receive buffer of the SerialPort ---> SerialPort.Read     (what does not fit is dropped)
    ///          Read  &lt;--- 64 KiB                            &lt;--- SerialPort.Write    (what does not fit is dropped)
    /// </code>
    /// Has no pace of its own: bytes arrive as they are written. What is written while no port is open is lost, as on a wire.
    /// </remarks>
    public sealed class MemoryLine : IDisposable
    {
        /// <summary>What the names of memory lines begin with.</summary>
        public const string NamePrefix = "memory:";

        private static readonly Dictionary<string, MemoryLine> Lines = new Dictionary<string, MemoryLine>(StringComparer.Ordinal);
        private static int s_lastNumber;

        private readonly object _gate = new object();
        private readonly ReceiveBuffer _fromNear = new ReceiveBuffer(65536);
        private ReceiveBuffer _toNear;
        private bool _hungUp;

        /// <summary>Makes a line with a name of its own.</summary>
        public MemoryLine()
            : this(null)
        {
        }

        /// <summary>Makes a line.</summary>
        /// <param name="portName">"memory:" and anything; null for a free one.</param>
        /// <exception cref="ArgumentException">The name does not begin so, or there is a line of this name.</exception>
        public MemoryLine(string portName)
        {
            if (portName != null && !portName.StartsWith(NamePrefix, StringComparison.Ordinal))
            {
                throw new ArgumentException("The name of a memory line begins with " + NamePrefix + ".", nameof(portName));
            }

            lock (Lines)
            {
                while (portName == null)
                {
                    s_lastNumber++;
                    string candidate = NamePrefix + s_lastNumber.ToString(CultureInfo.InvariantCulture);
                    portName = Lines.ContainsKey(candidate) ? null : candidate;
                }

                if (!Lines.TryAdd(portName, this))
                {
                    throw new ArgumentException("There is a line " + portName + " already.", nameof(portName));
                }
            }

            PortName = portName;
        }

        /// <summary>The name under which a <see cref="SerialPort"/> opens the near end.</summary>
        public string PortName { get; }

        /// <summary>True while a port has the near end open.</summary>
        public bool IsOpen => NearBuffer() != null;

        /// <summary>True for a line whose bytes do not raise the port's DataReceived, as on some firmware;
        /// <see cref="RaiseDataReceived"/> does.</summary>
        public bool IsEventSilent { get; set; }

        /// <summary>Sends bytes to the near end.</summary>
        /// <param name="bytes">All of them arrive at once, as far as the port's receive buffer has room.</param>
        public void Write(ReadOnlySpan<byte> bytes)
        {
            NearBuffer()?.Add(bytes);
            if (!IsEventSilent)
            {
                RaiseDataReceived();
            }
        }

        /// <summary>Raises the port's DataReceived, whether or not bytes came.</summary>
        public void RaiseDataReceived()
        {
            NearBuffer()?.Arrived?.Invoke();
        }

        /// <summary>Reads what the near end has sent, waiting for the first byte only.</summary>
        /// <param name="target">Takes the bytes.</param>
        /// <param name="timeout">Milliseconds to wait, or -1.</param>
        /// <returns>How many came; 0 when none did in time.</returns>
        public int Read(Span<byte> target, int timeout)
        {
            return _fromNear.TakeSome(target, timeout);
        }

        /// <summary>Takes the line away, as when a cable is pulled: the near end can read what came before, and no more. The
        /// name is free again.</summary>
        public void HangUp()
        {
            lock (Lines)
            {
                if (Lines.TryGetValue(PortName, out MemoryLine line) && line == this)
                {
                    Lines.Remove(PortName);
                }
            }

            lock (_gate)
            {
                _hungUp = true;
                _toNear?.HangUp();
                _fromNear.HangUp();
            }
        }

        /// <summary>The same as <see cref="HangUp"/>.</summary>
        public void Dispose()
        {
            HangUp();
        }

        /// <summary>Opens the near end of a line.</summary>
        /// <param name="portName">The line's name.</param>
        /// <param name="received">Where the far end's bytes go.</param>
        /// <returns>The near end.</returns>
        internal static ILine OpenNearEnd(string portName, ReceiveBuffer received)
        {
            MemoryLine line;
            lock (Lines)
            {
                if (!Lines.TryGetValue(portName, out line))
                {
                    throw new ArgumentException("There is no line " + portName + ".");
                }
            }

            lock (line._gate)
            {
                line._toNear = received;
                if (line._hungUp)
                {
                    received.HangUp();
                }
            }

            return new NearEnd(line);
        }

        /// <summary>The lines there are.</summary>
        /// <returns>Their names, in order.</returns>
        internal static string[] Names()
        {
            lock (Lines)
            {
                string[] names = new string[Lines.Count];
                Lines.Keys.CopyTo(names, 0);
                Array.Sort(names, StringComparer.Ordinal);
                return names;
            }
        }

        private ReceiveBuffer NearBuffer()
        {
            lock (_gate)
            {
                return _toNear;
            }
        }

        private sealed class NearEnd : ILine
        {
            private readonly MemoryLine _line;

            internal NearEnd(MemoryLine line)
            {
                _line = line;
            }

            public void Configure(LineSettings settings)
            {
                settings.Validate();
            }

            public bool Write(ReadOnlySpan<byte> bytes, int timeout)
            {
                lock (_line._gate)
                {
                    if (_line._hungUp)
                    {
                        throw new IOException("The line " + _line.PortName + " is gone.");
                    }
                }

                _line._fromNear.Add(bytes);
                return true;
            }

            public void Dispose()
            {
                lock (_line._gate)
                {
                    _line._toNear = null;
                }
            }
        }
    }
}
