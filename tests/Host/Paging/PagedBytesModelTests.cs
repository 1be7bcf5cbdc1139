using System;
using System.IO;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Nano.Paging;

namespace Nano.Host.Tests.Paging;

/// <summary>100,000 random operations against a plain array, over all page sizes from 1 to 64 and page counts from 2 to 8.</summary>
[TestClass]
public class PagedBytesModelTests
{
    private const int Rounds = 7 * 64;
    private const int OperationsInRound = 224;

    [TestMethod]
    public void Operations_over_memory_do_what_they_do_to_an_array()
    {
        var random = new Random(20260107);
        RunAll(random, PagedAccess.ReadWrite, (content, index) =>
        {
            // Half of the stores answer in pieces.
            var store = new ArrayStore(content, index % 2 == 0 ? null : random);
            return () => store;
        });
    }

    [TestMethod]
    public void Operations_over_a_file_do_what_they_do_to_an_array()
    {
        string path = Path.GetTempFileName();
        try
        {
            RunAll(new Random(71), PagedAccess.ReadWrite, (content, _) =>
            {
                File.WriteAllBytes(path, content);
                return () => new StreamStore(new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite, 1));
            });
        }
        finally
        {
            File.Delete(path);
        }
    }

    [TestMethod]
    public void Operations_over_a_store_that_fails_now_and_then_do_so_when_they_are_repeated()
    {
        var random = new Random(72);
        long failures = 0;
        int repeats = RunAll(random, PagedAccess.ReadWrite, (content, _) =>
        {
            var store = new ArrayStore(content, random) { FailOnceIn = 25 };
            return () =>
            {
                failures += store.Failures;
                store.Failures = 0;
                return store;
            };
        }, canFail: true).Repeats;
        Assert.IsGreaterThan(10_000, failures);
        Assert.IsGreaterThan(10_000, repeats);
    }

    [TestMethod]
    public void Copies_change_up_to_one_page_less_than_there_are_and_leave_the_store_alone()
    {
        int refusals = RunAll(new Random(73), PagedAccess.CopyOnWrite, (content, _) =>
        {
            var store = new ArrayStore((byte[])content.Clone(), null);
            return () => store;
        }).Refusals;
        Assert.IsGreaterThan(10_000, refusals);
    }

    [TestMethod]
    public void What_is_read_only_refuses_every_change()
    {
        int refusals = RunAll(new Random(74), PagedAccess.ReadOnly, (content, _) =>
        {
            var store = new ArrayStore((byte[])content.Clone(), null);
            return () => store;
        }).Refusals;
        Assert.IsGreaterThan(25_000, refusals);
    }

    private static (int Refusals, int Repeats) RunAll(Random random, PagedAccess access, Func<byte[], int, Func<PageStore>> create, bool canFail = false)
    {
        Assert.IsGreaterThanOrEqualTo(100_000, Rounds * OperationsInRound);
        int refusals = 0;
        int repeats = 0;
        for (int round = 0; round < Rounds; round++)
        {
            int pageSize = 1 + round % 64;
            int pageCount = 2 + round / 64;
            byte[] content = new byte[random.Next(pageSize * 12)];
            random.NextBytes(content);
            Func<PageStore> open = create((byte[])content.Clone(), round);
            var operations = new RandomOperations(random, access, pageSize, pageCount, open, content) { CanFail = canFail };
            try
            {
                operations.Run(OperationsInRound);
            }
            catch (Exception error)
            {
                throw new AssertFailedException($"pages of {pageSize}, {pageCount} of them: {error}", error);
            }

            refusals += operations.Refusals;
            repeats += operations.Repeats;
        }

        return (refusals, repeats);
    }
}
