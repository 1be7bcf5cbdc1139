using System;
using nanoFramework.TestFramework;

namespace Nano.Tests
{
    using Nano.Buffers;

    /// <summary>Casts and items by format. Expected values: CPython 3.13's memoryview, or its struct where it has no cast.</summary>
    [TestClass]
    public class ByteViewCastTests
    {
        [TestMethod]
        public void Cast_shares_the_memory_both_ways()
        {
            byte[] array = Hex.Parse("000102030405");
            ByteView bytes = new ByteView(array);
            ByteView big = bytes.Cast(">H");
            ByteView little = bytes.Cast("<H");
            big.SetInt64(1, 0xFFFE);
            Expect.Equal("0001fffe0405", Hex.Format(array, 0, 6));
            Expect.Equal(0xFEFFL, little.GetInt64(1));
            bytes[0] = 0x7F;
            Expect.Equal(0x7F01L, big.GetInt64(0));
            Expect.Equal(0x017FL, bytes.Cast("H").GetInt64(0));
        }

        [TestMethod]
        public void Cast_of_a_slice_begins_where_the_slice_does_even_at_odd_offsets()
        {
            ByteView bytes = new ByteView(Hex.Parse("00010203040506070809"));
            ByteView words = bytes.Slice(1, 9).Cast(">I");
            Expect.Equal(2, words.Count);
            Expect.Equal(8, words.Length);
            Expect.Equal(4, words.ItemSize);
            Expect.Equal(0x01020304L, words.GetInt64(0));
            Expect.Equal(0x05060708L, words.GetInt64(-1));
            Expect.Equal(0x0102030405060708L, bytes.Slice(1, 9).Cast(">q").GetInt64(0));
        }

        [TestMethod]
        public void Cast_needs_a_format_of_bytes_on_one_side()
        {
            ByteView words = new ByteView(new byte[8]).Cast("H");
            Expect.Throws(typeof(ArgumentException), () => words.Cast("I"));
            Expect.Throws(typeof(ArgumentException), () => words.Cast("H"));
            Expect.Throws(typeof(ArgumentException), () => words.Cast("?"));
            Expect.Throws(typeof(ArgumentException), () => new ByteView(new byte[8]).Cast("?").Cast("H"));
            Expect.Equal("b", words.Cast("b").Format);
            Expect.Equal("c", words.Cast("c").Format);
            Expect.Equal("@B", words.Cast("@B").Format);
            Expect.Equal("d", words.Cast("c").Cast("d").Format);
            Expect.Equal("c", new ByteView(new byte[8]).Cast("b").Cast("c").Format);
        }

        [TestMethod]
        public void Cast_refuses_a_rest_and_gaps()
        {
            ByteView bytes = new ByteView(new byte[7]);
            Expect.Throws(typeof(ArgumentException), () => bytes.Cast("H"));
            Expect.Throws(typeof(ArgumentException), () => bytes.Slice(0, 4).Cast("q"));
            Expect.Throws(typeof(ArgumentException), () => bytes.Slice(0, int.MaxValue, 2).Cast("H"));
            Expect.Throws(typeof(ArgumentException), () => bytes.Slice(int.MaxValue, int.MinValue, -1).Cast("b"));
            Expect.Throws(typeof(ArgumentException), () => bytes.Slice(0, 6).Cast("H").Slice(0, int.MaxValue, 2).Cast("B"));
            Expect.Equal(3, bytes.Slice(1).Cast("H").Count);
        }

        [TestMethod]
        public void Cast_of_no_bytes_gives_no_items_of_any_format()
        {
            foreach (string format in new[] { "c", "b", "B", "?", "h", "H", "i", "I", "l", "L", "q", "Q", "n", "N", "e", "f", "d", "P", ">d", "!q" })
            {
                ByteView none = new ByteView(new byte[0]).Cast(format);
                Assert.AreEqual(0, none.Count, format);
                Assert.AreEqual(0, none.ToItems().Length, format);
                Expect.Throws(typeof(IndexOutOfRangeException), () => none.GetItem(0));
            }
        }

