using System;
using nanoFramework.TestFramework;

namespace Nano.Tests
{
    using Nano.Buffers;

    /// <summary>Expected bytes: CPython, struct.pack with "&lt;", and int.to_bytes for 24 bits.</summary>
    [TestClass]
    public class LittleEndianTests
    {
        [TestMethod]
        [DataRow("0000", 0, 0)]
        [DataRow("0100", 1, 1)]
        [DataRow("ffff", -1, 65535)]
        [DataRow("0201", 258, 258)]
        [DataRow("ff7f", 32767, 32767)]
        [DataRow("0080", -32768, 32768)]
        [DataRow("feff", -2, 65534)]
        [DataRow("dcfe", -292, 65244)]
        public void Two_bytes_are_what_struct_h_and_H_pack(string bytes, int signed, int unsigned)
        {
            byte[] buffer = Hex.Parse("aa" + bytes);
            Assert.AreEqual(signed, (int)LittleEndian.ReadInt16(buffer, 1));
            Assert.AreEqual(unsigned, (int)LittleEndian.ReadUInt16(buffer, 1));
            byte[] written = new byte[4];
            LittleEndian.WriteUInt16(written, 1, signed);
            Assert.AreEqual("00" + bytes + "00", Hex.Format(written, 0, 4));
            LittleEndian.WriteUInt16(written, 0, unsigned);
            Assert.AreEqual(bytes, Hex.Format(written, 0, 2));
        }

        [TestMethod]
        [DataRow("000000", 0, 0)]
        [DataRow("010000", 1, 1)]
        [DataRow("ffffff", -1, 16777215)]
        [DataRow("030201", 66051, 66051)]
        [DataRow("ffff7f", 8388607, 8388607)]
        [DataRow("000080", -8388608, 8388608)]
        [DataRow("feffff", -2, 16777214)]
        [DataRow("badcfe", -74566, 16702650)]
        public void Three_bytes_are_what_int_to_bytes_makes(string bytes, int signed, int unsigned)
        {
            byte[] buffer = Hex.Parse("aa" + bytes);
            Assert.AreEqual(signed, LittleEndian.ReadInt24(buffer, 1));
            Assert.AreEqual(unsigned, LittleEndian.ReadUInt24(buffer, 1));
            byte[] written = new byte[5];
            LittleEndian.WriteUInt24(written, 1, signed);
            Assert.AreEqual("00" + bytes + "00", Hex.Format(written, 0, 5));
            LittleEndian.WriteUInt24(written, 0, unsigned);
            Assert.AreEqual(bytes, Hex.Format(written, 0, 3));
        }

        [TestMethod]
        [DataRow("00000000", 0, 0L)]
        [DataRow("01000000", 1, 1L)]
        [DataRow("ffffffff", -1, 4294967295L)]
        [DataRow("04030201", 16909060, 16909060L)]
        [DataRow("ffffff7f", 2147483647, 2147483647L)]
        [DataRow("00000080", int.MinValue, 2147483648L)]
        [DataRow("feffffff", -2, 4294967294L)]
        [DataRow("98badcfe", -19088744, 4275878552L)]
        public void Four_bytes_are_what_struct_i_and_I_pack(string bytes, int signed, long unsigned)
        {
            byte[] buffer = Hex.Parse("aa" + bytes);
            Assert.AreEqual(signed, LittleEndian.ReadInt32(buffer, 1));
            uint read = LittleEndian.ReadUInt32(buffer, 1);
            Assert.AreEqual(unsigned, (long)read);
            byte[] written = new byte[6];
            LittleEndian.WriteUInt32(written, 1, (uint)signed);
            Assert.AreEqual("00" + bytes + "00", Hex.Format(written, 0, 6));
        }

        [TestMethod]
        [DataRow("0000000000000000", 0L)]
        [DataRow("0100000000000000", 1L)]
        [DataRow("ffffffffffffffff", -1L)]
        [DataRow("0807060504030201", 72623859790382856L)]
        [DataRow("ffffffffffffff7f", 9223372036854775807L)]
        [DataRow("0000000000000080", long.MinValue)]
        [DataRow("feffffffffffffff", -2L)]
        [DataRow("1032547698badcfe", -81985529216486896L)]
        public void Eight_bytes_are_what_struct_q_packs(string bytes, long signed)
        {
            byte[] buffer = Hex.Parse("aa" + bytes);
            Assert.AreEqual(signed, LittleEndian.ReadInt64(buffer, 1));
            ulong read = LittleEndian.ReadUInt64(buffer, 1);
            Assert.AreEqual(signed, (long)read);
            byte[] written = new byte[10];
            LittleEndian.WriteUInt64(written, 1, read);
            Assert.AreEqual("00" + bytes + "00", Hex.Format(written, 0, 10));
        }

