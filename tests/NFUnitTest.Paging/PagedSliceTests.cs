using System;
using nanoFramework.TestFramework;

namespace Nano.Tests
{
    using Nano.Buffers;
    using Nano.Paging;

    /// <summary>Slices: where they lie in one page they export it, and hold it.</summary>
    [TestClass]
    public class PagedSliceTests
    {
        [TestMethod]
        public void A_slice_reads_nothing_until_it_is_used()
        {
            TestStore store = new TestStore(TestStore.Of("0123456789"));
            PagedBytes paged = new PagedBytes(store, PagedAccess.ReadWrite, 4, 2);
            PagedSlice slice = paged.Slice(5, 2, true);
            PagedExpect.Equal(2, slice.Length);
            PagedExpect.Equal(5, slice.Position);
            PagedExpect.True(slice.IsInOnePage);
            PagedExpect.True(slice.IsReadOnly);
            PagedExpect.True(!paged.Slice(5, 2).IsReadOnly);
            PagedExpect.Equal("", store.Log);
            PagedExpect.Equal((byte)'5', slice.Array[slice.Offset]);
            PagedExpect.Equal("r4+4", store.Log);
        }

        [TestMethod]
        public void A_slice_in_several_pages_is_copied_and_says_that_it_cannot_be_exported()
        {
            PagedBytes paged = new PagedBytes(new TestStore(TestStore.Of("0123456789")), PagedAccess.ReadWrite, 4, 2);
            PagedSlice slice = paged.Slice(3, 6);
            PagedExpect.True(!slice.IsInOnePage);
            PagedExpect.Equal("345678", TestStore.Text(slice.ToArray()));
            byte[] buffer = TestStore.Of("--------");
            slice.CopyTo(buffer, 1);
            PagedExpect.Equal("-345678-", TestStore.Text(buffer));
            string message = "";
            try
            {
                _ = slice.Array;
            }
            catch (InvalidOperationException error)
            {
                message = error.Message;
            }

            PagedExpect.Equal("In several pages.", message);
            PagedExpect.Throws(typeof(InvalidOperationException), () => slice.BeginExport());
            PagedExpect.Throws(typeof(InvalidOperationException), () => _ = new ByteView(slice));
            PagedExpect.Throws(typeof(ArgumentOutOfRangeException), () => slice.CopyTo(buffer, 3));
            PagedExpect.Throws(typeof(InvalidOperationException), () => slice.EndExport());
        }

        [TestMethod]
        public void A_view_of_a_slice_holds_its_page_until_it_is_released()
        {
            TestStore store = new TestStore(TestStore.Of("0123456789"));
            PagedBytes paged = new PagedBytes(store, PagedAccess.ReadWrite, 2, 2);
            using (ByteView view = new ByteView(paged.Slice(4, 2, true)))
            {
                PagedExpect.Equal("0123456789", TestStore.All(paged));
                PagedExpect.Equal('4', view[0]);
                PagedExpect.Equal("r4+2 r0+2 r2+2 r6+2 r8+2", store.Take());
                PagedExpect.Throws(typeof(InvalidOperationException), () => paged.Close());
                PagedExpect.Throws(typeof(InvalidOperationException), () => _ = new ByteView(paged.Slice(0, 2, true)));
            }

            PagedExpect.Equal("0123456789", TestStore.All(paged));
            paged.Close();
            PagedExpect.Equal(0, paged.PageWrites);
        }

        [TestMethod]
        public void What_is_written_through_a_view_reaches_the_store_by_every_flush()
        {
            TestStore store = new TestStore(TestStore.Of("0123456789"));
            PagedBytes paged = new PagedBytes(store, PagedAccess.ReadWrite, 4, 2);
            using (ByteView view = new ByteView(paged.Slice(5, 2)))
            {
                view[0] = (byte)'x';
                paged.Flush();
                PagedExpect.Equal("01234x6789", TestStore.Text(store.Bytes));
                view[1] = (byte)'y';
                PagedExpect.Equal((byte)'y', paged[6]);
                paged.Flush();
                PagedExpect.Equal("01234xy789", TestStore.Text(store.Bytes));
                view[0] = (byte)'z';
            }

            _ = paged[0];
            _ = paged[8];
            PagedExpect.Equal("01234zy789", TestStore.Text(store.Bytes));
        }

