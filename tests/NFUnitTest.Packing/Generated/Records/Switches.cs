namespace Nano.Tests
{
    using Nano.Packing;

    /// <summary>What stands for something else than a number.</summary>
    [Packed(">")]
    internal sealed partial class Switches
    {
        public enum Mode : byte
        {
            Off,
            On,
            Blink,
        }

        public enum Level
        {
            Low = -2,
            High = 300,
        }

        public bool A;
        public Mode B;
        [Field("h")] public Level C;
        [Field("?")] public bool D { get; set; }
        public readonly bool[] E = new bool[2];
        public readonly Mode[] F = new Mode[2];
    }
}
