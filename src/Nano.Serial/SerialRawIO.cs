using System;
using System.IO;
using System.IO.Ports;
using System.Threading;

namespace Nano.Serial
{
    /// <summary>
    /// A serial port as raw I/O, by the one idiom that works on every board and firmware: look at <c>BytesToRead</c>, read at
    /// most that many, sleep between looks, keep the deadline by a monotonic clock. The port's own waiting read is never used
    /// (it is all or nothing, and can miss bytes that arrive as it begins), nor is its DataReceived event.
    /// </summary>
    /// <remarks>
    /// Does not allocate after it is opened. A waiting read looks about every millisecond; on a board the sleep in between may
    /// last 10 ms, and the turns of other threads 20 ms each. So the port's receive buffer has to hold what the line brings in
    /// the longest time that the reader is away:
    /// <code>
    /// bytes = baudRate / 10 * millisecondsAway / 1000, and 256 at least
    /// </code>
    /// At the default of 50 ms these are 256 up to 51,200 baud, 576 at 115,200, 4,608 at 921,600. 256 is what a port has when
    /// nothing is said; the driver of an ESP32 wants more than the 128 of its hardware. The device has one size for both
    /// directions, so this much memory is taken twice.
    /// </remarks>
    public sealed class SerialRawIO : RawIO
    {
        /// <summary>What wakes a waiting read, which then sleeps 10 ms for 1; null for nothing. A hint and no more: where it never
        /// comes, comes late or too often, every byte is read all the same, at most 10 ms after it came. It is for the
        /// port's event: <c>port.DataReceived += (sender, e) => hint.Set();</c> with an AutoResetEvent. The event ends with the
        /// port, which closes with this object.</summary>
        public WaitHandle Hint;

        private readonly SerialPort _port;
        private readonly int _capacity;

        /// <summary>Opens a port with 8 data bits, no parity, 1 stop bit.</summary>
        /// <param name="portName">The board's name for the port, such as "COM2"; on a PC a device such as "/dev/ttyUSB0".</param>
        /// <param name="baudRate">Bits per second, 1 or more; a byte takes 10.</param>
        /// <param name="millisecondsAway">The longest time, 1 or more, that passes between two reads, waiting ones included.</param>
        /// <exception cref="ArgumentNullException"><paramref name="portName"/> is null.</exception>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="baudRate"/> or <paramref name="millisecondsAway"/> is
        /// below 1, or the buffer would be larger than an array can be.</exception>
        /// <exception cref="ArgumentException">There is no such port, or it is open already.</exception>
        /// <exception cref="IOException">The port cannot be opened.</exception>
        public SerialRawIO(string portName, int baudRate, int millisecondsAway = 50)
            : this(Open(portName, baudRate, millisecondsAway))
        {
        }

        /// <summary>Takes over a port that is set up in another way; opens it if it is not open. Its <c>ReadBufferSize</c>, which
        /// can be set only while it is closed, stays as it is.</summary>
        /// <param name="port">Kept, and closed with this object.</param>
        /// <exception cref="ArgumentNullException"><paramref name="port"/> is null.</exception>
        /// <exception cref="IOException">The port cannot be opened.</exception>
        public SerialRawIO(SerialPort port)
        {
            if (port == null)
            {
                throw new ArgumentNullException("port");
            }

            _port = port;
            if (!port.IsOpen)
            {
                port.Open();
            }

            _capacity = port.ReadBufferSize;
        }

        /// <inheritdoc/>
        protected override int ReadCore(byte[] buffer, int offset, int count, int timeout)
        {
            SerialPort port = _port;
            long deadline = 0;
            bool started = false;
            try
            {
                for (;;)
                {
                    int there = port.BytesToRead;
                    if (there > 0)
                    {
                        // A full buffer is the only sign of loss that the port gives.
                        if (there >= _capacity)
                        {
                            Overruns++;
                        }

                        // No more than is there: this read never waits.
                        return port.Read(buffer, offset, there < count ? there : count);
                    }

                    if (timeout >= 0)
                    {
                        long now = Environment.TickCount64;
                        if (!started)
                        {
                            started = true;
                            deadline = now + timeout;
                        }

                        timeout = (int)(deadline - now);
                        if (timeout <= 0)
                        {
                            return TimedOut;
                        }
                    }

                    WaitHandle hint = Hint;
                    if (hint == null)
                    {
                        Thread.Sleep(1);
                    }
                    else
                    {
                        hint.WaitOne(timeout >= 0 && timeout < 10 ? timeout : 10, false);
                    }

                    if (IsClosed)
                    {
                        return 0;
                    }
                }
            }
            catch (IOException)
            {
                // The cable was pulled.
                return 0;
            }
            catch (ObjectDisposedException)
            {
                // Closed by another thread between two looks.
                return 0;
            }
        }

        /// <inheritdoc/>
        protected override int WriteCore(byte[] buffer, int offset, int count)
        {
            _port.Write(buffer, offset, count);
            return count;
        }

        /// <inheritdoc/>
        protected override void CloseCore()
        {
            _port.Dispose();
        }

        private static SerialPort Open(string portName, int baudRate, int millisecondsAway)
        {
            if (portName == null)
            {
                throw new ArgumentNullException("portName");
            }

            if (baudRate < 1)
            {
                throw new ArgumentOutOfRangeException("baudRate");
            }

            long size = (long)baudRate * millisecondsAway / 10000;
            if (millisecondsAway < 1 || size > int.MaxValue)
            {
                throw new ArgumentOutOfRangeException("millisecondsAway");
            }

            SerialPort port = new SerialPort(portName, baudRate, Parity.None, 8, StopBits.One);
            try
            {
                port.ReadBufferSize = size < 256 ? 256 : (int)size;
                port.Open();
                return port;
            }
            catch
            {
                // The name belongs to the object, open or not: kept, it would be refused to the next try.
                port.Dispose();
                throw;
            }
        }
    }
}
