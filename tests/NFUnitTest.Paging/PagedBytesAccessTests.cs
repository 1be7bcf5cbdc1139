using System;
using nanoFramework.TestFramework;

namespace Nano.Tests
{
    using Nano.Paging;

    /// <summary>Read-only, copy-on-write, and changes of the length. What Python refuses with TypeError is NotSupportedException.</summary>
    [TestClass]
    public class PagedBytesAccessTests
    {
        [TestMethod]
        public void Read_only_bytes_refuse_every_change_also_of_nothing()
        {
            TestStore store = new TestStore(TestStore.Of("aaaaaaaaaa"), true);
            PagedBytes paged = new PagedBytes(store, PagedAccess.ReadOnly, 4, 2);
            Type refused = typeof(NotSupportedException);
            PagedExpect.Throws(refused, () => paged[0] = 98);
            PagedExpect.Throws(refused, () => paged.Write(0, new byte[3], 0, 3));
            PagedExpect.Throws(refused, () => paged.Write(0, new byte[3], 0, 0));
            PagedExpect.Throws(refused, () => paged.Write(0, new LentBytes(new byte[3], 0, 3, false)));
            PagedExpect.Throws(refused, () => paged.Move(0, 1, 1));
            PagedExpect.Throws(refused, () => paged.Resize(20));
            PagedExpect.True(paged.Slice(0, 1).IsReadOnly);
            PagedExpect.Equal("aaaaaaaaaa", TestStore.All(paged));
            paged.Flush();
            paged.Close();
            PagedExpect.Equal("r0+4 r4+4 r8+2 c", store.Log);
        }

        [TestMethod]
        public void Copies_are_changed_and_the_store_is_not()
        {
            TestStore store = new TestStore(TestStore.Of("cccccccccc"), true);
            PagedBytes paged = new PagedBytes(store, PagedAccess.CopyOnWrite, 4, 4);
            paged.Write(0, TestStore.Of("dddddddddd"), 0, 10);
            PagedExpect.Equal("dddddddddd", TestStore.All(paged));
            PagedExpect.Throws(typeof(NotSupportedException), () => paged.Resize(20));
            paged.Flush();
            paged.Close();
            PagedExpect.Equal("c", store.Log);
            PagedExpect.Equal(0, paged.PageWrites);
            PagedExpect.Equal("cccccccccc", TestStore.Text(store.Bytes));
        }

        [TestMethod]
        public void Copies_are_of_one_page_less_than_there_are_and_one_more_is_refused_before_it_changes_anything()
        {
            PagedBytes paged = new PagedBytes(new TestStore(TestStore.Of("0123456789")), PagedAccess.CopyOnWrite, 2, 3);
            paged[0] = (byte)'a';
            Type refused = typeof(InvalidOperationException);
            PagedExpect.Throws(refused, () => paged.Write(3, TestStore.Of("xx"), 0, 2));
            PagedExpect.Throws(refused, () => paged.Move(3, 8, 2));
            PagedExpect.Equal("a123456789", TestStore.All(paged));
            paged.Write(1, TestStore.Of("bc"), 0, 2);
            PagedExpect.Equal("abc3456789", TestStore.All(paged));
            PagedExpect.Throws(refused, () => paged[4] = 1);
            paged.Write(0, TestStore.Of("ABCD"), 0, 4);
            paged.Move(1, 7, 3);
            PagedExpect.Equal("A789456789", TestStore.All(paged));
            PagedExpect.Equal(9, paged.LastIndexOf(TestStore.Of("9")));
            PagedExpect.Throws(refused, () => paged.Slice(6, 1, true).BeginExport());
        }

        [TestMethod]
        public void Writable_slices_of_copies_take_pages_and_read_only_ones_do_not()
        {
            PagedBytes paged = new PagedBytes(new TestStore(TestStore.Of("0123456789")), PagedAccess.CopyOnWrite, 2, 3);
            for (int i = 0; i < 10; i += 2)
            {
                PagedSlice read = paged.Slice(i, 2, true);
                PagedExpect.Equal('0' + i, read.Array[read.Offset]);
            }

            PagedSlice slice = paged.Slice(0, 2);
            slice.Array[slice.Offset] = (byte)'a';
            slice = paged.Slice(5, 1);
            slice.BeginExport();
            slice.Array[slice.Offset] = (byte)'f';
            PagedExpect.Throws(typeof(InvalidOperationException), () => _ = paged.Slice(7, 1).Array);
            slice.EndExport();
            PagedExpect.Throws(typeof(InvalidOperationException), () => _ = paged.Slice(7, 1).Array);
            PagedExpect.Equal("a1234f6789", TestStore.All(paged));
        }

