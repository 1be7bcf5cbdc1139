using System;
using nanoFramework.TestFramework;

namespace Nano.Tests
{
    using Nano.Buffers;

    /// <summary>Typed arrays, their exports and refusals. Expected values: CPython 3.13's array, many from its test_array.py.</summary>
    [TestClass]
    public class TypedArrayTests
    {
        [TestMethod]
        public void Every_resize_throws_and_changes_nothing_while_a_view_lives()
        {
            TypedArray a = New('h', -1, 0, 1, 42, 127);
            ByteView view = new ByteView(a);
            Expect.Throws(typeof(InvalidOperationException), () => a.AppendInt64(1));
            Expect.Throws(typeof(InvalidOperationException), () => a.Append(1));
            Expect.Throws(typeof(InvalidOperationException), () => a.Insert(0, 1));
            Expect.Throws(typeof(InvalidOperationException), () => a.Extend(a));
            Expect.Throws(typeof(InvalidOperationException), () => a.Remove(1));
            Expect.Throws(typeof(InvalidOperationException), () => a.Pop(0));
            Expect.Throws(typeof(InvalidOperationException), () => a.FromBytes(Ascii.Of("ab")));
            Expect.Throws(typeof(InvalidOperationException), () => a.SetSlice(0, 0, a));
            Expect.Throws(typeof(InvalidOperationException), () => a.DeleteSlice(0, 1));
            Expect.Throws(typeof(InvalidOperationException), () => a.DeleteSlice(0, int.MaxValue, 2));
            Expect.Equal("ffff000001002a007f00", view.ToHex());
            a.SetInt64(0, 256);
            a.ByteSwap();
            Expect.Equal("010000000001002a007f", view.ToHex());
            view.Release();
            a.DeleteSlice(0, int.MaxValue);
            Expect.Equal(0, a.Count);
        }

        [TestMethod]
        public void View_of_an_array_has_its_format_and_writes_through()
        {
            TypedArray a = New('H', 256, 256, 256, 256);
            using (ByteView view = new ByteView(a))
            using (ByteView bytes = view.Cast("B"))
            using (ByteView words = bytes.Cast("H"))
            using (ByteView part = words.Slice(0, 2))
            {
                Expect.Equal("H", view.Format);
                bytes[0] = 2;
                Expect.Equal(258, part.GetInt64(0));
                part.SetInt64(1, 65535);
                Expect.Equal(65535, a.GetInt64(1));
                Expect.True(view.Equals(a));
                Expect.True(a.Equals(view));
            }
        }

        [TestMethod]
        public void SetSlice_takes_the_array_itself_and_items_of_its_type_only()
        {
            TypedArray a = New('i', -1, 0, 1);
            a.SetSlice(1, -1, a);
            Expect.Equal("-1 -1 0 1 1", Text(a));
            a.SetSlice(int.MaxValue, int.MinValue, a, -1);
            Expect.Equal("1 1 0 -1 -1", Text(a));
            a.SetSlice(0, int.MaxValue, New('i', 7, 8, 9), 2);
            Expect.Equal("7 1 8 -1 9", Text(a));
            Expect.Throws(typeof(ArgumentException), () => a.SetSlice(0, 0, new TypedArray('h')));
            Expect.Throws(typeof(ArgumentException), () => a.SetSlice(0, 5, New('i', 1, 2), 2));
            Expect.Throws(typeof(ArgumentException), () => a.Extend(New('I', 1)));
            Expect.Throws(typeof(ArgumentNullException), () => a.Extend(null));
            Expect.Equal("7 1 8 -1 9", Text(a));
            a.Extend(a);
            Expect.Equal("7 1 8 -1 9 7 1 8 -1 9", Text(a));
        }

        [TestMethod]
        [DataRow(0, 2147483647, 2, "1 3")]
        [DataRow(1, 2147483647, 2, "0 2 4")]
        [DataRow(1, -2147483648, -2, "0 2 3 4")]
        [DataRow(0, 2147483647, 1000, "1 2 3 4")]
        [DataRow(-2, 2147483647, 1, "0 1 2")]
        [DataRow(2147483647, -2147483648, -1, "")]
        [DataRow(3, 1, 1, "0 1 2 3 4")]
        public void DeleteSlice_leaves_what_del_leaves(int start, int stop, int step, string left)
        {
            TypedArray a = New('l', 0, 1, 2, 3, 4);
            a.DeleteSlice(start, stop, step);
            Expect.Equal(left, Text(a));
        }

