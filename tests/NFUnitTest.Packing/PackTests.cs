using System;
using nanoFramework.TestFramework;

namespace Nano.Tests.Packing
{
    using Nano.Buffers;
    using Nano.Packing;

    /// <summary>Values into bytes. Expected values: CPython 3.13, struct.pack of the same arguments.</summary>
    [TestClass]
    public class PackTests
    {
        [TestMethod]
        public void Integers_are_written_at_both_ends_of_their_bounds()
        {
            object[] ends =
            {
                -128, 255, -32768, 65535, int.MinValue, uint.MaxValue, long.MinValue, ulong.MaxValue,
            };
            Check.Bytes("80ff8000ffff80000000ffffffff8000000000000000ffffffffffffffff", new PackedFormat(">bBhHiIqQ").Pack(ends));
            Check.Bytes("80ff0080ffff00000080ffffffff0000000000000080ffffffffffffffff", new PackedFormat("<bBhHiIqQ").Pack(ends));
        }

        [TestMethod]
        public void Integers_may_have_any_type_and_be_bool()
        {
            object[] values = { (byte)1, (sbyte)-1, (short)2, (ushort)3, 4, 5u, 6L, 7ul, true, false };
            Check.Bytes("01ff0002030000000405000000000000000600000000000000070100", new PackedFormat(">BbhBiBqQBB").Pack(values));
        }

        [TestMethod]
        [DataRow("b", -129L, "-129 is not in -128 to 127")]
        [DataRow("b", 128L, "128 is not in -128 to 127")]
        [DataRow("B", -1L, "-1 is not in 0 to 255")]
        [DataRow("h", 32768L, "32768 is not in -32768 to 32767")]
        [DataRow("H", 70000L, "70000 is not in 0 to 65535")]
        [DataRow("i", 2147483648L, "2147483648 is not in -2147483648 to 2147483647")]
        [DataRow("I", -1L, "-1 is not in 0 to 4294967295")]
        [DataRow("I", 4294967296L, "4294967296 is not in 0 to 4294967295")]
        [DataRow("Q", -1L, "-1 is not in 0 to 18446744073709551615")]
        public void A_value_out_of_bounds_is_refused_with_its_bounds(string code, long value, string problem)
        {
            string format = ">B" + code;
            Check.Equal("\"" + format + "\" at 2, '" + code + "': " + problem, Check.Refused(2, () => new PackedFormat(format).Pack(0, value)));
            string little = "<" + code;
            Check.Refused(1, () => new PackedFormat(little).Pack(value));
        }

        [TestMethod]
        public void Above_long_only_an_unsigned_code_of_64_bits_takes_a_ulong()
        {
            ulong large = 9223372036854775808;
            Check.Bytes("8000000000000000", new PackedFormat(">Q").Pack(large));
            Check.Bytes("0000000000000080", new PackedFormat("@N", NativeSizes.Bits64).Pack(large));
            Check.Equal(
                "\">q\" at 1, 'q': 9223372036854775808 is not in -9223372036854775808 to 9223372036854775807",
                Check.Refused(1, () => new PackedFormat(">q").Pack(large)));
            Check.Refused(1, () => new PackedFormat(">b").Pack(ulong.MaxValue));
            Check.Refused(1, () => new PackedFormat(">I").Pack(ulong.MaxValue));
        }

        [TestMethod]
        public void A_pointer_may_be_given_as_a_negative_number()
        {
            Check.Bytes("ffffffff", new PackedFormat("P").Pack(-1));
            Check.Bytes("00000080", new PackedFormat("P").Pack(int.MinValue));
            Check.Bytes("ffffffffffffffff", new PackedFormat("P", NativeSizes.Bits64).Pack(-1));
            Check.Refused(0, () => new PackedFormat("P").Pack(-2147483649L));
            Check.Refused(0, () => new PackedFormat("N").Pack(-1));
        }

        [TestMethod]
        public void Only_integers_are_taken_for_integers()
        {
            Check.Equal("\"<BH\" at 2, 'H': text is no integer", Check.Refused(2, () => new PackedFormat("<BH").Pack(1, "text")));
            Check.Refused(0, () => new PackedFormat("B").Pack(1.0));
            Check.Refused(0, () => new PackedFormat("q").Pack(1f));
            Check.Refused(0, () => new PackedFormat("B").Pack(new object[] { null }));
            Check.Refused(0, () => new PackedFormat("B").Pack(new object[] { new byte[1] }));
            Check.Refused(0, () => new PackedFormat("B").Pack('a'));
        }

        [TestMethod]
        public void Reals_take_any_number()
        {
            Check.Bytes("3e00bdcccccd7e37e43c8800759c", new PackedFormat(">efd").Pack(1.5, -0.1, 1e300));
            Check.Bytes("003ecdccccbd9c7500883ce4377e", new PackedFormat("<efd").Pack(1.5f, -0.1, 1e300));
            Check.Bytes("3c00c00000003ff0000000000000", new PackedFormat(">efd").Pack((byte)1, (sbyte)-2, true));
            Check.Equal("\"d\" at 0, 'd': null is no number", Check.Refused(0, () => new PackedFormat("d").Pack(new object[] { null })));
            Check.Equal("\"d\" at 0, 'd': 1 is no number", Check.Refused(0, () => new PackedFormat("d").Pack("1")));
            Check.Refused(1, () => new PackedFormat(">f").Pack(new object[] { null }));
        }

