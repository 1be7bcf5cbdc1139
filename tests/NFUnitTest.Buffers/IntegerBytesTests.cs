using System;
using nanoFramework.TestFramework;

namespace Nano.Tests
{
    using Nano.Buffers;

    /// <summary>Expected numbers and refusals: CPython, int.from_bytes and int.to_bytes.</summary>
    [TestClass]
    public class IntegerBytesTests
    {
        [TestMethod]
        [DataRow("", 0L, 0x0UL, 0L, 0x0UL)]
        [DataRow("00", 0L, 0x0UL, 0L, 0x0UL)]
        [DataRow("ff", -1L, 0xFFUL, -1L, 0xFFUL)]
        [DataRow("01", 1L, 0x1UL, 1L, 0x1UL)]
        [DataRow("80", -128L, 0x80UL, -128L, 0x80UL)]
        [DataRow("7f", 127L, 0x7FUL, 127L, 0x7FUL)]
        [DataRow("fe", -2L, 0xFEUL, -2L, 0xFEUL)]
        [DataRow("0000", 0L, 0x0UL, 0L, 0x0UL)]
        [DataRow("ffff", -1L, 0xFFFFUL, -1L, 0xFFFFUL)]
        [DataRow("0102", 258L, 0x102UL, 513L, 0x201UL)]
        [DataRow("8000", -32768L, 0x8000UL, 128L, 0x80UL)]
        [DataRow("0080", 128L, 0x80UL, -32768L, 0x8000UL)]
        [DataRow("7fff", 32767L, 0x7FFFUL, -129L, 0xFF7FUL)]
        [DataRow("ff7f", -129L, 0xFF7FUL, 32767L, 0x7FFFUL)]
        [DataRow("fedc", -292L, 0xFEDCUL, -8962L, 0xDCFEUL)]
        [DataRow("000000", 0L, 0x0UL, 0L, 0x0UL)]
        [DataRow("ffffff", -1L, 0xFFFFFFUL, -1L, 0xFFFFFFUL)]
        [DataRow("010203", 66051L, 0x10203UL, 197121L, 0x30201UL)]
        [DataRow("800000", -8388608L, 0x800000UL, 128L, 0x80UL)]
        [DataRow("000080", 128L, 0x80UL, -8388608L, 0x800000UL)]
        [DataRow("7fffff", 8388607L, 0x7FFFFFUL, -129L, 0xFFFF7FUL)]
        [DataRow("ffff7f", -129L, 0xFFFF7FUL, 8388607L, 0x7FFFFFUL)]
        [DataRow("fedcba", -74566L, 0xFEDCBAUL, -4530946L, 0xBADCFEUL)]
        [DataRow("00000000", 0L, 0x0UL, 0L, 0x0UL)]
        [DataRow("ffffffff", -1L, 0xFFFFFFFFUL, -1L, 0xFFFFFFFFUL)]
        [DataRow("01020304", 16909060L, 0x1020304UL, 67305985L, 0x4030201UL)]
        [DataRow("80000000", -2147483648L, 0x80000000UL, 128L, 0x80UL)]
        [DataRow("00000080", 128L, 0x80UL, -2147483648L, 0x80000000UL)]
        [DataRow("7fffffff", 2147483647L, 0x7FFFFFFFUL, -129L, 0xFFFFFF7FUL)]
        [DataRow("ffffff7f", -129L, 0xFFFFFF7FUL, 2147483647L, 0x7FFFFFFFUL)]
        [DataRow("fedcba98", -19088744L, 0xFEDCBA98UL, -1732584194L, 0x98BADCFEUL)]
        [DataRow("0000000000", 0L, 0x0UL, 0L, 0x0UL)]
        [DataRow("ffffffffff", -1L, 0xFFFFFFFFFFUL, -1L, 0xFFFFFFFFFFUL)]
        [DataRow("0102030405", 4328719365L, 0x102030405UL, 21542142465L, 0x504030201UL)]
        [DataRow("8000000000", -549755813888L, 0x8000000000UL, 128L, 0x80UL)]
        [DataRow("0000000080", 128L, 0x80UL, -549755813888L, 0x8000000000UL)]
        [DataRow("7fffffffff", 549755813887L, 0x7FFFFFFFFFUL, -129L, 0xFFFFFFFF7FUL)]
        [DataRow("ffffffff7f", -129L, 0xFFFFFFFF7FUL, 549755813887L, 0x7FFFFFFFFFUL)]
        [DataRow("fedcba9876", -4886718346L, 0xFEDCBA9876UL, 509368524030L, 0x7698BADCFEUL)]
        [DataRow("000000000000", 0L, 0x0UL, 0L, 0x0UL)]
        [DataRow("ffffffffffff", -1L, 0xFFFFFFFFFFFFUL, -1L, 0xFFFFFFFFFFFFUL)]
        [DataRow("010203040506", 1108152157446L, 0x10203040506UL, 6618611909121L, 0x60504030201UL)]
        [DataRow("800000000000", -140737488355328L, 0x800000000000UL, 128L, 0x80UL)]
        [DataRow("000000000080", 128L, 0x80UL, -140737488355328L, 0x800000000000UL)]
        [DataRow("7fffffffffff", 140737488355327L, 0x7FFFFFFFFFFFUL, -129L, 0xFFFFFFFFFF7FUL)]
        [DataRow("ffffffffff7f", -129L, 0xFFFFFFFFFF7FUL, 140737488355327L, 0x7FFFFFFFFFFFUL)]
        [DataRow("fedcba987654", -1250999896492L, 0xFEDCBA987654UL, 92868345257214L, 0x547698BADCFEUL)]
        [DataRow("00000000000000", 0L, 0x0UL, 0L, 0x0UL)]
        [DataRow("ffffffffffffff", -1L, 0xFFFFFFFFFFFFFFUL, -1L, 0xFFFFFFFFFFFFFFUL)]
        [DataRow("01020304050607", 283686952306183L, 0x1020304050607UL, 1976943448883713L, 0x7060504030201UL)]
        [DataRow("80000000000000", -36028797018963968L, 0x80000000000000UL, 128L, 0x80UL)]
        [DataRow("00000000000080", 128L, 0x80UL, -36028797018963968L, 0x80000000000000UL)]
        [DataRow("7fffffffffffff", 36028797018963967L, 0x7FFFFFFFFFFFFFUL, -129L, 0xFFFFFFFFFFFF7FUL)]
        [DataRow("ffffffffffff7f", -129L, 0xFFFFFFFFFFFF7FUL, 36028797018963967L, 0x7FFFFFFFFFFFFFUL)]
        [DataRow("fedcba98765432", -320255973501902L, 0xFEDCBA98765432UL, 14166617180790014L, 0x32547698BADCFEUL)]
        [DataRow("0000000000000000", 0L, 0x0UL, 0L, 0x0UL)]
        [DataRow("ffffffffffffffff", -1L, 0xFFFFFFFFFFFFFFFFUL, -1L, 0xFFFFFFFFFFFFFFFFUL)]
        [DataRow("0102030405060708", 72623859790382856L, 0x102030405060708UL, 578437695752307201L, 0x807060504030201UL)]
        [DataRow("8000000000000000", long.MinValue, 0x8000000000000000UL, 128L, 0x80UL)]
        [DataRow("0000000000000080", 128L, 0x80UL, long.MinValue, 0x8000000000000000UL)]
        [DataRow("7fffffffffffffff", 9223372036854775807L, 0x7FFFFFFFFFFFFFFFUL, -129L, 0xFFFFFFFFFFFFFF7FUL)]
        [DataRow("ffffffffffffff7f", -129L, 0xFFFFFFFFFFFFFF7FUL, 9223372036854775807L, 0x7FFFFFFFFFFFFFFFUL)]
        [DataRow("fedcba9876543210", -81985529216486896L, 0xFEDCBA9876543210UL, 1167088121787636990L, 0x1032547698BADCFEUL)]
        public void Reads_and_writes_agree_with_from_bytes_and_to_bytes(
            string bytes, long big, ulong unsignedBig, long little, ulong unsignedLittle)
        {
            byte[] buffer = Hex.Parse("ee" + bytes + "ee");
            int size = buffer.Length - 2;
            Assert.IsTrue(IntegerBytes.ReadSigned(buffer, 1, size, true) == big, "big");
            Assert.IsTrue(IntegerBytes.ReadUnsigned(buffer, 1, size, true) == unsignedBig, "unsigned big");
            Assert.IsTrue(IntegerBytes.ReadSigned(buffer, 1, size, false) == little, "little");
            Assert.IsTrue(IntegerBytes.ReadUnsigned(buffer, 1, size, false) == unsignedLittle, "unsigned little");

            LentBytes lent = new LentBytes(buffer, 1, size, true);
            Assert.IsTrue(IntegerBytes.ReadSigned(lent, true) == big, "of an object");
            Assert.IsTrue(IntegerBytes.ReadUnsigned(lent, false) == unsignedLittle, "of an object, unsigned");

            string expected = "00" + bytes + "00";
            byte[] written = new byte[size + 2];
            IntegerBytes.WriteSigned(written, 1, size, true, big);
            Assert.AreEqual(expected, Hex.Format(written, 0, size + 2));
            written = new byte[size + 2];
            IntegerBytes.WriteUnsigned(written, 1, size, true, unsignedBig);
            Assert.AreEqual(expected, Hex.Format(written, 0, size + 2));
            written = new byte[size + 2];
            IntegerBytes.WriteSigned(written, 1, size, false, little);
            Assert.AreEqual(expected, Hex.Format(written, 0, size + 2));
            written = new byte[size + 2];
            IntegerBytes.WriteUnsigned(written, 1, size, false, unsignedLittle);
            Assert.AreEqual(expected, Hex.Format(written, 0, size + 2));
        }

