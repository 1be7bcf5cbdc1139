using System;
using nanoFramework.TestFramework;

namespace Nano.Tests
{
    using Nano.Paging;

    /// <summary>Searches, with the texts and the results of CPython 3.13's test_mmap.py, over small pages.</summary>
    [TestClass]
    public class PagedBytesSearchTests
    {
        [TestMethod]
        [DataRow(1)]
        [DataRow(2)]
        [DataRow(3)]
        [DataRow(5)]
        [DataRow(64)]
        public void IndexOf_finds_what_mmap_finds_across_pages_of(int pageSize)
        {
            PagedBytes paged = Open("one two ones", pageSize);
            PagedExpect.Equal(0, paged.IndexOf(TestStore.Of("one")));
            PagedExpect.Equal(8, paged.IndexOf(TestStore.Of("ones")));
            PagedExpect.Equal(0, paged.IndexOf(TestStore.Of("one"), 0, -1));
            PagedExpect.Equal(8, paged.IndexOf(TestStore.Of("one"), 1));
            PagedExpect.Equal(8, paged.IndexOf(TestStore.Of("one"), 1, -1));
            PagedExpect.Equal(-1, paged.IndexOf(TestStore.Of("one"), 1, -2));
        }

        [TestMethod]
        [DataRow(1)]
        [DataRow(2)]
        [DataRow(3)]
        [DataRow(5)]
        [DataRow(64)]
        public void LastIndexOf_finds_what_mmap_finds_across_pages_of(int pageSize)
        {
            PagedBytes paged = Open("one two ones", pageSize);
            PagedExpect.Equal(8, paged.LastIndexOf(TestStore.Of("one")));
            PagedExpect.Equal(0, paged.LastIndexOf(TestStore.Of("one ")));
            PagedExpect.Equal(8, paged.LastIndexOf(TestStore.Of("one"), 0, -1));
            PagedExpect.Equal(0, paged.LastIndexOf(TestStore.Of("one"), 0, -2));
            PagedExpect.Equal(8, paged.LastIndexOf(TestStore.Of("one"), 1, -1));
            PagedExpect.Equal(-1, paged.LastIndexOf(TestStore.Of("one"), 1, -2));
        }

        [TestMethod]
        public void Every_range_is_searched_as_by_comparing_at_every_place()
        {
            string text = "one two ones";
            byte[] bytes = TestStore.Of(text);
            PagedBytes paged = Open(text, 3);
            foreach (string wanted in new[] { "o", "ones", "s" })
            {
                byte[] value = TestStore.Of(wanted);
                for (int start = -13; start <= 13; start += 2)
                {
                    for (int stop = -13; stop <= 13; stop += 3)
                    {
                        PagedExpect.Equal(Naive(bytes, value, start, stop, false), paged.IndexOf(value, start, stop));
                        PagedExpect.Equal(Naive(bytes, value, start, stop, true), paged.LastIndexOf(value, start, stop));
                    }
                }
            }
        }

        [TestMethod]
        public void Every_part_of_bytes_with_zeros_and_repeats_is_found_first_where_it_is()
        {
            byte[] bytes = TestStore.Of("aabaac.deef..aa.");
            for (int i = 0; i < bytes.Length; i++)
            {
                bytes[i] = bytes[i] == '.' ? (byte)0 : bytes[i];
            }

            PagedBytes paged = new PagedBytes(new TestStore(bytes), PagedAccess.ReadOnly, 3, 2);
            for (int start = 0; start <= bytes.Length; start += 3)
            {
                for (int stop = start; stop <= bytes.Length; stop++)
                {
                    byte[] part = Hex.Slice(bytes, start, stop - start);
                    PagedExpect.Equal(Naive(bytes, part, 0, bytes.Length, false), paged.IndexOf(part));
                    PagedExpect.Equal(-1, paged.IndexOf(Hex.Join(part, TestStore.Of("x"))));
                }
            }
        }

        [TestMethod]
        public void No_bytes_are_found_where_the_search_begins_as_by_mmap()
        {
            PagedBytes paged = Open("0123456789", 4);
            byte[] none = new byte[0];
            PagedExpect.Equal(10, paged.IndexOf(none, 10));
            PagedExpect.Equal(10, paged.IndexOf(none, 11));
            PagedExpect.Equal(-1, paged.IndexOf(none, 5, 3));
            PagedExpect.Equal(10, paged.LastIndexOf(none));
            PagedExpect.Equal(10, paged.LastIndexOf(none, 11));
            PagedExpect.Equal(-1, paged.LastIndexOf(none, 3, 2));
            PagedExpect.Equal(7, paged.IndexOf(none, -3));
            PagedExpect.Equal(8, paged.LastIndexOf(none, 0, -2));
            PagedExpect.Equal(0, paged.PageReads);
        }

        [TestMethod]
        public void Ends_beyond_all_numbers_are_clipped()
        {
            PagedBytes paged = Open("0123456789", 4);
            PagedExpect.Equal(9, paged.IndexOf(TestStore.Of("9"), long.MinValue, long.MaxValue));
            PagedExpect.Equal(0, paged.LastIndexOf(TestStore.Of("0"), long.MinValue, long.MaxValue));
            PagedExpect.Equal(-1, paged.IndexOf(TestStore.Of("9"), long.MaxValue, long.MinValue));
            PagedExpect.Equal(-1, paged.IndexOf(TestStore.Of("9"), 0, long.MinValue));
            PagedExpect.Equal(-1, paged.IndexOf(TestStore.Of("0123456789a")));
            PagedExpect.Throws(typeof(ArgumentNullException), () => paged.IndexOf(null));
        }

        [TestMethod]
        public void A_search_to_the_end_reads_each_page_once_also_where_much_begins_like_what_is_sought()
        {
            PagedBytes paged = Open("aabaabaabaabaabaabaac", 3);
            PagedExpect.Equal(-1, paged.IndexOf(TestStore.Of("aab.")));
            PagedExpect.Equal(7, paged.PageReads);
            paged.PageReads = 0;
            PagedExpect.Equal(18, paged.IndexOf(TestStore.Of("aac")));
            PagedExpect.Equal(7, paged.PageReads);
        }

        private static PagedBytes Open(string text, int pageSize)
        {
            return new PagedBytes(new TestStore(TestStore.Of(text)), PagedAccess.ReadOnly, pageSize, 2);
        }

        private static int Naive(byte[] bytes, byte[] value, int start, int stop, bool last)
        {
            start = start < 0 ? start + bytes.Length : start;
            stop = stop < 0 ? stop + bytes.Length : stop;
            int found = -1;
            for (int at = 0; at + value.Length <= bytes.Length; at++)
            {
                bool same = at >= start && at + value.Length <= stop;
                for (int i = 0; i < value.Length && same; i++)
                {
                    same = bytes[at + i] == value[i];
                }

                if (same && (last || found < 0))
                {
                    found = at;
                }
            }

            return found;
        }
    }
}
