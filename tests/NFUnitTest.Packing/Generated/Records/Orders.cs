namespace Nano.Tests
{
    using Nano.Packing;

    /// <summary>Fields of either order beside each other, some in types that hold more.</summary>
    [Packed(">")]
    internal sealed partial class Orders
    {
        public ushort A;
        [Field("<H")] public int B;
        [Field("<i")] public long C;
        [Field("!i")] public int D;
        [Field("=q")] public long E;
        public ulong F;
        [Field("<I")] public uint G;
    }
}
