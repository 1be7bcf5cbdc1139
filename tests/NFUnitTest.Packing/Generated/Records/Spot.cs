namespace Nano.Tests
{
    using Nano.Packing;

    /// <summary>A record for others to hold, with something to check and something to refuse.</summary>
    [Packed(">")]
    internal sealed partial class Spot
    {
        [Constant] private const byte Mark = 0xA5;
        [Field("h")] public int X;
    }
}
