using nanoFramework.TestFramework;

namespace Nano.Tests
{
    using Nano.Checksums;

    /// <summary>The catalogue up to 12 bits: check value, residue and final XOR as the public catalogue states them,
    /// https://reveng.sourceforge.io/crc-catalogue/ .</summary>
    [TestClass]
    public class CrcOf3To12BitsTests
    {
        [TestMethod]
        [DataRow(CrcCatalogue.Crc3Gsm, 0x4L, 0x2L, 0x7L)]
        [DataRow(CrcCatalogue.Crc3Rohc, 0x6L, 0x0L, 0x0L)]
        [DataRow(CrcCatalogue.Crc4G704, 0x7L, 0x0L, 0x0L)]
        [DataRow(CrcCatalogue.Crc4Interlaken, 0xBL, 0x2L, 0xFL)]
        [DataRow(CrcCatalogue.Crc5EpcC1g2, 0x0L, 0x0L, 0x0L)]
        [DataRow(CrcCatalogue.Crc5G704, 0x7L, 0x0L, 0x0L)]
        [DataRow(CrcCatalogue.Crc5Usb, 0x19L, 0x6L, 0x1FL)]
        [DataRow(CrcCatalogue.Crc6Cdma2000A, 0xDL, 0x0L, 0x0L)]
        [DataRow(CrcCatalogue.Crc6Cdma2000B, 0x3BL, 0x0L, 0x0L)]
        [DataRow(CrcCatalogue.Crc6Darc, 0x26L, 0x0L, 0x0L)]
        [DataRow(CrcCatalogue.Crc6G704, 0x6L, 0x0L, 0x0L)]
        [DataRow(CrcCatalogue.Crc6Gsm, 0x13L, 0x3AL, 0x3FL)]
        [DataRow(CrcCatalogue.Crc7Mmc, 0x75L, 0x0L, 0x0L)]
        [DataRow(CrcCatalogue.Crc7Rohc, 0x53L, 0x0L, 0x0L)]
        [DataRow(CrcCatalogue.Crc7Umts, 0x61L, 0x0L, 0x0L)]
        [DataRow(CrcCatalogue.Crc8Autosar, 0xDFL, 0x42L, 0xFFL)]
        [DataRow(CrcCatalogue.Crc8Bluetooth, 0x26L, 0x0L, 0x0L)]
        [DataRow(CrcCatalogue.Crc8Cdma2000, 0xDAL, 0x0L, 0x0L)]
        [DataRow(CrcCatalogue.Crc8Darc, 0x15L, 0x0L, 0x0L)]
        [DataRow(CrcCatalogue.Crc8DvbS2, 0xBCL, 0x0L, 0x0L)]
        [DataRow(CrcCatalogue.Crc8GsmA, 0x37L, 0x0L, 0x0L)]
        [DataRow(CrcCatalogue.Crc8GsmB, 0x94L, 0x53L, 0xFFL)]
        [DataRow(CrcCatalogue.Crc8Hitag, 0xB4L, 0x0L, 0x0L)]
        [DataRow(CrcCatalogue.Crc8I432_1, 0xA1L, 0xACL, 0x55L)]
        [DataRow(CrcCatalogue.Crc8ICode, 0x7EL, 0x0L, 0x0L)]
        [DataRow(CrcCatalogue.Crc8Lte, 0xEAL, 0x0L, 0x0L)]
        [DataRow(CrcCatalogue.Crc8MaximDow, 0xA1L, 0x0L, 0x0L)]
        [DataRow(CrcCatalogue.Crc8MifareMad, 0x99L, 0x0L, 0x0L)]
        [DataRow(CrcCatalogue.Crc8Nrsc5, 0xF7L, 0x0L, 0x0L)]
        [DataRow(CrcCatalogue.Crc8Opensafety, 0x3EL, 0x0L, 0x0L)]
        [DataRow(CrcCatalogue.Crc8Rohc, 0xD0L, 0x0L, 0x0L)]
        [DataRow(CrcCatalogue.Crc8SaeJ1850, 0x4BL, 0xC4L, 0xFFL)]
        [DataRow(CrcCatalogue.Crc8Smbus, 0xF4L, 0x0L, 0x0L)]
        [DataRow(CrcCatalogue.Crc8Tech3250, 0x97L, 0x0L, 0x0L)]
        [DataRow(CrcCatalogue.Crc8Wcdma, 0x25L, 0x0L, 0x0L)]
        [DataRow(CrcCatalogue.Crc8Ld06, 0xC3L, 0x0L, 0x0L)]
        [DataRow(CrcCatalogue.Crc10Atm, 0x199L, 0x0L, 0x0L)]
        [DataRow(CrcCatalogue.Crc10Cdma2000, 0x233L, 0x0L, 0x0L)]
        [DataRow(CrcCatalogue.Crc10Gsm, 0x12AL, 0xC6L, 0x3FFL)]
        [DataRow(CrcCatalogue.Crc11Flexray, 0x5A3L, 0x0L, 0x0L)]
        [DataRow(CrcCatalogue.Crc11Umts, 0x61L, 0x0L, 0x0L)]
        [DataRow(CrcCatalogue.Crc12Cdma2000, 0xD4DL, 0x0L, 0x0L)]
        [DataRow(CrcCatalogue.Crc12Dect, 0xF5BL, 0x0L, 0x0L)]
        [DataRow(CrcCatalogue.Crc12Gsm, 0xB34L, 0x178L, 0xFFFL)]
        [DataRow(CrcCatalogue.Crc12Umts, 0xDAFL, 0x0L, 0x0L)]
        public void Over_gives_the_check_value_in_every_split_and_the_residue_of_the_catalogue(string algorithm, long check, long residue, long finalXor)
        {
            CrcProbe.Prove(algorithm, (ulong)check, (ulong)residue, (ulong)finalXor);
        }
    }
}
