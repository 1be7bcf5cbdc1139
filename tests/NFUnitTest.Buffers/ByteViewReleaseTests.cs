using System;
using nanoFramework.TestFramework;

namespace Nano.Tests
{
    using Nano.Buffers;

    /// <summary>After release: CPython 3.13's test_memoryview_check_released, for every member.</summary>
    [TestClass]
    public class ByteViewReleaseTests
    {
        [TestMethod]
        public void Every_use_after_release_throws_ObjectDisposed()
        {
            ExpectReleased(new ByteView(Ascii.Buffer("abcd")));
            ExpectReleased(new ByteView(Ascii.Array("abcd")));
            ExpectReleased(new ByteView(Ascii.Buffer("abcdef")).Slice(1, 5));
            ExpectReleased(new ByteView(Ascii.Buffer("abcdefgh")).Slice(int.MaxValue, int.MinValue, -2));
            ExpectReleased(new ByteView(Ascii.Of("abcd")));
            ExpectReleased(new ByteView(Ascii.Buffer("abcd")).Cast("c"));
            ExpectReleased(new ByteView(Ascii.Buffer("abcd")).ToReadOnly());
        }

        [TestMethod]
        public void Released_view_of_larger_items_throws_ObjectDisposed()
        {
            ByteView view = new ByteView(new byte[8]).Cast("d");
            view.Release();
            Expect.Throws(typeof(ObjectDisposedException), () => view.GetDouble(0));
            Expect.Throws(typeof(ObjectDisposedException), () => view.SetDouble(0, 1.5));
            Expect.Throws(typeof(ObjectDisposedException), () => view.SetDouble(0, 1));
            Expect.Throws(typeof(ObjectDisposedException), () => { BytesLike owner = view.Owner; });
            Expect.Throws(typeof(ObjectDisposedException), () => view.GetItem(0));
            Expect.Throws(typeof(ObjectDisposedException), () => view.SetItem(0, 1.5));
            Expect.Throws(typeof(ObjectDisposedException), () => view.Cast("B"));
        }

        [TestMethod]
        public void Released_view_given_to_others_throws_and_they_stay_as_they_were()
        {
            ByteBuffer b = Ascii.Buffer("abcd");
            ByteView view = new ByteView(b);
            view.Release();
            Bytes bytes = Ascii.Of("abcd");
            Expect.Throws(typeof(ObjectDisposedException), () => new Bytes(view));
            Expect.Throws(typeof(ObjectDisposedException), () => new ByteBuffer(view));
            Expect.Throws(typeof(ObjectDisposedException), () => new ByteView(view));
            Expect.Throws(typeof(ObjectDisposedException), () => new ByteView(view, 0, 1));
            Expect.Throws(typeof(ObjectDisposedException), () => bytes.IndexOf(view));
            Expect.Throws(typeof(ObjectDisposedException), () => bytes.Concat(view));
            Expect.Throws(typeof(ObjectDisposedException), () => bytes.Replace(view, bytes));
            Expect.Throws(typeof(ObjectDisposedException), () => bytes.CompareTo(view));
            Expect.Throws(typeof(ObjectDisposedException), () => bytes.Join(new BytesLike[] { bytes, view }));
            Expect.Throws(typeof(ObjectDisposedException), () => b.Extend(view));
            Expect.Throws(typeof(ObjectDisposedException), () => b.SetSlice(0, 2, view));
            Expect.Throws(typeof(ObjectDisposedException), () => new ByteView(b).SetSlice(0, 0, view));
            Expect.Text("abcd", b);
        }

        [TestMethod]
        public void Separator_that_is_a_released_view_throws_ObjectDisposed()
        {
            ByteView view = new ByteView(Ascii.Array("b"));
            view.Release();
            Bytes bytes = Ascii.Of("abc");
            Expect.Throws(typeof(ObjectDisposedException), () => bytes.Split(view));
            Expect.Throws(typeof(ObjectDisposedException), () => bytes.RSplit(view));
            Expect.Throws(typeof(ObjectDisposedException), () => bytes.Partition(view));
            Expect.Throws(typeof(ObjectDisposedException), () => bytes.RPartition(view));
        }

