using System;
using System.IO;
using nanoFramework.TestFramework;

namespace Nano.Tests
{
    using Nano.Paging;

    /// <summary>Stores that answer in pieces, fail in the middle, or change behind our back.</summary>
    [TestClass]
    public class PagedBytesFailureTests
    {
        [TestMethod]
        public void Short_reads_are_repeated_for_the_rest()
        {
            TestStore store = new TestStore(TestStore.Of("0123456789")) { Piece = 3 };
            PagedBytes paged = new PagedBytes(store, PagedAccess.ReadOnly, 8, 2);
            PagedExpect.Equal("0123456789", TestStore.All(paged));
            PagedExpect.Equal("r0+8 r3+5 r6+2 r8+2", store.Log);
            PagedExpect.Equal(2, paged.PageReads);
        }

        [TestMethod]
        public void A_store_that_has_become_shorter_is_an_IOException_and_not_a_stall()
        {
            TestStore store = new TestStore(TestStore.Of("0123456789"));
            PagedBytes paged = new PagedBytes(store, PagedAccess.ReadWrite, 4, 2);
            store.Bytes = TestStore.Of("012345");
            byte[] buffer = new byte[10];
            PagedExpect.Throws(typeof(IOException), () => paged.Read(0, buffer, 0, 10));
            PagedExpect.Throws(typeof(IOException), () => _ = paged[9]);
            PagedExpect.Equal((byte)'3', paged[3]);
            PagedExpect.Throws(typeof(IOException), () => paged.IndexOf(TestStore.Of("9")));
            store.Bytes = TestStore.Of("0123456789a");
            PagedExpect.Equal("0123456789", TestStore.All(paged));
        }

        [TestMethod]
        public void A_page_that_could_not_be_read_is_not_there_and_is_read_again()
        {
            TestStore store = new TestStore(TestStore.Of("0123456789ab")) { Piece = 2 };
            PagedBytes paged = new PagedBytes(store, PagedAccess.ReadWrite, 4, 2);
            paged[1] = (byte)'b';
            _ = paged[4];
            store.FailAt = 3;                                       // a page is written, two bytes are read, then no more
            PagedExpect.Throws(typeof(IOException), () => _ = paged[8]);
            PagedExpect.Equal("0b23456789ab", TestStore.All(paged));
            PagedExpect.Equal("0b23", TestStore.Text(Hex.Slice(store.Bytes, 0, 4)));
        }

        [TestMethod]
        public void A_page_that_could_not_be_written_keeps_its_bytes_and_is_written_later()
        {
            TestStore store = new TestStore(TestStore.Of("0123456789"));
            PagedBytes paged = new PagedBytes(store, PagedAccess.ReadWrite, 2, 2);
            paged[0] = (byte)'a';
            paged[2] = (byte)'c';
            store.FailAt = 1;
            PagedExpect.Throws(typeof(IOException), () => _ = paged[8]);
            PagedExpect.Equal((byte)'a', paged[0]);
            PagedExpect.Equal((byte)'c', paged[2]);
            PagedExpect.Equal(0, paged.PageWrites);
            store.FailAt = 2;                                       // of the two pages the second
            PagedExpect.Throws(typeof(IOException), () => paged.Flush());
            PagedExpect.Equal(1, paged.PageWrites);
            paged.Flush();
            PagedExpect.Equal(2, paged.PageWrites);
            PagedExpect.Equal("a1c3456789", TestStore.Text(store.Bytes));
        }

        [TestMethod]
        public void A_write_that_failed_in_the_middle_can_be_repeated()
        {
            for (int failAt = 1; failAt < 8; failAt++)
            {
                TestStore store = new TestStore(TestStore.Of("0123456789"));
                PagedBytes paged = new PagedBytes(store, PagedAccess.ReadWrite, 2, 2);
                _ = paged[0];
                store.FailAt = failAt;
                try
                {
                    paged.Write(1, TestStore.Of("abcdefgh"), 0, 8);
                    paged.Close();
                }
                catch (IOException)
                {
                    paged.Write(1, TestStore.Of("abcdefgh"), 0, 8);
                    paged.Close();
                }

                PagedExpect.Equal(0, store.FailAt);
                PagedExpect.Equal("0abcdefgh9", TestStore.Text(store.Bytes));
            }
        }

        [TestMethod]
        public void Close_that_failed_leaves_all_open_and_can_be_repeated()
        {
            TestStore store = new TestStore(TestStore.Of("0123456789"));
            PagedBytes paged = new PagedBytes(store, PagedAccess.ReadWrite, 4, 2);
            paged[0] = (byte)'a';
            store.FailAt = 1;
            PagedExpect.Throws(typeof(IOException), () => paged.Close());
            PagedExpect.Equal((byte)'a', paged[0]);
            paged.Close();
            PagedExpect.Equal("r0+4 w0+4 w0+4 f c", store.Log);
        }

        [TestMethod]
        public void A_change_of_the_length_that_failed_changes_nothing()
        {
            TestStore store = new TestStore(TestStore.Of("0123456789"));
            PagedBytes paged = new PagedBytes(store, PagedAccess.ReadWrite, 4, 2);
            paged[9] = (byte)'j';
            store.FailAt = 3;                                       // the page is written, the store flushed
            PagedExpect.Throws(typeof(IOException), () => paged.Resize(4));
            PagedExpect.Equal("012345678j", TestStore.All(paged));
            paged.Resize(11);
            PagedExpect.Equal("012345678j.", TestStore.All(paged));
        }
    }
}
