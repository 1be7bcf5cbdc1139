namespace Nano.Boards
{
    using Nano.Serial;

    /// <summary>
    /// STM32F769I-DISCO. Connect the sensor's transmit pin to PC7 (Arduino D0), its receive pin to PC6 (Arduino D1), its supply to
    /// 5 V and its ground to GND. Other boards have other ports: see README.
    /// </summary>
    public static class Program
    {
        // The firmware fixes the pins of each port. NUCLEO64-F091RC: "COM8". STM32F429I-DISCO: "COM1".
        private const string Port = "COM6";

        /// <summary>Opens the port and runs.</summary>
        public static void Main()
        {
            Telemetry.Run(new SerialRawIO(Port, Telemetry.BaudRate));
        }
    }
}
