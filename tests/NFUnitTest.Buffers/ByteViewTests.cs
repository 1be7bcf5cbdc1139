using System;
using nanoFramework.TestFramework;

namespace Nano.Tests
{
    using Nano.Buffers;

    /// <summary>Views share memory. Expected values: CPython 3.13's memoryview, many from its test_memoryview.py.</summary>
    [TestClass]
    public class ByteViewTests
    {
        [TestMethod]
        public void Writes_are_seen_by_the_array_the_buffer_and_every_other_view()
        {
            byte[] array = Ascii.Array("abcdef");
            ByteView view = new ByteView(array);
            view[1] = (byte)'X';
            view[-1] = (byte)'Y';
            Expect.Text("aXcdeY", array);
            array[2] = (byte)'Z';
            Expect.Text("aXZdeY", view);

            ByteBuffer b = Ascii.Buffer("abcdef");
            using (ByteView first = new ByteView(b))
            using (ByteView second = first.Slice(int.MaxValue, int.MinValue, -1))
            {
                second[0] = (byte)'F';
                first[1] = (byte)'B';
                b[2] = (byte)'C';
                Expect.Text("FedCBa", second);
                Expect.Text("aBCdeF", first);
                Expect.Text("aBCdeF", b);
            }
        }

        [TestMethod]
        public void Slices_of_slices_keep_to_their_window_and_write_through_it()
        {
            byte[] array = Ascii.Array("XabcdefY");
            ByteView view = new ByteView(array).Slice(0, 7).Slice(1);
            Expect.Text("abcdef", view);
            Expect.Text("abcdef", view.Slice(-100, 100));
            view.SetSlice(0, 3, view.Slice(2, 5));
            Expect.Text("XcdedefY", array);
            int sum = 0;
            Expect.Throws(typeof(IndexOutOfRangeException), () => sum += view[6]);
            Expect.Throws(typeof(IndexOutOfRangeException), () => sum += view[-7]);
            Expect.Throws(typeof(IndexOutOfRangeException), () => view[int.MaxValue] = 1);
            Expect.Throws(typeof(IndexOutOfRangeException), () => view[int.MinValue] = 1);
            Expect.Text("XcdedefY", array);
        }

        [TestMethod]
        public void Slice_of_a_slice_with_steps_multiplies_them()
        {
            ByteView view = new ByteView(Ascii.Array("0123456789abcdef"));
            ByteView twos = view.Slice(1, int.MaxValue, 2);
            Expect.Text("13579bdf", twos);
            Expect.Equal(2, twos.Step);
            ByteView back = twos.Slice(int.MaxValue, int.MinValue, -3);
            Expect.Text("f93", back);
            Expect.Equal(-6, back.Step);
            Expect.Text("39f", back.Slice(int.MaxValue, int.MinValue, -1));
            Expect.Text("93", back.Slice(1));
            Expect.Equal('3', back[-1]);

            ByteView words = new ByteView(Ascii.Array("00112233")).Cast("H").Slice(int.MaxValue, int.MinValue, -2);
            Expect.Text("3311", words);
            Expect.Equal(-2, words.Step);
            Expect.Equal(2, words.Count);
            Expect.Equal(4, words.Length);
            Expect.Equal(0x3131L, words.GetInt64(1));
        }

        [TestMethod]
        public void IsContiguous_says_whether_Array_can_be_had()
        {
            ByteView view = new ByteView(Ascii.Array("abcdef"));
            ByteView twos = view.Slice(0, int.MaxValue, 2);
            Expect.True(view.IsContiguous);
            Expect.True(view.Slice(2, 4).IsContiguous);
            Expect.False(twos.IsContiguous);
            Expect.False(view.Slice(int.MaxValue, int.MinValue, -1).IsContiguous);
            Expect.Throws(typeof(InvalidOperationException), () => { byte[] array = twos.Array; });

            // One item has no neighbours, whatever the step.
            Expect.True(twos.Slice(0, 1).IsContiguous);
            Expect.True(twos.Slice(2, int.MaxValue, int.MaxValue).IsContiguous);
            Expect.Equal('c', twos.Slice(1, 2).Array[twos.Slice(1, 2).Offset]);

            // Back and forth it is contiguous again.
            ByteView again = view.Slice(int.MaxValue, int.MinValue, -1).Slice(int.MaxValue, int.MinValue, -1);
            Expect.True(again.IsContiguous);
            Expect.Equal(1, again.Step);
            Expect.Text("abcdef", again);
        }

