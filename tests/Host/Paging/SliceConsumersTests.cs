using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Nano.Buffers;
using Nano.Checksums;
using Nano.Frames;
using Nano.Packing;
using Nano.Paging;
using Nano.Serial;
using Nano.Text;

namespace Nano.Host.Tests.Paging;

/// <summary>
/// What takes any bytes, given slices: it does what it does with the same bytes in a <see cref="Bytes"/>, or it refuses with an
/// InvalidOperationException, which it may only where a slice lies in several pages. Wrong bytes it never takes.
/// </summary>
[TestClass]
public class SliceConsumersTests
{
    private const int PageSize = 8;

    private static readonly Dictionary<string, Func<BytesLike, object>> s_one = new()
    {
        ["Bytes"] = x => new Bytes(x),
        ["ByteBuffer"] = x => new ByteBuffer(x),
        ["ToArray"] = x => x.ToArray(),
        ["Array"] = x => x.Array.Skip(x.Offset).Take(x.Length).ToArray(),
        ["Extend"] = x => Changed(buffer => buffer.Extend(x)),
        ["ByteBuffer.SetSlice"] = x => Changed(buffer => buffer.SetSlice(1, 3, x)),
        ["ByteView"] = x => Viewed(new ByteView(x)),
        ["window"] = x => Viewed(new ByteView(x, 1, 2)),
        ["Cast"] = x =>
        {
            using var view = new ByteView(x);
            return Viewed(view.Cast("c"));
        },
        ["ByteView.SetSlice"] = x => Written(x.Length, view => view.SetSlice(0, x.Length, x)),
        ["backwards"] = x => Written(2 * x.Length, view => view.SetSlice(x.Length == 0 ? 0 : int.MaxValue, x.Length == 0 ? 0 : -x.Length - 1, x, -1)),
        ["SetItem"] = x => Written(1, view => view.Cast("c").SetItem(0, x)),
        ["Concat"] = x => Some().Concat(x),
        ["Join"] = x => Some().Join([x, x, Some()]),
        ["IndexOf"] = x => Some().IndexOf(x),
        ["LastIndexOf"] = x => Some().LastIndexOf(x),
        ["CountOf"] = x => Some().CountOf(x),
        ["StartsWith"] = x => Some().StartsWith(x),
        ["EndsWith"] = x => Some().EndsWith(x),
        ["RemovePrefix"] = x => Some().RemovePrefix(x),
        ["Trim"] = x => Some().Trim(x),
        ["Split"] = x => x.Length == 0 ? [] : Some().Split(x).Select(part => part.ToHex()).ToArray(),
        ["Partition"] = x => x.Length == 0 ? [] : Some().Partition(x).Select(part => part.ToHex()).ToArray(),
        ["CompareTo"] = x => Some().CompareTo(x),
        ["Equals"] = x => Some().Equals(x),
        ["ByteView.Equals"] = x => new ByteView(Some()).Equals(x),
        ["TypedArray"] = x => new TypedArray('B', x).ToBytes(),
        ["Crc"] = x => new Crc16Modbus().Update(0xFFFF, x),
        ["Sum"] = x => new Sum(16, SumForm.Plain).Update(0, x),
        ["IntegerBytes"] = x => IntegerBytes.ReadUnsigned(x, true),
        ["MemoryRawIO"] = x =>
        {
            var memory = new MemoryRawIO();
            memory.Write(x);
            return memory.GetBuffer().ToArray();
        },
        ["Unpack"] = x => new PackedFormat(x.Length + "s").Unpack(x)[0],
        ["UnpackFrom"] = x => new PackedFormat("<H").UnpackFrom(x, -2)[0],
        ["IterUnpack"] = x => x.Length == 0 ? [] : new PackedFormat("B").IterUnpack(x).Cast<object>().Select(row => ((object[])row)[0].ToString()).ToArray(),
        ["Pack"] = x => new PackedFormat("5s2p").Pack(x, x),
        ["GetString"] = x => new TextDecoder(TextEncoding.Latin1).GetString(x),
        ["BytesFormat"] = x => new BytesFormat("<%s|%5b>").Format(x, x),
        ["format"] = x => new BytesFormat(x).Format(),
    };

    private static readonly Dictionary<string, Func<BytesLike, BytesLike, object>> s_two = new()
    {
        ["Join"] = (x, y) => Some().Join([x, y, x]),
        ["Replace"] = (x, y) => Some().Replace(x, y),
        ["Pack"] = (x, y) => new PackedFormat("3s3s3s").Pack(x, y, x),
        ["BytesFormat"] = (x, y) => new BytesFormat("%s %s %s").Format(x, y, x),
    };

