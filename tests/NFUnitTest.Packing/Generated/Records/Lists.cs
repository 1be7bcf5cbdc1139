namespace Nano.Tests
{
    using Nano.Packing;

    /// <summary>Arrays, short and long ones.</summary>
    [Packed("<")]
    internal sealed partial class Lists
    {
        public readonly short[] Few = new short[3];
        [Field(">40u24")] public readonly int[] Many = new int[40];
        public long[] Wide { get; } = new long[2];
        [Field("B")] public readonly ushort[] Narrow = new ushort[17];
    }
}
