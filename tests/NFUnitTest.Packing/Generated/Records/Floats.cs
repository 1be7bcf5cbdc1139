namespace Nano.Tests
{
    using Nano.Packing;

    /// <summary>Floats of three sizes in either order.</summary>
    [Packed(">")]
    internal sealed partial class Floats
    {
        [Field("e")] public float A;
        public float B;
        public double C;
        [Field("<e")] public double D;
        [Field("<f")] public double E;
        [Field("<d")] public double F;
    }
}
