namespace Nano.Calibration
{
    using Nano.Checksums;

    /// <summary>UBX's Fletcher sum over 256 bytes. The value: by a loop in CPython.</summary>
    public sealed class FletcherUbxOver256 : ChecksumOver256
    {
        /// <summary>Makes one.</summary>
        public FletcherUbxOver256()
            : base("fletcher-ubx-256", new Fletcher(2, 1, 256, 0), 0x8080)
        {
        }
    }
}