        [TestMethod]
        [DataRow(-1, "1 2 9 3")]
        [DataRow(-1000, "9 1 2 3")]
        [DataRow(1000, "1 2 3 9")]
        public void Insert_clamps_the_position(int index, string expected)
        {
            TypedArray a = New('q', 1, 2, 3);
            a.Insert(index, 9);
            Expect.Equal(expected, Text(a));
        }

        [TestMethod]
        public void Refused_value_leaves_the_array_as_it_was()
        {
            TypedArray a = New('B', 1, 255);
            Expect.Throws(typeof(ArgumentOutOfRangeException), () => a.AppendInt64(256));
            Expect.Throws(typeof(ArgumentOutOfRangeException), () => a.Append(-1));
            Expect.Throws(typeof(ArgumentOutOfRangeException), () => a.Insert(0, 256));
            Expect.Throws(typeof(ArgumentException), () => a.Append(42.0));
            Expect.Throws(typeof(ArgumentException), () => a.AppendDouble(42.0));
            Expect.Throws(typeof(ArgumentException), () => a.Append(null));
            Expect.Throws(typeof(ArgumentException), () => a.Append("a"));
            Expect.Throws(typeof(ArgumentOutOfRangeException), () => a.SetInt64(0, 256));
            Expect.Throws(typeof(ArgumentException), () => new TypedArray('H').FromBytes(Ascii.Of("x")));
            Expect.Throws(typeof(IndexOutOfRangeException), () => a.Pop(2));
            Expect.Throws(typeof(IndexOutOfRangeException), () => a.GetInt64(-3));
            Expect.Throws(typeof(ArgumentException), () => a.Remove(23));
            Expect.Equal("1 255", Text(a));
            Expect.Throws(typeof(ArgumentException), () => new TypedArray('x'));
            Expect.Throws(typeof(ArgumentException), () => new TypedArray('u'));
        }

        [TestMethod]
        public void Slice_is_a_copy_and_equality_goes_by_value()
        {
            TypedArray a = New('h', 0, 1, 2, 3, 4);
            TypedArray slice = a.Slice(3, int.MinValue, -2);
            Expect.Equal("3 1", Text(slice));
            slice.SetInt64(0, 9);
            slice.AppendInt64(5);
            Expect.Equal("0 1 2 3 4", Text(a));
            Expect.True(a.Equals(New('q', 0, 1, 2, 3, 4)));
            Expect.True(a.Slice(0).Equals(a));
            Expect.True(New('B', 1, 2).Equals(new Bytes(Hex.Parse("0102"))));
            TypedArray nan = new TypedArray('d');
            nan.AppendDouble(double.NaN);
            Expect.False(nan.Equals(nan));
            Expect.Equal(-1, nan.IndexOf(double.NaN));
            Expect.Throws(typeof(NotSupportedException), () => a.GetHashCode());
        }

        [TestMethod]
        public void ByteSwap_turns_each_item_round_and_twice_is_none()
        {
            TypedArray a = New('i', 1, -2);
            a.ByteSwap();
            Expect.Equal("00000001fffffffe", a.ToHex());
            a.ByteSwap();
            Expect.Equal("1 -2", Text(a));
            TypedArray bytes = New('b', 1, -2);
            bytes.ByteSwap();
            Expect.Equal("1 -2", Text(bytes));
        }

        [TestMethod]
        public void IndexOf_and_Reverse_work_on_empty_and_on_items_of_all_kinds()
        {
            TypedArray none = new TypedArray('d');
            none.Reverse();
            none.Extend(none);
            Expect.Equal(-1, none.IndexOf(0));
            Expect.Equal(0, none.Slice(0).Count);
            Expect.Throws(typeof(IndexOutOfRangeException), () => none.Pop());
            TypedArray a = New('i', -2, -1, 0, 0, 1, 2);
            Expect.Equal(2, a.IndexOf(0));
            Expect.Equal(2, a.IndexOf(0.0, -4));
            Expect.Equal(3, a.IndexOf(0L, 3, 4));
            Expect.Equal(-1, a.IndexOf(2, 0, -10));
            Expect.Equal(0, a.IndexOf((sbyte)-2, -10));
            Expect.Equal(-1, a.IndexOf(0.5));
            Expect.Equal(2, a.CountOf(0));
            a.Reverse();
            Expect.Equal("2 1 0 0 -1 -2", Text(a));
        }

        private static TypedArray New(char typeCode, params int[] values)
        {
            TypedArray a = new TypedArray(typeCode);
            foreach (int value in values)
            {
                a.AppendInt64(value);
            }

            return a;
        }

        private static string Text(TypedArray a)
        {
            string text = "";
            for (int i = 0; i < a.Count; i++)
            {
                text += (i == 0 ? "" : " ") + a.GetInt64(i).ToString();
            }

            return text;
        }
    }
}
