namespace Nano.Calibration
{
    using Nano.Checksums;

    /// <summary>CRC-32 without table over 256 bytes. The value: CPython, zlib.crc32.</summary>
    public sealed class Crc32BitwiseOver256 : ChecksumOver256
    {
        /// <summary>Makes one.</summary>
        public Crc32BitwiseOver256()
            : base("crc32-bitwise-256", new Crc(CrcCatalogue.Crc32IsoHdlc, 0), 0x29058C73)
        {
        }
    }
}
