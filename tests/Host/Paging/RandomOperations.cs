using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Nano.Paging;

namespace Nano.Host.Tests.Paging;

/// <summary>
/// Random operations on a <see cref="PagedBytes"/> and on a plain array. Which of them must be refused is told by sets of page
/// numbers; what is found, by comparing at every place.
/// </summary>
internal sealed partial class RandomOperations(Random random, PagedAccess access, int pageSize, int pageCount, Func<PageStore> open, byte[] content)
{
    // Exported slices, and the memory that they exported then.
    private readonly List<(PagedSlice Slice, byte[] Memory)> _exported = [];
    private readonly HashSet<long> _copied = [];
    private PagedBytes _paged = new(open(), access, pageSize, pageCount);
    private byte[] _expected = (byte[])content.Clone();
    private byte[] _kept = (byte[])content.Clone();

    /// <summary>How often something was refused, as it had to be.</summary>
    public int Refusals { get; private set; }

    /// <summary>How often an operation failed and was done once more.</summary>
    public int Repeats { get; private set; }

    private IEnumerable<long> Pinned => _exported.Where(export => export.Slice.Length > 0).Select(export => export.Slice.Position / pageSize);

    public void Run(int operations)
    {
        for (int i = 0; i < operations; i++)
        {
            Step(random.Next(100));
            if (i % 100 == 99)
            {
                CheckAll();
            }
        }

        LetGo();
        Reopen();
        CheckAll();
        Again(_paged.Close);
    }

    private void Step(int what)
    {
        (int from, int count) = Stretch();
        if (what < 15)
        {
            byte[] read = new byte[count + 2];
            Again(() => _paged.Read(from, read, 1, count));
            CollectionAssert.AreEqual((byte[])[0, .. _expected.AsSpan(from, count), 0], read);
        }
        else if (what < 30)
        {
            byte[] data = NewBytes(count + 2);
            if (Changes(from, count, () => _paged.Write(from, data, 1, count)))
            {
                Array.Copy(data, 1, _expected, from, count);
            }
        }
        else if (what < 35 && from < _expected.Length)
        {
            Again(() => Assert.AreEqual(_expected[from], _paged[from]));
        }
        else if (what < 45 && from < _expected.Length)
        {
            byte value = NewBytes(1)[0];
            if (Changes(from, 1, () => _paged[from] = value))
            {
                _expected[from] = value;
            }
        }
        else if (what < 60)
        {
            Find(what < 53);
        }
        else if (what < 70)
        {
            Move(from, count);
        }
        else if (what < 73)
        {
            Resize(random.Next(_expected.Length + 2 * pageSize + 1));
        }
        else if (what < 76)
        {
            PagedSlice slice = _paged.Slice(from, count, true);
            Again(() => CollectionAssert.AreEqual(_expected.AsSpan(from, count).ToArray(), slice.ToArray()));
        }
        else if (what < 84)
        {
            Export(from, count);
        }
        else if (what < 90)
        {
            UseExported();
        }
        else if (what < 94)
        {
            WriteSlice(from, count);
        }
        else if (what < 98)
        {
            Again(_paged.Flush);
            if (access == PagedAccess.ReadWrite)
            {
                _kept = (byte[])_expected.Clone();
                CollectionAssert.AreEqual(_kept, Stored());
            }
        }
        else
        {
            Reopen();
        }
    }

    // A stretch of the bytes; short ones and long ones, at the very end too.
    private (int From, int Count) Stretch()
    {
        int from = random.Next(_expected.Length + 1);
        int most = random.Next(3) == 0 ? 5 * pageSize : 2 * pageSize;
        return (from, random.Next(Math.Min(most, _expected.Length - from) + 1));
    }

    // Few values, so that there is much to be found.
    private byte[] NewBytes(int count)
    {
        return [.. Enumerable.Range(0, count).Select(_ => (byte)random.Next(3))];
    }

    private void Find(bool first)
    {
        int length = random.Next(10) == 0 ? random.Next(3 * pageSize) : random.Next(5);
        int at = random.Next(_expected.Length + 1);
        byte[] needle = random.Next(2) == 0 ? NewBytes(length) : _expected.AsSpan(at, Math.Min(length, _expected.Length - at)).ToArray();
        int start = random.Next(-_expected.Length - 5, _expected.Length + 6);
        int stop = random.Next(-_expected.Length - 5, _expected.Length + 6);
        bool everywhere = random.Next(4) == 0;
        int low = everywhere ? 0 : Clip(start);
        int high = everywhere ? _expected.Length : Clip(stop);
        long expected = -1;
        for (int place = low; place + needle.Length <= high && !(first && expected >= 0); place++)
        {
            expected = _expected.AsSpan(place, needle.Length).SequenceEqual(needle) ? place : expected;
        }

        long found = 0;
        Again(() => found = (first, everywhere) switch
        {
            (true, true) => _paged.IndexOf(needle),
            (true, false) => _paged.IndexOf(needle, start, stop),
            (false, true) => _paged.LastIndexOf(needle),
            (false, false) => _paged.LastIndexOf(needle, start, stop),
        });
        Assert.AreEqual(expected, found);

        int Clip(int position) => Math.Clamp(position < 0 ? position + _expected.Length : position, 0, _expected.Length);
    }

