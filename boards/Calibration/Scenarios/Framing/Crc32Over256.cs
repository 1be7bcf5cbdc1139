namespace Nano.Calibration
{
    using Nano.Checksums;

    /// <summary>CRC-32, table of 256 entries over 256 bytes. The value: CPython, zlib.crc32.</summary>
    public sealed class Crc32Over256 : ChecksumOver256
    {
        /// <summary>Makes one.</summary>
        public Crc32Over256()
            : base("crc32-256", new Crc(CrcCatalogue.Crc32IsoHdlc), 0x29058C73)
        {
        }
    }
}
