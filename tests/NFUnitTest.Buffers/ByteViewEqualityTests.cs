using System;
using nanoFramework.TestFramework;

namespace Nano.Tests
{
    using Nano.Buffers;

    /// <summary>Equality by value, and hashes. Expected values: CPython 3.13's memoryview.</summary>
    [TestClass]
    public class ByteViewEqualityTests
    {
        [TestMethod]
        public void Views_of_other_formats_are_equal_when_the_values_are()
        {
            ByteView shorts = Items("h", 5, -529, 576, -625, 676, -729);
            Expect.True(shorts.Equals(Items(">h", 5, -529, 576, -625, 676, -729)));
            Expect.True(shorts.Equals(Items("<i", 5, -529, 576, -625, 676, -729)));
            Expect.True(Items("q", 5, -529, 576, -625, 676, -729).Equals(shorts));
            Expect.True(Items("d", 5, -529, 576, -625, 676, -729).Equals(shorts));
            Expect.True(shorts.Equals(Items("f", 5, -529, 576, -625, 676, -729)));
            Expect.True(shorts.Equals(Items("e", 5, -529, 576, -625, 676, -729)));
            Expect.False(shorts.Equals(Items("h", 5, -529, 576, -625, 676, 729)));
            Expect.False(shorts.Equals(Items("h", 4, -529, 576, -625, 676, 0)));

            // Steps: only the items count.
            Expect.True(shorts.Slice(0, int.MaxValue, 2).Equals(Items("i", 3, -529, -625, -729, 0, 0)));
            Expect.True(Items(">q", 3, -729, -625, -529, 0, 0).Equals(shorts.Slice(int.MaxValue, int.MinValue, -2)));
        }

        [TestMethod]
        public void Bytes_beside_a_view_have_the_format_B()
        {
            Bytes bytes = new Bytes(Hex.Parse("01ff"));
            ByteView view = new ByteView(bytes);
            Expect.True(view.Equals(bytes));
            Expect.True(bytes.Equals(view));
            Expect.True(view.Equals(new ByteBuffer(bytes)));
            Expect.True(new ByteBuffer(bytes).Equals(view));
            Expect.True(view.Equals(new LentBytes(Hex.Parse("01ff"), 0, 2, true)));
            Expect.False(bytes.Equals(view.Cast("b")));
            Expect.False(view.Cast("b").Equals(bytes));
            Expect.True(new Bytes(Hex.Parse("01")).Equals(Items("H", 1, 1, 0, 0, 0, 0)));
            Expect.True(Items("H", 1, 1, 0, 0, 0, 0).Equals(new Bytes(Hex.Parse("01"))));
            Expect.False(new Bytes(Hex.Parse("0100")).Equals(Items("H", 1, 1, 0, 0, 0, 0)));
            Expect.True(bytes.Equals(Items("d", 2, 1, 255, 0, 0, 0)));
        }

        [TestMethod]
        public void Items_of_c_equal_items_of_c_only()
        {
            Bytes bytes = Ascii.Of("abc");
            ByteView characters = new ByteView(bytes).Cast("c");
            Expect.True(characters.Equals(new ByteView(Ascii.Array("abc")).Cast("c")));
            Expect.False(characters.Equals(bytes));
            Expect.False(bytes.Equals(characters));
            Expect.False(characters.Equals(new ByteView(bytes)));
            Expect.True(new ByteView(new byte[0]).Cast("c").Equals(new Bytes(new byte[0])));
        }

        [TestMethod]
        public void Views_without_items_are_equal_whatever_the_format()
        {
            ByteView none = Items("h", 2, 900, 961, 0, 0, 0).Slice(0, 0);
            Expect.True(none.Equals(Items("d", 1, -900, 0, 0, 0, 0).Slice(1)));
            Expect.True(none.Equals(new Bytes(new byte[0])));
            Expect.True(new ByteBuffer().Equals(none));
            Expect.False(none.Equals(new byte[0]));
        }

        [TestMethod]
        public void NaN_equals_nothing_not_even_the_same_view()
        {
            ByteView nan = new ByteView(Hex.Parse("000000000000f87f")).Cast("d");
            Expect.False(nan.Equals(nan));
            Expect.False(nan.Equals(new ByteView(nan)));
            Expect.False(new ByteView(Hex.Parse("0000c07f")).Cast("f").Equals(nan));
            Expect.True(nan.ToBytes().Equals(nan.Cast("B")));
        }

        [TestMethod]
        public void Zeros_of_both_signs_are_equal()
        {
            ByteView zeros = new ByteView(Hex.Parse("0000000000000000")).Cast("f");
            Expect.True(zeros.Equals(new ByteView(Hex.Parse("0000008000000080")).Cast("f")));
            Expect.True(zeros.Equals(new ByteView(Hex.Parse("00800000")).Cast("e")));
            Expect.True(zeros.Equals(new Bytes(new byte[2])));
        }