        [TestMethod]
        public void Cast_refuses_formats_that_are_none()
        {
            ByteView bytes = new ByteView(new byte[8]);
            foreach (string format in new[] { "", "X", "@X", "@XY", "BI", "xBI", "s", "4s", "p", "x", "2H", "HH", " H", "H ", "<", "@", "<P", ">n", "!N", "=n", "@@B", "\u0142" })
            {
                Expect.Throws(typeof(ArgumentException), () => bytes.Cast(format));
            }

            Expect.Throws(typeof(ArgumentNullException), () => bytes.Cast(null));
        }

        [TestMethod]
        public void GetItem_has_the_type_of_the_format()
        {
            byte[] array = Hex.Parse("ff00000000000080");
            Expect.Equal("ff", ((Bytes)new ByteView(array).Cast("c").GetItem(0)).ToHex());
            Expect.Equal(-1, (sbyte)new ByteView(array).Cast("b").GetItem(0));
            Expect.Equal(255, (byte)new ByteView(array).GetItem(0));
            Expect.True((bool)new ByteView(array).Cast("?").GetItem(0));
            Expect.False((bool)new ByteView(array).Cast("?").GetItem(1));
            Expect.Equal(-32768, (short)new ByteView(array).Cast("h").GetItem(3));
            Expect.Equal(32768, (ushort)new ByteView(array).Cast("H").GetItem(3));
            foreach (string format in new[] { "i", "l", "n", "<i", "=l" })
            {
                Assert.AreEqual(int.MinValue, (int)new ByteView(array).Cast(format).GetItem(1), format);
            }

            foreach (string format in new[] { "I", "L", "N", "P", "<I", "=L" })
            {
                Assert.AreEqual(0x80000000u, (uint)new ByteView(array).Cast(format).GetItem(1), format);
            }

            Expect.Equal(-9223372036854775553L, (long)new ByteView(array).Cast("q").GetItem(0));
            Expect.True((ulong)new ByteView(array).Cast("Q").GetItem(0) == 9223372036854776063ul);
            Expect.True((float)new ByteView(Hex.Parse("00be")).Cast("e").GetItem(0) == -1.5f);
            Expect.True((float)new ByteView(Hex.Parse("bfc00000")).Cast(">f").GetItem(0) == -1.5f);
            Expect.True((double)new ByteView(Hex.Parse("bff8000000000000")).Cast("!d").GetItem(0) == -1.5);
        }

        [TestMethod]
        [DataRow("b", -128L, 127L)]
        [DataRow("B", 0L, 255L)]
        [DataRow("c", 0L, 255L)]
        [DataRow("h", -32768L, 32767L)]
        [DataRow(">H", 0L, 65535L)]
        [DataRow("<i", -2147483648L, 2147483647L)]
        [DataRow("I", 0L, 4294967295L)]
        [DataRow("l", -2147483648L, 2147483647L)]
        [DataRow("!L", 0L, 4294967295L)]
        [DataRow("n", -2147483648L, 2147483647L)]
        [DataRow("N", 0L, 4294967295L)]
        public void SetInt64_takes_both_limits_and_refuses_what_lies_beyond(string format, long lowest, long highest)
        {
            byte[] array = new byte[8];
            ByteView view = new ByteView(array).Cast(format);
            view.SetInt64(0, lowest);
            Expect.Equal(lowest, view.GetInt64(0));
            view.SetInt64(0, highest);
            Expect.Equal(highest, view.GetInt64(0));
            string before = Hex.Format(array, 0, 8);
            Expect.Throws(typeof(ArgumentOutOfRangeException), () => view.SetInt64(0, lowest - 1));
            Expect.Throws(typeof(ArgumentOutOfRangeException), () => view.SetInt64(0, highest + 1));
            Expect.Throws(typeof(ArgumentOutOfRangeException), () => view.SetInt64(0, long.MinValue));
            Expect.Throws(typeof(ArgumentOutOfRangeException), () => view.SetInt64(0, long.MaxValue));
            Expect.Equal(before, Hex.Format(array, 0, 8));
        }

