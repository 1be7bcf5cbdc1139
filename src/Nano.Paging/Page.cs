namespace Nano.Paging
{
    /// <summary>A page in memory: a link of a chain that begins with the page used last. 72 bytes of heap and the array.</summary>
    internal sealed class Page
    {
        internal byte[] Bytes;

        // Where its first byte lies in the store; -1 when it holds nothing.
        internal long Start;

        // How many slices and moves hold it where it is.
        internal int Pins;

        // Its bytes are not those of the store.
        internal bool Changed;

        internal Page Next;
    }
}
