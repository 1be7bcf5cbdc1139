namespace Nano.Tests
{
    using Nano.Packing;

    /// <summary>Integers of the widths that C# has no type for.</summary>
    [Packed(">")]
    internal sealed partial class Widths
    {
        [Field("i24")] public int A;
        [Field("u24")] public int B;
        [Field("i40")] public long C;
        [Field("u40")] public ulong D;
        [Field("<i48")] public long E;
        [Field("<u48")] public long F;
        [Field("i56")] public long G { get; set; }
        [Field("u56")] public ulong H { get; private set; }
    }
}