        [TestMethod]
        [DataRow(1, 128L)]
        [DataRow(1, -129L)]
        [DataRow(2, 32768L)]
        [DataRow(2, -32769L)]
        [DataRow(3, 8388608L)]
        [DataRow(3, -8388609L)]
        [DataRow(4, 2147483648L)]
        [DataRow(4, -2147483649L)]
        [DataRow(5, 549755813888L)]
        [DataRow(5, -549755813889L)]
        [DataRow(6, 140737488355328L)]
        [DataRow(6, -140737488355329L)]
        [DataRow(7, 36028797018963968L)]
        [DataRow(7, -36028797018963969L)]
        [DataRow(0, 1L)]
        [DataRow(0, -2L)]
        [DataRow(7, long.MaxValue)]
        [DataRow(7, long.MinValue)]
        [DataRow(1, long.MaxValue)]
        [DataRow(1, long.MinValue)]
        public void WriteSigned_throws_and_writes_nothing_when_to_bytes_overflows(int size, long value)
        {
            byte[] buffer = new byte[8];
            Assert.ThrowsException(
                typeof(ArgumentOutOfRangeException), () => IntegerBytes.WriteSigned(buffer, 0, size, true, value));
            Assert.ThrowsException(
                typeof(ArgumentOutOfRangeException), () => IntegerBytes.WriteSigned(buffer, 0, size, false, value));
            Assert.AreEqual("0000000000000000", Hex.Format(buffer, 0, 8));
        }