        [TestMethod]
        public void A_writable_array_counts_as_changed_at_once()
        {
            TestStore store = new TestStore(TestStore.Of("0123456789"));
            PagedBytes paged = new PagedBytes(store, PagedAccess.ReadWrite, 4, 2);
            PagedSlice slice = paged.Slice(8, 2);
            byte[] memory = slice.Array;
            memory[slice.Offset + 1] = (byte)'x';
            paged.Close();
            PagedExpect.Equal("012345678x", TestStore.Text(store.Bytes));
        }

        [TestMethod]
        public void A_slice_is_loaded_anew_after_its_page_has_made_room()
        {
            PagedBytes paged = new PagedBytes(new TestStore(TestStore.Of("0123456789")), PagedAccess.ReadWrite, 2, 2);
            PagedSlice slice = paged.Slice(2, 2, true);
            PagedExpect.Equal((byte)'2', slice.Array[slice.Offset]);
            paged.Write(0, TestStore.Of("abcdefghij"), 0, 10);
            PagedExpect.Equal((byte)'c', slice.Array[slice.Offset]);
            PagedExpect.Equal("cd", TestStore.Text(slice.ToArray()));
        }

        [TestMethod]
        public void A_slice_of_a_slice_counts_from_its_start()
        {
            PagedBytes paged = new PagedBytes(new TestStore(TestStore.Of("0123456789")), PagedAccess.ReadWrite, 4, 2);
            PagedSlice slice = paged.Slice(3, 6, true);
            PagedSlice part = slice.Slice(1, 4);
            PagedExpect.Equal("4567", TestStore.Text(part.ToArray()));
            PagedExpect.True(part.IsInOnePage);
            PagedExpect.True(part.IsReadOnly);
            PagedExpect.Equal(0, slice.Slice(6, 0).Length);
            Type range = typeof(ArgumentOutOfRangeException);
            PagedExpect.Throws(range, () => slice.Slice(-1, 1));
            PagedExpect.Throws(range, () => slice.Slice(3, 4));
            PagedExpect.Throws(range, () => slice.Slice(7, 0));
            PagedExpect.Throws(range, () => slice.Slice(1, -1));
            PagedExpect.Throws(range, () => slice.Slice(int.MaxValue, int.MaxValue));
            PagedExpect.Throws(range, () => paged.Slice(9, 2));
            PagedExpect.Throws(range, () => paged.Slice(11, 0));
            PagedExpect.Throws(range, () => paged.Slice(0, -1));
        }

        [TestMethod]
        public void An_empty_slice_takes_no_page_but_holds_the_length()
        {
            TestStore store = new TestStore(TestStore.Of("01234567"));
            PagedBytes paged = new PagedBytes(store, PagedAccess.ReadWrite, 4, 2);
            PagedSlice slice = paged.Slice(8, 0);
            PagedExpect.True(slice.IsInOnePage);
            using (ByteView view = new ByteView(slice))
            {
                PagedExpect.Equal(0, view.Length);
                PagedExpect.Throws(typeof(InvalidOperationException), () => paged.Resize(9));
            }

            paged.Resize(9);
            PagedExpect.Equal("f l9", store.Log);
        }

        [TestMethod]
        public void A_slice_behind_the_end_after_the_store_was_made_shorter_is_refused()
        {
            PagedBytes paged = new PagedBytes(new TestStore(TestStore.Of("0123456789")), PagedAccess.ReadWrite, 4, 2);
            PagedSlice slice = paged.Slice(5, 2);
            paged.Resize(6);
            PagedExpect.Throws(typeof(ArgumentOutOfRangeException), () => _ = slice.Array);
            PagedExpect.Throws(typeof(ArgumentOutOfRangeException), () => slice.BeginExport());
            PagedExpect.Throws(typeof(ArgumentOutOfRangeException), () => slice.CopyTo(new byte[2], 0));
            paged.Resize(7);
            PagedExpect.Equal("5.", TestStore.Text(slice.ToArray()));
        }

        [TestMethod]
        public void A_slice_is_written_anywhere_in_the_same_bytes()
        {
            const string data = "0123456789";
            PagedBytes paged = new PagedBytes(new TestStore(TestStore.Of(data)), PagedAccess.ReadWrite, 4, 2);
            for (int from = 0; from < 5; from++)
            {
                for (int to = 0; to < 5; to++)
                {
                    for (int count = 4; count < 7; count += 2)
                    {
                        paged.Write(0, TestStore.Of(data), 0, 10);
                        paged.Write(to, paged.Slice(from, count));
                        PagedExpect.Equal(data.Substring(0, to) + data.Substring(from, count) + data.Substring(to + count), TestStore.All(paged));
                    }
                }
            }
        }
    }
}
