using System;
using System.Collections.Generic;
using Nano.Checksums;
using Nano.Frames;

namespace Nano.Host.Tests.Frames.Kinds;

/// <summary>COBS, zeros before and behind, with a CRC in the content: not one whose frame with a zero behind it fits again, as one more code byte is a zero.</summary>
internal sealed class CobsKind() : StuffedKind(Stuffing.Cobs, 0, new FrameCheck { Checksum = new Crc(CrcCatalogue.Crc16IbmSdlc), At = -2, To = -2 })
{
    public override string Name => "COBS";

    public override double Passing => 1.0 / 65536;

    protected override byte[] Special => [0, 1, 2, 3];

    protected override int CheckSize => 2;

    protected override int AppendCheck(byte[] content, int count)
    {
        int crc = PlainChecksums.X25(content.AsSpan(0, count));
        content[count] = (byte)crc;
        content[count + 1] = (byte)(crc >> 8);
        return count + 2;
    }

    // Content this short has no block of 254 bytes: each zero, and the end, is told by the distance to it.
    protected override int Stuff(ReadOnlySpan<byte> content, byte[] wire, int at)
    {
        int begin = 0;
        for (int i = 0; i <= content.Length; i++)
        {
            if (i == content.Length || content[i] == 0)
            {
                wire[at++] = (byte)(i - begin + 1);
                content[begin..i].CopyTo(wire.AsSpan(at));
                at += i - begin;
                begin = i + 1;
            }
        }

        return at;
    }

    protected override int Unstuff(ReadOnlySpan<byte> wire, byte[] content)
    {
        int count = 0;
        for (int i = 0; i < wire.Length;)
        {
            int run = wire[i++] - 1;
            if (i + run > wire.Length)
            {
                return -1;
            }

            wire.Slice(i, run).CopyTo(content.AsSpan(count));
            i += run;
            count += run;
            if (i < wire.Length && run < 254)
            {
                content[count++] = 0;
            }
        }

        return count;
    }
}
