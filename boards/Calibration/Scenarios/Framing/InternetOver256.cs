namespace Nano.Calibration
{
    using Nano.Checksums;

    /// <summary>The Internet checksum over 256 bytes. The value: by a loop in CPython.</summary>
    public sealed class InternetOver256 : ChecksumOver256
    {
        /// <summary>Makes one.</summary>
        public InternetOver256()
            : base("internet-256", new WordSum(2, true, SumForm.Internet), 0x3FC0)
        {
        }
    }
}