        [TestMethod]
        [DataRow(0, 0x1UL)]
        [DataRow(0, ulong.MaxValue)]
        [DataRow(1, 0x100UL)]
        [DataRow(1, ulong.MaxValue)]
        [DataRow(2, 0x10000UL)]
        [DataRow(2, ulong.MaxValue)]
        [DataRow(3, 0x1000000UL)]
        [DataRow(3, ulong.MaxValue)]
        [DataRow(4, 0x100000000UL)]
        [DataRow(4, ulong.MaxValue)]
        [DataRow(5, 0x10000000000UL)]
        [DataRow(5, ulong.MaxValue)]
        [DataRow(6, 0x1000000000000UL)]
        [DataRow(6, ulong.MaxValue)]
        [DataRow(7, 0x100000000000000UL)]
        [DataRow(7, ulong.MaxValue)]
        public void WriteUnsigned_throws_and_writes_nothing_when_to_bytes_overflows(int size, ulong value)
        {
            byte[] buffer = new byte[8];
            Assert.ThrowsException(
                typeof(ArgumentOutOfRangeException), () => IntegerBytes.WriteUnsigned(buffer, 0, size, true, value));
            Assert.ThrowsException(
                typeof(ArgumentOutOfRangeException), () => IntegerBytes.WriteUnsigned(buffer, 0, size, false, value));
            Assert.AreEqual("0000000000000000", Hex.Format(buffer, 0, 8));
        }

