using System;
using nanoFramework.TestFramework;

namespace Nano.Tests
{
    using Nano.Buffers;
    using Nano.Paging;

    /// <summary>Which pages are read and written when; the log of the store tells.</summary>
    [TestClass]
    public class PagedBytesTests
    {
        [TestMethod]
        public void Opening_reads_nothing_and_the_length_is_that_of_the_store()
        {
            TestStore store = new TestStore(new byte[10]);
            PagedBytes paged = new PagedBytes(store, PagedAccess.ReadWrite, 4, 2);
            PagedExpect.Equal(10, paged.Length);
            PagedExpect.Equal(4, paged.PageSize);
            PagedExpect.Equal("", store.Log);
        }

        [TestMethod]
        public void A_pass_reads_each_page_once_and_the_last_one_short()
        {
            TestStore store = new TestStore(TestStore.Of("0123456789"));
            PagedBytes paged = new PagedBytes(store, PagedAccess.ReadOnly, 4, 2);
            for (int i = 0; i < 10; i++)
            {
                PagedExpect.Equal('0' + i, paged[i]);
            }

            PagedExpect.Equal("r0+4 r4+4 r8+2", store.Log);
            PagedExpect.Equal(3, paged.PageReads);
        }

        [TestMethod]
        public void Read_goes_across_pages_and_touches_nothing_beside()
        {
            PagedBytes paged = new PagedBytes(new TestStore(TestStore.Of("0123456789")), PagedAccess.ReadOnly, 3, 2);
            byte[] buffer = TestStore.Of("----------");
            paged.Read(2, buffer, 1, 7);
            PagedExpect.Equal("-2345678--", TestStore.Text(buffer));
            paged.Read(10, buffer, 10, 0);
        }

        [TestMethod]
        public void The_page_used_longest_ago_makes_room()
        {
            TestStore store = new TestStore(new byte[12]);
            PagedBytes paged = new PagedBytes(store, PagedAccess.ReadOnly, 4, 2);
            _ = paged[0];
            _ = paged[4];
            _ = paged[0];
            _ = paged[8];
            _ = paged[0];
            PagedExpect.Equal("r0+4 r4+4 r8+4", store.Take());
            _ = paged[4];
            PagedExpect.Equal("r4+4", store.Take());
        }

        [TestMethod]
        public void A_changed_page_is_written_when_it_makes_room_and_then_once()
        {
            TestStore store = new TestStore(TestStore.Of("0123456789"));
            PagedBytes paged = new PagedBytes(store, PagedAccess.ReadWrite, 4, 2);
            paged[9] = (byte)'x';
            PagedExpect.Equal((byte)'x', paged[9]);
            _ = paged[0];
            PagedExpect.Equal("r8+2 r0+4", store.Take());
            _ = paged[4];
            PagedExpect.Equal("w8+2 r4+4", store.Take());
            paged.Flush();
            PagedExpect.Equal("f", store.Take());
            PagedExpect.Equal("012345678x", TestStore.Text(store.Bytes));
            PagedExpect.Equal(1, paged.PageWrites);
            PagedExpect.Equal(3, paged.PageReads);
        }

        [TestMethod]
        public void A_page_that_is_overwritten_as_a_whole_is_not_read()
        {
            TestStore store = new TestStore(TestStore.Of("0123456789"));
            PagedBytes paged = new PagedBytes(store, PagedAccess.ReadWrite, 4, 2);
            paged.Write(4, TestStore.Of("-abcdef-"), 1, 6);
            PagedExpect.Equal("", store.Take());
            PagedExpect.Equal("0123abcdef", TestStore.All(paged));
            paged.Write(3, TestStore.Of("ABCDE"), 0, 5);
            paged.Close();
            PagedExpect.Equal("012ABCDEef", TestStore.Text(store.Bytes));
        }

        [TestMethod]
        public void Flush_writes_what_has_changed_and_flushes_the_store()
        {
            TestStore store = new TestStore(TestStore.Of("0123456789"));
            PagedBytes paged = new PagedBytes(store, PagedAccess.ReadWrite, 4, 3);
            paged[1] = (byte)'b';
            paged[5] = (byte)'f';
            PagedExpect.Equal("r0+4 r4+4", store.Take());
            paged.Flush();
            PagedExpect.Equal("w4+4 w0+4 f", store.Take());
            PagedExpect.Equal("0b234f6789", TestStore.Text(store.Bytes));
        }

        [TestMethod]
        public void Write_takes_bytes_like_objects_and_holds_them_meanwhile()
        {
            TestStore store = new TestStore(TestStore.Of("0123456789"));
            PagedBytes paged = new PagedBytes(store, PagedAccess.ReadWrite, 4, 2);
            LentBytes lent = new LentBytes(TestStore.Of("abcdef"), 1, 4, true);
            paged.Write(2, lent);
            PagedExpect.Equal(1, lent.TimesHeld);
            PagedExpect.Equal(0, lent.Holders);
            PagedExpect.Equal("01bcde6789", TestStore.All(paged));
            PagedExpect.Throws(typeof(ArgumentOutOfRangeException), () => paged.Write(7, lent));
            PagedExpect.Equal(0, lent.Holders);
            PagedExpect.Throws(typeof(ArgumentNullException), () => paged.Write(7, null));
            lent.HasStep = true;
            PagedExpect.Throws(typeof(InvalidOperationException), () => paged.Write(0, lent));
            PagedExpect.Equal("01bcde6789", TestStore.All(paged));

            // A released view is not held, so its refusal must not let another view's memory go.
            ByteBuffer buffer = new ByteBuffer(new Bytes(TestStore.Of("ab")));
            ByteView view = new ByteView(buffer);
            ByteView released = new ByteView(buffer);
            released.Release();
            PagedExpect.Throws(typeof(ObjectDisposedException), () => paged.Write(0, released));
            PagedExpect.Throws(typeof(InvalidOperationException), () => buffer.Append(1));
            view.Release();
            buffer.Append(1);
        }

