namespace nanoFramework.Hardware.Esp32
{
    /// <summary>The chip's pin multiplexer.</summary>
    public static class Configuration
    {
        /// <summary>Connects a pin to a function of the chip. On the PC there is none: does nothing.</summary>
        /// <param name="pin">GPIO number.</param>
        /// <param name="function">What the pin becomes.</param>
        public static void SetPinFunction(int pin, DeviceFunction function)
        {
        }
    }
}
