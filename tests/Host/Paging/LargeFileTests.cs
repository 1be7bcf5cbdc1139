using System;
using System.IO;
using System.Text;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Nano.Paging;

namespace Nano.Host.Tests.Paging;

/// <summary>1 GB, and more, through 64 KB of pages.</summary>
[TestClass]
public class LargeFileTests
{
    private const long Gigabyte = 1L << 30;
    private const int PageSize = 4096;
    private const int PageCount = 16;

    private static readonly byte[] s_mark = Encoding.ASCII.GetBytes("here it is");

    [TestMethod]
    public void A_gigabyte_is_searched_from_end_to_end_through_64_KB_of_pages()
    {
        OnSparseFile(Gigabyte, stream =>
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            var paged = new PagedBytes(new StreamStore(stream), PagedAccess.ReadWrite, PageSize, PageCount);
            long place = Gigabyte - PageSize - 4;       // across a border of pages
            paged.Write(place, s_mark, 0, s_mark.Length);
            Assert.AreEqual(2, paged.PageReads);
            paged.Flush();
            Assert.AreEqual(2, paged.PageWrites);

            // The two pages at the end are in memory still when the search begins, and have made room when it comes to them.
            paged.PageReads = 0;
            Assert.AreEqual(place, paged.IndexOf(s_mark));
            Assert.AreEqual(Gigabyte / PageSize, paged.PageReads);
            Assert.AreEqual(place, paged.LastIndexOf(s_mark));
            Assert.AreEqual(place, paged.IndexOf(s_mark, Gigabyte / 2));
            Assert.AreEqual(-1, paged.IndexOf(s_mark, place + 1));
            long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            Assert.IsLessThan(PageSize * PageCount + 8192, allocated, $"{allocated} bytes allocated");

            // Nothing else has been written.
            paged.Close();
            Assert.AreEqual(2, paged.PageWrites);
        });
    }

    [TestMethod]
    public void Places_beyond_four_gigabytes_are_read_written_moved_and_found()
    {
        const long length = 5 * Gigabyte + 3;
        OnSparseFile(length, stream =>
        {
            using var paged = new PagedBytes(new StreamStore(stream), PagedAccess.ReadWrite, 1000, 3);
            long place = length - s_mark.Length;
            paged.Write(place, s_mark, 0, s_mark.Length);
            paged.Move((2 * Gigabyte) - 5, place, s_mark.Length);
            paged.Move(2 * Gigabyte + 1, 2 * Gigabyte - 5, s_mark.Length);
            Assert.AreEqual(place, paged.LastIndexOf(s_mark));
            Assert.AreEqual(2 * Gigabyte + 1, paged.IndexOf(s_mark, 2 * Gigabyte - 1000, 2 * Gigabyte + 1000));
            Assert.AreEqual((byte)'s', paged[length - 1]);
            Assert.AreEqual((byte)'h', paged[2 * Gigabyte - 5]);
            Assert.ThrowsExactly<ArgumentOutOfRangeException>(() => paged[length]);
            PagedSlice slice = paged.Slice(4 * Gigabyte + 7, 9);
            slice.BeginExport();
            slice.Array[slice.Offset] = 99;
            slice.EndExport();
            paged.Resize(4 * Gigabyte + 8);
            Assert.AreEqual(99, paged[paged.Length - 1]);
        });
    }

    [TestMethod]
    public void A_pass_from_end_to_end_reads_each_page_once_in_pieces_of_any_size()
    {
        byte[] bytes = new byte[10_000];
        new Random(5).NextBytes(bytes);
        foreach (int pageSize in new[] { 1, 7, 64, 100, 4096, 10_000, 20_000 })
        {
            foreach (int piece in new[] { 1, 3, 100, 9_999 })
            {
                var paged = new PagedBytes(new ArrayStore((byte[])bytes.Clone(), null), PagedAccess.ReadWrite, pageSize, 2);
                byte[] read = new byte[bytes.Length];
                for (int at = 0; at < read.Length; at += piece)
                {
                    paged.Read(at, read, at, Math.Min(piece, read.Length - at));
                }

                CollectionAssert.AreEqual(bytes, read);
                long pages = (bytes.Length + pageSize - 1) / pageSize;
                Assert.AreEqual(pages, paged.PageReads);

                // And writing them all reads none that is overwritten in one piece.
                paged.PageReads = 0;
                paged.Write(0, read, 0, read.Length);
                paged.Close();
                Assert.AreEqual(0, paged.PageReads);
                Assert.AreEqual(pages, paged.PageWrites);
            }
        }
    }

    [TestMethod]
    public void Nothing_but_a_slice_and_a_box_is_allocated_after_the_start()
    {
        var paged = new PagedBytes(new ArrayStore(new byte[5000], null), PagedAccess.ReadWrite, 100, 4);
        byte[] data = new byte[333];
        PagedSlice slice = paged.Slice(410, 50);
        byte[] nowhere = [1, 2, 3];
        for (int turn = 0; turn < 2; turn++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            for (int i = 0; i < 100; i++)
            {
                paged.Write(i * 40, data, 0, data.Length);
                paged.Read(i * 30, data, 0, data.Length);
                paged[i]++;
                paged.Move(i * 10, 1000 - i, 900);
                slice.BeginExport();
                slice.Array[slice.Offset]++;
                slice.EndExport();
                paged.Flush();
            }

            long afterAll = GC.GetAllocatedBytesForCurrentThread();
            long found = paged.IndexOf(nowhere);
            long afterSearch = GC.GetAllocatedBytesForCurrentThread();
            Assert.AreEqual(-1, found);

            // The first turn has the runtime's own allocations in it.
            if (turn == 1)
            {
                Assert.AreEqual(0, afterAll - before);
                Assert.AreEqual(24, afterSearch - afterAll);
            }
        }
    }

    private static void OnSparseFile(long length, Action<FileStream> use)
    {
        string path = Path.GetTempFileName();
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None, 1);
            stream.SetLength(length);
            use(stream);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
