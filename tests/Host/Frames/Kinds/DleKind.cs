using System;
using System.Collections.Generic;
using Nano.Checksums;
using Nano.Frames;

namespace Nano.Host.Tests.Frames.Kinds;

/// <summary>DLE, content with each DLE doubled, DLE ETX; the content tells its length and ends in a sum: Garmin.</summary>
internal sealed class DleKind : FrameKind
{
    private const byte Dle = 0x10;
    private const byte Etx = 3;
    private const int MaximumContent = 50;
    private const int MaximumWire = (2 * MaximumContent) + 3;
    private readonly byte[] _content = new byte[Room];

    public override string Name => "DLE (Garmin)";

    public override double Passing => double.NaN;

    public override (bool First, bool Last) Own => (false, true);

    public override FrameFormat CreateFormat() => new StuffedLayout
    {
        Stuffing = Stuffing.Dle,
        MinimumLength = 3,
        MaximumLength = MaximumWire,
        Checks = [new FrameCheck { Checksum = new Sum(8, SumForm.Negated), At = -1, To = -1 }],
    };

    public override int Generate(Random random, byte[] wire)
    {
        int count = random.Next(2, MaximumContent);
        int at = 0;
        wire[at++] = Dle;
        int sum = 0;
        for (int i = 0; i <= count; i++)
        {
            int value = i == count ? -sum & 0xFF : i > 0 && random.Next(6) == 0 ? random.Next(2) == 0 ? Dle : Etx : random.Next(256);
            if (i == 0 && value is Dle or Etx)
            {
                value = 0x20;
            }

            sum += value;
            wire[at++] = (byte)value;
            if (value == Dle)
            {
                wire[at++] = Dle;
            }
        }

        wire[at++] = Dle;
        wire[at++] = Etx;
        return at;
    }

    public override int Match(byte[] line, int at, int end, ref long checksumErrors)
    {
        end = Math.Min(end, at + MaximumWire);
        if (line[at] != Dle || end - at < 2 || line[at + 1] is Dle or Etx)
        {
            return 0;
        }

        int count = 0;
        int next = at + 1;
        for (; next + 1 < end; next++)
        {
            if (line[next] == Dle)
            {
                next++;
                if (line[next] == Etx)
                {
                    return Verdict(count, next + 1 - at, ref checksumErrors);
                }

                if (line[next] != Dle)
                {
                    return 0;
                }
            }

            _content[count++] = line[next];
        }

        return 0;
    }

    public override int Deliver(byte[] line, int at, int count, byte[] content)
    {
        int length = 0;
        for (int i = at + 1; i < at + count - 2; i++)
        {
            i += line[i] == Dle ? 1 : 0;
            content[length++] = line[i];
        }

        return length;
    }

    public override IEnumerable<(string Name, byte[] Bytes)> Storms()
    {
        yield return ("DLE", [Dle]);
        yield return ("DLE and byte", [Dle, 0x41]);
        yield return ("DLE ETX", [Dle, Etx]);
        yield return ("byte DLE ETX", [Dle, 0x41, 0x42, 0x43, Dle, Etx]);
        yield return ("doubled DLE", [Dle, 0x41, Dle, Dle, Dle, Dle, Dle, Dle]);
        yield return ("ETX", [Etx]);
    }

    private int Verdict(int count, int wire, ref long checksumErrors)
    {
        if (count < 3)
        {
            return 0;
        }

        if ((PlainChecksums.Sum(_content.AsSpan(0, count)) & 0xFF) == 0)
        {
            return wire;
        }

        checksumErrors++;
        return 0;
    }
}
