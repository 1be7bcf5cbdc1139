using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;

namespace Nano.Host.Tests.Frames;

/// <summary>Ten million bytes of noise and malice for each kind of frames: the reader neither throws nor stalls nor allocates,
/// accounts for each byte, and finds what a naive parser finds.</summary>
[TestClass]
public sealed class HostileByteTests
{
    private const int Bytes = 10_000_000;

    public static IEnumerable<object[]> Kinds => FrameKinds.Names;

    public TestContext TestContext { get; set; }

    [TestMethod]
    [DynamicData(nameof(Kinds))]
    public void TryRead_stands_10_million_hostile_bytes(string name)
    {
        FrameKind kind = FrameKinds.Find(name);
        int streams = HostileStreams.Of(kind, 1).Count();
        var loop = new ReadingLoop(kind);
        var parser = new NaiveParser();
        foreach ((string stream, byte[] bytes) in HostileStreams.Of(kind, (Bytes / streams) + 1))
        {
            List<int> silences = [];
            for (int at = 0; at < bytes.Length;)
            {
                // Where there are silences they are frequent.
                at = Math.Min(bytes.Length, at + (kind.HasSilences ? 1 + (at * 7L % 41 == 0 ? 200 : (int)(at * 31L % 40)) : 1 + (bytes.Length / 3)));
                silences.Add(at);
            }

            parser.Parse(kind, bytes, silences);
            loop.Cut(new(bytes.Length));
            string fault = loop.Read(bytes, silences, parser.Frames);
            Assert.IsNull(fault, name + ", " + stream + ": " + fault);
        }

        TestContext.WriteLine(name + ": " + loop.Counters);
        Assert.IsGreaterThanOrEqualTo(Bytes, loop.Counters.Bytes);
        Assert.IsLessThanOrEqualTo(3, loop.Allocating, name + ": allocates while it reads");
    }
}
