using System;
using System.Collections.Generic;
using System.Text;
using Nano.Checksums;
using Nano.Frames;

namespace Nano.Host.Tests.Frames.Kinds;

/// <summary>A line of text, an XOR as two hexadecimal digits: NMEA 0183.</summary>
internal sealed class NmeaKind : FrameKind
{
    private const int Longest = 82;

    public override string Name => "hexadecimal line (NMEA)";

    public override double Passing => double.NaN;

    public override FrameFormat CreateFormat() => new DelimitedLayout
    {
        Start = [(byte)'$'],
        End = [(byte)'*'],
        Tail = 4,
        Lowest = 0x20,
        MaximumLength = Longest,
        Checks =
        [
            new FrameCheck { At = -2, Size = 2, Value = 0x0A0D },
            new FrameCheck { Checksum = new Sum(8, SumForm.Xor), At = -4, From = 1, To = -5, Hex = true },
        ],
    };

    public override int Generate(Random random, byte[] wire)
    {
        int text = random.Next(Longest - 6 + 1);
        wire[0] = (byte)'$';
        for (int i = 1; i <= text; i++)
        {
            do
            {
                wire[i] = (byte)random.Next(0x20, 0x7F);
            }
            while (wire[i] == '$' || wire[i] == '*');
        }

        string check = PlainChecksums.Xor(wire.AsSpan(1, text)).ToString(random.Next(4) == 0 ? "x2" : "X2", null);
        byte[] end = [(byte)'*', (byte)check[0], (byte)check[1], 13, 10];
        end.CopyTo(wire, text + 1);
        return text + 6;
    }

    public override int Match(byte[] line, int at, int end, ref long checksumErrors)
    {
        if (line[at] != '$')
        {
            return 0;
        }

        int star = at + 1;
        while (star < end && line[star] is >= 0x20 and <= 0x7E and not (byte)'$' and not (byte)'*')
        {
            star++;
        }

        if (star + 5 > end || line[star] != '*' || star + 5 - at > Longest)
        {
            return 0;
        }

        if (line[star + 3] == 13 && line[star + 4] == 10 && Digit(line[star + 1]) * 16 + Digit(line[star + 2]) == PlainChecksums.Xor(line.AsSpan(at + 1, star - at - 1)))
        {
            return star + 5 - at;
        }

        checksumErrors++;
        return 0;
    }

    // Digits may be of either case.
    public override bool IsSame(ReadOnlySpan<byte> came, ReadOnlySpan<byte> sent)
    {
        return came.Length == sent.Length && came[..^4].SequenceEqual(sent[..^4])
            && string.Equals(Encoding.Latin1.GetString(came[^4..]), Encoding.Latin1.GetString(sent[^4..]), StringComparison.OrdinalIgnoreCase);
    }

    public override IEnumerable<(string Name, byte[] Bytes)> Storms()
    {
        yield return ("start", [(byte)'$']);
        yield return ("end", [(byte)'*']);
        yield return ("line end", [13, 10]);
        yield return ("start and letter", [(byte)'$', (byte)'G']);
        yield return ("letters", [(byte)'G']);
        yield return ("empty line, wrong check", "$*11\r\n"u8.ToArray());
        yield return ("line without check", "$GPGGA,123519,4807.038,N,01131.000,E,1,08,0.9,545.4,M,46.9,M,,"u8.ToArray());
    }

    // Far below 0 where it is none.
    private static int Digit(byte value)
    {
        return value switch
        {
            >= (byte)'0' and <= (byte)'9' => value - '0',
            >= (byte)'A' and <= (byte)'F' => value - 'A' + 10,
            >= (byte)'a' and <= (byte)'f' => value - 'a' + 10,
            _ => -1000,
        };
    }
}
