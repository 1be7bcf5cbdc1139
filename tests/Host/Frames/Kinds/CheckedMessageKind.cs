using System;
using System.Collections.Generic;
using Nano.Frames;
using Nano.Sensors;

namespace Nano.Host.Tests.Frames.Kinds;

/// <summary>A length field without sync word, a CRC of 16 bits at the end: the checked message.</summary>
internal sealed class CheckedMessageKind : FrameKind
{
    private const int MaximumPayload = 64;

    public override string Name => "length field, no sync (checked message)";

    public override double Passing => 1.0 / 65536;

    public override (bool First, bool Last) Own => (false, true);

    public override FrameFormat CreateFormat() => CheckedMessage.CreateLayout(MaximumPayload);

    public override int Generate(Random random, byte[] wire)
    {
        int payload = random.Next(MaximumPayload + 1);
        random.NextBytes(wire.AsSpan(0, 7 + payload));
        if (payload >= 12 && random.Next(8) == 0)
        {
            // A header inside.
            wire.AsSpan(10, 3).Clear();
            wire[13] = (byte)random.Next(MaximumPayload + 1);
        }

        wire.AsSpan(3, 3).Clear();
        wire[6] = (byte)payload;
        int crc = PlainChecksums.Modbus(wire.AsSpan(0, 7 + payload));
        wire[7 + payload] = (byte)(crc >> 8);
        wire[8 + payload] = (byte)crc;
        return payload + 9;
    }

    public override int Match(byte[] line, int at, int end, ref long checksumErrors)
    {
        if (end - at < 9 || line[at + 3] != 0 || line[at + 4] != 0 || line[at + 5] != 0 || line[at + 6] > MaximumPayload)
        {
            return 0;
        }

        int count = line[at + 6] + 9;
        if (end - at < count)
        {
            return 0;
        }

        int crc = PlainChecksums.Modbus(line.AsSpan(at, count - 2));
        if (line[at + count - 2] == crc >> 8 && line[at + count - 1] == (crc & 0xFF))
        {
            return count;
        }

        checksumErrors++;
        return 0;
    }

    public override IEnumerable<(string Name, byte[] Bytes)> Storms()
    {
        yield return ("zeros", [0]);
        yield return ("longest header", [1, 1, 1, 0, 0, 0, MaximumPayload]);
        yield return ("64 after zeros", [0, 0, 0, MaximumPayload]);
    }
}
