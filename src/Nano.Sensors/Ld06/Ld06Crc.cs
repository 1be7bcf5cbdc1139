namespace Nano.Sensors
{
    using Nano.Checksums;

    /// <summary>The CRC of the lidar's frames.</summary>
    internal sealed class Ld06Crc : Crc
    {
        public Ld06Crc()
            : base(CrcCatalogue.Crc8Ld06)
        {
        }
    }
}
