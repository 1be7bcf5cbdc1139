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
    /// last 10 ms, so the port's receive buffer has to hold what the line brings in that time and while the program does
    /// something else: <see cref="SerialRawIO(string, int)"/> gives it a tenth of a second.
    /// </remarks>
    public sealed class SerialRawIO : RawIO
    {
        private readonly SerialPort _port;
        private readonly int _capacity;

        /// <summary>Opens a port with 8 data bits, no parity, 1 stop bit and a receive buffer for a tenth of a second of the
        /// line, at least 256 bytes.</summary>
        /// <param name="portName">The board's name for the port, such as "COM2"; on a PC a device such as "/dev/ttyUSB0".</param>
        /// <param name="baudRate">Bits per second, 1 or more; a byte takes 10.</param>
        /// <exception cref="ArgumentNullException"><paramref name="portName"/> is null.</exception>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="baudRate"/> is below 1.</exception>
        /// <exception cref="ArgumentException">There is no such port, or it is open already.</exception>
        /// <exception cref="IOException">The port cannot be opened.</exception>
        public SerialRawIO(string portName, int baudRate)
            : this(Open(portName, baudRate))
        {
        }

        /// <summary>Takes over a port that is set up in another way; opens it if it is not open.</summary>
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

        /// <summary>How often the port's receive buffer was found full: each time, bytes may have been lost. The only sign of
        /// loss that the port gives; read more often, or give it a larger buffer.</summary>
        public int Overruns { get; private set; }

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
                        if (there >= _capacity)
                        {
                            Overruns++;
                        }

                        // No more than is there: this read never waits.
                        return port.Read(buffer, offset, there < count ? there : count);
                    }

                    if (timeout >= 0)
                    {
                        if (!started)
                        {
                            started = true;
                            deadline = Environment.TickCount64 + timeout;
                        }

                        if (timeout == 0 || Environment.TickCount64 >= deadline)
                        {
                            return TimedOut;
                        }
                    }

                    Thread.Sleep(1);
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
        protected override void WriteCore(byte[] buffer, int offset, int count)
        {
            _port.Write(buffer, offset, count);
        }

        /// <inheritdoc/>
        protected override void CloseCore()
        {
            _port.Dispose();
        }

        private static SerialPort Open(string portName, int baudRate)
        {
            if (portName == null)
            {
                throw new ArgumentNullException("portName");
            }

            if (baudRate < 1)
            {
                throw new ArgumentOutOfRangeException("baudRate");
            }

            int tenthOfSecond = baudRate / 100;
            SerialPort port = new SerialPort(portName, baudRate, Parity.None, 8, StopBits.One);
            try
            {
                port.ReadBufferSize = tenthOfSecond < 256 ? 256 : tenthOfSecond;
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
