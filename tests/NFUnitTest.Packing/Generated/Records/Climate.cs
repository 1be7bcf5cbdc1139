namespace Nano.Tests
{
    using Nano.Packing;

    /// <summary>Raw numbers that stand for others.</summary>
    [Packed(">")]
    internal sealed partial class Climate
    {
        [Field("h"), Scaled(0.1, Offset = -40, Unit = "C")] public float A;
        [Field("I"), Scaled(0.5)] public double B;
        [Field("i8"), Scaled(-2)] public float C { get; set; }
        [Field("<u24"), Scaled(0.25, Offset = 1)] public double D;
    }
}
