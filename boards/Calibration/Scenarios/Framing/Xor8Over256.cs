namespace Nano.Calibration
{
    using Nano.Checksums;

    /// <summary>The XOR of bytes over 256 bytes. The value: by a loop in CPython.</summary>
    public sealed class Xor8Over256 : ChecksumOver256
    {
        /// <summary>Makes one.</summary>
        public Xor8Over256()
            : base("xor8-256", new Sum(8, SumForm.Xor), 0x0)
        {
        }
    }
}