        [TestMethod]
        public void Released_view_equals_itself_and_nothing_else()
        {
            byte[] array = Ascii.Array("abcd");
            ByteView view = new ByteView(array);
            ByteView other = new ByteView(array);
            Expect.True(view.Equals(other));
            view.Release();
            Expect.True(view.Equals(view));
            Expect.False(view.Equals(other));
            Expect.False(other.Equals(view));
            Expect.False(view.Equals(Ascii.Of("abcd")));
            Expect.False(Ascii.Of("abcd").Equals(view));
            Expect.False(new Bytes(new byte[0]).Equals(view));
            Expect.False(view.Equals(new Bytes(new byte[0])));
            other.Release();
            Expect.False(view.Equals(other));
        }

        [TestMethod]
        public void Release_may_be_called_again_inside_using()
        {
            ByteBuffer b = Ascii.Buffer("ab");
            using (ByteView view = new ByteView(b))
            {
                Expect.False(view.IsReleased);
                view.Release();
                Expect.True(view.IsReleased);
                b.Append((byte)'c');
            }

            b.Append((byte)'d');
            Expect.Text("abcd", b);
        }

        [TestMethod]
        public void Release_of_a_read_only_view_leaves_the_one_it_was_made_of()
        {
            ByteView view = new ByteView(Ascii.Array("ab"));
            ByteView readOnly = view.ToReadOnly();
            readOnly.Release();
            Expect.Text("ab", view);
            Expect.False(view.IsReleased);
        }

        private static void ExpectReleased(ByteView view)
        {
            byte[] target = new byte[8];
            ByteView whole = new ByteView(target);
            Expect.Equal(4, view.Count);
            view.Release();
            Expect.True(view.IsReleased);
            Expect.Throws(typeof(ObjectDisposedException), () => { byte value = view[0]; });
            Expect.Throws(typeof(ObjectDisposedException), () => view[0] = 1);
            Expect.Throws(typeof(ObjectDisposedException), () => { int count = view.Count; });
            Expect.Throws(typeof(ObjectDisposedException), () => { byte[] array = view.Array; });
            Expect.Throws(typeof(ObjectDisposedException), () => { int step = view.Step; });
            Expect.Throws(typeof(ObjectDisposedException), () => { bool is1 = view.IsContiguous; });
            Expect.Throws(typeof(ObjectDisposedException), () => view.GetInt64(0));
            Expect.Throws(typeof(ObjectDisposedException), () => view.SetInt64(0, 1));
            Expect.Throws(typeof(ObjectDisposedException), () => view.GetDouble(0));
            Expect.Throws(typeof(ObjectDisposedException), () => view.GetItem(0));
            Expect.Throws(typeof(ObjectDisposedException), () => view.SetItem(0, 1));
            Expect.Throws(typeof(ObjectDisposedException), () => view.ToItems());
            Expect.Throws(typeof(ObjectDisposedException), () => view.ToArray());
            Expect.Throws(typeof(ObjectDisposedException), () => view.ToBytes());
            Expect.Throws(typeof(ObjectDisposedException), () => view.ToHex());
            Expect.Throws(typeof(ObjectDisposedException), () => view.CopyTo(target, 0));
            Expect.Throws(typeof(ObjectDisposedException), () => view.Slice(0));
            Expect.Throws(typeof(ObjectDisposedException), () => view.Slice(0, 0));
            Expect.Throws(typeof(ObjectDisposedException), () => view.SetSlice(0, 0, new Bytes(new byte[0])));
            Expect.Throws(typeof(ObjectDisposedException), () => whole.SetSlice(0, 0, view));
            Expect.Throws(typeof(ObjectDisposedException), () => view.Cast("b"));
            Expect.Throws(typeof(ObjectDisposedException), () => view.ToReadOnly());
            Expect.Throws(typeof(ObjectDisposedException), () => view.BeginExport());
            Expect.Throws(typeof(ObjectDisposedException), () => view.GetHashCode());
            Expect.Throws(typeof(ObjectDisposedException), () => { int length = view.Length; });
            Expect.Throws(typeof(ObjectDisposedException), () => { int offset = view.Offset; });
            Expect.Throws(typeof(ObjectDisposedException), () => { string format = view.Format; });
            Expect.Throws(typeof(ObjectDisposedException), () => { int size = view.ItemSize; });
            Expect.Throws(typeof(ObjectDisposedException), () => { bool isReadOnly = view.IsReadOnly; });
            view.Release();
            view.Dispose();
        }
    }
}
