using System;
using System.Collections.Generic;
using Nano.Frames;

namespace Nano.Host.Tests.Frames.Kinds;

/// <summary>Lines of printable ASCII that end in CR LF, with nothing that says where they begin and no check. Noise that is printable
/// becomes part of the line behind it.</summary>
internal sealed class LineKind : FrameKind
{
    private const int Longest = 80;

    public override string Name => "lines without start";

    public override double Passing => double.NaN;

    public override (bool First, bool Last) Own => (false, true);

    public override FrameFormat CreateFormat() => new DelimitedLayout { End = [13, 10], Lowest = 0x20, MaximumLength = Longest };

    public override int Generate(Random random, byte[] wire)
    {
        int count = random.Next(Longest - 1);
        for (int i = 0; i < count; i++)
        {
            wire[i] = (byte)random.Next(0x20, 0x7F);
        }

        wire[count] = 13;
        wire[count + 1] = 10;
        return count + 2;
    }

    public override int Match(byte[] line, int at, int end, ref long checksumErrors)
    {
        int mark = at;
        while (mark < end && mark < at + Longest && line[mark] is >= 0x20 and <= 0x7E)
        {
            mark++;
        }

        int count = mark + 2 - at;
        return mark + 2 <= end && line[mark] == 13 && line[mark + 1] == 10 && count <= Longest ? count : 0;
    }

    public override IEnumerable<(string Name, byte[] Bytes)> Storms()
    {
        yield return ("letters", "no end "u8.ToArray());
        yield return ("CR", [13]);
        yield return ("CR LF", [13, 10]);
        yield return ("letters and CR", "abc\r"u8.ToArray());
        yield return ("zeros", [0]);
    }
}