        [TestMethod]
        public void Slice_of_nothing_or_with_the_largest_steps_stays_within_the_memory()
        {
            ByteView words = new ByteView(Ascii.Array("aabbcc")).Cast("H");
            Expect.Text("aa", words.Slice(0, int.MaxValue, int.MaxValue));
            Expect.Text("cc", words.Slice(int.MaxValue, int.MinValue, int.MinValue));
            Expect.Text("cc", words.Slice(int.MaxValue, int.MinValue, int.MinValue).Slice(0));
            Expect.Equal(0, words.Slice(3).Count);
            Expect.Equal(0, words.Slice(2, 1).Count);
            Expect.Equal(0, words.Slice(3).Slice(int.MaxValue, int.MinValue, -1).Count);
            Expect.Equal(0, words.Slice(int.MinValue, int.MaxValue, -1).ToItems().Length);
            ByteView none = words.Slice(int.MaxValue, int.MinValue, -1).Slice(3);
            Expect.Equal("", none.ToHex());
            Expect.Throws(typeof(IndexOutOfRangeException), () => none.GetInt64(0));
            none.SetSlice(0, 0, words.Slice(1, 1));
            Expect.Text("aabbcc", words);
        }

        [TestMethod]
        [DataRow(0, 3, 1, 2, 5, 1, "2343456789")]
        [DataRow(2, 5, 1, 0, 3, 1, "0101256789")]
        [DataRow(2147483647, -2147483648, -1, 0, 2147483647, 1, "9876543210")]
        [DataRow(0, 2147483647, 2, 1, 2147483647, 2, "1133557799")]
        [DataRow(1, 2147483647, 2, 0, 2147483647, 2, "0022446688")]
        [DataRow(0, 5, 1, 0, 2147483647, 2, "0246856789")]
        [DataRow(5, 10, 1, 2147483647, -2147483648, -2, "0123497531")]
        [DataRow(0, 2147483647, 3, 3, 7, 1, "3124455786")]
        [DataRow(8, -2147483648, -1, 1, 2147483647, 1, "9876543219")]
        [DataRow(4, 1, -2, 1, 4, 2, "0133156789")]
        [DataRow(0, 0, 1, 3, 3, 1, "0123456789")]
        public void SetSlice_reads_all_of_an_overlapping_source_before_it_writes(int start, int stop, int step, int from, int to, int by, string result)
        {
            ByteView view = new ByteView(Ascii.Array("0123456789"));
            view.SetSlice(start, stop, view.Slice(from, to, by), step);
            Expect.Text(result, view);
        }

        [TestMethod]
        public void SetSlice_moves_overlapping_items_of_several_bytes_whole()
        {
            ByteView words = new ByteView(Ascii.Array("01234567")).Cast("H");
            words.SetSlice(int.MaxValue, int.MinValue, words, -1);
            Expect.Text("67452301", words);
            words = new ByteView(Ascii.Array("01234567")).Cast("H");
            words.SetSlice(0, 2, words.Slice(1, 3));
            Expect.Text("23454567", words);
            words = new ByteView(Ascii.Array("01234567")).Cast("H");
            words.SetSlice(0, int.MaxValue, words.Slice(2, 4), 2);
            Expect.Text("45236767", words);
            ByteView numbers = new ByteView(Ascii.Array("0123456789abcdef")).Cast("I");
            numbers.SetSlice(int.MaxValue, int.MinValue, numbers, -1);
            Expect.Text("cdef89ab45670123", numbers);
        }

