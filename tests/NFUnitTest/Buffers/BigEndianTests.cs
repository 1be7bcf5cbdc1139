using System;
using nanoFramework.TestFramework;

namespace Nano.Tests
{
    using Nano.Buffers;

    /// <summary>Expected bytes: CPython 3.13, struct.pack with "&gt;".</summary>
    [TestClass]
    public class BigEndianTests
    {
        [TestMethod]
        [DataRow("00 00", 0)]
        [DataRow("01 02", 0x0102)]
        [DataRow("80 00", 0x8000)]
        [DataRow("ff fe", 0xFFFE)]
        public void ReadUInt16_returns_what_struct_H_packs(string bytes, int value)
        {
            Assert.AreEqual(value, (int)BigEndian.ReadUInt16(Hex.Parse("aa" + bytes), 1));
        }

        [TestMethod]
        [DataRow("00 00 00 00", 0L)]
        [DataRow("01 02 03 04", 0x01020304L)]
        [DataRow("80 00 00 00", 0x80000000L)]
        [DataRow("ff ff ff fe", 0xFFFFFFFEL)]
        public void ReadUInt32_returns_what_struct_I_packs(string bytes, long value)
        {
            uint read = BigEndian.ReadUInt32(Hex.Parse("aa" + bytes), 1);
            Assert.AreEqual(value, (long)read);
        }

        [TestMethod]
        public void WriteUInt16_and_WriteUInt32_write_what_struct_packs()
        {
            byte[] buffer = new byte[8];
            BigEndian.WriteUInt16(buffer, 1, 0xFEDC);
            BigEndian.WriteUInt32(buffer, 3, 0x87654321);
            Assert.AreEqual("00fedc8765432100", Hex.Format(buffer, 0, 8));
        }

        [TestMethod]
        [DataRow("3f800000", 1.0f)]
        [DataRow("bf800000", -1.0f)]
        [DataRow("3dcccccd", 0.1f)]
        [DataRow("42826666", 65.2f)]
        [DataRow("41bc0000", 23.5f)]
        [DataRow("c2210000", -40.25f)]
        [DataRow("7f7fffff", 3.4028234663852886e38f)]
        [DataRow("00800000", 1.1754943508222875e-38f)]
        [DataRow("007fffff", 1.1754942106924411e-38f)]
        [DataRow("00000001", 1.401298464324817e-45f)]
        [DataRow("80000001", -1.401298464324817e-45f)]
        [DataRow("00000000", 0.0f)]
        public void ReadSingle_and_WriteSingle_agree_with_struct_f(string bytes, float value)
        {
            byte[] buffer = Hex.Parse("aa" + bytes);
            float read = BigEndian.ReadSingle(buffer, 1);
            Assert.IsTrue(read == value, "read " + bytes);
            BigEndian.WriteSingle(buffer, 0, value);
            Assert.AreEqual(bytes, Hex.Format(buffer, 0, 4));
        }

        [TestMethod]
        [DataRow("80000000")]
        [DataRow("7f800000")]
        [DataRow("ff800000")]
        [DataRow("7fc00000")]
        [DataRow("ffc00001")]
        public void ReadSingle_then_WriteSingle_keeps_the_bits_of_special_values(string bytes)
        {
            byte[] buffer = Hex.Parse(bytes);
            float read = BigEndian.ReadSingle(buffer, 0);
            byte[] written = new byte[4];
            BigEndian.WriteSingle(written, 0, read);
            Assert.AreEqual(bytes, Hex.Format(written, 0, 4));
        }

        [TestMethod]
        public void ReadSingle_returns_infinities_and_NaN_as_such()
        {
            Assert.IsTrue(float.IsPositiveInfinity(BigEndian.ReadSingle(Hex.Parse("7f800000"), 0)));
            Assert.IsTrue(float.IsNegativeInfinity(BigEndian.ReadSingle(Hex.Parse("ff800000"), 0)));
            Assert.IsTrue(float.IsNaN(BigEndian.ReadSingle(Hex.Parse("7fc00000"), 0)));
        }

        [TestMethod]
        public void Reads_and_writes_throw_when_the_bytes_do_not_lie_in_the_array()
        {
            byte[] three = new byte[3];
            Assert.ThrowsException(typeof(IndexOutOfRangeException), () => BigEndian.ReadUInt16(three, 2));
            Assert.ThrowsException(typeof(IndexOutOfRangeException), () => BigEndian.ReadUInt32(three, 0));
            Assert.ThrowsException(typeof(IndexOutOfRangeException), () => BigEndian.ReadSingle(three, -1));
            Assert.ThrowsException(typeof(IndexOutOfRangeException), () => BigEndian.WriteUInt32(three, 0, 1));
            Assert.AreEqual("000000", Hex.Format(three, 0, 3));
        }
    }
}
