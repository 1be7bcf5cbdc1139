using System;
using System.Buffers;
using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Nano.Frames;
using Nano.Pc.Sensors;
using Nano.Pc.Virtual;

namespace Nano.Host.Tests.Pc;

/// <summary>The virtual sensors, their noise and their pace, and the reader fed with them.</summary>
[TestClass]
public sealed class VirtualSensorTests
{
    private static IEnumerable<object[]> Sensors => SensorProfiles.All.Select(sensor => new object[] { sensor.Name });

    private static IEnumerable<object[]> SensorsWithNoise =>
        SensorProfiles.All.SelectMany(sensor => new[] { 0.0, 0.005, 0.01 }.Select(noise => new object[] { sensor.Name, noise }));

    [TestMethod]
    [DynamicData(nameof(Sensors))]
    public void Same_seed_sends_the_same_bytes(string name)
    {
        CollectionAssert.AreEqual(Wire(name, 0.1, 7, 200, null), Wire(name, 0.1, 7, 200, null));
        CollectionAssert.AreNotEqual(Wire(name, 0.1, 7, 200, null), Wire(name, 0.1, 8, 200, null));
    }

    [TestMethod]
    [DynamicData(nameof(Sensors))]
    public void Neighbouring_frames_differ(string name)
    {
        VirtualSensor sensor = SensorProfiles.Find(name).CreateVirtual(new SeededRandom(3, 1));
        Transmission wire = new();
        byte[] before = Array.Empty<byte>();
        for (int i = 0; i < 10000; i++)
        {
            wire.Clear();
            sensor.WriteNext(wire);
            byte[] now = wire.Parts.Last(part => part.IsFrame).Bytes;
            Assert.IsFalse(now.AsSpan().SequenceEqual(before));
            before = now;
        }
    }

    [TestMethod]
    [DataRow(0.0, 0.0, 0.0)]
    [DataRow(0.01, 0.0085, 0.0115)]
    [DataRow(1.0, 1.0, 1.0)]
    public void Noise_disturbs_as_many_bytes_as_asked_for(double probability, double least, double most)
    {
        // A byte that stands alone is intact unless it is flipped or dropped: half of all disturbances.
        Noise noise = new(probability, new SeededRandom(5, 2));
        ArrayBufferWriter<byte> wire = new();
        int damaged = 0;
        for (int i = 0; i < 100000; i++)
        {
            wire.ResetWrittenCount();
            damaged += noise.Disturb(new[] { (byte)i }, wire) ? 0 : 1;
        }

        Assert.IsInRange(least - 0.015 * probability, most + 0.015 * probability, damaged * 2 / 100000.0);
    }

    [TestMethod]
    [DynamicData(nameof(SensorsWithNoise))]
    [DataRow("pms5003", 0.05)]
    [DataRow("message", 0.2)]
    public void Reader_delivers_every_intact_frame_but_those_that_a_ghost_covers(string name, double probability)
    {
        Dictionary<int, int> sent = new();
        byte[] wire = Wire(name, probability, 11, 5000, sent);
        Dictionary<int, int> delivered = new();
        FrameReader reader = new(SensorProfiles.Find(name).CreateLayout());
        int last = 0;
        long skipped = 0;
        for (int at = 0, times = 0; times < 2;)
        {
            at += reader.Feed(wire, at, Math.Min(61, wire.Length - at));
            if (at == wire.Length)
            {
                times++;
                reader.GiveUp();
            }

            while (reader.TryRead(out _, out _))
            {
                // What is delivered may be stuffed on the line, so its length there comes from the counters.
                int end = at - reader.Held;
                delivered.Add(end, end - last - (int)(reader.Counters.Skipped - skipped));
                last = end;
                skipped = reader.Counters.Skipped;
            }
        }

        KeyValuePair<int, int>[] ghosts = delivered.Where(frame => !sent.ContainsKey(frame.Key)).ToArray();
        foreach (KeyValuePair<int, int> lost in sent.Where(frame => !delivered.ContainsKey(frame.Key)))
        {
            Assert.IsTrue(
                ghosts.Any(ghost => ghost.Key - ghost.Value < lost.Key && lost.Key - lost.Value < ghost.Key),
                "The frame that ends at " + lost.Key + " was lost.");
        }

        Assert.IsNotEmpty(sent);
        Assert.IsLessThan(1 + sent.Count / 20, ghosts.Length);
        Assert.AreEqual(probability > 0, reader.Counters.ChecksumErrors > 0);
    }

    [TestMethod]
    public void Pace_is_never_ahead_of_the_line_and_forgets_long_delays()
    {
        // 9600 baud on a clock of microseconds: a byte takes 1041.67 of them.
        LinePace pace = new(9600, 1000000, 500);
        Assert.AreEqual(0, pace.Due(500 + 1041));
        Assert.AreEqual(1, pace.Due(500 + 1042));
        Assert.AreEqual(9, pace.Due(500 + 10000));
        pace.Sent(9);
        Assert.AreEqual(0, pace.Due(500 + 10000));
        Assert.AreEqual(1, pace.MillisecondsToNext(500 + 10000));
        Assert.AreEqual(19, pace.Due(500 + 1000000));
        pace.Sent(19);
        Assert.AreEqual(0, pace.Due(500 + 1000000));
    }

    private static byte[] Wire(string name, double probability, long seed, int frames, Dictionary<int, int> intact)
    {
        VirtualSensor sensor = SensorProfiles.Find(name).CreateVirtual(new SeededRandom(seed, 1));
        Noise noise = new(probability, new SeededRandom(seed, 2));
        ArrayBufferWriter<byte> wire = new();
        Transmission transmission = new();
        for (int i = 0; i < frames; i++)
        {
            transmission.Clear();
            sensor.WriteNext(transmission);
            foreach ((byte[] bytes, bool isFrame) in transmission.Parts)
            {
                int start = wire.WrittenCount;
                if (noise.Disturb(bytes, wire) && isFrame)
                {
                    intact?.Add(start + wire.WrittenSpan[start..].IndexOf(bytes) + bytes.Length, bytes.Length);
                }
            }
        }

        return wire.WrittenSpan.ToArray();
    }
}
