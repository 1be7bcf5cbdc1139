namespace System.IO.Ports
{
    public sealed partial class SerialPort
    {
        private static readonly SerialDataReceivedEventArgs Came = new SerialDataReceivedEventArgs();

        private SerialDataReceivedEventHandler _dataReceived;

        /// <summary>Tells that bytes came: once for what the line hands over at a time, on the line's thread. A hint and no more: the
        /// device may raise it once for many, late, or never.</summary>
        /// <exception cref="ObjectDisposedException">Added to a port that is disposed.</exception>
        public event SerialDataReceivedEventHandler DataReceived
        {
            add
            {
                ObjectDisposedException.ThrowIf(_disposed, this);
                _dataReceived += value;
            }

            remove
            {
                _dataReceived -= value;
            }
        }

        private void RaiseDataReceived()
        {
            if (!_disposed)
            {
                _dataReceived?.Invoke(this, Came);
            }
        }
    }
}
