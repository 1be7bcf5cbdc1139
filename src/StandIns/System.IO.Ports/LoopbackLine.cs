using System;
using System.IO.Ports;

namespace Nano.StandIns
{
    /// <summary>
    /// A line within the process whose TX is connected to its RX: what a <see cref="SerialPort"/> writes it has received at
    /// once. Any name that begins with <see cref="NamePrefix"/> is such a line, and each port has its own.
    /// </summary>
    internal sealed class LoopbackLine : ILine
    {
        /// <summary>What the names of loopback lines begin with.</summary>
        internal const string NamePrefix = "loopback:";

        private readonly ReceiveBuffer _received;

        /// <summary>Opens a line.</summary>
        /// <param name="received">Where the bytes come back to; what does not fit is dropped.</param>
        internal LoopbackLine(ReceiveBuffer received)
        {
            _received = received;
        }

        /// <inheritdoc/>
        public void Configure(LineSettings settings)
        {
            settings.Validate();
        }

        /// <inheritdoc/>
        public bool Write(ReadOnlySpan<byte> bytes, int timeout)
        {
            _received.Add(bytes);
            _received.Arrived?.Invoke();
            return true;
        }

        /// <inheritdoc/>
        public void Dispose()
        {
        }
    }
}
