namespace System.IO.Ports
{
    /// <summary>What <see cref="SerialPort.DataReceived"/> tells.</summary>
    public class SerialDataReceivedEventArgs : EventArgs
    {
        /// <summary>Made by the port.</summary>
        internal SerialDataReceivedEventArgs()
        {
        }

        /// <summary>Always <see cref="SerialData.Chars"/>.</summary>
        public SerialData EventType => SerialData.Chars;
    }
}
