using nanoFramework.TestFramework;

namespace Nano.Tests
{
    using Nano.Checksums;

    /// <summary>The catalogue from 17 bits on: check value, residue and final XOR as the public catalogue states them,
    /// https://reveng.sourceforge.io/crc-catalogue/ .</summary>
    [TestClass]
    public class CrcOf17To64BitsTests
    {
        [TestMethod]
        [DataRow(CrcCatalogue.Crc17CanFd, 0x4F03L, 0x0L, 0x0L)]
        [DataRow(CrcCatalogue.Crc21CanFd, 0xED841L, 0x0L, 0x0L)]
        [DataRow(CrcCatalogue.Crc24Ble, 0xC25A56L, 0x0L, 0x0L)]
        [DataRow(CrcCatalogue.Crc24FlexrayA, 0x7979BDL, 0x0L, 0x0L)]
        [DataRow(CrcCatalogue.Crc24FlexrayB, 0x1F23B8L, 0x0L, 0x0L)]
        [DataRow(CrcCatalogue.Crc24Interlaken, 0xB4F3E6L, 0x144E63L, 0xFFFFFFL)]
        [DataRow(CrcCatalogue.Crc24LteA, 0xCDE703L, 0x0L, 0x0L)]
        [DataRow(CrcCatalogue.Crc24LteB, 0x23EF52L, 0x0L, 0x0L)]
        [DataRow(CrcCatalogue.Crc24Openpgp, 0x21CF02L, 0x0L, 0x0L)]
        [DataRow(CrcCatalogue.Crc24Os9, 0x200FA5L, 0x800FE3L, 0xFFFFFFL)]
        [DataRow(CrcCatalogue.Crc24ModeS, 0x54268L, 0x0L, 0x0L)]
        [DataRow(CrcCatalogue.Crc30Cdma, 0x4C34ABFL, 0x34EFA55AL, 0x3FFFFFFFL)]
        [DataRow(CrcCatalogue.Crc31Philips, 0xCE9E46CL, 0x4EAF26F1L, 0x7FFFFFFFL)]
        [DataRow(CrcCatalogue.Crc32Aixm, 0x3010BF7FL, 0x0L, 0x0L)]
        [DataRow(CrcCatalogue.Crc32Autosar, 0x1697D06AL, 0x904CDDBFL, 0xFFFFFFFFL)]
        [DataRow(CrcCatalogue.Crc32Base91D, 0x87315576L, 0x45270551L, 0xFFFFFFFFL)]
        [DataRow(CrcCatalogue.Crc32Bzip2, 0xFC891918L, 0xC704DD7BL, 0xFFFFFFFFL)]
        [DataRow(CrcCatalogue.Crc32CdRomEdc, 0x6EC2EDC4L, 0x0L, 0x0L)]
        [DataRow(CrcCatalogue.Crc32Cksum, 0x765E7680L, 0xC704DD7BL, 0xFFFFFFFFL)]
        [DataRow(CrcCatalogue.Crc32Iscsi, 0xE3069283L, 0xB798B438L, 0xFFFFFFFFL)]
        [DataRow(CrcCatalogue.Crc32IsoHdlc, 0xCBF43926L, 0xDEBB20E3L, 0xFFFFFFFFL)]
        [DataRow(CrcCatalogue.Crc32Jamcrc, 0x340BC6D9L, 0x0L, 0x0L)]
        [DataRow(CrcCatalogue.Crc32Mef, 0xD2C22F51L, 0x0L, 0x0L)]
        [DataRow(CrcCatalogue.Crc32Mpeg2, 0x376E6E7L, 0x0L, 0x0L)]
        [DataRow(CrcCatalogue.Crc32Xfer, 0xBD0BE338L, 0x0L, 0x0L)]
        [DataRow(CrcCatalogue.Crc32Novatel, 0x2DFD2D88L, 0x0L, 0x0L)]
        [DataRow(CrcCatalogue.Crc40Gsm, 0xD4164FC646L, 0xC4FF8071FFL, 0xFFFFFFFFFFL)]
        [DataRow(CrcCatalogue.Crc64Ecma182, 0x6C40DF5F0B497347L, 0x0L, 0x0L)]
        [DataRow(CrcCatalogue.Crc64GoIso, unchecked((long)0xB90956C775A41001), 0x5300000000000000L, unchecked((long)0xFFFFFFFFFFFFFFFF))]
        [DataRow(CrcCatalogue.Crc64Ms, 0x75D4B74F024ECEEAL, 0x0L, 0x0L)]
        [DataRow(CrcCatalogue.Crc64Nvme, unchecked((long)0xAE8B14860A799888), unchecked((long)0xF310303B2B6F6E42), unchecked((long)0xFFFFFFFFFFFFFFFF))]
        [DataRow(CrcCatalogue.Crc64Redis, unchecked((long)0xE9C6D914C4B8D9CA), 0x0L, 0x0L)]
        [DataRow(CrcCatalogue.Crc64We, 0x62EC59E3F1A4F00AL, unchecked((long)0xFCACBEBD5931A992), unchecked((long)0xFFFFFFFFFFFFFFFF))]
        [DataRow(CrcCatalogue.Crc64Xz, unchecked((long)0x995DC9BBDF1939FA), 0x49958C9ABD7D353FL, unchecked((long)0xFFFFFFFFFFFFFFFF))]
        public void Over_gives_the_check_value_in_every_split_and_the_residue_of_the_catalogue(string algorithm, long check, long residue, long finalXor)
        {
            CrcProbe.Prove(algorithm, (ulong)check, (ulong)residue, (ulong)finalXor);
        }
    }
}
