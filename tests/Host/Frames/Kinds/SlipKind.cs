using System;
using System.Collections.Generic;
using Nano.Checksums;
using Nano.Frames;

namespace Nano.Host.Tests.Frames.Kinds;

/// <summary>SLIP (RFC 1055) with a CRC in the content.</summary>
internal sealed class SlipKind() : StuffedKind(Stuffing.Slip, 0xC0, new FrameCheck { Checksum = new Crc(CrcCatalogue.Crc16Modbus), At = -2, To = -2 })
{
    public override string Name => "SLIP";

    public override double Passing => 1.0 / 65536;

    protected override byte[] Special => [0xC0, 0xDB, 0xDC, 0xDD];

    protected override int CheckSize => 2;

    protected override int AppendCheck(byte[] content, int count)
    {
        int crc = PlainChecksums.Modbus(content.AsSpan(0, count));
        content[count] = (byte)crc;
        content[count + 1] = (byte)(crc >> 8);
        return count + 2;
    }

    protected override int Stuff(ReadOnlySpan<byte> content, byte[] wire, int at)
    {
        foreach (byte value in content)
        {
            switch (value)
            {
                case 0xC0:
                    wire[at++] = 0xDB;
                    wire[at++] = 0xDC;
                    break;
                case 0xDB:
                    wire[at++] = 0xDB;
                    wire[at++] = 0xDD;
                    break;
                default:
                    wire[at++] = value;
                    break;
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
            if (value == 0xDB)
            {
                int escaped = ++i < wire.Length ? wire[i] : 0;
                if (escaped != 0xDC && escaped != 0xDD)
                {
                    return -1;
                }

                value = (byte)(escaped == 0xDC ? 0xC0 : 0xDB);
            }

            content[count++] = value;
        }

        return count;
    }
}
