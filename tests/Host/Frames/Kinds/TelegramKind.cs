using System;
using System.Collections.Generic;
using System.Text;
using Nano.Checksums;
using Nano.Frames;

namespace Nano.Host.Tests.Frames.Kinds;

/// <summary>Lines of text between two marks, a CRC as four hexadecimal digits behind them: P1 telegrams of electricity meters.</summary>
internal sealed class TelegramKind : FrameKind
{
    private const int Longest = 300;

    public override string Name => "text with a CRC in digits (P1)";

    public override double Passing => 1.0 / 65536;

    public override FrameFormat CreateFormat() => new DelimitedLayout
    {
        Start = [(byte)'/'],
        End = [(byte)'!'],
        Tail = 6,
        Lowest = 9,
        MaximumLength = Longest,
        Checks =
        [
            new FrameCheck { At = -2, Size = 2, Value = 0x0A0D },
            new FrameCheck { Checksum = new Crc(CrcCatalogue.Crc16Arc), At = -6, To = -6, Hex = true },
        ],
    };

    public override int Generate(Random random, byte[] wire)
    {
        int count = 1;
        wire[0] = (byte)'/';
        for (int lines = random.Next(8); lines >= 0; lines--)
        {
            for (int letters = random.Next(30); letters > 0; letters--)
            {
                byte letter = (byte)random.Next(0x20, 0x7F);
                wire[count++] = letter is (byte)'/' or (byte)'!' ? (byte)'.' : letter;
            }

            wire[count++] = 13;
            wire[count++] = 10;
        }

        wire[count++] = (byte)'!';
        foreach (char digit in PlainChecksums.Arc(wire.AsSpan(0, count)).ToString("X4", null) + "\r\n")
        {
            wire[count++] = (byte)digit;
        }

        return count;
    }

    public override int Match(byte[] line, int at, int end, ref long checksumErrors)
    {
        if (line[at] != '/')
        {
            return 0;
        }

        int mark = at + 1;
        while (mark < end && line[mark] is >= 9 and <= 0x7E and not (byte)'/' and not (byte)'!')
        {
            mark++;
        }

        int count = mark + 7 - at;
        if (mark + 7 > end || line[mark] != '!' || count > Longest)
        {
            return 0;
        }

        string check = PlainChecksums.Arc(line.AsSpan(at, mark + 1 - at)).ToString("X4", null) + "\r\n";
        for (int i = 0; i < 6; i++)
        {
            if (char.ToUpperInvariant((char)line[mark + 1 + i]) != check[i])
            {
                checksumErrors++;
                return 0;
            }
        }

        return count;
    }

    // Digits may be of either case.
    public override bool IsSame(ReadOnlySpan<byte> came, ReadOnlySpan<byte> sent)
    {
        return came.Length == sent.Length && came[..^6].SequenceEqual(sent[..^6])
            && string.Equals(Encoding.Latin1.GetString(came[^6..]), Encoding.Latin1.GetString(sent[^6..]), StringComparison.OrdinalIgnoreCase);
    }

    public override IEnumerable<(string Name, byte[] Bytes)> Storms()
    {
        yield return ("start", [(byte)'/']);
        yield return ("end", [(byte)'!']);
        yield return ("start and end", [(byte)'/', (byte)'!']);
        yield return ("empty telegram, wrong check", "/!1111\r\n"u8.ToArray());
        yield return ("line end", [13, 10]);
        yield return ("start and letters", "/ISk5 telegram without end "u8.ToArray());
    }
}
