using System;
using nanoFramework.TestFramework;

namespace Nano.Tests
{
    using Nano.Checksums;

    /// <summary>
    /// Expected values: the public CRC catalogue; MODBUS over serial line V1.02, appendix B (02 07 has the CRC bytes 41 12);
    /// a bit-by-bit computation in CPython for the long one.
    /// </summary>
    [TestClass]
    public class Crc16ModbusTests
    {
        [TestMethod]
        [DataRow("", 0xFFFFL)]
        [DataRow("31 32 33 34 35 36 37 38 39", 0x4B37L)]
        [DataRow("02 07", 0x1241L)]
        [DataRow("01 03 00 00 00 0a", 0xCDC5L)]
        [DataRow("01 0010 00000008 41bc0000 42826666", 0x027FL)]
        public void Compute_returns_the_published_value(string bytes, long value)
        {
            byte[] data = Hex.Parse(bytes);
            Assert.AreEqual(value, (long)Crc16Modbus.Compute(data, 0, data.Length));
        }

        [TestMethod]
        public void Compute_uses_every_entry_of_the_table()
        {
            byte[] all = new byte[258];
            for (int i = 0; i < 256; i++)
            {
                all[i + 1] = (byte)i;
            }

            Assert.AreEqual(0xDE6CU, Crc16Modbus.Compute(all, 1, 256));
        }

        [TestMethod]
        public void Update_in_any_split_returns_the_value_of_the_whole()
        {
            byte[] check = Hex.Parse("31 32 33 34 35 36 37 38 39");
            Crc16Modbus crc = new Crc16Modbus();
            Assert.AreEqual(2, crc.Size);
            for (int first = 0; first <= 9; first++)
            {
                for (int second = first; second <= 9; second++)
                {
                    ulong value = crc.Update(crc.Start, check, 0, first);
                    value = crc.Update(value, check, first, second - first);
                    value = crc.Update(value, check, second, 9 - second);
                    Assert.AreEqual(0x4B37UL, crc.Value(value));
                }
            }
        }

        [TestMethod]
        public void Compute_leaves_the_catalogue_residue_0_over_data_and_its_own_CRC()
        {
            // Least significant byte first, as Modbus sends it.
            byte[] frame = Hex.Parse("01 03 00 00 00 0a c5 cd");
            Assert.AreEqual(0U, Crc16Modbus.Compute(frame, 0, frame.Length));
        }

        [TestMethod]
        public void Update_throws_when_the_stretch_is_not_in_the_array()
        {
            Crc16Modbus crc = new Crc16Modbus();
            byte[] bytes = new byte[4];
            Assert.ThrowsException(typeof(ArgumentNullException), () => crc.Update(0, null, 0, 0));
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => crc.Update(0, bytes, -1, 2));
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => crc.Update(0, bytes, 3, 2));
        }
    }
}
