using System;
using System.IO;

namespace Nano.Pc.Reading
{
    using Nano.Serial;

    /// <summary>A serial port that may be pulled out and put in again. Says so when it is gone and when it is back.</summary>
    internal sealed class Adapter : ReopeningRawIO
    {
        // A system under load may keep this program waiting for seconds, at its output too; a board it does not.
        private const int MillisecondsAway = 5000;

        private const int Interval = 100;

        private readonly string _portName;
        private readonly int _baudRate;
        private readonly TextWriter _error;
        private RawIO _first;
        private bool _isAway;

        /// <summary>Opens the port for the first time.</summary>
        /// <param name="portName">The port.</param>
        /// <param name="baudRate">Bits per second.</param>
        /// <param name="error">Is told that the port is gone or back.</param>
        /// <exception cref="ArgumentException">There is no such port.</exception>
        /// <exception cref="IOException">It cannot be opened.</exception>
        internal Adapter(string portName, int baudRate, TextWriter error)
            : base(Interval)
        {
            _portName = portName;
            _baudRate = baudRate;
            _error = error;
            _first = new SerialRawIO(portName, baudRate, MillisecondsAway);
        }

        /// <summary>True after a try to open it anew that failed, until one succeeds.</summary>
        internal bool IsAway => _isAway;

        /// <inheritdoc/>
        protected override RawIO Open()
        {
            RawIO line = _first;
            _first = null;
            if (line != null)
            {
                return line;
            }

            try
            {
                line = new SerialRawIO(_portName, _baudRate, MillisecondsAway);
            }
            catch (Exception reason) when (reason is ArgumentException or IOException)
            {
                Tell(true, " is gone; reading goes on when it is back.");
                return null;
            }

            Tell(false, " is back.");
            return line;
        }

        /// <inheritdoc/>
        protected override void CloseCore()
        {
            _first?.Close();
            base.CloseCore();
        }

        private void Tell(bool isAway, string what)
        {
            if (isAway != _isAway)
            {
                _isAway = isAway;
                _error.WriteLine("The line " + _portName + what);
            }
        }
    }
}
