using nanoFramework.Hardware.Esp32;

namespace Nano.Boards
{
    /// <summary>A port of an ESP32 whose TX is connected to its RX. ESP32-S3: receive at 18, because 16 is not on every board.</summary>
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
