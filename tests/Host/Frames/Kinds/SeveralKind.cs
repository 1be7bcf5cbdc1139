using System;
using System.Collections.Generic;
using Nano.Checksums;
using Nano.Frames;

namespace Nano.Host.Tests.Frames.Kinds;

/// <summary>UBX, NMEA and RTCM 3 on one line.</summary>
internal sealed class SeveralKind : FrameKind
{
    private readonly FrameKind[] _kinds = [new UbxKind(), new NmeaKind(), new RtcmKind()];

    public override string Name => "several at once (UBX, NMEA, RTCM 3)";

    public override double Passing => double.NaN;

    public override FrameFormat CreateFormat() => new AnyLayout { Parts = Array.ConvertAll(_kinds, kind => kind.CreateFormat()) };

    public override int Generate(Random random, byte[] wire) => _kinds[random.Next(_kinds.Length)].Generate(random, wire);

    public override int Match(byte[] line, int at, int end, ref long checksumErrors)
    {
        foreach (FrameKind kind in _kinds)
        {
            int count = kind.Match(line, at, end, ref checksumErrors);
            if (count > 0)
            {
                return count;
            }
        }

        return 0;
    }

    public override int Which(byte[] line, int at) => line[at] switch { 0xB5 => 0, (byte)'$' => 1, _ => 2 };

    public override bool IsSame(ReadOnlySpan<byte> came, ReadOnlySpan<byte> sent) => came.SequenceEqual(sent) || _kinds[1].IsSame(came, sent);

    public override IEnumerable<(string Name, byte[] Bytes)> Storms()
    {
        foreach (FrameKind kind in _kinds)
        {
            foreach ((string name, byte[] bytes) in kind.Storms())
            {
                yield return (kind.Name + ": " + name, bytes);
            }
        }

        yield return ("starts of all", [0xB5, 0x62, (byte)'$', 0xD3]);
    }
}
