namespace Nano.Calibration
{
    using Nano.Checksums;

    /// <summary>CRC-16/XMODEM over 256 bytes. The value: bit by bit.</summary>
    public sealed class Crc16XmodemOver256 : ChecksumOver256
    {
        /// <summary>Makes one.</summary>
        public Crc16XmodemOver256()
            : base("crc16-xmodem-256", new Crc(CrcCatalogue.Crc16Xmodem), 0x7E55)
        {
        }
    }
}
