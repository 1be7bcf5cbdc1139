namespace Nano.Tests
{
    using Nano.Packing;

    /// <summary>Fields of bits in units of 8 to 64.</summary>
    [Packed(">")]
    internal sealed partial class Pieces
    {
        [Bits("H", 0, 4)] public byte Kind;
        [Bits(4, 1)] public bool Valid;
        [Bits(5, 11)] public int Level;
        [Bits("<Q", 0, 33)] public long Wide;
        [Bits(33, 4)] public sbyte Small;
        [Bits(37, 1)] public bool Flag;
        [Bits(38, 26)] public int Top;
        [Bits("<u24", 20, 4)] public Switches.Mode Mode;
        [Bits(0, 20)] public uint Low;
        [Bits("I", 0, 32)] public ulong All;
        [Bits("Q", 0, 64)] public ulong Whole;
        [Bits("B", 2, 3)] public byte Middle;
    }
}
