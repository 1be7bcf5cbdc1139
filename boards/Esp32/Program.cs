using nanoFramework.Hardware.Esp32;

namespace Nano.Boards
{
    using Nano.Serial;

    /// <summary>
    /// ESP32. Connect the sensor's transmit pin to GPIO 16, its receive pin to GPIO 17, its supply to 5 V and its ground to GND.
    /// ESP32-S3: its transmit pin to GPIO 18, see README.
    /// </summary>
    public static class Program
    {
        private const int ReceivePin = 16;
        private const int TransmitPin = 17;

        // COM1 is the debugger's.
        private const string Port = "COM2";

        /// <summary>Maps the pins, opens the port and runs.</summary>
        public static void Main()
        {
            Configuration.SetPinFunction(ReceivePin, DeviceFunction.COM2_RX);
            Configuration.SetPinFunction(TransmitPin, DeviceFunction.COM2_TX);
            Telemetry.Run(new SerialRawIO(Port, Telemetry.BaudRate));
        }
    }
}
