namespace Nano.Tests
{
    using Nano.Packing;

    /// <summary>A record of records.</summary>
    [Packed("<")]
    internal sealed partial class Route
    {
        public byte Count;
        public readonly Spot Start = new Spot();
        public readonly Spot[] Way = new Spot[3];
    }
}
