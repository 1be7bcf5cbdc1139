using System;
using nanoFramework.TestFramework;

namespace Nano.Tests
{
    using Nano.Paging;

    /// <summary>Moves, with the cases of CPython 3.13's test_mmap.py, over small pages.</summary>
    [TestClass]
    public class PagedBytesMoveTests
    {
        [TestMethod]
        [DataRow(1)]
        [DataRow(3)]
        [DataRow(4)]
        [DataRow(16)]
        public void Move_of_every_stretch_to_every_place_is_what_mmap_does_over_pages_of(int pageSize)
        {
            const string data = "0123456789";
            TestStore store = new TestStore(TestStore.Of(data));
            PagedBytes paged = new PagedBytes(store, PagedAccess.ReadWrite, pageSize, 2);
            byte[] bytes = TestStore.Of(data);
            for (int destination = 0; destination < 10; destination++)
            {
                for (int source = 0; source < 10; source++)
                {
                    int most = 10 - (destination > source ? destination : source);
                    for (int count = most & 1; count <= most; count += 2)
                    {
                        paged.Write(0, bytes, 0, 10);
                        paged.Move(destination, source, count);
                        string expected = data.Substring(0, destination) + data.Substring(source, count) + data.Substring(destination + count);
                        PagedExpect.Equal(expected, TestStore.All(paged));
                        PagedExpect.Equal(count, paged.Moved);
                    }
                }
            }
        }

        [TestMethod]
        public void Move_doubles_the_front_half()
        {
            TestStore store = new TestStore(TestStore.Of("ABCDEabcde"));
            PagedBytes paged = new PagedBytes(store, PagedAccess.ReadWrite, 4, 2);
            paged.Move(5, 0, 5);
            paged.Close();
            PagedExpect.Equal("ABCDEABCDE", TestStore.Text(store.Bytes));
        }

        [TestMethod]
        public void Move_refuses_what_lies_outside_and_changes_nothing()
        {
            TestStore store = new TestStore(new byte[100]);
            PagedBytes paged = new PagedBytes(store, PagedAccess.ReadWrite, 16, 2);
            int[] offsets = { -100, -1, 0, 1, 100 };
            foreach (int destination in offsets)
            {
                foreach (int source in offsets)
                {
                    foreach (int count in offsets)
                    {
                        bool fits = destination >= 0 && source >= 0 && count >= 0 && destination + count <= 100 && source + count <= 100;
                        if (fits)
                        {
                            paged.Move(destination, source, count);
                        }
                        else
                        {
                            PagedExpect.Throws(typeof(ArgumentOutOfRangeException), () => paged.Move(destination, source, count));
                        }
                    }
                }
            }

            PagedExpect.Throws(typeof(ArgumentOutOfRangeException), () => paged.Move(0, 1, long.MaxValue));
            PagedExpect.Throws(typeof(ArgumentOutOfRangeException), () => paged.Move(long.MaxValue, 0, 2));
        }

        [TestMethod]
        public void Move_needs_two_pages_that_are_not_exported()
        {
            PagedBytes paged = new PagedBytes(new TestStore(TestStore.Of("0123456789")), PagedAccess.ReadWrite, 2, 2);
            PagedSlice slice = paged.Slice(0, 1, true);
            slice.BeginExport();
            PagedExpect.Throws(typeof(InvalidOperationException), () => paged.Move(4, 6, 2));
            PagedExpect.Equal("0123456789", TestStore.All(paged));
            slice.EndExport();
            paged.Move(4, 6, 2);
            PagedExpect.Equal("0123676789", TestStore.All(paged));
        }

        [TestMethod]
        public void Move_that_fails_tells_how_far_it_got_so_that_the_rest_can_follow()
        {
            for (int failAt = 1; failAt < 12; failAt++)
            {
                foreach (int by in new[] { 3, -3 })
                {
                    TestStore store = new TestStore(TestStore.Of("0123456789abcdef"));
                    PagedBytes paged = new PagedBytes(store, PagedAccess.ReadWrite, 2, 2);
                    long source = by > 0 ? 0 : 3;
                    long count = 13;
                    store.FailAt = failAt;
                    try
                    {
                        paged.Move(source + by, source, count);
                    }
                    catch (System.IO.IOException)
                    {
                        long done = paged.Moved;
                        PagedExpect.True(done < count);
                        source += by > 0 ? 0 : done;
                        paged.Move(source + by, source, count - done);
                    }

                    PagedExpect.Equal(0, store.FailAt);
                    PagedExpect.Equal(by > 0 ? "0120123456789abc" : "3456789abcdefdef", TestStore.All(paged));
                }
            }
        }
    }
}
