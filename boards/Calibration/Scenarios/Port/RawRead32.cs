using System;
using System.IO.Ports;
using System.Threading;

namespace Nano.Calibration
{
    using Nano.Serial;

    /// <summary>A read of 32 bytes that the port has received already.</summary>
    public sealed class RawRead32 : Scenario, IDisposable
    {
        private const int BaudRate = 115200;
        private const int Length = 32;
        private const int Reads = 32;

        // Milliseconds. All the bytes are 89 ms on the line, and a sleep may take 10 for 1.
        private const int Patience = 2000;

        private readonly byte[] _bytes = SampleFrames.CreateRamp(Length * Reads);
        private readonly byte[] _target = new byte[Length];
        private readonly SerialPort _port;
        private readonly SerialRawIO _line;

        /// <summary>Opens the port.</summary>
        /// <param name="loopbackPort">Its name; its TX is connected to its RX.</param>
        public RawRead32(string loopbackPort)
        {
            _port = new SerialPort(loopbackPort, BaudRate, Parity.None, 8, StopBits.One);

            // Room for all the bytes of a run. The port is opened here because only the port tells how many bytes have come
            // back.
            _port.ReadBufferSize = BaudRate / 100;
            _line = new SerialRawIO(_port);
        }

        /// <inheritdoc/>
        public override string Name => "raw-read-32";

        /// <inheritdoc/>
        public override string Unit => "a read";

        /// <inheritdoc/>
        public override int Runs => Reads;

        /// <inheritdoc/>
        public override void Prepare()
        {
            int missing = _bytes.Length - _port.BytesToRead;
            if (missing > 0)
            {
                _line.Write(_bytes, 0, missing);
            }

            long deadline = Environment.TickCount64 + Patience;
            while (_port.BytesToRead < _bytes.Length)
            {
                if (Environment.TickCount64 > deadline)
                {
                    throw new InvalidOperationException(Name + ": the bytes do not come back, is TX connected to RX?");
                }

                Thread.Sleep(1);
            }
        }

        /// <inheritdoc/>
        public override void Run()
        {
            if (_line.Read(_target, 0, Length, 0) != Length)
            {
                throw Wrong();
            }
        }

        /// <summary>Closes the port.</summary>
        public void Dispose()
        {
            _line.Close();
        }
    }
}
