namespace Nano.Boards
{
    /// <summary>No port whose TX is connected to its RX.</summary>
    internal static class Wire
    {
        internal const string Port = null;
        internal const string Instruction = "";

        internal static void MapPins()
        {
        }
    }
}
