using System;
using System.Collections.Generic;
using Nano.Checksums;
using Nano.Frames;

namespace Nano.Host.Tests.Frames.Kinds;

/// <summary>The CRC stands before what it covers, the length is some bits of its field and counts four bytes: SBF.</summary>
internal sealed class CheckInHeaderKind : FrameKind
{
    private const int Longest = 96;

    public override string Name => "checksum in the header (SBF)";

    public override double Passing => 1.0 / 65536;

    public override (bool First, bool Last) Own => (true, false);

    public override FrameFormat CreateFormat() => new GeneralLayout
    {
        Sync = [0x24, 0x40],
        LengthOffset = 6,
        LengthSize = 2,
        LengthMask = 0xFFFC,
        LengthUnit = 4,
        MinimumLength = 8,
        MaximumLength = Longest,
        Checks = [new FrameCheck { Checksum = new Crc(CrcCatalogue.Crc16Xmodem), At = 2, From = 4 }],
    };

    public override int Generate(Random random, byte[] wire)
    {
        int length = 4 * random.Next(2, (Longest / 4) + 1);
        random.NextBytes(wire.AsSpan(0, length));
        if (length > 32 && random.Next(8) == 0)
        {
            new byte[] { 0x24, 0x40, 0, 0, 0, 0, (byte)random.Next(8, Longest + 1), 0 }.CopyTo(wire, 13);
        }

        wire[0] = 0x24;
        wire[1] = 0x40;
        wire[6] = (byte)(length | random.Next(4));
        wire[7] = 0;
        int crc = Crc(wire.AsSpan(4, length - 4));
        wire[2] = (byte)crc;
        wire[3] = (byte)(crc >> 8);
        return length;
    }

    public override int Match(byte[] line, int at, int end, ref long checksumErrors)
    {
        if (line[at] != 0x24 || end - at < 8 || line[at + 1] != 0x40)
        {
            return 0;
        }

        int length = (line[at + 6] / 4 * 4) + (256 * line[at + 7]);
        if (length < 8 || length > Longest || end - at < length)
        {
            return 0;
        }

        if (Crc(line.AsSpan(at + 4, length - 4)) == line[at + 2] + (256 * line[at + 3]))
        {
            return length;
        }

        checksumErrors++;
        return 0;
    }

    public override IEnumerable<(string Name, byte[] Bytes)> Storms()
    {
        yield return ("first sync byte", [0x24]);
        yield return ("sync word", [0x24, 0x40]);
        yield return ("longest header", [0x24, 0x40, 0, 0, 0, 0, Longest, 0]);
        yield return ("zeros", [0]);
    }

    private static int Crc(ReadOnlySpan<byte> bytes) => (int)PlainChecksums.Crc(bytes, 16, 0x1021, 0, false, 0);
}
