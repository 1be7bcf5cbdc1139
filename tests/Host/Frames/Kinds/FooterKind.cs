using System;
using System.Collections.Generic;
using Nano.Checksums;
using Nano.Frames;

namespace Nano.Host.Tests.Frames.Kinds;

/// <summary>Fixed length, a sum over the middle, a last byte that is always the same: SDS011.</summary>
internal sealed class FooterKind : FrameKind
{
    private const int Length = 10;

    public override string Name => "footer (SDS011)";

    public override double Passing => double.NaN;

    public override FrameFormat CreateFormat() => new GeneralLayout
    {
        Sync = [0xAA, 0xC0],
        FixedLength = Length,
        Checks =
        [
            new FrameCheck { At = -1, Value = 0xAB },
            new FrameCheck { Checksum = new Sum(8, SumForm.Plain), At = -2, From = 2, To = -2 },
        ],
    };

    public override int Generate(Random random, byte[] wire)
    {
        random.NextBytes(wire.AsSpan(0, Length));
        if (random.Next(8) == 0)
        {
            wire[5] = 0xAA;
            wire[6] = 0xC0;
        }

        wire[0] = 0xAA;
        wire[1] = 0xC0;
        wire[8] = (byte)PlainChecksums.Sum(wire.AsSpan(2, 6));
        wire[9] = 0xAB;
        return Length;
    }

    public override int Match(byte[] line, int at, int end, ref long checksumErrors)
    {
        if (line[at] != 0xAA || end - at < Length || line[at + 1] != 0xC0 || line[at + 9] != 0xAB)
        {
            return 0;
        }

        if (line[at + 8] == (byte)PlainChecksums.Sum(line.AsSpan(at + 2, 6)))
        {
            return Length;
        }

        checksumErrors++;
        return 0;
    }

    public override IEnumerable<(string Name, byte[] Bytes)> Storms()
    {
        yield return ("first sync byte", [0xAA]);
        yield return ("sync word", [0xAA, 0xC0]);
        yield return ("sync word and footer", [0xAA, 0xC0, 0xAB]);
        yield return ("footer", [0xAB]);
    }
}
