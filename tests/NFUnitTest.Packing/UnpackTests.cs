using System;
using nanoFramework.TestFramework;

namespace Nano.Tests.Packing
{
    using Nano.Packing;

    /// <summary>Bytes into objects. Expected values: CPython 3.13, struct.unpack of the same bytes.</summary>
    [TestClass]
    public class UnpackTests
    {
        [TestMethod]
        public void Every_code_has_its_type()
        {
            byte[] ones = new byte[60];
            for (int i = 0; i < ones.Length; i++)
            {
                ones[i] = 0xFF;
            }

            object[] values = new PackedFormat("<bBhHiIlLqQ?efd").UnpackFrom(ones);
            Check.Equal(14, values.Length);
            Check.Equal(-1, (sbyte)values[0]);
            Check.Equal(255, (byte)values[1]);
            Check.Equal(-1, (short)values[2]);
            Check.Equal(65535, (ushort)values[3]);
            Check.Equal(-1, (int)values[4]);
            Check.Equal(4294967295, (uint)values[5]);
            Check.Equal(-1, (int)values[6]);
            Check.Equal(4294967295, (uint)values[7]);
            Check.Equal(-1, (long)values[8]);
            Check.True((ulong)values[9] == ulong.MaxValue);
            Check.True((bool)values[10]);
            Check.True(float.IsNaN((float)values[11]));
            Check.True(float.IsNaN((float)values[12]));
            Check.True(double.IsNaN((double)values[13]));
        }

        [TestMethod]
        public void Native_words_have_the_type_of_their_size()
        {
            byte[] bytes = Hex.Parse("feffffffffffffff feffffffffffffff feffffffffffffff feffffffffffffff feffffffffffffff");
            object[] narrow = new PackedFormat("lLnNP").UnpackFrom(bytes);
            Check.Equal(-2, (int)narrow[0]);
            Check.Equal(4294967295, (uint)narrow[1]);
            Check.Equal(-2, (int)narrow[2]);
            Check.Equal(4294967295, (uint)narrow[3]);
            Check.Equal(4294967294, (uint)narrow[4]);
            object[] wide = new PackedFormat("lLnNP", NativeSizes.Bits64).Unpack(bytes);
            Check.Equal(-2, (long)wide[0]);
            Check.True((ulong)wide[1] == 18446744073709551614);
            Check.Equal(-2, (long)wide[2]);
            Check.True((ulong)wide[3] == 18446744073709551614);
            Check.True((ulong)wide[4] == 18446744073709551614);
        }

        [TestMethod]
        public void Integers_are_read_in_either_order()
        {
            byte[] bytes = Hex.Parse("8081828384858687");
            Check.Equal(-9186918263483431289, (long)new PackedFormat(">q").Unpack(bytes)[0]);
            Check.Equal(-8681104427521506944, (long)new PackedFormat("<q").Unpack(bytes)[0]);
            Check.Equal(-2138996093, (int)new PackedFormat(">i").UnpackFrom(bytes)[0]);
            Check.Equal(-2088599168, (int)new PackedFormat("<i").UnpackFrom(bytes)[0]);
            Check.Equal(32897, (ushort)new PackedFormat(">H").UnpackFrom(bytes)[0]);
            Check.Equal(33152, (ushort)new PackedFormat("<H").UnpackFrom(bytes)[0]);
            Check.Equal(-32639, (short)new PackedFormat("!h").UnpackFrom(bytes)[0]);
        }

        [TestMethod]
        public void Reals_are_read_in_either_order()
        {
            object[] big = new PackedFormat(">efd").Unpack(Hex.Parse("3e00 bdcccccd 7e37e43c8800759c"));
            object[] little = new PackedFormat("<efd").Unpack(Hex.Parse("003e cdccccbd 9c7500883ce4377e"));
            for (int i = 0; i < 2; i++)
            {
                object[] values = i == 0 ? big : little;
                Check.True((float)values[0] == 1.5f);
                Check.True((float)values[1] == -0.1f);
                Check.True((double)values[2] == 1e300);
            }

            object[] odd = new PackedFormat(">eefd").Unpack(Hex.Parse("8000 0001 00000001 0000000000000001"));
            Check.True((float)odd[0] == 0);
            Check.True((float)odd[1] == 5.9604644775390625e-08f);
            Check.True((float)odd[2] == 1.4e-45f);
            Check.True((double)odd[3] == 5e-324);
        }

