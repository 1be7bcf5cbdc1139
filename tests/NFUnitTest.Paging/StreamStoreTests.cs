using System;
using System.IO;
using nanoFramework.TestFramework;

namespace Nano.Tests
{
    using Nano.Paging;

    /// <summary>A stream as a store, with the MemoryStream of either runtime.</summary>
    [TestClass]
    public class StreamStoreTests
    {
        [TestMethod]
        public void A_stream_is_read_and_written_and_closed()
        {
            MemoryStream stream = new MemoryStream();
            stream.Write(TestStore.Of("0123456789"), 0, 10);
            PagedBytes paged = new PagedBytes(new StreamStore(stream), PagedAccess.ReadWrite, 4, 2);
            PagedExpect.Equal(10, paged.Length);
            paged.Write(3, TestStore.Of("abcde"), 0, 5);
            PagedExpect.Equal(6, paged.IndexOf(TestStore.Of("de8")));
            paged.Move(0, 7, 3);
            paged.Flush();
            PagedExpect.Equal("e89abcde89", TestStore.Text(stream.ToArray()));
            paged.Close();
            PagedExpect.True(!stream.CanRead);
        }

        [TestMethod]
        public void A_stream_is_made_longer_with_zeros_also_where_it_held_other_bytes()
        {
            MemoryStream stream = new MemoryStream();
            stream.Write(TestStore.Of("0123456789"), 0, 10);
            PagedBytes paged = new PagedBytes(new StreamStore(stream), PagedAccess.ReadWrite, 4, 2);
            paged.Resize(3);
            PagedExpect.Equal(3, stream.Length);
            paged.Resize(7);
            PagedExpect.Equal("012....", TestStore.Text(stream.ToArray()));
            paged.Resize(1000);
            PagedExpect.Equal(1000, stream.Length);
            paged[999] = 1;
            paged.Flush();
            PagedExpect.Equal(1, stream.ToArray()[999]);
            PagedExpect.Equal(999, paged.IndexOf(new byte[] { 1 }));
        }

        [TestMethod]
        public void A_stream_over_an_array_keeps_its_length()
        {
            byte[] bytes = TestStore.Of("0123456789");
            PagedBytes paged = new PagedBytes(new StreamStore(new MemoryStream(bytes)), PagedAccess.ReadWrite, 4, 2);
            PagedExpect.Throws(typeof(NotSupportedException), () => paged.Resize(11));
            PagedExpect.Equal(10, paged.Length);
            paged[9] = (byte)'x';
            paged.Close();
            PagedExpect.Equal("012345678x", TestStore.Text(bytes));
        }

        [TestMethod]
        public void A_stream_that_cannot_be_written_is_a_store_that_is_read_only()
        {
            StreamStore store = new StreamStore(new MemoryStream(TestStore.Of("0123456789"), false));
            PagedExpect.True(store.IsReadOnly);
            PagedExpect.Throws(typeof(ArgumentException), () => _ = new PagedBytes(store, PagedAccess.ReadWrite, 4, 2));
            PagedExpect.Equal("0123456789", TestStore.All(new PagedBytes(store, PagedAccess.ReadOnly, 4, 2)));
        }

        [TestMethod]
        public void A_stream_that_is_closed_or_null_is_refused()
        {
            MemoryStream stream = new MemoryStream();
            stream.Close();
            PagedExpect.Throws(typeof(ArgumentException), () => _ = new StreamStore(stream));
            PagedExpect.Throws(typeof(ArgumentNullException), () => _ = new StreamStore(null));
        }
    }
}