        [TestMethod]
        public void SetSlice_refuses_another_number_or_format_and_changes_nothing()
        {
            byte[] array = Ascii.Array("abcdef");
            ByteView view = new ByteView(array);
            ByteView words = view.Cast("H");
            ByteView characters = view.Cast("c");
            ByteView signed = view.Cast("b");
            Expect.Throws(typeof(ArgumentException), () => view.SetSlice(0, 3, Ascii.Of("xy")));
            Expect.Throws(typeof(ArgumentException), () => view.SetSlice(1, 1, Ascii.Of("x")));
            Expect.Throws(typeof(ArgumentException), () => view.SetSlice(0, 2, Ascii.Of("")));
            Expect.Throws(typeof(ArgumentException), () => view.SetSlice(0, 2, characters.Slice(2, 4)));
            Expect.Throws(typeof(ArgumentException), () => view.SetSlice(0, 2, signed.Slice(2, 4)));
            Expect.Throws(typeof(ArgumentException), () => signed.SetSlice(0, 2, Ascii.Of("xy")));
            Expect.Throws(typeof(ArgumentException), () => words.SetSlice(0, 1, Ascii.Of("xy")));
            Expect.Throws(typeof(ArgumentException), () => words.SetSlice(0, 1, view.Cast("h").Slice(1, 2)));
            Expect.Throws(typeof(ArgumentException), () => view.SetSlice(0, 1, words.Slice(1, 2)));
            Expect.Throws(typeof(ArgumentException), () => view.SetSlice(0, 2, Ascii.Of("xy"), 0));
            Expect.Throws(typeof(ArgumentNullException), () => view.SetSlice(0, 2, null));
            Expect.Text("abcdef", array);

            view.Cast("@B").SetSlice(0, 2, Ascii.Of("zz"));
            words.SetSlice(1, 2, new ByteView(Ascii.Array("yy")).Cast("H"));
            view.SetSlice(2, 0, Ascii.Of(""));
            Expect.Text("zzyyef", array);
        }

        [TestMethod]
        public void CopyTo_into_its_own_memory_reads_all_before_it_writes()
        {
            byte[] array = Ascii.Array("0123456789");
            new ByteView(array).Slice(int.MaxValue, int.MinValue, -1).CopyTo(array, 0);
            Expect.Text("9876543210", array);
            new ByteView(array).Slice(0, 8).CopyTo(array, 2);
            Expect.Text("9898765432", array);
            Expect.Throws(typeof(ArgumentOutOfRangeException), () => new ByteView(array).CopyTo(array, 1));
        }

        [TestMethod]
        public void ToBytes_ToArray_ToHex_and_ToItems_go_by_the_order_of_the_items()
        {
            ByteView view = new ByteView(Hex.Parse("000102030405")).Slice(int.MaxValue, int.MinValue, -2);
            Expect.Equal("050301", view.ToHex());
            Expect.Equal("050301", view.ToBytes().ToHex());
            Expect.Equal("050301", Hex.Format(view.ToArray(), 0, 3));
            object[] items = view.ToItems();
            Expect.Equal(3, items.Length);
            Expect.Equal(3, (byte)items[1]);
            ByteView words = new ByteView(Hex.Parse("000102030405")).Cast(">H").Slice(int.MaxValue, int.MinValue, -1);
            Expect.Equal("040502030001", words.ToHex());
            Expect.Equal((ushort)0x0405, (ushort)words.ToItems()[0]);
        }

        [TestMethod]
        public void Indexer_refuses_items_larger_than_a_byte()
        {
            ByteView words = new ByteView(new byte[4]).Cast("H");
            Expect.Throws(typeof(InvalidOperationException), () => { byte value = words[0]; });
            Expect.Throws(typeof(InvalidOperationException), () => words[0] = 1);
        }
    }
}
