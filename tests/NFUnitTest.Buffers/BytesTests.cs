using System;
using nanoFramework.TestFramework;

namespace Nano.Tests
{
    using Nano.Buffers;

    /// <summary>What bytes own, share and compare. Expected values: CPython 3.13, or its test_bytes.py.</summary>
    [TestClass]
    public class BytesTests
    {
        [TestMethod]
        public void Constructor_copies_so_that_the_array_may_change_afterwards()
        {
            byte[] array = Ascii.Array("abcdef");
            Bytes all = new Bytes(array);
            Bytes part = new Bytes(array, 2, 3);
            array[2] = (byte)'X';
            Expect.Text("abcdef", all);
            Expect.Text("cde", part);
        }

        [TestMethod]
        public void Constructor_copies_a_buffer_and_holds_no_export_of_it()
        {
            ByteBuffer buffer = Ascii.Buffer("abc");
            Bytes bytes = new Bytes(buffer);
            buffer[0] = (byte)'X';
            buffer.Append((byte)'d');
            Expect.Text("abc", bytes);
            Expect.Text("Xbcd", buffer);
        }

        [TestMethod]
        public void Constructor_takes_a_view_with_a_step_in_the_order_of_its_items()
        {
            ByteView view = new ByteView(Ascii.Array("abcdef"));
            Expect.Text("ace", new Bytes(view.Slice(0, int.MaxValue, 2)));
            Expect.Text("fedcba", new Bytes(view.Slice(int.MaxValue, int.MinValue, -1)));
            Expect.Text("abef", new Bytes(new ByteView(Ascii.Array("abcdefgh")).Cast("H").Slice(0, int.MaxValue, 2)));
        }

        [TestMethod]
        public void Constructor_refuses_null_and_a_stretch_outside_the_array()
        {
            Expect.Throws(typeof(ArgumentNullException), () => new Bytes((byte[])null));
            Expect.Throws(typeof(ArgumentNullException), () => new Bytes((BytesLike)null));
            Expect.Throws(typeof(ArgumentNullException), () => new Bytes(null, 0, 0));
            Expect.Throws(typeof(ArgumentOutOfRangeException), () => new Bytes(new byte[3], 1, 3));
            Expect.Throws(typeof(ArgumentOutOfRangeException), () => new Bytes(new byte[3], -1, 1));
            Expect.Throws(typeof(ArgumentOutOfRangeException), () => new Bytes(new byte[3], 4, 0));
            Expect.Throws(typeof(ArgumentOutOfRangeException), () => new Bytes(new byte[3], 0, -1));
            Expect.Equal(0, new Bytes(new byte[3], 3, 0).Length);
        }

        [TestMethod]
        public void Index_throws_IndexOutOfRange_when_there_is_no_such_byte()
        {
            Bytes bytes = Ascii.Of("ab");
            Expect.Equal('b', bytes[-1]);
            Expect.Equal('a', bytes[-2]);
            int sum = 0;
            Expect.Throws(typeof(IndexOutOfRangeException), () => sum += bytes[2]);
            Expect.Throws(typeof(IndexOutOfRangeException), () => sum += bytes[-3]);
            Expect.Throws(typeof(IndexOutOfRangeException), () => sum += bytes[int.MaxValue]);
            Expect.Throws(typeof(IndexOutOfRangeException), () => sum += bytes[int.MinValue]);
            Bytes none = new Bytes(new byte[0]);
            Expect.Throws(typeof(IndexOutOfRangeException), () => sum += none[0]);
            Expect.Throws(typeof(IndexOutOfRangeException), () => sum += none[-1]);

            // The bytes beside a slice are not its own.
            Bytes slice = Ascii.Of("abcd").Slice(1, 3);
            Expect.Throws(typeof(IndexOutOfRangeException), () => sum += slice[2]);
            Expect.Throws(typeof(IndexOutOfRangeException), () => sum += slice[-3]);
        }

        [TestMethod]
        public void Slice_with_step_1_shares_the_memory()
        {
            Bytes bytes = Ascii.Of("abcdef");
            Bytes slice = bytes.Slice(2, 5);
            Bytes inner = slice.Slice(1);
            Expect.Text("de", inner);
            Expect.True((object)slice.Array == bytes.Array);
            Expect.True((object)inner.Array == bytes.Array);
            Expect.Equal(bytes.Offset + 3, inner.Offset);
        }

