using System;
using System.Collections.Generic;
using Nano.Checksums;
using Nano.Frames;

namespace Nano.Host.Tests.Frames.Kinds;

/// <summary>Fixed length behind a sync word, a sum of 16 bits at the end: PMS5003.</summary>
internal sealed class FixedLengthKind : FrameKind
{
    private const int Length = 32;

    public override string Name => "fixed length (PMS5003)";

    public override double Passing => double.NaN;

    public override FrameFormat CreateFormat() => new FrameLayout
    {
        Sync = [0x42, 0x4D],
        FixedLength = Length,
        Checksum = new Sum16(),
        ChecksumBigEndian = true,
    };

    public override int Generate(Random random, byte[] wire)
    {
        random.NextBytes(wire.AsSpan(0, Length));
        wire[0] = 0x42;
        wire[1] = 0x4D;
        int sum = PlainChecksums.Sum(wire.AsSpan(0, 30));
        wire[30] = (byte)(sum >> 8);
        wire[31] = (byte)sum;
        return Length;
    }

    public override int Match(byte[] line, int at, int end, ref long checksumErrors)
    {
        if (line[at] != 0x42 || end - at < Length || line[at + 1] != 0x4D)
        {
            return 0;
        }

        if ((line[at + 30] << 8 | line[at + 31]) == (PlainChecksums.Sum(line.AsSpan(at, 30)) & 0xFFFF))
        {
            return Length;
        }

        checksumErrors++;
        return 0;
    }

    public override IEnumerable<(string Name, byte[] Bytes)> Storms()
    {
        yield return ("first sync byte", [0x42]);
        yield return ("sync word", [0x42, 0x4D]);
        yield return ("header", [0x42, 0x4D, 0x00, 0x1C]);
        yield return ("zeros", [0]);
    }
}