        [TestMethod]
        public void ReadUInt64_returns_what_struct_Q_packs()
        {
            Assert.IsTrue(LittleEndian.ReadUInt64(Hex.Parse("1032547698badcfe"), 0) == 0xFEDCBA9876543210);
            Assert.IsTrue(LittleEndian.ReadUInt64(Hex.Parse("ffffffffffffffff"), 0) == ulong.MaxValue);
        }

        [TestMethod]
        [DataRow("0000803f", 1.0f)]
        [DataRow("000080bf", -1.0f)]
        [DataRow("cdcccc3d", 0.1f)]
        [DataRow("66668242", 65.2f)]
        [DataRow("0000bc41", 23.5f)]
        [DataRow("000021c2", -40.25f)]
        [DataRow("ffff7f7f", 3.4028234663852886e38f)]
        [DataRow("00008000", 1.1754943508222875e-38f)]
        [DataRow("ffff7f00", 1.1754942106924411e-38f)]
        [DataRow("01000000", 1.401298464324817e-45f)]
        [DataRow("01000080", -1.401298464324817e-45f)]
        [DataRow("00000000", 0.0f)]
        public void ReadSingle_and_WriteSingle_agree_with_struct_f(string bytes, float value)
        {
            byte[] buffer = Hex.Parse("aa" + bytes);
            float read = LittleEndian.ReadSingle(buffer, 1);
            Assert.IsTrue(read == value, "read " + bytes);
            LittleEndian.WriteSingle(buffer, 0, value);
            Assert.AreEqual(bytes, Hex.Format(buffer, 0, 4));
        }

        [TestMethod]
        [DataRow("00000080")]
        [DataRow("0000807f")]
        [DataRow("000080ff")]
        [DataRow("0000c07f")]
        [DataRow("0100c0ff")]
        [DataRow("aaaad57f")]
        public void ReadSingle_then_WriteSingle_keeps_the_bits_of_special_values(string bytes)
        {
            byte[] buffer = Hex.Parse(bytes);
            float read = LittleEndian.ReadSingle(buffer, 0);
            byte[] written = new byte[4];
            LittleEndian.WriteSingle(written, 0, read);
            Assert.AreEqual(bytes, Hex.Format(written, 0, 4));
        }

        [TestMethod]
        public void ReadSingle_returns_infinities_and_NaN_as_such()
        {
            Assert.IsTrue(float.IsPositiveInfinity(LittleEndian.ReadSingle(Hex.Parse("0000807f"), 0)));
            Assert.IsTrue(float.IsNegativeInfinity(LittleEndian.ReadSingle(Hex.Parse("000080ff"), 0)));
            Assert.IsTrue(float.IsNaN(LittleEndian.ReadSingle(Hex.Parse("0000c07f"), 0)));
            Assert.IsTrue(float.IsNaN(LittleEndian.ReadSingle(Hex.Parse("010080ff"), 0)), "signalling");
        }

        [TestMethod]
        [DataRow("000000000000f03f", 1.0)]
        [DataRow("000000000000f8bf", -1.5)]
        [DataRow("9a9999999999b93f", 0.1)]
        [DataRow("182d4454fb210940", 3.141592653589793)]
        [DataRow("ffffffffffffef7f", 1.7976931348623157e308)]
        [DataRow("0000000000001000", 2.2250738585072014e-308)]
        [DataRow("0100000000000000", 5e-324)]
        [DataRow("0100000000000080", -5e-324)]
        [DataRow("0000000000000000", 0.0)]
        public void ReadDouble_and_WriteDouble_agree_with_struct_d(string bytes, double value)
        {
            byte[] buffer = Hex.Parse("aa" + bytes);
            double read = LittleEndian.ReadDouble(buffer, 1);
            Assert.IsTrue(read == value, "read " + bytes);
            LittleEndian.WriteDouble(buffer, 0, value);
            Assert.AreEqual(bytes, Hex.Format(buffer, 0, 8));
        }