        [TestMethod]
        public void Slice_takes_the_ends_of_the_range_of_int_without_overflow()
        {
            Bytes bytes = Ascii.Of("abc");
            Expect.Text("cba", bytes.Slice(int.MaxValue, int.MinValue, -1));
            Expect.Text("", bytes.Slice(int.MinValue, int.MaxValue, -1));
            Expect.Text("a", bytes.Slice(int.MinValue, int.MaxValue, int.MaxValue));
            Expect.Text("c", bytes.Slice(int.MaxValue, int.MinValue, int.MinValue));
            Expect.Text("c", bytes.Slice(2, int.MinValue, int.MinValue));
            Expect.Text("", bytes.Slice(int.MaxValue));
            Expect.Text("abc", bytes.Slice(int.MinValue));
            Expect.Throws(typeof(ArgumentException), () => bytes.Slice(0, 3, 0));
            Expect.Throws(typeof(ArgumentException), () => new Bytes(new byte[0]).Slice(0, 0, 0));
        }

        [TestMethod]
        public void GetHashCode_is_the_same_for_equal_bytes_wherever_they_lie()
        {
            Bytes whole = Ascii.Of("xxabcdxx");
            Expect.Equal(Ascii.Of("abcd").GetHashCode(), whole.Slice(2, 6).GetHashCode());
            Expect.Equal(Ascii.Of("abcd").GetHashCode(), Ascii.Of("d.c.b.a").Slice(int.MaxValue, int.MinValue, -2).GetHashCode());
            Expect.True(Ascii.Of("abdc").GetHashCode() != Ascii.Of("abcd").GetHashCode());
            Expect.True(new Bytes(new byte[2]).GetHashCode() != new Bytes(new byte[1]).GetHashCode());
        }

        [TestMethod]
        public void Equals_compares_with_any_bytes_and_with_nothing_else()
        {
            Bytes bytes = Ascii.Of("abc");
            Expect.True(bytes.Equals(bytes));
            Expect.True(bytes.Equals(Ascii.Buffer("abc")));
            Expect.True(bytes.Equals(new LentBytes(Ascii.Array("xabcx"), 1, 3, false)));
            Expect.True(bytes.Equals(new ByteView(Ascii.Array("a-b-c-")).Slice(0, int.MaxValue, 2)));
            Expect.False(bytes.Equals(Ascii.Of("ab")));
            Expect.False(bytes.Equals(Ascii.Of("abd")));
            Expect.False(bytes.Equals("abc"));
            Expect.False(bytes.Equals(Ascii.Array("abc")));
            Expect.False(bytes.Equals(null));
            Expect.False(new Bytes(new byte[0]).Equals(""));
        }

        [TestMethod]
        [DataRow("", "", 0)]
        [DataRow("", "00", -1)]
        [DataRow("010203", "0103", -1)]
        [DataRow("0103", "010203", 1)]
        [DataRow("0102", "010203", -1)]
        [DataRow("80", "7f", 1)]
        [DataRow("ff", "00ff", 1)]
        [DataRow("010203", "010203", 0)]
        public void CompareTo_orders_as_Python_does(string bytes, string other, int sign)
        {
            int result = new Bytes(Hex.Parse(bytes)).CompareTo(new Bytes(Hex.Parse(other)));
            Expect.Equal(sign, result < 0 ? -1 : result > 0 ? 1 : 0);
        }

        [TestMethod]
        public void ToArray_and_CopyTo_give_memory_of_their_own()
        {
            Bytes bytes = Ascii.Of("xabcx").Slice(1, 4);
            byte[] copy = bytes.ToArray();
            copy[0] = (byte)'Z';
            byte[] target = Ascii.Array("-----");
            bytes.CopyTo(target, 1);
            Expect.Text("abc", bytes);
            Expect.Text("-abc-", target);
            Expect.Throws(typeof(ArgumentOutOfRangeException), () => bytes.CopyTo(target, 3));
            Expect.Throws(typeof(ArgumentNullException), () => bytes.CopyTo(null, 0));
        }

        [TestMethod]
        public void View_of_bytes_is_read_only()
        {
            Bytes bytes = Ascii.Of("abc");
            Expect.True(bytes.IsReadOnly);
            ByteView view = new ByteView(bytes);
            Expect.True(view.IsReadOnly);
            Expect.Throws(typeof(NotSupportedException), () => view[0] = 1);
            Expect.Text("abc", bytes);
        }
    }
}
