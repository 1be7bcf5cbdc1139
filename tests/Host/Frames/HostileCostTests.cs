using System;
using System.Collections.Generic;
using System.Globalization;
using Microsoft.VisualStudio.TestTools.UnitTesting;

namespace Nano.Host.Tests.Frames;

/// <summary>What bytes cost on the device that are meant to hurt, beside clean noise: instructions interpreted for each byte.</summary>
[TestClass]
[DoNotParallelize]
public sealed class HostileCostTests
{
    private const int Bytes = 20_000;

    public static IEnumerable<object[]> Kinds => FrameKinds.Names;

    public TestContext TestContext { get; set; }

    [TestMethod]
    [DynamicData(nameof(Kinds))]
    public void Hostile_bytes_cost_no_more_than_the_bound(string name)
    {
        FrameKind kind = FrameKinds.Find(name);
        double noise = 0;
        foreach ((string stream, byte[] bytes) in HostileStreams.Of(kind, Bytes))
        {
            (double instructions, double cost, long heap) = new CountedReader(kind.CreateFormat()).Read(bytes);
            if (stream == HostileStreams.Noise)
            {
                noise = instructions;
            }

            TestContext.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name} | {stream} | {instructions:F1} | {cost:F1} | {instructions / noise:F1}"));
            Assert.AreEqual(0, heap, name + ", " + stream);
        }
    }
}
