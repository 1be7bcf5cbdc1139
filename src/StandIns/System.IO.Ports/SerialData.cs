namespace System.IO.Ports
{
    /// <summary>Why <see cref="SerialPort.DataReceived"/> was raised, as on the device.</summary>
    public enum SerialData
    {
        /// <summary>Bytes came.</summary>
        Chars = 1,

        /// <summary>The watched byte came; the stand-in watches none.</summary>
        WatchChar = 2,
    }
}
