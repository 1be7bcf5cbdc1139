using nanoFramework.Hardware.Esp32;

namespace Nano.Tests
{
    /// <summary>The port of the loopback test on an ESP32. ESP32-S3: 18 and 17, the other way round.</summary>
    internal static class Wire
    {
        internal const string Port = "COM2";
        internal const string Instruction = "Connect GPIO 17 to GPIO 16.";
        private const int ReceivePin = 16;
        private const int TransmitPin = 17;

        internal static void MapPins()
        {
            Configuration.SetPinFunction(ReceivePin, DeviceFunction.COM2_RX);
            Configuration.SetPinFunction(TransmitPin, DeviceFunction.COM2_TX);
        }
    }
}
