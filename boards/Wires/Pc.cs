namespace Nano.Boards
{
    /// <summary>A port of a PC whose TX is connected to its RX.</summary>
    internal static class Wire
    {
        internal const string Port = "loopback:1";
        internal const string Instruction = "";

        internal static void MapPins()
        {
        }
    }
}
