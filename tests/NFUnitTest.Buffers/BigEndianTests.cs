using System;
using nanoFramework.TestFramework;

namespace Nano.Tests
{
    using Nano.Buffers;

    /// <summary>Expected bytes: CPython, struct.pack with "&gt;", and int.to_bytes for 24 bits.</summary>
    [TestClass]
    public class BigEndianTests
    {
        [TestMethod]
        [DataRow("0000", 0, 0)]
        [DataRow("0001", 1, 1)]
        [DataRow("ffff", -1, 65535)]
        [DataRow("0102", 258, 258)]
        [DataRow("7fff", 32767, 32767)]
        [DataRow("8000", -32768, 32768)]
        [DataRow("fffe", -2, 65534)]
        [DataRow("fedc", -292, 65244)]
        public void Two_bytes_are_what_struct_h_and_H_pack(string bytes, int signed, int unsigned)
        {
            byte[] buffer = Hex.Parse("aa" + bytes);
            Assert.AreEqual(signed, (int)BigEndian.ReadInt16(buffer, 1));
            Assert.AreEqual(unsigned, (int)BigEndian.ReadUInt16(buffer, 1));
            byte[] written = new byte[4];
            BigEndian.WriteUInt16(written, 1, signed);
            Assert.AreEqual("00" + bytes + "00", Hex.Format(written, 0, 4));
            BigEndian.WriteUInt16(written, 0, unsigned);
            Assert.AreEqual(bytes, Hex.Format(written, 0, 2));
        }

        [TestMethod]
        [DataRow("000000", 0, 0)]
        [DataRow("000001", 1, 1)]
        [DataRow("ffffff", -1, 16777215)]
        [DataRow("010203", 66051, 66051)]
        [DataRow("7fffff", 8388607, 8388607)]
        [DataRow("800000", -8388608, 8388608)]
        [DataRow("fffffe", -2, 16777214)]
        [DataRow("fedcba", -74566, 16702650)]
        public void Three_bytes_are_what_int_to_bytes_makes(string bytes, int signed, int unsigned)
        {
            byte[] buffer = Hex.Parse("aa" + bytes);
            Assert.AreEqual(signed, BigEndian.ReadInt24(buffer, 1));
            Assert.AreEqual(unsigned, BigEndian.ReadUInt24(buffer, 1));
            byte[] written = new byte[5];
            BigEndian.WriteUInt24(written, 1, signed);
            Assert.AreEqual("00" + bytes + "00", Hex.Format(written, 0, 5));
            BigEndian.WriteUInt24(written, 0, unsigned);
            Assert.AreEqual(bytes, Hex.Format(written, 0, 3));
        }

        [TestMethod]
        [DataRow("00000000", 0, 0L)]
        [DataRow("00000001", 1, 1L)]
        [DataRow("ffffffff", -1, 4294967295L)]
        [DataRow("01020304", 16909060, 16909060L)]
        [DataRow("7fffffff", 2147483647, 2147483647L)]
        [DataRow("80000000", int.MinValue, 2147483648L)]
        [DataRow("fffffffe", -2, 4294967294L)]
        [DataRow("fedcba98", -19088744, 4275878552L)]
        public void Four_bytes_are_what_struct_i_and_I_pack(string bytes, int signed, long unsigned)
        {
            byte[] buffer = Hex.Parse("aa" + bytes);
            Assert.AreEqual(signed, BigEndian.ReadInt32(buffer, 1));
            uint read = BigEndian.ReadUInt32(buffer, 1);
            Assert.AreEqual(unsigned, (long)read);
            byte[] written = new byte[6];
            BigEndian.WriteUInt32(written, 1, (uint)signed);
            Assert.AreEqual("00" + bytes + "00", Hex.Format(written, 0, 6));
        }

        [TestMethod]
        [DataRow("0000000000000000", 0L)]
        [DataRow("0000000000000001", 1L)]
        [DataRow("ffffffffffffffff", -1L)]
        [DataRow("0102030405060708", 72623859790382856L)]
        [DataRow("7fffffffffffffff", 9223372036854775807L)]
        [DataRow("8000000000000000", long.MinValue)]
        [DataRow("fffffffffffffffe", -2L)]
        [DataRow("fedcba9876543210", -81985529216486896L)]
        public void Eight_bytes_are_what_struct_q_packs(string bytes, long signed)
        {
            byte[] buffer = Hex.Parse("aa" + bytes);
            Assert.AreEqual(signed, BigEndian.ReadInt64(buffer, 1));
            ulong read = BigEndian.ReadUInt64(buffer, 1);
            Assert.AreEqual(signed, (long)read);
            byte[] written = new byte[10];
            BigEndian.WriteUInt64(written, 1, read);
            Assert.AreEqual("00" + bytes + "00", Hex.Format(written, 0, 10));
        }

        [TestMethod]
        public void ReadUInt64_returns_what_struct_Q_packs()
        {
            Assert.IsTrue(BigEndian.ReadUInt64(Hex.Parse("fedcba9876543210"), 0) == 0xFEDCBA9876543210);
            Assert.IsTrue(BigEndian.ReadUInt64(Hex.Parse("ffffffffffffffff"), 0) == ulong.MaxValue);
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
        [DataRow("7fd5aaaa")]
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
            Assert.IsTrue(float.IsNaN(BigEndian.ReadSingle(Hex.Parse("ff800001"), 0)), "signalling");
        }

