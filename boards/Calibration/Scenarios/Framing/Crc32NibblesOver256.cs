namespace Nano.Calibration
{
    using Nano.Checksums;

    /// <summary>CRC-32, table of 16 entries over 256 bytes. The value: CPython, zlib.crc32.</summary>
    public sealed class Crc32NibblesOver256 : ChecksumOver256
    {
        /// <summary>Makes one.</summary>
        public Crc32NibblesOver256()
            : base("crc32-nibbles-256", new Crc(CrcCatalogue.Crc32IsoHdlc, 16), 0x29058C73)
        {
        }
    }
}
