namespace Nano.Boards
{
    /// <summary>A port of an STM32F769I-DISCO whose TX is connected to its RX. STM32F429I-DISCO: "COM1", PA9 to PA10.</summary>
    internal static class Wire
    {
        internal const string Port = "COM6";
        internal const string Instruction = "Connect PC6 (Arduino D1) to PC7 (Arduino D0).";

        // The firmware has mapped the pins.
        internal static void MapPins()
        {
        }
    }
}
