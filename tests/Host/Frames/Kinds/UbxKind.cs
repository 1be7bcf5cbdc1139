using System;
using System.Collections.Generic;
using Nano.Checksums;
using Nano.Frames;

namespace Nano.Host.Tests.Frames.Kinds;

/// <summary>A sync word, a length field, two sums at the end over all but the sync word: UBX.</summary>
internal sealed class UbxKind : FrameKind
{
    private const int MaximumPayload = 100;

    public override string Name => "length field, sync, Fletcher (UBX)";

    public override double Passing => double.NaN;

    public override FrameFormat CreateFormat() => new GeneralLayout
    {
        Sync = [0xB5, 0x62],
        LengthOffset = 4,
        LengthSize = 2,
        LengthAdds = 8,
        MinimumLength = 8,
        MaximumLength = 8 + MaximumPayload,
        Checks = [new FrameCheck { Checksum = new Fletcher(2, 1, 256, 0), At = -2, From = 2, To = -2 }],
    };

    public override int Generate(Random random, byte[] wire)
    {
        int payload = random.Next(MaximumPayload + 1);
        random.NextBytes(wire.AsSpan(0, 6 + payload));
        if (payload > 20 && random.Next(8) == 0)
        {
            // A header inside.
            new byte[] { 0xB5, 0x62, 1, 2, (byte)random.Next(MaximumPayload + 1), 0 }.CopyTo(wire, 10);
        }

        wire[0] = 0xB5;
        wire[1] = 0x62;
        wire[4] = (byte)payload;
        wire[5] = 0;
        (wire[6 + payload], wire[7 + payload]) = Check(wire.AsSpan(2, 4 + payload));
        return payload + 8;
    }

    public override int Match(byte[] line, int at, int end, ref long checksumErrors)
    {
        if (line[at] != 0xB5 || end - at < 8 || line[at + 1] != 0x62)
        {
            return 0;
        }

        int payload = line[at + 4] + 256 * line[at + 5];
        if (payload > MaximumPayload || end - at < payload + 8)
        {
            return 0;
        }

        if (Check(line.AsSpan(at + 2, payload + 4)) == (line[at + payload + 6], line[at + payload + 7]))
        {
            return payload + 8;
        }

        checksumErrors++;
        return 0;
    }

    public override IEnumerable<(string Name, byte[] Bytes)> Storms()
    {
        yield return ("first sync byte", [0xB5]);
        yield return ("sync word", [0xB5, 0x62]);
        yield return ("longest header", [0xB5, 0x62, 1, 2, MaximumPayload, 0]);
        yield return ("sync word as length", [0xB5, 0x62, 0, 0, 0x62, 0]);
    }

    private static (byte A, byte B) Check(ReadOnlySpan<byte> bytes)
    {
        (int a, int b) = PlainChecksums.Fletcher8(bytes);
        return ((byte)a, (byte)b);
    }
}
