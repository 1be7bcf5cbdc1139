using System;
using nanoFramework.TestFramework;

namespace Nano.Tests
{
    using Nano.Buffers;

    /// <summary>What is read-only stays so through everything made of it.</summary>
    [TestClass]
    public class ByteViewReadOnlyTests
    {
        [TestMethod]
        public void ToReadOnly_refuses_to_write_while_the_first_view_still_does()
        {
            byte[] array = Ascii.Array("abcd");
            ByteView view = new ByteView(array);
            ByteView readOnly = view.ToReadOnly();
            Expect.True(readOnly.IsReadOnly);
            Expect.False(view.IsReadOnly);
            ExpectReadOnly(readOnly);
            view[0] = (byte)'X';
            Expect.Text("Xbcd", readOnly);
            readOnly.Release();
            Expect.Text("Xbcd", view);
        }

        [TestMethod]
        public void Slices_casts_and_views_of_read_only_memory_are_read_only()
        {
            ByteView view = new ByteView(Ascii.Of("abcdefgh"));
            ExpectReadOnly(view);
            ExpectReadOnly(view.Slice(1, 7));
            ExpectReadOnly(view.Slice(int.MaxValue, int.MinValue, -2));
            ExpectReadOnly(view.Cast("H"));
            ExpectReadOnly(view.Cast("H").Cast("c"));
            ExpectReadOnly(view.ToReadOnly());
            ExpectReadOnly(new ByteView(view));
            ExpectReadOnly(new ByteView(view, 2, 4));
            ExpectReadOnly(new ByteView(Ascii.Array("abcd"), 1, 2, true));
            ExpectReadOnly(new ByteView(Ascii.Array("abcd"), 0, 4, true).Cast("I"));
            ExpectReadOnly(new ByteView(new LentBytes(Ascii.Array("abcd"), 0, 4, true)));
            Expect.Text("abcdefgh", view);
        }

        [TestMethod]
        public void Views_of_writable_memory_are_writable()
        {
            Expect.False(new ByteView(new byte[2]).IsReadOnly);
            Expect.False(new ByteView(new byte[2], 0, 1).IsReadOnly);
            Expect.False(new ByteView(Ascii.Buffer("ab")).IsReadOnly);
            Expect.False(new ByteView(Ascii.Buffer("ab"), 0, 1).IsReadOnly);
            Expect.False(new ByteView(new LentBytes(new byte[2], 0, 2, false)).IsReadOnly);
        }

        [TestMethod]
        public void SetSlice_of_no_items_is_refused_too()
        {
            ByteView view = new ByteView(Ascii.Of("ab"));
            Expect.Throws(typeof(NotSupportedException), () => view.SetSlice(0, 0, new Bytes(new byte[0])));
            Expect.Throws(typeof(NotSupportedException), () => view.SetSlice(0, 2, Ascii.Of("ab")));
        }

        [TestMethod]
        public void Refusal_comes_before_the_index_is_looked_at()
        {
            ByteView view = new ByteView(Ascii.Of("ab"));
            Expect.Throws(typeof(NotSupportedException), () => view[5] = 1);
            Expect.Throws(typeof(NotSupportedException), () => view.SetInt64(5, 300));
        }

        [TestMethod]
        public void Read_only_memory_may_be_the_source_of_a_write()
        {
            ByteView target = new ByteView(Ascii.Array("abcd"));
            target.SetSlice(1, 3, new ByteView(Ascii.Of("XY")));
            target.SetSlice(0, 1, target.ToReadOnly().Slice(3));
            Expect.Text("dXYd", target);
        }

        private static void ExpectReadOnly(ByteView view)
        {
            string before = view.ToHex();
            Expect.True(view.IsReadOnly);
            Expect.Throws(typeof(NotSupportedException), () => view.SetInt64(0, 1));
            Expect.Throws(typeof(NotSupportedException), () => view.SetItem(0, 1));
            Expect.Throws(typeof(NotSupportedException), () => view.SetSlice(0, 1, view.Slice(1, 2)));
            if (view.ItemSize == 1)
            {
                Expect.Throws(typeof(NotSupportedException), () => view[0] = 1);
            }

            Expect.Equal(before, view.ToHex());
        }
    }
}
