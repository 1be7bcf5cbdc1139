using nanoFramework.TestFramework;

namespace Nano.Tests
{
    using Nano.Checksums;

    /// <summary>The catalogue from 13 to 16 bits: check value, residue and final XOR as the public catalogue states them,
    /// https://reveng.sourceforge.io/crc-catalogue/ .</summary>
    [TestClass]
    public class CrcOf13To16BitsTests
    {
        [TestMethod]
        [DataRow(CrcCatalogue.Crc13Bbc, 0x4FAL, 0x0L, 0x0L)]
        [DataRow(CrcCatalogue.Crc14Darc, 0x82DL, 0x0L, 0x0L)]
        [DataRow(CrcCatalogue.Crc14Gsm, 0x30AEL, 0x31EL, 0x3FFFL)]
        [DataRow(CrcCatalogue.Crc15Can, 0x59EL, 0x0L, 0x0L)]
        [DataRow(CrcCatalogue.Crc15Mpt1327, 0x2566L, 0x6815L, 0x1L)]
        [DataRow(CrcCatalogue.Crc16Arc, 0xBB3DL, 0x0L, 0x0L)]
        [DataRow(CrcCatalogue.Crc16Cdma2000, 0x4C06L, 0x0L, 0x0L)]
        [DataRow(CrcCatalogue.Crc16Cms, 0xAEE7L, 0x0L, 0x0L)]
        [DataRow(CrcCatalogue.Crc16Dds110, 0x9ECFL, 0x0L, 0x0L)]
        [DataRow(CrcCatalogue.Crc16DectR, 0x7EL, 0x589L, 0x1L)]
        [DataRow(CrcCatalogue.Crc16DectX, 0x7FL, 0x0L, 0x0L)]
        [DataRow(CrcCatalogue.Crc16Dnp, 0xEA82L, 0x66C5L, 0xFFFFL)]
        [DataRow(CrcCatalogue.Crc16En13757, 0xC2B7L, 0xA366L, 0xFFFFL)]
        [DataRow(CrcCatalogue.Crc16Genibus, 0xD64EL, 0x1D0FL, 0xFFFFL)]
        [DataRow(CrcCatalogue.Crc16Gsm, 0xCE3CL, 0x1D0FL, 0xFFFFL)]
        [DataRow(CrcCatalogue.Crc16Ibm3740, 0x29B1L, 0x0L, 0x0L)]
        [DataRow(CrcCatalogue.Crc16IbmSdlc, 0x906EL, 0xF0B8L, 0xFFFFL)]
        [DataRow(CrcCatalogue.Crc16IsoIec14443_3A, 0xBF05L, 0x0L, 0x0L)]
        [DataRow(CrcCatalogue.Crc16Kermit, 0x2189L, 0x0L, 0x0L)]
        [DataRow(CrcCatalogue.Crc16Lj1200, 0xBDF4L, 0x0L, 0x0L)]
        [DataRow(CrcCatalogue.Crc16M17, 0x772BL, 0x0L, 0x0L)]
        [DataRow(CrcCatalogue.Crc16MaximDow, 0x44C2L, 0xB001L, 0xFFFFL)]
        [DataRow(CrcCatalogue.Crc16Mcrf4xx, 0x6F91L, 0x0L, 0x0L)]
        [DataRow(CrcCatalogue.Crc16Modbus, 0x4B37L, 0x0L, 0x0L)]
        [DataRow(CrcCatalogue.Crc16Nrsc5, 0xA066L, 0x0L, 0x0L)]
        [DataRow(CrcCatalogue.Crc16OpensafetyA, 0x5D38L, 0x0L, 0x0L)]
        [DataRow(CrcCatalogue.Crc16OpensafetyB, 0x20FEL, 0x0L, 0x0L)]
        [DataRow(CrcCatalogue.Crc16Profibus, 0xA819L, 0xE394L, 0xFFFFL)]
        [DataRow(CrcCatalogue.Crc16Riello, 0x63D0L, 0x0L, 0x0L)]
        [DataRow(CrcCatalogue.Crc16SpiFujitsu, 0xE5CCL, 0x0L, 0x0L)]
        [DataRow(CrcCatalogue.Crc16T10Dif, 0xD0DBL, 0x0L, 0x0L)]
        [DataRow(CrcCatalogue.Crc16Teledisk, 0xFB3L, 0x0L, 0x0L)]
        [DataRow(CrcCatalogue.Crc16Tms37157, 0x26B1L, 0x0L, 0x0L)]
        [DataRow(CrcCatalogue.Crc16Umts, 0xFEE8L, 0x0L, 0x0L)]
        [DataRow(CrcCatalogue.Crc16Usb, 0xB4C8L, 0xB001L, 0xFFFFL)]
        [DataRow(CrcCatalogue.Crc16Xmodem, 0x31C3L, 0x0L, 0x0L)]
        public void Over_gives_the_check_value_in_every_split_and_the_residue_of_the_catalogue(string algorithm, long check, long residue, long finalXor)
        {
            CrcProbe.Prove(algorithm, (ulong)check, (ulong)residue, (ulong)finalXor);
        }
    }
}