        [TestMethod]
        public void WriteSigned_writes_nothing_of_minus_1_in_no_bytes_as_Python_does()
        {
            IntegerBytes.WriteSigned(null, 0, 0, true, -1);
        }

        [TestMethod]
        [DataRow(-1)]
        [DataRow(9)]
        [DataRow(int.MinValue)]
        [DataRow(int.MaxValue)]
        public void Reads_and_writes_throw_when_the_size_is_not_0_to_8(int size)
        {
            byte[] buffer = new byte[16];
            Throws(typeof(ArgumentOutOfRangeException), buffer, 0, size);
        }

        [TestMethod]
        [DataRow(-1, 1)]
        [DataRow(-1, 8)]
        [DataRow(16, 1)]
        [DataRow(15, 2)]
        [DataRow(14, 3)]
        [DataRow(9, 8)]
        [DataRow(int.MaxValue, 8)]
        [DataRow(int.MinValue, 8)]
        public void Reads_and_writes_throw_when_the_bytes_do_not_lie_in_the_array(int offset, int size)
        {
            byte[] buffer = new byte[16];
            Throws(typeof(IndexOutOfRangeException), buffer, offset, size);
            Assert.AreEqual("00000000000000000000000000000000", Hex.Format(buffer, 0, 16), "written to");
        }

        [TestMethod]
        public void Reads_and_writes_throw_when_there_is_no_array_but_not_for_no_bytes()
        {
            Throws(typeof(NullReferenceException), null, 0, 1);
            Assert.IsTrue(IntegerBytes.ReadSigned(null, 0, 0, true) == 0);
            IntegerBytes.WriteUnsigned(null, 0, 0, true, 0);
        }

        [TestMethod]
        public void Reads_of_an_object_throw_when_it_has_more_than_8_bytes_or_is_null()
        {
            LentBytes nine = new LentBytes(new byte[9], 0, 9, true);
            Assert.ThrowsException(typeof(ArgumentException), () => IntegerBytes.ReadSigned(nine, true));
            Assert.ThrowsException(typeof(ArgumentException), () => IntegerBytes.ReadUnsigned(nine, false));
            Assert.ThrowsException(typeof(ArgumentNullException), () => IntegerBytes.ReadSigned(null, true));
            Assert.ThrowsException(typeof(ArgumentNullException), () => IntegerBytes.ReadUnsigned(null, false));
        }

        [TestMethod]
        public void Reads_of_an_object_throw_when_it_has_a_step_or_has_been_released()
        {
            LentBytes lent = new LentBytes(new byte[4], 0, 4, true);
            lent.HasStep = true;
            Assert.ThrowsException(typeof(InvalidOperationException), () => IntegerBytes.ReadSigned(lent, true));
            lent.IsReleased = true;
            Assert.ThrowsException(typeof(ObjectDisposedException), () => IntegerBytes.ReadUnsigned(lent, false));
        }

        private static void Throws(Type exception, byte[] buffer, int offset, int size)
        {
            Assert.ThrowsException(exception, () => IntegerBytes.ReadSigned(buffer, offset, size, true));
            Assert.ThrowsException(exception, () => IntegerBytes.ReadSigned(buffer, offset, size, false));
            Assert.ThrowsException(exception, () => IntegerBytes.ReadUnsigned(buffer, offset, size, true));
            Assert.ThrowsException(exception, () => IntegerBytes.ReadUnsigned(buffer, offset, size, false));
            Assert.ThrowsException(exception, () => IntegerBytes.WriteSigned(buffer, offset, size, true, -1));
            Assert.ThrowsException(exception, () => IntegerBytes.WriteSigned(buffer, offset, size, false, -1));
            Assert.ThrowsException(exception, () => IntegerBytes.WriteUnsigned(buffer, offset, size, true, 1));
            Assert.ThrowsException(exception, () => IntegerBytes.WriteUnsigned(buffer, offset, size, false, 1));
        }
    }
}