        [TestMethod]
        public void Places_beyond_the_end_are_refused_and_nothing_is_changed()
        {
            TestStore store = new TestStore(TestStore.Of("0123456789"));
            PagedBytes paged = new PagedBytes(store, PagedAccess.ReadWrite, 4, 2);
            byte[] four = TestStore.Of("abcd");
            Type range = typeof(ArgumentOutOfRangeException);
            PagedExpect.Throws(range, () => paged[10] = 1);
            PagedExpect.Throws(range, () => paged[-1] = 1);
            PagedExpect.Throws(range, () => _ = paged[10]);
            PagedExpect.Throws(range, () => _ = paged[long.MinValue]);
            PagedExpect.Throws(range, () => _ = paged[long.MaxValue]);
            PagedExpect.Throws(range, () => paged.Read(7, four, 0, 4));
            PagedExpect.Throws(range, () => paged.Write(7, four, 0, 4));
            PagedExpect.Throws(range, () => paged.Write(11, four, 0, 0));
            PagedExpect.Throws(range, () => paged.Write(long.MaxValue - 1, four, 0, 4));
            PagedExpect.Throws(range, () => paged.Write(0, four, 1, 4));
            PagedExpect.Throws(range, () => paged.Write(0, four, -1, 4));
            PagedExpect.Throws(range, () => paged.Read(0, four, 0, -1));
            PagedExpect.Throws(typeof(ArgumentNullException), () => paged.Read(0, null, 0, 0));
            PagedExpect.Throws(typeof(ArgumentNullException), () => paged.Write(0, null, 0, 0));
            PagedExpect.Equal("", store.Log);
            PagedExpect.Equal("abcd", TestStore.Text(four));
            PagedExpect.Equal("0123456789", TestStore.All(paged));
        }

        [TestMethod]
        public void Bad_arguments_of_the_constructor_are_refused_by_name()
        {
            TestStore store = new TestStore(new byte[1]);
            PagedExpect.Throws(typeof(ArgumentNullException), () => _ = new PagedBytes(null, PagedAccess.ReadOnly, 1, 2));
            PagedExpect.Equal("access", NameRefused(store, (PagedAccess)3, 1, 2));
            PagedExpect.Equal("access", NameRefused(store, (PagedAccess)(-1), 1, 2));
            PagedExpect.Equal("pageSize", NameRefused(store, PagedAccess.ReadOnly, 0, 2));
            PagedExpect.Equal("pageCount", NameRefused(store, PagedAccess.ReadOnly, 1, 1));
            PagedExpect.Equal("store", NameRefused(new TestStore(new byte[1], true), PagedAccess.ReadWrite, 1, 2));
        }

        [TestMethod]
        public void An_empty_store_has_nothing_to_read_and_finds_nothing_at_0()
        {
            PagedBytes paged = new PagedBytes(new TestStore(new byte[0]), PagedAccess.ReadWrite, 4, 2);
            PagedExpect.Equal(0, paged.Length);
            paged.Read(0, new byte[0], 0, 0);
            PagedExpect.Equal(0, paged.IndexOf(new byte[0]));
            PagedExpect.Equal(-1, paged.IndexOf(new byte[1]));
            PagedExpect.Throws(typeof(ArgumentOutOfRangeException), () => _ = paged[0]);
            paged.Resize(5);
            PagedExpect.Equal(".....", TestStore.All(paged));
        }

        [TestMethod]
        public void Closed_bytes_refuse_everything_but_closing_once_more()
        {
            TestStore store = new TestStore(TestStore.Of("0123456789"));
            PagedBytes paged = new PagedBytes(store, PagedAccess.ReadWrite, 4, 2);
            PagedSlice slice = paged.Slice(1, 2);
            paged[0] = (byte)'x';
            paged.Close();
            paged.Close();
            paged.Dispose();
            PagedExpect.Equal("r0+4 w0+4 f c", store.Take());
            byte[] one = new byte[1];
            Type disposed = typeof(ObjectDisposedException);
            PagedExpect.Throws(disposed, () => _ = paged.Length);
            PagedExpect.Throws(disposed, () => _ = paged[0]);
            PagedExpect.Throws(disposed, () => paged[0] = 1);
            PagedExpect.Throws(disposed, () => paged.Read(0, one, 0, 1));
            PagedExpect.Throws(disposed, () => paged.Write(0, one, 0, 1));
            PagedExpect.Throws(disposed, () => paged.IndexOf(one));
            PagedExpect.Throws(disposed, () => paged.LastIndexOf(one));
            PagedExpect.Throws(disposed, () => paged.Move(0, 1, 1));
            PagedExpect.Throws(disposed, () => paged.Flush());
            PagedExpect.Throws(disposed, () => paged.Resize(1));
            PagedExpect.Throws(disposed, () => paged.Slice(0, 1));
            PagedExpect.Throws(disposed, () => _ = slice.Array);
            PagedExpect.Throws(disposed, () => slice.CopyTo(one, 0));
            PagedExpect.Throws(disposed, () => slice.BeginExport());
            PagedExpect.Throws(disposed, () => slice.Slice(0, 1));
            PagedExpect.Equal("", store.Log);
        }

        private static string NameRefused(PageStore store, PagedAccess access, int pageSize, int pageCount)
        {
            try
            {
                _ = new PagedBytes(store, access, pageSize, pageCount);
            }
            catch (ArgumentException error)
            {
                return error.ParamName;
            }

            return "not refused";
        }
    }
}
