using System;
using nanoFramework.TestFramework;

namespace Nano.Tests
{
    using Nano.Checksums;

    /// <summary>What the catalogue's check values do not ask. Expected values: CPython's zlib.crc32 and binascii.crc_hqx over all
    /// 256 byte values; a division bit by bit there for the one of 12 bits.</summary>
    [TestClass]
    public class CrcTests
    {
        [TestMethod]
        [DataRow(0)]
        [DataRow(16)]
        [DataRow(256)]
        public void Over_returns_the_published_value_with_each_table(int tableSize)
        {
            byte[] all = AllBytes();
            Assert.AreEqual(0x29058C73UL, new Crc(CrcCatalogue.Crc32IsoHdlc, tableSize).Over(all, 1, 256));
            Assert.AreEqual(0x7E55UL, new Crc(CrcCatalogue.Crc16Xmodem, tableSize).Over(all, 1, 256));
            Assert.AreEqual(0x7E55UL, new Crc(16, 0x1021, 0, false, false, 0, tableSize).Over(all, 1, 256));
            Assert.AreEqual(0xDAFUL, new Crc(CrcCatalogue.Crc12Umts, tableSize).Over(Hex.Parse("313233343536373839"), 0, 9));
            Assert.AreEqual(0x995DC9BBDF1939FAUL, new Crc(CrcCatalogue.Crc64Xz, tableSize).Over(Hex.Parse("313233343536373839"), 0, 9));
        }

        [TestMethod]
        public void Objects_of_one_polynomial_share_a_table_and_nothing_else()
        {
            byte[] digits = Hex.Parse("313233343536373839");
            Assert.AreEqual(0xE5CCUL, new Crc(CrcCatalogue.Crc16SpiFujitsu).Over(digits, 0, 9));
            Assert.AreEqual(0x29B1UL, new Crc(CrcCatalogue.Crc16Ibm3740).Over(digits, 0, 9));
            Assert.AreEqual(0xD64EUL, new Crc(CrcCatalogue.Crc16Genibus).Over(digits, 0, 9));
            Assert.AreEqual(0xE5CCUL, new Crc(CrcCatalogue.Crc16SpiFujitsu).Over(digits, 0, 9));
            Assert.AreEqual(0x906EUL, new Crc(CrcCatalogue.Crc16IbmSdlc).Over(digits, 0, 9));
        }

        [TestMethod]
        public void Check_tells_a_good_frame_from_a_damaged_one()
        {
            // CRC-8/SMBUS as SPI flash and EnOcean telegrams have it: ESP3 header 000A0701 has EB.
            Crc crc = new Crc(CrcCatalogue.Crc8Smbus, 16);
            byte[] header = Hex.Parse("55 000a0701 eb");
            Assert.IsTrue(crc.Check(header, 1, 5, true));
            Assert.AreEqual(crc.Residue, crc.Over(header, 1, 5));
            header[3] ^= 0x20;
            Assert.IsFalse(crc.Check(header, 1, 5, true));
            Assert.AreEqual(5, crc.Append(header, 1, 4, false));
            Assert.IsTrue(crc.Check(header, 1, 5, false));
            Assert.IsFalse(crc.Check(header, 1, 0, false));
        }

        [TestMethod]
        public void Algorithms_wider_than_64_bits_are_refused_by_name()
        {
            Assert.AreEqual("CRC-82/DARC 82 0 0 1 1 0", Refused("CRC-82/DARC 82 0 0 1 1 0", 256));
        }

        [TestMethod]
        [DataRow("")]
        [DataRow("CRC-16/MODBUS")]
        [DataRow("CRC-16/MODBUS 16 8005 FFFF 1 1")]
        [DataRow("CRC-16/MODBUS 16 8005 FFFF 1 1 0 0")]
        [DataRow("CRC-16/MODBUS 16 8005 ffff 1 1 0")]
        [DataRow("CRC-16/MODBUS 16 8005 0xFF 1 1 0")]
        [DataRow("CRC-16/MODBUS 2 1 0 1 1 0")]
        [DataRow("CRC-16/MODBUS 65 1 0 1 1 0")]
        [DataRow("CRC-16/MODBUS 16 80:5 FFFF 1 1 0")]
        [DataRow("CRC-16/MODBUS 16  8005 FFFF 1 1")]
        public void A_text_that_is_no_algorithm_is_refused_and_told(string algorithm)
        {
            Assert.AreEqual(algorithm, Refused(algorithm, 16));
        }

        [TestMethod]
        public void Other_arguments_are_refused_by_name()
        {
            Assert.ThrowsException(typeof(ArgumentNullException), () => new Crc(null));
            Assert.AreEqual("tableSize", RefusedNumber(16, 255));
            Assert.AreEqual("tableSize", RefusedNumber(16, -1));
            Assert.AreEqual("width", RefusedNumber(2, 0));
            Assert.AreEqual("width", RefusedNumber(65, 0));
            Assert.AreEqual("width", RefusedNumber(-1, 0));
            Assert.AreEqual("", RefusedNumber(3, 0));
            Assert.AreEqual("", RefusedNumber(64, 16));
        }

        private static byte[] AllBytes()
        {
            byte[] all = new byte[258];
            for (int i = 0; i < 256; i++)
            {
                all[i + 1] = (byte)i;
            }

            return all;
        }

        private static string Refused(string algorithm, int tableSize)
        {
            try
            {
                new Crc(algorithm, tableSize);
            }
            catch (ArgumentException refused)
            {
                return refused.Message;
            }

            return "nothing refused";
        }

        private static string RefusedNumber(int width, int tableSize)
        {
            try
            {
                new Crc(width, 1, 0, true, true, 0, tableSize);
            }
            catch (ArgumentOutOfRangeException refused)
            {
                return refused.ParamName;
            }

            return "";
        }
    }
}
