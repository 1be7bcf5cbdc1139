using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Nano.Paging;

namespace Nano.Host.Tests.Paging;

// What is compared, what must be refused, and what is done once more.
internal sealed partial class RandomOperations
{
    private void Reopen()
    {
        if (_exported.Count > 0)
        {
            Refused<InvalidOperationException>(_paged.Close, false);
            return;
        }

        Again(_paged.Close);
        _paged.Close();
        Assert.ThrowsExactly<ObjectDisposedException>(() => _paged.Length);
        if (access == PagedAccess.ReadWrite)
        {
            _kept = (byte[])_expected.Clone();
        }

        _expected = (byte[])_kept.Clone();
        _copied.Clear();
        CollectionAssert.AreEqual(_kept, Stored());
        _paged = new PagedBytes(open(), access, pageSize, pageCount);
    }

    private void LetGo()
    {
        _exported.ForEach(export => export.Slice.EndExport());
        _exported.Clear();
    }

    private void CheckAll()
    {
        byte[] all = new byte[_expected.Length];
        Again(() => _paged.Read(0, all, 0, all.Length));
        CollectionAssert.AreEqual(_expected, all);
        Assert.AreEqual(_expected.Length, _paged.Length);
    }

    private byte[] Stored()
    {
        PageStore store = open();
        byte[] all = new byte[store.Length];
        for (int at = 0; at < all.Length;)
        {
            int done = at;
            Again(() => done = at + store.Read(at, all, at, all.Length - at));
            at = done;
        }

        store.Close();
        return all;
    }

    private IEnumerable<long> Held() => Pinned.Concat(_copied).Distinct();

    // Whether the change was done: it must not be where it may not, or where no page would be left.
    private bool Changes(int from, int count, Action action, bool refused = false)
    {
        if (access == PagedAccess.ReadOnly)
        {
            Refused<NotSupportedException>(action, refused);
            return false;
        }

        if (access == PagedAccess.CopyOnWrite && count > 0)
        {
            IEnumerable<long> pages = Enumerable.Range(from / pageSize, (from + count - 1) / pageSize - from / pageSize + 1).Select(page => (long)page);
            refused |= Held().Concat(pages).Distinct().Count() >= pageCount;
        }

        if (refused)
        {
            Refused<InvalidOperationException>(action, false);
            return false;
        }

        Again(action);
        for (int page = from / pageSize; count > 0 && access == PagedAccess.CopyOnWrite && page <= (from + count - 1) / pageSize; page++)
        {
            _copied.Add(page);
        }

        return true;
    }

    private void Refused<T>(Action action, bool orInvalid)
        where T : Exception
    {
        Refusals++;
        while (true)
        {
            try
            {
                action();
            }
            catch (IOException) when (CanFail)
            {
                Repeats++;
                continue;
            }
            catch (Exception error) when (error is T || (orInvalid && error is InvalidOperationException))
            {
                return;
            }

            Assert.Fail("Not refused.");
        }
    }

    private void Again(Action action)
    {
        while (true)
        {
            try
            {
                action();
                return;
            }
            catch (IOException) when (CanFail)
            {
                Repeats++;
            }
        }
    }
}
