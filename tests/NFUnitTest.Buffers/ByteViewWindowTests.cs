using System;
using nanoFramework.TestFramework;

namespace Nano.Tests
{
    using Nano.Buffers;

    /// <summary>A window with offset and size, as Python 2's buffer object was. Expected values: CPython 2.7's buffer.</summary>
    [TestClass]
    public class ByteViewWindowTests
    {
        [TestMethod]
        [DataRow(2, 3, "cde")]
        [DataRow(0, 6, "abcdef")]
        [DataRow(0, 2147483647, "abcdef")]
        [DataRow(4, 100, "ef")]
        [DataRow(6, 1, "")]
        [DataRow(100, 1, "")]
        [DataRow(2147483647, 2147483647, "")]
        [DataRow(2, 0, "")]
        public void Window_ends_where_the_memory_does(int offset, int size, string expected)
        {
            Expect.Text(expected, new ByteView(Ascii.Of("abcdef"), offset, size));
            Expect.Text(expected, new ByteView(new ByteView(Ascii.Array("XabcdefY")).Slice(1, 7), offset, size));
        }

        [TestMethod]
        public void Window_refuses_a_negative_offset_or_size()
        {
            Bytes bytes = Ascii.Of("abc");
            Expect.Throws(typeof(ArgumentOutOfRangeException), () => new ByteView(bytes, -1, 2));
            Expect.Throws(typeof(ArgumentOutOfRangeException), () => new ByteView(bytes, 0, -2));
            Expect.Throws(typeof(ArgumentNullException), () => new ByteView((BytesLike)null, 0, 1));
        }

        [TestMethod]
        public void Window_of_a_window_counts_from_the_window()
        {
            ByteView outer = new ByteView(Ascii.Of("abcdefgh"), 2, 5);
            ByteView inner = new ByteView(outer, 1, 100);
            Expect.Text("defg", inner);
            Expect.Text("ef", inner.Slice(1, 3));
            Expect.True(inner.IsReadOnly);
        }

        [TestMethod]
        public void Window_over_items_has_bytes_and_writes_through()
        {
            byte[] array = Hex.Parse("0001020304050607");
            ByteView window = new ByteView(new ByteView(array).Cast("H"), 3, 2);
            Expect.Equal("B", window.Format);
            Expect.Equal("0304", window.ToHex());
            window[0] = 0xFF;
            Expect.Equal("000102ff04050607", Hex.Format(array, 0, 8));
        }

        [TestMethod]
        public void Window_over_gaps_is_refused()
        {
            ByteView view = new ByteView(Ascii.Array("abcdef"));
            Expect.Throws(typeof(InvalidOperationException), () => new ByteView(view.Slice(0, int.MaxValue, 2), 0, 2));
            Expect.Throws(typeof(InvalidOperationException), () => new ByteView(view.Slice(int.MaxValue, int.MinValue, -1), 0, 2));
        }

        [TestMethod]
        public void Window_locks_the_buffer_even_when_it_shows_nothing()
        {
            ByteBuffer b = Ascii.Buffer("abc");
            ByteView window = new ByteView(b, 100, 1);
            Expect.Equal(0, window.Count);
            Expect.Throws(typeof(InvalidOperationException), () => b.Append(1));
            window.Release();
            b.Append((byte)'d');
            Expect.Text("abcd", b);
        }

        [TestMethod]
        public void Concatenation_repetition_and_order_go_by_the_bytes_of_the_window()
        {
            ByteView window = new ByteView(Ascii.Of("abcdef"), 2, 3);
            Expect.Text("cdex", window.ToBytes().Concat(Ascii.Of("x")));
            Expect.Text("xcde", Ascii.Of("x").Concat(window));
            Expect.Text("cdecde", window.ToBytes().Repeat(2));
            Expect.Equal(0, Ascii.Of("cde").CompareTo(window));
            Expect.True(Ascii.Of("cdd").CompareTo(window) < 0);
        }

        [TestMethod]
        public void Stretch_of_an_array_is_checked_not_clamped()
        {
            byte[] array = Ascii.Array("abcdef");
            Expect.Text("cde", new ByteView(array, 2, 3));
            Expect.Equal(0, new ByteView(array, 6, 0).Count);
            Expect.Throws(typeof(ArgumentOutOfRangeException), () => new ByteView(array, 2, 5));
            Expect.Throws(typeof(ArgumentOutOfRangeException), () => new ByteView(array, 7, 0));
            Expect.Throws(typeof(ArgumentOutOfRangeException), () => new ByteView(array, -1, 2));
            Expect.Throws(typeof(ArgumentOutOfRangeException), () => new ByteView(array, 2, int.MaxValue));
            Expect.Throws(typeof(ArgumentNullException), () => new ByteView((byte[])null));
            Expect.Throws(typeof(ArgumentNullException), () => new ByteView(null, 0, 0));
        }
    }
}