        [TestMethod]
        [DataRow("3ff0000000000000", 1.0)]
        [DataRow("bff8000000000000", -1.5)]
        [DataRow("3fb999999999999a", 0.1)]
        [DataRow("400921fb54442d18", 3.141592653589793)]
        [DataRow("7fefffffffffffff", 1.7976931348623157e308)]
        [DataRow("0010000000000000", 2.2250738585072014e-308)]
        [DataRow("0000000000000001", 5e-324)]
        [DataRow("8000000000000001", -5e-324)]
        [DataRow("0000000000000000", 0.0)]
        public void ReadDouble_and_WriteDouble_agree_with_struct_d(string bytes, double value)
        {
            byte[] buffer = Hex.Parse("aa" + bytes);
            double read = BigEndian.ReadDouble(buffer, 1);
            Assert.IsTrue(read == value, "read " + bytes);
            BigEndian.WriteDouble(buffer, 0, value);
            Assert.AreEqual(bytes, Hex.Format(buffer, 0, 8));
        }

        [TestMethod]
        [DataRow("8000000000000000")]
        [DataRow("7ff0000000000000")]
        [DataRow("fff0000000000000")]
        [DataRow("7ff8000000000000")]
        [DataRow("fff8000000000001")]
        [DataRow("7ff123456789abcd")]
        public void ReadDouble_then_WriteDouble_keeps_the_bits_of_special_values(string bytes)
        {
            byte[] buffer = Hex.Parse("aa" + bytes);
            double read = BigEndian.ReadDouble(buffer, 1);
            byte[] written = new byte[8];
            BigEndian.WriteDouble(written, 0, read);
            Assert.AreEqual(bytes, Hex.Format(written, 0, 8));
        }

        [TestMethod]
        [DataRow("3c00", 1.0f)]
        [DataRow("c000", -2.0f)]
        [DataRow("7bff", 65504.0f)]
        [DataRow("3555", 0.333251953125f)]
        [DataRow("0400", 6.103515625e-05f)]
        [DataRow("03ff", 6.097555160522461e-05f)]
        [DataRow("0001", 5.960464477539063e-08f)]
        [DataRow("8001", -5.960464477539063e-08f)]
        [DataRow("0000", 0.0f)]
        public void ReadHalf_and_WriteHalf_agree_with_struct_e(string bytes, float value)
        {
            byte[] buffer = Hex.Parse("aa" + bytes);
            float read = BigEndian.ReadHalf(buffer, 1);
            Assert.IsTrue(read == value, "read " + bytes);
            BigEndian.WriteHalf(buffer, 0, value);
            Assert.AreEqual(bytes, Hex.Format(buffer, 0, 2));
        }

        [TestMethod]
        [DataRow(-1)]
        [DataRow(16)]
        [DataRow(int.MinValue)]
        [DataRow(int.MaxValue)]
        public void Reads_and_writes_throw_when_the_first_byte_does_not_lie_in_the_array(int offset)
        {
            Throws(typeof(IndexOutOfRangeException), new byte[16], offset, 0);
        }

        [TestMethod]
        public void Reads_and_writes_throw_when_there_is_no_array()
        {
            Throws(typeof(NullReferenceException), null, 0, 0);
        }

        [TestMethod]
        public void Writes_write_nothing_when_the_last_byte_lies_behind_the_array()
        {
            byte[] buffer = new byte[16];
            Throws(typeof(IndexOutOfRangeException), buffer, 17, 1);
            Assert.AreEqual("00000000000000000000000000000000", Hex.Format(buffer, 0, 16));
        }

        // The number begins at offset, less its own size where behind is 1.
        private static void Throws(Type exception, byte[] buffer, int offset, int behind)
        {
            int two = offset - 2 * behind;
            int three = offset - 3 * behind;
            int four = offset - 4 * behind;
            int eight = offset - 8 * behind;
            Assert.ThrowsException(exception, () => BigEndian.ReadInt16(buffer, two));
            Assert.ThrowsException(exception, () => BigEndian.ReadUInt16(buffer, two));
            Assert.ThrowsException(exception, () => BigEndian.ReadInt24(buffer, three));
            Assert.ThrowsException(exception, () => BigEndian.ReadUInt24(buffer, three));
            Assert.ThrowsException(exception, () => BigEndian.ReadInt32(buffer, four));
            Assert.ThrowsException(exception, () => BigEndian.ReadUInt32(buffer, four));
            Assert.ThrowsException(exception, () => BigEndian.ReadInt64(buffer, eight));
            Assert.ThrowsException(exception, () => BigEndian.ReadUInt64(buffer, eight));
            Assert.ThrowsException(exception, () => BigEndian.ReadHalf(buffer, two));
            Assert.ThrowsException(exception, () => BigEndian.ReadSingle(buffer, four));
            Assert.ThrowsException(exception, () => BigEndian.ReadDouble(buffer, eight));
            Assert.ThrowsException(exception, () => BigEndian.WriteUInt16(buffer, two, -1));
            Assert.ThrowsException(exception, () => BigEndian.WriteUInt24(buffer, three, -1));
            Assert.ThrowsException(exception, () => BigEndian.WriteUInt32(buffer, four, uint.MaxValue));
            Assert.ThrowsException(exception, () => BigEndian.WriteUInt64(buffer, eight, ulong.MaxValue));
            Assert.ThrowsException(exception, () => BigEndian.WriteHalf(buffer, two, -1.5));
            Assert.ThrowsException(exception, () => BigEndian.WriteSingle(buffer, four, -1.5f));
            Assert.ThrowsException(exception, () => BigEndian.WriteDouble(buffer, eight, -1.5));
        }
    }
}
