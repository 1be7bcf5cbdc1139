namespace Nano.Tests
{
    using Nano.Packing;

    /// <summary>Padding as a C compiler puts it, some of ours, and some at the end.</summary>
    [Packed("@"), Padding(2)]
    internal sealed partial class Aligned
    {
        public sbyte A;
        public short B;
        public sbyte C;
        [Field("l")] public int D;
        public sbyte E;
        public long F;
        public sbyte G;
        public double H;
        public sbyte I;
        [Padding(2), Field("3s")] public string J;
        public float K;
        public ushort L;
        public readonly uint[] M = new uint[2];
    }
}