        [TestMethod]
        [DataRow("0000000000000080")]
        [DataRow("000000000000f07f")]
        [DataRow("000000000000f0ff")]
        [DataRow("000000000000f87f")]
        [DataRow("010000000000f8ff")]
        [DataRow("cdab89674523f17f")]
        public void ReadDouble_then_WriteDouble_keeps_the_bits_of_special_values(string bytes)
        {
            byte[] buffer = Hex.Parse("aa" + bytes);
            double read = LittleEndian.ReadDouble(buffer, 1);
            byte[] written = new byte[8];
            LittleEndian.WriteDouble(written, 0, read);
            Assert.AreEqual(bytes, Hex.Format(written, 0, 8));
        }

        [TestMethod]
        [DataRow("003c", 1.0f)]
        [DataRow("00c0", -2.0f)]
        [DataRow("ff7b", 65504.0f)]
        [DataRow("5535", 0.333251953125f)]
        [DataRow("0004", 6.103515625e-05f)]
        [DataRow("ff03", 6.097555160522461e-05f)]
        [DataRow("0100", 5.960464477539063e-08f)]
        [DataRow("0180", -5.960464477539063e-08f)]
        [DataRow("0000", 0.0f)]
        public void ReadHalf_and_WriteHalf_agree_with_struct_e(string bytes, float value)
        {
            byte[] buffer = Hex.Parse("aa" + bytes);
            float read = LittleEndian.ReadHalf(buffer, 1);
            Assert.IsTrue(read == value, "read " + bytes);
            LittleEndian.WriteHalf(buffer, 0, value);
            Assert.AreEqual(bytes, Hex.Format(buffer, 0, 2));
        }

        [TestMethod]
        [DataRow("0080")]
        [DataRow("007c")]
        [DataRow("00fc")]
        [DataRow("007e")]
        [DataRow("01fe")]
        public void ReadHalf_then_WriteHalf_keeps_the_bits_of_special_values(string bytes)
        {
            byte[] buffer = Hex.Parse(bytes);
            float read = LittleEndian.ReadHalf(buffer, 0);
            byte[] written = new byte[2];
            LittleEndian.WriteHalf(written, 0, read);
            Assert.AreEqual(bytes, Hex.Format(written, 0, 2));
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
            Assert.ThrowsException(exception, () => LittleEndian.ReadInt16(buffer, two));
            Assert.ThrowsException(exception, () => LittleEndian.ReadUInt16(buffer, two));
            Assert.ThrowsException(exception, () => LittleEndian.ReadInt24(buffer, three));
            Assert.ThrowsException(exception, () => LittleEndian.ReadUInt24(buffer, three));
            Assert.ThrowsException(exception, () => LittleEndian.ReadInt32(buffer, four));
            Assert.ThrowsException(exception, () => LittleEndian.ReadUInt32(buffer, four));
            Assert.ThrowsException(exception, () => LittleEndian.ReadInt64(buffer, eight));
            Assert.ThrowsException(exception, () => LittleEndian.ReadUInt64(buffer, eight));
            Assert.ThrowsException(exception, () => LittleEndian.ReadHalf(buffer, two));
            Assert.ThrowsException(exception, () => LittleEndian.ReadSingle(buffer, four));
            Assert.ThrowsException(exception, () => LittleEndian.ReadDouble(buffer, eight));
            Assert.ThrowsException(exception, () => LittleEndian.WriteUInt16(buffer, two, -1));
            Assert.ThrowsException(exception, () => LittleEndian.WriteUInt24(buffer, three, -1));
            Assert.ThrowsException(exception, () => LittleEndian.WriteUInt32(buffer, four, uint.MaxValue));
            Assert.ThrowsException(exception, () => LittleEndian.WriteUInt64(buffer, eight, ulong.MaxValue));
            Assert.ThrowsException(exception, () => LittleEndian.WriteHalf(buffer, two, -1.5));
            Assert.ThrowsException(exception, () => LittleEndian.WriteSingle(buffer, four, -1.5f));
            Assert.ThrowsException(exception, () => LittleEndian.WriteDouble(buffer, eight, -1.5));
        }
    }
}