        [TestMethod]
        public void Zeros_subnormals_and_infinities_keep_what_they_are()
        {
            // 2**-24, 65504, -0.0; 2**-149, inf, -0.0
            Check.Bytes("00017bff8000", new PackedFormat(">eee").Pack(5.9604644775390625e-08, 65504, -0.0));
            Check.Bytes("000000017f80000080000000", new PackedFormat(">fff").Pack(1.401298464324817e-45, double.PositiveInfinity, -0.0));
            Check.Bytes("fc00ff800000fff0000000000000", new PackedFormat(">efd").Pack(float.NegativeInfinity, float.NegativeInfinity, float.NegativeInfinity));
            Check.Bytes("000000000000", new PackedFormat(">fe").Pack(1e-46, 2.98e-8));
        }

        [TestMethod]
        public void A_real_that_would_become_an_infinity_is_refused()
        {
            // OverflowError: float too large to pack with f format, and of e; the largest ones that are rounded down
            Check.Bytes("7bff", new PackedFormat(">e").Pack(65519.99));
            Check.Refused(1, () => new PackedFormat(">e").Pack(65520.0));
            Check.Refused(1, () => new PackedFormat("<e").Pack(-65520));
            Check.Refused(0, () => new PackedFormat("e").Pack(1e9));
            Check.Bytes("ffff7f7f", new PackedFormat("=f").Pack(3.4028235677973362e38));
            Check.Refused(1, () => new PackedFormat("=f").Pack(3.4028235677973366e38));
            Check.Refused(1, () => new PackedFormat(">f").Pack(-1e39));
        }

        [TestMethod]
        public void A_native_float_that_is_too_large_becomes_an_infinity()
        {
            // As in Python, where a C compiler converts it: struct.pack('@f', 1e39)
            Check.Bytes("0000807f", new PackedFormat("@f").Pack(1e39));
            Check.Bytes("000080ff", new PackedFormat("f").Pack(-1e39));
        }

        [TestMethod]
        public void Integers_become_the_nearest_double()
        {
            PackedFormat format = new PackedFormat(">d");
            Check.Bytes("43e0000000000000", format.Pack(9223372036854775808ul));
            Check.Bytes("43efffffffffffff", format.Pack(18446744073709550591ul));
            Check.Bytes("43f0000000000000", format.Pack(18446744073709550592ul));
            Check.Bytes("43f0000000000000", format.Pack(ulong.MaxValue));
            Check.Bytes("c3e0000000000000", format.Pack(-9223372036854775807L));
            Check.Bytes("5f800000", new PackedFormat(">f").Pack(ulong.MaxValue));
        }

        [TestMethod]
        public void A_bool_says_whether_there_is_something()
        {
            byte[] packed = new PackedFormat(">16?").Pack(
                null, false, true, 0, 0L, 0ul, 0.0, -0.0f, double.NaN, 256, "", "a", new byte[0], new byte[1], new Bytes(new byte[0]), new object());
            Check.Bytes("00000100000000000101000100010001", packed);
        }

        [TestMethod]
        public void Strings_are_cut_or_filled_with_zeros()
        {
            PackedFormat format = new PackedFormat(">c3s5p0s");
            Check.Bytes("616263640266670000", format.Pack(Hex.Parse("61"), Hex.Parse("62636465"), Hex.Parse("6667"), Hex.Parse("7a7a")));
            Check.Bytes("000003616263", new PackedFormat(">2s4p").Pack(new byte[0], new ByteBuffer(new Bytes(Hex.Parse("616263646566")))));
            Check.Bytes("00", new PackedFormat("p").Pack(Hex.Parse("61")));
            Check.Bytes("05", new PackedFormat("0pB").Pack(Hex.Parse("61"), 5));
        }

        [TestMethod]
        public void The_length_of_a_pascal_string_says_255_at_most()
        {
            byte[] all = new byte[299];
            for (int i = 0; i < all.Length; i++)
            {
                all[i] = 1;
            }

            byte[] packed = new PackedFormat("300p").Pack(all);
            Check.Equal(255, packed[0]);
            Check.Equal(1, packed[299]);
            byte[] unpacked = (byte[])new PackedFormat("300p").Unpack(packed)[0];
            Check.Equal(255, unpacked.Length);
        }

        [TestMethod]
        public void Strings_take_bytes_only()
        {
            Check.Equal("\"2s\" at 1, 's': ab is no bytes", Check.Refused(1, () => new PackedFormat("2s").Pack("ab")));
            Check.Refused(0, () => new PackedFormat("p").Pack(1));
            Check.Refused(0, () => new PackedFormat("s").Pack(new object[] { null }));
            Check.Refused(0, () => new PackedFormat("c").Pack(97));
            Check.Equal("\"c\" at 0, 'c': needs 1, has 2", Check.Refused(0, () => new PackedFormat("c").Pack(new byte[2])));
            Check.Refused(0, () => new PackedFormat("c").Pack(new Bytes(new byte[0])));
        }

        [TestMethod]
        public void Pads_and_gaps_are_zeros()
        {
            Check.Bytes("010002000000000003000000", new PackedFormat("BxH2xI").Pack(1, 2, 3));
        }

        [TestMethod]
        public void More_or_fewer_values_are_refused()
        {
            Check.Equal("\"<3B\": 2 values for 3 items", Check.Refused(-1, () => new PackedFormat("<3B").Pack(1, 2)));
            Check.Refused(-1, () => new PackedFormat("<x").Pack(1));
            Check.Bytes("00", new PackedFormat("<x").Pack(new object[0]));
            Check.Throws(typeof(ArgumentNullException), () => new PackedFormat("B").Pack(null));
        }
    }
}
