using System.Threading;
using Nano.StandIns;

namespace System.IO.Ports
{
    /// <summary>
    /// A serial port of the PC that behaves as the device's <c>System.IO.Ports.SerialPort</c> does, so that sources written
    /// for the device run unchanged: reads are all or nothing, the receive buffer silently drops what does not fit, a port
    /// has one object at a time.
    /// </summary>
    /// <remarks>
    /// The names of ports are the PC's: a terminal device on Linux and macOS ("/dev/ttyUSB0", or the slave of a
    /// pseudo-terminal), or everywhere the name of a <see cref="MemoryLine"/>, or "loopback:" and anything for a line on which
    /// what is written comes back at once. Where the device leaves it open what happens (a read before the first
    /// <see cref="Open"/>, say), the stand-in throws. Beyond the device it knows lines that go away: what came before can still
    /// be read, then <see cref="BytesToRead"/> throws IOException. One thread may read while another writes; any thread may
    /// close.
    /// </remarks>
    public sealed partial class SerialPort : IDisposable
    {
        private readonly Lock _gate = new Lock();
        private int _baudRate;
        private Parity _parity;
        private int _dataBits;
        private StopBits _stopBits;
        private int _readTimeout = Timeout.Infinite;
        private int _writeTimeout = Timeout.Infinite;
        private int _bufferSize = 256;
        private ILine _line;
        private volatile ReceiveBuffer _received;
        private volatile bool _disposed;

        /// <summary>Takes a port, without opening it. As on the device the name is free again after <see cref="Dispose"/>,
        /// not after <see cref="Close"/>.</summary>
        /// <param name="portName">A terminal device, the name of a <see cref="MemoryLine"/>, or "loopback:" and anything.</param>
        /// <param name="baudRate">Bits per second.</param>
        /// <param name="parity">The parity bit.</param>
        /// <param name="dataBits">5 to 8.</param>
        /// <param name="stopBits">The stop bits.</param>
        /// <exception cref="ArgumentNullException"><paramref name="portName"/> is null.</exception>
        /// <exception cref="ArgumentException">The name is empty, or another object has this port.</exception>
        public SerialPort(
            string portName,
            int baudRate = 9600,
            Parity parity = Parity.None,
            int dataBits = 8,
            StopBits stopBits = StopBits.One)
        {
            ArgumentException.ThrowIfNullOrEmpty(portName);
            PortName = portName;
            _baudRate = baudRate;
            _parity = parity;
            _dataBits = dataBits;
            _stopBits = stopBits;
            PortNames.Take(portName);
        }

        /// <summary>The name given to the constructor.</summary>
        public string PortName { get; }

        /// <summary>True between <see cref="Open"/> and <see cref="Close"/>.</summary>
        public bool IsOpen => _received != null;

        /// <summary>Bits per second; takes effect at once when the port is open.</summary>
        /// <exception cref="ArgumentOutOfRangeException">Set below 1.</exception>
        public int BaudRate
        {
            get => _baudRate;
            set
            {
                ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
                Reconfigure(ref _baudRate, value);
            }
        }

        /// <summary>The bits of each byte, 5 to 8.</summary>
        /// <exception cref="ArgumentOutOfRangeException">Set to another number.</exception>
        public int DataBits
        {
            get => _dataBits;
            set
            {
                ArgumentOutOfRangeException.ThrowIfLessThan(value, 5);
                ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 8);
                Reconfigure(ref _dataBits, value);
            }
        }

        /// <summary>The parity bit.</summary>
        public Parity Parity
        {
            get => _parity;
            set => Reconfigure(ref _parity, value);
        }

        /// <summary>The stop bits.</summary>
        public StopBits StopBits
        {
            get => _stopBits;
            set => Reconfigure(ref _stopBits, value);
        }

        /// <summary>Always <see cref="Handshake.None"/>.</summary>
        /// <exception cref="PlatformNotSupportedException">Set to another value.</exception>
        public Handshake Handshake
        {
            get => Handshake.None;
            set
            {
                if (value != Handshake.None)
                {
                    throw new PlatformNotSupportedException("The PC's stand-in for SerialPort has no handshake but None.");
                }
            }
        }

        /// <summary>The bytes that the receive buffer holds, 256 when nothing is said; what does not fit is dropped.</summary>
        /// <exception cref="ArgumentOutOfRangeException">Set below 1.</exception>
        /// <exception cref="InvalidOperationException">Set while the port is open.</exception>
        public int ReadBufferSize
        {
            get => _bufferSize;
            set
            {
                ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
                lock (_gate)
                {
                    if (IsOpen)
                    {
                        throw new InvalidOperationException("ReadBufferSize can be set only while the port is closed.");
                    }

                    _bufferSize = value;
                }
            }
        }

        /// <summary>The names of the ports that there are.</summary>
        /// <returns>Terminal devices with hardware behind them, and memory lines.</returns>
        public static string[] GetPortNames()
        {
            return PortNames.List();
        }

        /// <summary>Opens the port; from now on what arrives is received.</summary>
        /// <exception cref="ObjectDisposedException">Disposed.</exception>
        /// <exception cref="InvalidOperationException">The port is open already.</exception>
        /// <exception cref="ArgumentException">There is no such port, or a setting is not one that it has.</exception>
        /// <exception cref="IOException">The port cannot be opened; the message says why.</exception>
        public void Open()
        {
            lock (_gate)
            {
                ObjectDisposedException.ThrowIf(_disposed, this);
                if (IsOpen)
                {
                    throw new InvalidOperationException("The port " + PortName + " is open already.");
                }

                ReceiveBuffer received = new ReceiveBuffer(_bufferSize) { Arrived = RaiseDataReceived };
                _line = PortNames.Open(PortName, Settings, received);
                _received = received;
            }
        }

        /// <summary>Closes the port; it can be opened again. What was received and not read is gone.</summary>
        public void Close()
        {
            lock (_gate)
            {
                ReceiveBuffer received = _received;
                if (received != null)
                {
                    _received = null;
                    received.Close();
                    _line.Dispose();
                    _line = null;
                }
            }
        }

        /// <summary>Closes the port for good and gives its name back.</summary>
        public void Dispose()
        {
            lock (_gate)
            {
                if (!_disposed)
                {
                    _disposed = true;
                    Close();
                    PortNames.GiveBack(PortName);
                }
            }
        }

        private LineSettings Settings => new LineSettings(_baudRate, _parity, _dataBits, _stopBits);

        private void Reconfigure<T>(ref T setting, T value)
        {
            lock (_gate)
            {
                T before = setting;
                setting = value;
                try
                {
                    _line?.Configure(Settings);
                }
                catch
                {
                    setting = before;
                    throw;
                }
            }
        }
    }
}
