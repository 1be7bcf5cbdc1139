using System;
using System.Collections.Generic;
using Nano.Checksums;
using Nano.Frames;

namespace Nano.Host.Tests.Frames.Kinds;

/// <summary>Frames between flags 7E, 7D before what is escaped.</summary>
internal abstract class HdlcKind(Stuffing stuffing, FrameCheck check) : StuffedKind(stuffing, 0x7E, check)
{
    protected override byte[] Special => [0x7E, 0x7D, 0x11, 0x13, 0x5E];

    /// <summary>True for a byte that is escaped where it is written.</summary>
    protected abstract bool IsEscaped(byte value);

    protected override int Stuff(ReadOnlySpan<byte> content, byte[] wire, int at)
    {
        foreach (byte value in content)
        {
            if (IsEscaped(value))
            {
                wire[at++] = 0x7D;
                wire[at++] = (byte)(value ^ 0x20);
            }
            else
            {
                wire[at++] = value;
            }
        }

        return at;
    }

    protected override int Unstuff(ReadOnlySpan<byte> wire, byte[] content)
    {
        int count = 0;
        for (int i = 0; i < wire.Length; i++)
        {
            byte value = wire[i];
            if (value == 0x7D)
            {
                if (++i == wire.Length)
                {
                    return -1;
                }

                value = (byte)(wire[i] ^ 0x20);
            }

            content[count++] = value;
        }

        return count;
    }
}

/// <summary>PPP in the manner of RFC 1662, with its CRC.</summary>
internal sealed class PppKind() : HdlcKind(Stuffing.Ppp, new FrameCheck { Checksum = new Crc(CrcCatalogue.Crc16IbmSdlc), At = -2, To = -2 })
{
    public override string Name => "HDLC (PPP)";

    public override double Passing => 1.0 / 65536;

    protected override int CheckSize => 2;

    protected override bool IsEscaped(byte value) => value is 0x7E or 0x7D or < 0x20;

    protected override int AppendCheck(byte[] content, int count)
    {
        int crc = PlainChecksums.X25(content.AsSpan(0, count));
        content[count] = (byte)crc;
        content[count + 1] = (byte)(crc >> 8);
        return count + 2;
    }
}

/// <summary>SHDLC of Sensirion: the inverted sum of all bytes at the end.</summary>
internal sealed class ShdlcKind() : HdlcKind(Stuffing.Shdlc, new FrameCheck { Checksum = new Sum(8, SumForm.Inverted), At = -1, To = -1 })
{
    public override string Name => "SHDLC";

    public override double Passing => double.NaN;

    protected override int CheckSize => 1;

    protected override bool IsEscaped(byte value) => value is 0x7E or 0x7D or 0x11 or 0x13;

    protected override int AppendCheck(byte[] content, int count)
    {
        content[count] = (byte)~PlainChecksums.Sum(content.AsSpan(0, count));
        return count + 1;
    }
}
