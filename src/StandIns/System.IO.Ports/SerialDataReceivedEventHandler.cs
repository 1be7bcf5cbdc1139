namespace System.IO.Ports
{
    /// <summary>Is told that bytes came.</summary>
    /// <param name="sender">The port.</param>
    /// <param name="e">What came.</param>
    public delegate void SerialDataReceivedEventHandler(object sender, SerialDataReceivedEventArgs e);
}