        [TestMethod]
        public void SetItem_refuses_wrong_types_and_sizes_and_changes_nothing()
        {
            byte[] array = Hex.Parse("0102030405060708");
            ByteView bytes = new ByteView(array);
            Expect.Throws(typeof(ArgumentException), () => bytes.SetItem(0, "a"));
            Expect.Throws(typeof(ArgumentException), () => bytes.SetItem(0, null));
            Expect.Throws(typeof(ArgumentException), () => bytes.SetItem(0, 1.0));
            Expect.Throws(typeof(ArgumentException), () => bytes.SetItem(0, 1.0f));
            Expect.Throws(typeof(ArgumentException), () => bytes.SetItem(0, Ascii.Of("a")));
            Expect.Throws(typeof(ArgumentOutOfRangeException), () => bytes.SetItem(0, 256));
            Expect.Throws(typeof(ArgumentOutOfRangeException), () => bytes.SetItem(0, -1L));
            Expect.Throws(typeof(ArgumentOutOfRangeException), () => bytes.SetItem(0, ulong.MaxValue));
            ByteView characters = bytes.Cast("c");
            Expect.Throws(typeof(ArgumentException), () => characters.SetItem(0, 65));
            Expect.Throws(typeof(ArgumentException), () => characters.SetItem(0, Ascii.Of("ab")));
            Expect.Throws(typeof(ArgumentException), () => characters.SetItem(0, Ascii.Of("")));
            ByteView longs = bytes.Cast("q");
            Expect.Throws(typeof(ArgumentOutOfRangeException), () => longs.SetItem(0, ulong.MaxValue));
            Expect.Throws(typeof(ArgumentException), () => longs.SetDouble(0, 1.0));
            Expect.Throws(typeof(ArgumentOutOfRangeException), () => bytes.Cast("Q").SetItem(0, -1));
            Expect.Throws(typeof(ArgumentOutOfRangeException), () => bytes.Cast("e").SetDouble(0, 65520.0));
            Expect.Throws(typeof(ArgumentException), () => bytes.Cast("d").SetItem(0, "1"));
            Expect.Equal("0102030405060708", Hex.Format(array, 0, 8));
        }

        [TestMethod]
        public void SetItem_takes_every_integer_type_and_bools_and_numbers_for_reals()
        {
            ByteView view = new ByteView(new byte[8]);
            object[] sevens = { (sbyte)7, (byte)7, (short)7, (ushort)7, 7, 7u, 7L, 7ul };
            foreach (object seven in sevens)
            {
                view.SetItem(0, 0);
                view.SetItem(0, seven);
                Expect.Equal(7, view[0]);
                view.Cast("d").SetItem(0, seven);
                Expect.True(view.Cast("d").GetDouble(0) == 7.0);
            }

            view.SetItem(0, true);
            Expect.Equal(1, view[0]);
            view.Cast("Q").SetItem(0, ulong.MaxValue);
            Expect.Equal("ffffffffffffffff", view.ToHex());
            view.Cast("c").SetItem(1, Ascii.Of("A"));
            Expect.Equal("ff41ffffffffffff", view.ToHex());
            view.Cast("?").SetItem(0, 0.0);
            view.Cast("?").SetItem(1, 5);
            view.Cast("?").SetInt64(2, 256);
            Expect.Equal("000101ffffffffff", view.ToHex());
            view.Cast("f").SetItem(0, 1);
            view.Cast("f").SetItem(1, -1.5f);
            Expect.Equal("0000803f0000c0bf", view.ToHex());
            view.Cast("f").SetDouble(0, 1e39);
            Expect.Equal("0000807f0000c0bf", view.ToHex());
        }

        [TestMethod]
        public void GetInt64_refuses_reals_and_GetDouble_takes_all_numbers()
        {
            ByteView view = new ByteView(Hex.Parse("ffffffffffffffff"));
            Expect.Throws(typeof(InvalidOperationException), () => view.Cast("d").GetInt64(0));
            Expect.True(view.GetDouble(0) == 255.0);
            Expect.True(view.Cast("q").GetDouble(0) == -1.0);
            Expect.True(view.Cast("Q").GetDouble(0) == 18446744073709551616.0);
        }
    }
}