        [TestMethod]
        public void What_is_read_packs_into_the_same_bytes()
        {
            // NaN with sign and fraction, infinities, subnormals, zeros. A NaN that signals may come out quiet: none here.
            Same(">eeee", "fe01 7c00 83ff 8000");
            Same("<ffff", "010cc0ff 000080ff 01000080 00000080");
            Same(">dddd", "fff8000000000123 7ff0000000000000 800fffffffffffff 8000000000000000");
            Same("@3B2x2h7p?", "010203 0000 000080ff7f 03 616263000000 01");
        }

        [TestMethod]
        public void Strings_are_read_whole_and_pascal_strings_by_their_length()
        {
            object[] values = new PackedFormat("<c3s0s5p0p3pp").Unpack(Hex.Parse("61 620063 02 66670000 ff6162 07"));
            Check.Equal(7, values.Length);
            Check.Bytes("61", (byte[])values[0]);
            Check.Bytes("620063", (byte[])values[1]);
            Check.Bytes("", (byte[])values[2]);
            Check.Bytes("6667", (byte[])values[3]);
            Check.Bytes("", (byte[])values[4]);
            Check.Bytes("6162", (byte[])values[5]);
            Check.Bytes("", (byte[])values[6]);
        }

        [TestMethod]
        public void Any_byte_but_0_is_true()
        {
            object[] values = new PackedFormat("3?").Unpack(Hex.Parse("000280"));
            Check.True(!(bool)values[0] && (bool)values[1] && (bool)values[2]);
        }

        [TestMethod]
        public void Unpack_takes_the_size_and_nothing_else()
        {
            PackedFormat format = new PackedFormat(">BH");
            Check.Equal("\">BH\": needs 3 at 0, has 4", Check.Refused(-1, () => format.Unpack(new byte[4])));
            Check.Refused(-1, () => format.Unpack(new byte[2]));
            Check.Equal(0, new PackedFormat("").Unpack(new byte[0]).Length);
            Check.Throws(typeof(ArgumentNullException), () => format.Unpack((byte[])null));
        }

        [TestMethod]
        public void UnpackFrom_takes_a_record_anywhere_and_counts_from_the_end_below_0()
        {
            PackedFormat format = new PackedFormat("B");
            byte[] bytes = Hex.Parse("010203");
            Check.Equal(1, (byte)format.UnpackFrom(bytes)[0]);
            Check.Equal(3, (byte)format.UnpackFrom(bytes, 2)[0]);
            Check.Equal(3, (byte)format.UnpackFrom(bytes, -1)[0]);
            Check.Equal(1, (byte)format.UnpackFrom(bytes, -3)[0]);

            // offset -4 out of range for 3-byte buffer; unpack_from requires a buffer of at least 4 bytes ...
            Check.Refused(-1, () => format.UnpackFrom(bytes, -4));
            Check.Equal("\"B\": needs 1 at 3, has 3", Check.Refused(-1, () => format.UnpackFrom(bytes, 3)));
            Check.Refused(-1, () => format.UnpackFrom(bytes, int.MaxValue));
            Check.Refused(-1, () => format.UnpackFrom(bytes, int.MinValue));

            // not enough data to unpack 2 bytes at offset -1
            Check.Refused(-1, () => new PackedFormat("H").UnpackFrom(bytes, -1));
            Check.Equal(0, new PackedFormat("").UnpackFrom(bytes, 3).Length);
            Check.Refused(-1, () => new PackedFormat("").UnpackFrom(bytes, 4));
            Check.Throws(typeof(ArgumentNullException), () => format.UnpackFrom((byte[])null, 0));
        }

        private static void Same(string format, string digits)
        {
            byte[] bytes = Hex.Parse(digits);
            PackedFormat compiled = new PackedFormat(format);
            Check.Bytes(Hex.Format(bytes, 0, bytes.Length), compiled.Pack(compiled.Unpack(bytes)));
        }
    }
}
