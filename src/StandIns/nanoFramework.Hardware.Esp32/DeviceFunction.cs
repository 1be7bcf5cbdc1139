namespace nanoFramework.Hardware.Esp32
{
    /// <summary>The functions of a pin that Nano's programs use.</summary>
    public enum DeviceFunction
    {
        /// <summary>What the second serial port receives.</summary>
        COM2_RX,

        /// <summary>What the second serial port sends.</summary>
        COM2_TX,
    }
}
