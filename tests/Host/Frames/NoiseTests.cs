using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;

namespace Nano.Host.Tests.Frames;

/// <summary>
/// Frames over a bad line. What is delivered has to be what a naive parser finds, to the byte; no frame that came intact is
/// lost, but where a false one, that noise has made and that fits its checksum, overlaps it.
/// </summary>
[TestClass]
public sealed class NoiseTests
{
    private const int Frames = 300_000;
    private const int FramesAtOnce = 2_000;
    private static readonly double[] Rates = [0.001, 0.01, 0.05];

    public static IEnumerable<object[]> Kinds => FrameKinds.Names;

    public TestContext TestContext { get; set; }

    [TestMethod]
    [DynamicData(nameof(Kinds))]
    public void TryRead_delivers_every_intact_frame_of_a_noisy_line(string name)
    {
        FrameKind kind = FrameKinds.Find(name);
        for (int i = 0; i < Rates.Length; i++)
        {
            // With silences among the bytes and without.
            Run(kind, Rates[i], Frames / Rates.Length, i + 1, i == 1 ? 0 : 1000);
        }
    }

    private void Run(FrameKind kind, double rate, int frames, int seed, int silenceEvery)
    {
        var random = new Random(seed);
        var noisy = new NoisyLine();
        var parser = new NaiveParser();
        var loop = new ReadingLoop(kind);
        var silences = new List<int>();
        var tally = new Tally();
        for (int left = frames; left > 0; left -= FramesAtOnce)
        {
            noisy.Send(kind, Math.Min(left, FramesAtOnce), rate, random);
            silences.Clear();
            silences.AddRange(kind.HasSilences ? noisy.Silences : []);
            for (int at = 0; !kind.HasSilences && silenceEvery > 0 && (at += random.Next(1, 2 * silenceEvery)) < noisy.Bytes.Length;)
            {
                silences.Add(at);
            }

            if (silences.Count == 0 || silences[^1] < noisy.Bytes.Length)
            {
                silences.Add(noisy.Bytes.Length);
            }

            noisy.Intact.RemoveAll(frame => silences.BinarySearch(frame.At + 1) is var index
                && (index < 0 ? ~index : index) is var next && next < silences.Count && silences[next] < frame.At + frame.Count);
            parser.Parse(kind, noisy.Bytes, silences);
            loop.Cut(random);
            string fault = loop.Read(noisy.Bytes, silences, parser.Frames);
            Assert.IsNull(fault, kind + " at " + rate + ", frames left " + left + ": " + fault);
            tally.Add(noisy, parser, kind, Math.Min(left, FramesAtOnce));
        }

        TestContext.WriteLine(FormattableString.Invariant($"{kind}, {rate:P1} of bytes: {tally}, bytes {loop.Counters.Bytes}, skipped {loop.Counters.Skipped}"));
        Assert.AreEqual(0, tally.Lost, kind + ": intact frames lost");
        Assert.IsLessThanOrEqualTo(3, loop.Allocating, kind + ": allocates while it reads");
        if (kind.CountsChecksumErrors)
        {
            Assert.AreEqual(tally.ChecksumErrors, loop.Counters.ChecksumErrors, kind + ": checksum errors");
        }

        // Wrong candidates pass by chance: mean and variance are the same, and it is a thing of 10 to the minus 8 to be six standard
        // deviations above.
        double mean = (tally.ChecksumErrors + tally.False) * kind.Passing;
        if (!double.IsNaN(mean))
        {
            Assert.IsLessThanOrEqualTo(mean + 6 * Math.Sqrt(mean) + 3, (double)tally.False, kind + ": false frames");
        }
    }
}