    private void Move(int source, int count)
    {
        int destination = random.Next(3) == 0
            ? Math.Clamp(source + random.Next(-pageSize, pageSize + 1), 0, _expected.Length - count)
            : random.Next(_expected.Length - count + 1);
        byte[] moved = _expected.AsSpan(source, count).ToArray();
        bool tooFew = access == PagedAccess.ReadWrite && Pinned.Distinct().Count() > pageCount - 2;
        long to = destination;
        long from = source;
        long left = count;
        if (Changes(destination, count, MoveTheRest, tooFew))
        {
            moved.CopyTo(_expected, destination);
        }

        // After a failure it goes on where it has got to.
        void MoveTheRest()
        {
            try
            {
                _paged.Move(to, from, left);
            }
            catch (IOException)
            {
                from += destination > source ? 0 : _paged.Moved;
                to += destination > source ? 0 : _paged.Moved;
                left -= _paged.Moved;
                throw;
            }
        }
    }

    private void Resize(int length)
    {
        if (access != PagedAccess.ReadWrite)
        {
            Refused<NotSupportedException>(() => _paged.Resize(length), _exported.Count > 0);
        }
        else if (_exported.Count > 0)
        {
            Refused<InvalidOperationException>(() => _paged.Resize(length), false);
        }
        else
        {
            Again(() => _paged.Resize(length));
            Array.Resize(ref _expected, length);
            Assert.AreEqual(length, _paged.Length);
        }
    }

    private void Export(int from, int count)
    {
        bool isReadOnly = access == PagedAccess.ReadOnly || random.Next(2) == 0;
        PagedSlice slice = _paged.Slice(from, count, isReadOnly);
        Assert.AreEqual(isReadOnly, slice.IsReadOnly);
        bool fits = count == 0 || from / pageSize == (from + count - 1) / pageSize;
        Assert.AreEqual(fits, slice.IsInOnePage);
        bool refused = !fits;
        if (fits && count > 0)
        {
            refused = Held().Append(from / pageSize).Distinct().Count() >= pageCount;
        }

        if (refused)
        {
            Refused<InvalidOperationException>(slice.BeginExport, false);
            return;
        }

        Again(slice.BeginExport);
        _exported.Add((slice, slice.Array));
        if (!isReadOnly && count > 0 && access == PagedAccess.CopyOnWrite)
        {
            _copied.Add(from / pageSize);
        }
    }

    // Reads or writes through an exported slice, which may have been exported long ago, or lets it go.
    private void UseExported()
    {
        if (_exported.Count == 0)
        {
            return;
        }

        (PagedSlice slice, byte[] memory) = _exported[random.Next(_exported.Count)];
        if (!slice.IsReadOnly)
        {
            byte[] data = NewBytes(slice.Length);
            data.CopyTo(memory, slice.Offset);
            data.CopyTo(_expected, slice.Position);
        }

        CollectionAssert.AreEqual(_expected.AsSpan((int)slice.Position, slice.Length).ToArray(), memory.AsSpan(slice.Offset, slice.Length).ToArray());
        if (random.Next(2) == 0)
        {
            slice.EndExport();
            _exported.Remove((slice, memory));
        }
    }

    // A slice of the same bytes as what is written, in any number of pages, overlapping or not: to be done once more after a
    // failure as long as nothing overlaps.
    private void WriteSlice(int from, int count)
    {
        PagedSlice slice = _paged.Slice(from, count, random.Next(2) == 0);
        int to = random.Next(_expected.Length - count + 1);
        if (CanFail && Math.Abs(to - from) < count)
        {
            return;
        }

        byte[] written = _expected.AsSpan(from, count).ToArray();
        bool tooFew = access == PagedAccess.ReadWrite && Pinned.Distinct().Count() > pageCount - 2;
        if (Changes(to, count, () => _paged.Write(to, slice), tooFew))
        {
            written.CopyTo(_expected, to);
        }
    }

    /// <summary>True for a store that fails now and then.</summary>
    public bool CanFail { get; init; }
}