    [TestMethod]
    public void A_slice_is_what_the_same_bytes_are_to_all_that_takes_any()
    {
        Bytes all = Some();
        foreach ((string name, Func<BytesLike, object> use) in s_one)
        {
            int done = 0;
            for (int from = 0; from <= all.Length; from++)
            {
                for (int count = 0; count <= Math.Min(10, all.Length - from); count++)
                {
                    PagedBytes paged = Open();
                    PagedSlice slice = paged.Slice(from, count, true);
                    done += Compare($"{name} of {from}+{count}", use, all.Slice(from, from + count), slice, !slice.IsInOnePage);

                    // Loaded once, and its page given up since.
                    _ = paged.IndexOf([0, 0, 0]);
                    done += Compare($"{name} of {from}+{count}, again", use, all.Slice(from, from + count), slice, !slice.IsInOnePage);
                    paged.Close();
                }
            }

            Assert.IsGreaterThan(100, done, name);
        }
    }

    [TestMethod]
    public void Two_slices_at_once_are_what_the_same_bytes_are_also_with_one_page_for_both()
    {
        Bytes all = Some();
        foreach ((string name, Func<BytesLike, BytesLike, object> use) in s_two)
        {
            for (int first = 0; first + 2 <= all.Length; first++)
            {
                for (int second = 0; second + 3 <= all.Length; second++)
                {
                    PagedBytes paged = Open();
                    PagedSlice held = paged.Slice(0, 1, true);
                    held.BeginExport();
                    PagedSlice x = paged.Slice(first, 2, true);
                    PagedSlice y = paged.Slice(second, 3, true);
                    Compare($"{name} of {first} and {second}", slice => use(slice, slice == x ? y : all.Slice(second, second + 3)), all.Slice(first, first + 2), x, !x.IsInOnePage || !y.IsInOnePage);
                    held.EndExport();
                    paged.Close();
                }
            }
        }
    }

    [TestMethod]
    public void A_record_is_packed_into_a_slice_of_the_same_bytes_as_its_values()
    {
        PagedBytes paged = Open();
        new PackedFormat("s3ss").PackInto(paged.Slice(17, 6), 1, paged.Slice(1, 1, true), paged.Slice(9, 3, true), paged.Slice(25, 1, true));
        byte[] expected = Some().ToArray();
        byte[] values = [expected[1], expected[9], expected[10], expected[11], expected[25]];
        values.CopyTo(expected, 18);
        byte[] read = new byte[expected.Length];
        paged.Read(0, read, 0, read.Length);
        CollectionAssert.AreEqual(expected, read);
    }

    [TestMethod]
    public void Frames_are_fed_from_slices()
    {
        byte[] bytes = Some().ToArray();
        using PagedBytes paged = Open();
        var reader = new FrameReader(new FrameLayout { Sync = [1], FixedLength = 4, Checksum = new Crc16Modbus() }, new byte[64]);
        for (int at = 0; at < 28; at += 4)
        {
            PagedSlice slice = paged.Slice(at, 4);
            _ = paged[24 - at];
            Assert.AreEqual(4, reader.Feed(slice));
        }

        CollectionAssert.AreEqual(bytes.Take(28).ToArray(), reader.Buffer.Take(28).ToArray());
    }

    private static int Compare(string what, Func<BytesLike, object> use, Bytes same, PagedSlice slice, bool mayRefuse)
    {
        string expected = Outcome(() => use(same));
        string found = Outcome(() => use(slice));
        if (found == nameof(InvalidOperationException) && mayRefuse)
        {
            return 0;
        }

        Assert.AreEqual(expected, found, what);
        return 1;
    }

    private static string Outcome(Func<object> use)
    {
        try
        {
            return use() switch
            {
                byte[] bytes => Convert.ToHexString(bytes),
                string[] texts => string.Join(",", texts),
                BytesLike bytes => Convert.ToHexString(bytes.ToArray()),
                object other => other.ToString(),
            };
        }
        catch (Exception error) when (error is not AssertFailedException)
        {
            return error.GetType().Name;
        }
    }

    // Bytes with few values, so that there is much to be found, and no percent sign.
    private static Bytes Some()
    {
        return new Bytes([.. Enumerable.Range(0, 29).Select(i => (byte)('a' + i * i % 7 + i / 8 % 2))]);
    }

    private static PagedBytes Open()
    {
        return new PagedBytes(new ArrayStore(Some().ToArray(), null), PagedAccess.ReadWrite, PageSize, 2);
    }

    private static ByteBuffer Changed(Action<ByteBuffer> change)
    {
        var buffer = new ByteBuffer(new Bytes("12345"u8.ToArray()));
        change(buffer);
        return buffer;
    }

    private static byte[] Viewed(ByteView view)
    {
        using (view)
        {
            return view.ToArray();
        }
    }

    private static byte[] Written(int count, Action<ByteView> write)
    {
        byte[] memory = new byte[count];
        write(new ByteView(memory));
        return memory;
    }
}