        [TestMethod]
        public void Resize_makes_longer_with_zeros_and_shorter_and_longer_again()
        {
            TestStore store = new TestStore(TestStore.Of("0123456789"));
            PagedBytes paged = new PagedBytes(store, PagedAccess.ReadWrite, 4, 3);
            paged.Write(7, TestStore.Of("xyz"), 0, 3);
            paged.Resize(13);
            PagedExpect.Equal(13, paged.Length);
            PagedExpect.Equal("0123456xyz...", TestStore.All(paged));
            paged[12] = (byte)'!';
            paged.Resize(6);
            PagedExpect.Equal("012345", TestStore.All(paged));
            PagedExpect.Throws(typeof(ArgumentOutOfRangeException), () => _ = paged[6]);
            paged.Resize(9);
            PagedExpect.Equal("012345...", TestStore.All(paged));
            paged.Resize(0);
            PagedExpect.Equal(0, paged.Length);
            PagedExpect.Throws(typeof(ArgumentOutOfRangeException), () => paged.Resize(-1));
            paged.Close();
            PagedExpect.Equal(0, store.Bytes.Length);
        }

        [TestMethod]
        public void Resize_forgets_what_stood_behind_the_end_in_memory()
        {
            PagedBytes paged = new PagedBytes(new TestStore(TestStore.Of("01234567")), PagedAccess.ReadWrite, 4, 2);
            PagedExpect.Equal((byte)'7', paged[7]);
            paged.Resize(5);
            paged.Resize(8);
            PagedExpect.Equal("01234...", TestStore.All(paged));
        }

        [TestMethod]
        public void Resize_is_refused_while_a_slice_is_exported_and_when_the_store_has_one_length()
        {
            TestStore store = new TestStore(TestStore.Of("0123456789"));
            PagedBytes paged = new PagedBytes(store, PagedAccess.ReadWrite, 4, 3);
            PagedSlice slice = paged.Slice(0, 1, true);
            slice.BeginExport();
            slice.BeginExport();
            slice.EndExport();
            PagedExpect.Throws(typeof(InvalidOperationException), () => paged.Resize(5));
            PagedExpect.Throws(typeof(InvalidOperationException), () => paged.Close());
            PagedExpect.Equal("0123456789", TestStore.All(paged));
            slice.EndExport();
            PagedExpect.Throws(typeof(InvalidOperationException), () => slice.EndExport());
            paged.Resize(5);
            paged.Close();
            PagedExpect.Throws(typeof(NotSupportedException), () => new PagedBytes(new RomStore(), PagedAccess.CopyOnWrite, 4, 2).Resize(1));
            PagedExpect.Throws(typeof(NotSupportedException), () => new RomStore().SetLength(1));
            PagedExpect.Throws(typeof(NotSupportedException), () => new RomStore().Write(0, new byte[1], 0, 1));
        }

        [TestMethod]
        public void A_store_of_length_and_reads_alone_is_read_only()
        {
            RomStore store = new RomStore();
            PagedExpect.True(store.IsReadOnly);
            PagedExpect.Throws(typeof(ArgumentException), () => _ = new PagedBytes(store, PagedAccess.ReadWrite, 4, 2));
            using (PagedBytes paged = new PagedBytes(store, PagedAccess.CopyOnWrite, 4, 2))
            {
                PagedExpect.Equal(6, paged[6]);
                paged[6] = 60;
                PagedExpect.Equal(60, paged[6]);
            }
        }

        /// <summary>The least that a store needs: byte n is n.</summary>
        private sealed class RomStore : PageStore
        {
            public override long Length => 10;

            public override int Read(long position, byte[] buffer, int offset, int count)
            {
                buffer[offset] = (byte)position;
                return 1;
            }
        }
    }
}
