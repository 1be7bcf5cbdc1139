using System;
using System.Collections.Generic;
using Nano.Checksums;
using Nano.Frames;

namespace Nano.Host.Tests.Frames.Kinds;

/// <summary>A length of 10 bits, a CRC of 24: RTCM 3.</summary>
internal sealed class RtcmKind : FrameKind
{
    private const int MaximumPayload = 120;

    public override string Name => "length of 10 bits, CRC-24 (RTCM 3)";

    public override double Passing => 1.0 / 16777216;

    public override FrameFormat CreateFormat() => new GeneralLayout
    {
        Sync = [0xD3],
        LengthOffset = 1,
        LengthSize = 2,
        LengthBigEndian = true,
        LengthMask = 0x3FF,
        LengthAdds = 6,
        MinimumLength = 6,
        MaximumLength = 6 + MaximumPayload,
        Checks =
        [
            new FrameCheck { At = 1, Mask = 0xFC },
            new FrameCheck { Checksum = new Crc(24, 0x864CFB, 0, false, false, 0, 256), At = -3, To = -3, BigEndian = true },
        ],
    };

    public override int Generate(Random random, byte[] wire)
    {
        int payload = random.Next(MaximumPayload + 1);
        random.NextBytes(wire.AsSpan(3, payload));
        if (payload > 20 && random.Next(4) == 0)
        {
            new byte[] { 0xD3, 0, (byte)random.Next(MaximumPayload + 1) }.CopyTo(wire, 9);
        }

        wire[0] = 0xD3;
        wire[1] = 0;
        wire[2] = (byte)payload;
        int crc = PlainChecksums.Crc24Q(wire.AsSpan(0, payload + 3));
        wire[payload + 3] = (byte)(crc >> 16);
        wire[payload + 4] = (byte)(crc >> 8);
        wire[payload + 5] = (byte)crc;
        return payload + 6;
    }

    public override int Match(byte[] line, int at, int end, ref long checksumErrors)
    {
        if (line[at] != 0xD3 || end - at < 6 || line[at + 1] != 0 || line[at + 2] > MaximumPayload || end - at < line[at + 2] + 6)
        {
            return 0;
        }

        int covered = line[at + 2] + 3;
        int crc = line[at + covered] << 16 | line[at + covered + 1] << 8 | line[at + covered + 2];
        if (PlainChecksums.Crc24Q(line.AsSpan(at, covered)) == crc)
        {
            return covered + 3;
        }

        checksumErrors++;
        return 0;
    }

    public override IEnumerable<(string Name, byte[] Bytes)> Storms()
    {
        yield return ("sync byte", [0xD3]);
        yield return ("longest header", [0xD3, 0, MaximumPayload]);
        yield return ("D3 00", [0xD3, 0]);
        yield return ("header with reserved bits", [0xD3, 0x3C, MaximumPayload]);
    }
}