        [TestMethod]
        public void Large_integers_compare_exactly_with_each_other_and_with_reals()
        {
            ByteView high = new ByteView(Hex.Parse("0000000000000080"));
            Expect.False(high.Cast("Q").Equals(high.Cast("q")));
            ByteView ones = new ByteView(Hex.Parse("ffffffffffffffff"));
            Expect.False(ones.Cast("Q").Equals(ones.Cast("q")));
            Expect.True(ones.Cast("Q").Equals(new ByteView(ones).Cast("Q")));

            // 2 ** 63 as a double; 2 ** 64 - 1 is none.
            Expect.True(high.Cast("Q").Equals(new ByteView(Hex.Parse("43e0000000000000")).Cast(">d")));
            Expect.False(high.Cast("q").Equals(new ByteView(Hex.Parse("43e0000000000000")).Cast(">d")));
            Expect.True(high.Cast("q").Equals(new ByteView(Hex.Parse("c3e0000000000000")).Cast(">d")));
            Expect.False(ones.Cast("Q").Equals(new ByteView(Hex.Parse("43f0000000000000")).Cast(">d")));

            // 2 ** 53 + 1 against 2.0 ** 53, 2 ** 63 - 1 against 2.0 ** 63.
            Expect.False(new ByteView(Hex.Parse("0020000000000001")).Cast(">Q").Equals(new ByteView(Hex.Parse("4340000000000000")).Cast(">d")));
            Expect.False(new ByteView(Hex.Parse("7fffffffffffffff")).Cast(">q").Equals(new ByteView(Hex.Parse("43e0000000000000")).Cast(">d")));
            Expect.False(new ByteView(Hex.Parse("0000000000000000")).Cast("q").Equals(new ByteView(Hex.Parse("7ff0000000000000")).Cast(">d")));
        }

        [TestMethod]
        public void Halves_and_singles_equal_doubles_only_when_exact()
        {
            Expect.True(new ByteView(Hex.Parse("3fc00000")).Cast(">f").Equals(new ByteView(Hex.Parse("3ff8000000000000")).Cast(">d")));
            Expect.False(new ByteView(Hex.Parse("3dcccccd")).Cast(">f").Equals(new ByteView(Hex.Parse("3fb999999999999a")).Cast(">d")));
            Expect.True(new ByteView(Hex.Parse("be00")).Cast(">e").Equals(new ByteView(Hex.Parse("bff8000000000000")).Cast(">d")));
        }

        [TestMethod]
        public void Equals_is_false_for_what_is_no_bytes()
        {
            ByteView view = new ByteView(Ascii.Array("abc"));
            Expect.False(view.Equals("abc"));
            Expect.False(view.Equals(null));
            Expect.False(view.Equals(Ascii.Array("abc")));
            Expect.False(view.Equals(3));
        }

        [TestMethod]
        public void GetHashCode_of_read_only_bytes_is_that_of_the_bytes()
        {
            Bytes bytes = Ascii.Of("abcdef");
            ByteView view = new ByteView(bytes);
            Expect.Equal(bytes.GetHashCode(), view.GetHashCode());
            Expect.Equal(bytes.GetHashCode(), view.Cast("b").GetHashCode());
            Expect.Equal(bytes.GetHashCode(), view.Cast("c").GetHashCode());
            Expect.Equal(Ascii.Of("fdb").GetHashCode(), view.Slice(int.MaxValue, int.MinValue, -2).GetHashCode());
            Expect.Equal(bytes.GetHashCode(), new ByteView(Ascii.Array("abcdef"), 0, 6, true).GetHashCode());
        }

        [TestMethod]
        public void GetHashCode_throws_when_the_memory_can_be_written_or_the_items_are_no_bytes()
        {
            Expect.Throws(typeof(NotSupportedException), () => new ByteView(Ascii.Array("ab")).GetHashCode());
            Expect.Throws(typeof(NotSupportedException), () => new ByteView(Ascii.Buffer("ab")).GetHashCode());
            Expect.Throws(typeof(NotSupportedException), () => new ByteView(Ascii.Buffer("ab")).ToReadOnly().GetHashCode());
            Expect.Throws(typeof(NotSupportedException), () => new ByteView(Ascii.Of("ab")).Cast("H").GetHashCode());
            Expect.Throws(typeof(NotSupportedException), () => new ByteView(Ascii.Of("ab")).Cast("?").GetHashCode());
        }

        // A view of up to five integers in a format.
        private static ByteView Items(string format, int count, int a, int b, int c, int d, int e)
        {
            int[] values = { a, b, c, d, e };
            ByteView one = new ByteView(new byte[8]).Cast(format);
            ByteView view = new ByteView(new byte[count * one.ItemSize]).Cast(format);
            for (int i = 0; i < count; i++)
            {
                char code = format[format.Length - 1];
                if (code == 'd' || code == 'f' || code == 'e')
                {
                    view.SetDouble(i, values[i]);
                }
                else
                {
                    view.SetInt64(i, values[i]);
                }
            }

            return view;
        }
    }
}
