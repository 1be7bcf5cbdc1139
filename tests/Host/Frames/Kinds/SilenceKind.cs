using System;
using System.Collections.Generic;
using Nano.Checksums;
using Nano.Frames;

namespace Nano.Host.Tests.Frames.Kinds;

/// <summary>Frames between silences with a CRC of 16 bits at the end, in the manner of Modbus RTU.</summary>
/// <param name="name">What the tests call it.</param>
/// <param name="algorithm">The CRC.</param>
/// <param name="passing">As <see cref="FrameKind.Passing"/>.</param>
/// <param name="crc">The CRC once more.</param>
internal sealed class SilenceKind(string name, string algorithm, double passing, Func<byte[], int, int, int> crc) : FrameKind
{
    private const int Shortest = 4;
    private const int Longest = 30;
    private byte[] _line;
    private int _begin;
    private int[] _known;
    private long _wrong;

    public override string Name => name;

    public override double Passing => passing;

    public override bool CountsChecksumErrors => false;

    public override bool HasSilences => true;

    public override FrameFormat CreateFormat() => new SilenceLayout
    {
        Checksum = new Crc(algorithm),
        MinimumLength = Shortest,
        MaximumLength = Longest,
    };

    public override int Generate(Random random, byte[] wire)
    {
        int count = random.Next(Shortest, Longest + 1);
        random.NextBytes(wire.AsSpan(0, count - 2));
        int check = crc(wire, 0, count - 2);
        wire[count - 2] = (byte)check;
        wire[count - 1] = (byte)(check >> 8);
        return count;
    }

    public override int Match(byte[] line, int at, int end, ref long checksumErrors) => throw new NotSupportedException();

    public override void ParseBurst(byte[] line, int at, int end, List<(int At, int Count)> frames, ref long checksumErrors)
    {
        _line = line;
        _begin = at;
        _wrong = 0;
        _known = new int[(end - at) * (Longest + 1)];
        int begin = at;
        int tail = -1;
        bool looked = false;
        while (at < end)
        {
            int length = 0;
            if (end - at > Longest)
            {
                // A burst that is longer than frames are.
                length = FindShortest(at - begin, Longest);
                looked |= length == 0;
            }
            else
            {
                if (!looked && end - at >= Shortest && Fits(at - begin, end - at))
                {
                    length = end - at;
                }

                looked = true;
                if (length == 0)
                {
                    tail = tail < 0 ? Tail(at - begin, end - begin) + begin : tail;
                    length = FindShortest(at - begin, (at < tail ? tail : end) - at);
                }
            }

            if (length > 0)
            {
                frames.Add((at, length));
            }

            at += Math.Max(length, 1);
        }

        checksumErrors += _wrong;
    }

    public override IEnumerable<(string Name, byte[] Bytes)> Storms()
    {
        yield return ("zeros", [0]);
        yield return ("FF", [0xFF]);
        yield return ("request", [0x11, 3, 0, 0x6B, 0, 3, 0x76, 0x86]);
    }

    // Asked once for each place and length: most bursts are one frame.
    private bool Fits(int at, int length)
    {
        int known = at * (Longest + 1) + length;
        if (_known[known] == 0)
        {
            int check = _line[_begin + at + length - 2] | _line[_begin + at + length - 1] << 8;
            _known[known] = crc(_line, _begin + at, length - 2) == check ? 1 : -1;
            _wrong += _known[known] < 0 ? 1 : 0;
        }

        return _known[known] > 0;
    }

    // And longer by the bytes with which it fits as well.
    private int FindShortest(int at, int room)
    {
        for (int length = Shortest; length <= room && length <= Longest; length++)
        {
            if (Fits(at, length))
            {
                while (length < room && length < Longest && Fits(at, length + 1))
                {
                    length++;
                }

                return length;
            }
        }

        return 0;
    }

    private int Tail(int at, int end)
    {
        for (int length = Shortest; length <= Longest && end - length >= at; length++)
        {
            if (Fits(end - length, length))
            {
                return Tail(at, end - length);
            }
        }

        return end;
    }
}
