using System;
using System.Collections.Generic;
using Nano.Checksums;
using Nano.Frames;

namespace Nano.Host.Tests.Frames.Kinds;

/// <summary>A sum over the header, which is verified before the rest is waited for, and a CRC over everything.</summary>
internal sealed class HeaderCheckKind : FrameKind
{
    private const int MaximumPayload = 80;

    public override string Name => "checksum of the header and of the frame";

    public override double Passing => double.NaN;

    public override FrameFormat CreateFormat() => new GeneralLayout
    {
        Sync = [0xA5],
        LengthOffset = 1,
        LengthSize = 1,
        LengthAdds = 5,
        MinimumLength = 5,
        MaximumLength = 5 + MaximumPayload,
        Checks =
        [
            new FrameCheck { Checksum = new Sum(8, SumForm.Inverted), At = 2, From = 0, To = 2 },
            new FrameCheck { Checksum = new Crc(CrcCatalogue.Crc16Xmodem), At = -2, From = 3, To = -2, BigEndian = true },
        ],
    };

    public override int Generate(Random random, byte[] wire)
    {
        int payload = random.Next(MaximumPayload + 1);
        random.NextBytes(wire.AsSpan(3, payload));
        if (payload > 20 && random.Next(4) == 0)
        {
            Head(wire, 9, random.Next(MaximumPayload + 1));
        }

        Head(wire, 0, payload);
        int crc = Crc(wire.AsSpan(3, payload));
        wire[3 + payload] = (byte)(crc >> 8);
        wire[4 + payload] = (byte)crc;
        return payload + 5;
    }

    public override int Match(byte[] line, int at, int end, ref long checksumErrors)
    {
        if (line[at] != 0xA5 || end - at < 5 || line[at + 1] > MaximumPayload)
        {
            return 0;
        }

        int payload = line[at + 1];
        if (line[at + 2] != (byte)~(0xA5 + payload))
        {
            checksumErrors++;
            return 0;
        }

        if (end - at < payload + 5)
        {
            return 0;
        }

        if (Crc(line.AsSpan(at + 3, payload)) == (line[at + payload + 3] << 8 | line[at + payload + 4]))
        {
            return payload + 5;
        }

        checksumErrors++;
        return 0;
    }

    public override IEnumerable<(string Name, byte[] Bytes)> Storms()
    {
        byte[] head = new byte[3];
        Head(head, 0, MaximumPayload);
        yield return ("sync byte", [0xA5]);
        yield return ("longest header", head);
        yield return ("header with a wrong sum", [0xA5, MaximumPayload, 0]);
    }

    private static int Crc(ReadOnlySpan<byte> bytes) => (int)PlainChecksums.Crc(bytes, 16, 0x1021, 0, false, 0);

    private static void Head(byte[] wire, int at, int payload)
    {
        wire[at] = 0xA5;
        wire[at + 1] = (byte)payload;
        wire[at + 2] = (byte)~(0xA5 + payload);
    }
}
