using System;
using System.Collections.Generic;

namespace Nano.Host.Tests.Frames;

/// <summary>Bytes that are meant to hurt a reader.</summary>
internal static class HostileStreams
{
    /// <summary>What all others are measured by: each byte as likely as any.</summary>
    public const string Noise = "clean noise";

    /// <summary>All of them for a kind of frames.</summary>
    public static IEnumerable<(string Name, byte[] Bytes)> Of(FrameKind kind, int count)
    {
        var random = new Random(count);
        byte[] noise = new byte[count];
        random.NextBytes(noise);
        yield return (Noise, noise);
        foreach ((string name, byte[] pattern) in kind.Storms())
        {
            byte[] storm = new byte[count];
            for (int i = 0; i < count; i++)
            {
                storm[i] = pattern[i % pattern.Length];
            }

            yield return (name, storm);
        }

        yield return ("frames, one bit wrong", Damaged(kind, count, random));
        yield return ("heads of frames", Heads(kind, count, random));
        yield return ("bytes of the storms, mixed", Mixed(kind, count, random));
    }

    private static byte[] Damaged(FrameKind kind, int count, Random random)
    {
        byte[] frame = new byte[FrameKind.Room];
        byte[] stream = new byte[count + FrameKind.Room];
        for (int at = 0; at < count;)
        {
            int length = kind.Generate(random, frame);
            Array.Copy(frame, 0, stream, at, length);

            // Somewhere in its second half, where the content or the check is.
            stream[at + random.Next(length / 2, length)] ^= (byte)(1 << random.Next(8));
            at += length;
        }

        return stream[..count];
    }

    private static byte[] Heads(FrameKind kind, int count, Random random)
    {
        byte[] frame = new byte[FrameKind.Room];
        byte[] stream = new byte[count + FrameKind.Room];
        for (int at = 0; at < count;)
        {
            int length = random.Next(1, kind.Generate(random, frame) / 2 + 2);
            Array.Copy(frame, 0, stream, at, length);
            at += length;
        }

        return stream[..count];
    }

    private static byte[] Mixed(FrameKind kind, int count, Random random)
    {
        var bytes = new List<byte>();
        foreach ((_, byte[] pattern) in kind.Storms())
        {
            bytes.AddRange(pattern);
        }

        byte[] stream = new byte[count];
        for (int i = 0; i < count; i++)
        {
            stream[i] = bytes[random.Next(bytes.Count)];
        }

        return stream;
    }
}
