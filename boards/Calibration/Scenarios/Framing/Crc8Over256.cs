namespace Nano.Calibration
{
    using Nano.Checksums;

    /// <summary>CRC-8/SMBUS over 256 bytes. The value: bit by bit.</summary>
    public sealed class Crc8Over256 : ChecksumOver256
    {
        /// <summary>Makes one.</summary>
        public Crc8Over256()
            : base("crc8-256", new Crc(CrcCatalogue.Crc8Smbus), 0x14)
        {
        }
    }
}
