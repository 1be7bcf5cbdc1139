namespace Nano.Calibration
{
    using Nano.Checksums;

    /// <summary>CRC-64/XZ over 256 bytes. The value: bit by bit.</summary>
    public sealed class Crc64Over256 : ChecksumOver256
    {
        /// <summary>Makes one.</summary>
        public Crc64Over256()
            : base("crc64-256", new Crc(CrcCatalogue.Crc64Xz), 0x72414B2F65DB3AB0)
        {
        }
    }
}
