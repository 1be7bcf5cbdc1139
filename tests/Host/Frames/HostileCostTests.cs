using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Nano.Checksums;
using Nano.Frames;

namespace Nano.Host.Tests.Frames;

/// <summary>What bytes cost on the device that are meant to hurt, beside clean noise: instructions interpreted for each byte.</summary>
[TestClass]
[DoNotParallelize]
public sealed class HostileCostTests
{
    private const int Bytes = 20_000;

    // What was counted, and a tenth more: a change that makes a storm dearer shows.
    private static readonly Dictionary<string, int> Bounds = new()
    {
        ["fixed length (PMS5003)"] = 180,
        ["length field, no sync (checked message)"] = 544,
        ["length field, sync, Fletcher (UBX)"] = 363,
        ["checksum of the header and of the frame"] = 775,
        ["footer (SDS011)"] = 177,
        ["checksum in the header (SBF)"] = 289,
        ["length of 10 bits, CRC-24 (RTCM 3)"] = 1027,
        ["hexadecimal line (NMEA)"] = 195,
        ["text with a CRC in digits (P1)"] = 276,
        ["lines without start"] = 279,
        ["SLIP"] = 174,
        ["COBS"] = 164,
        ["SHDLC"] = 174,
        ["HDLC (PPP)"] = 174,
        ["DLE (Garmin)"] = 152,
        ["several at once (UBX, NMEA, RTCM 3)"] = 1097,
    };

    public static IEnumerable<object[]> Kinds => Bounds.Keys.Select(name => new object[] { name });

    public TestContext TestContext { get; set; }

    [TestMethod]
    [DynamicData(nameof(Kinds))]
    public void Hostile_bytes_cost_no_more_than_the_bound(string name)
    {
        FrameKind kind = FrameKinds.Find(name);
        double noise = 0;
        foreach ((string stream, byte[] bytes) in HostileStreams.Of(kind, Bytes))
        {
            (double instructions, double cost, string heap) = new CountedReader(kind.CreateFormat()).Read(bytes);
            if (stream == HostileStreams.Noise)
            {
                noise = instructions;
            }

            TestContext.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name} | {stream} | {instructions:F1} | {cost:F1} | {instructions / noise:F1}"));
            Assert.IsLessThanOrEqualTo(Bounds[name], instructions, name + ", " + stream);
            Assert.AreEqual("", heap, name + ", " + stream);
        }
    }

    // Each byte of a burst that is no frame is tried as the first of every frame that fits into the rest: the longer the burst, the dearer.
    // Only first bytes that are told make it cheap. 256 is the longest frame that Modbus has.
    [TestMethod]
    [DataRow(8, 0, 888)]
    [DataRow(64, 0, 6266)]
    [DataRow(256, 0, 22519)]
    [DataRow(256, 2, 396)]
    public void Bursts_of_noise_cost_no_more_than_the_bound(int burst, int units, int bound)
    {
        byte[] bytes = new byte[burst * 8];
        new Random(burst).NextBytes(bytes);
        var layout = new SilenceLayout { Checksum = new Crc16Modbus(), MinimumLength = 4, MaximumLength = 256, FirstBytes = units == 0 ? null : [1, 2] };
        (double instructions, double cost, string heap) = new CountedReader(layout, burst).Read(bytes);
        TestContext.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Modbus RTU, bursts of {burst}, first bytes {units} | {instructions:F1} | {cost:F1}"));
        Assert.AreEqual("", heap);
        Assert.IsLessThanOrEqualTo(bound, instructions);
    }
}
