using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Nano.Frames;
using Nano.Host.Tests.Frames.Kinds;

namespace Nano.Host.Tests.Frames;

/// <summary>What is true of any bytes in any pieces.</summary>
[TestClass]
public sealed class ReaderProperties
{
    private const int Runs = 300;

    public static IEnumerable<object[]> Kinds => FrameKinds.Names;

    /// <summary>Those with one layout, for of several each is written by its own; and with a beginning, for noise before a line that has none
    /// is part of it.</summary>
    public static IEnumerable<object[]> Written => FrameKinds.All.Where(kind => kind is not LineKind && kind.CreateFormat() is not AnyLayout).Select(kind => new object[] { kind.Name });

    [TestMethod]
    [DynamicData(nameof(Kinds))]
    public void Frames_places_and_counts_are_the_same_in_any_pieces(string name)
    {
        FrameKind kind = FrameKinds.Find(name);
        Prop.ForAll<int[], int[], int[]>((parts, cuts, silences) =>
        {
            byte[] line = Line(kind, parts);
            List<int> places = silences.Select(place => line.Length == 0 ? 0 : Mix(place) % line.Length).Append(line.Length).Order().Distinct().ToList();
            Assert.AreEqual(Read(kind, line, places, []), Read(kind, line, places, cuts), Convert.ToHexString(line) + ", silence at " + string.Join(' ', places));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(Runs));
    }

    [TestMethod]
    [DynamicData(nameof(Written))]
    public void What_is_written_is_read_again_between_any_noise(string name)
    {
        FrameKind kind = FrameKinds.Find(name);
        var writer = new FrameWriter(kind.CreateFormat());
        Prop.ForAll<int, byte[], byte[]>((seed, before, behind) =>
        {
            byte[] wire = new byte[FrameKind.Room];
            byte[] content = new byte[FrameKind.Room];
            int count = kind.Deliver(wire, 0, kind.Generate(new Random(Mix(seed)), wire), content);
            byte[] expected = content[..count];

            // What the format writes itself is not there yet.
            content[0] ^= (byte)(kind.Own.First ? 0x55 : 0);
            content[count - 1] ^= (byte)(kind.Own.Last ? 0x55 : 0);
            int written = writer.Write(content, 0, count);
            byte[] line = [.. before, .. content[..written], .. behind];
            List<int> silences = kind.HasSilences ? [before.Length, before.Length + written, line.Length] : [line.Length];
            var parser = new NaiveParser();
            parser.Parse(kind, line, silences);

            // Noise that holds a frame, or makes one with the beginning of ours, is another property's.
            byte[] read = content[..kind.Deliver(line, before.Length, written, content)];
            return kind.IsSame(read, expected) && (parser.Frames.Count != 1 || Frames(kind, line, silences, [7]) == Show(before.Length + written, read));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(Runs));
    }

    // Frames, damaged ones, storms and noise, as the numbers want it.
    private static byte[] Line(FrameKind kind, int[] parts)
    {
        var line = new List<byte>();
        byte[] frame = new byte[FrameKind.Room];
        (string Name, byte[] Bytes)[] storms = kind.Storms().ToArray();
        foreach (int part in parts)
        {
            var random = new Random(Mix(part));
            int count = kind.Generate(random, frame);
            switch (random.Next(5))
            {
                case 0:
                    frame[random.Next(count)] ^= (byte)(1 << random.Next(8));
                    break;
                case 1:
                    count = random.Next(count);
                    break;
                case 2:
                    random.NextBytes(frame.AsSpan(0, count));
                    break;
                case 3:
                    frame = [.. storms[random.Next(storms.Length)].Bytes, .. frame[..^64]];
                    break;
            }

            line.AddRange(frame.AsSpan(0, count));
            Array.Resize(ref frame, FrameKind.Room);
        }

        return line.ToArray();
    }

    private static string Read(FrameKind kind, byte[] line, List<int> silences, int[] cuts)
    {
        string frames = Frames(kind, line, silences, cuts, out FrameReader reader);
        return frames + reader.Counters + " held " + reader.Held;
    }

    private static string Frames(FrameKind kind, byte[] line, List<int> silences, int[] cuts) => Frames(kind, line, silences, cuts, out _);

    private static string Frames(FrameKind kind, byte[] line, List<int> silences, int[] cuts, out FrameReader reader)
    {
        var frames = new StringBuilder();
        reader = new FrameReader(kind.CreateFormat());
        int at = 0;
        int cut = 0;
        foreach (int silence in silences)
        {
            while (at < silence)
            {
                int piece = cuts.Length == 0 ? silence - at : Math.Min(silence - at, 1 + (Math.Abs(cuts[cut++ % cuts.Length]) % 700));
                at += reader.Feed(line, at, piece);
                Drain(reader, frames);
            }

            reader.GiveUp();
            Drain(reader, frames);
        }

        return frames.ToString();
    }

    private static void Drain(FrameReader reader, StringBuilder frames)
    {
        while (reader.TryRead(out int offset, out int length))
        {
            frames.Append(Show((int)reader.Counters.Bytes - reader.Held, reader.Buffer.AsSpan(offset, length)));
        }
    }

    private static string Show(int end, ReadOnlySpan<byte> content) => "to " + end + ": " + Convert.ToHexString(content) + "\n";

    // Small numbers, as they are made first, become any.
    private static int Mix(int number) => (int)((uint)number * 2654435761 >> 1);
}
