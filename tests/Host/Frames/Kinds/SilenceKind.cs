using System;
using System.Collections.Generic;
using Nano.Checksums;
using Nano.Frames;

namespace Nano.Host.Tests.Frames.Kinds;

/// <summary>Frames between silences with a CRC of 16 bits at the end, in the manner of Modbus RTU.</summary>
/// <param name="name">What the tests call it.</param>
/// <param name="algorithm">The CRC.</param>
/// <param name="passing">As <see cref="FrameKind.Passing"/>.</param>
/// <param name="polynomial">Its polynomial, reflected.</param>
/// <param name="final">What it is XORed with in the end.</param>
internal sealed class SilenceKind(string name, string algorithm, double passing, int polynomial, int final) : FrameKind
{
    private const int Shortest = 4;
    private const int Longest = 30;
    private byte[] _line;
    private int _begin;
    private int _end;
    private int[] _known;
    private long _wrong;

    public override string Name => name;

    public override double Passing => passing;

    public override bool CountsChecksumErrors => false;

    public override bool HasSilences => true;

    public override (bool First, bool Last) Own => (false, true);

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
        int check = 0xFFFF;
        for (int i = 0; i < count - 2; i++)
        {
            check = Step(check, wire[i]);
        }

        check ^= final;
        wire[count - 2] = (byte)check;
        wire[count - 1] = (byte)(check >> 8);
        return count;
    }

    public override int Match(byte[] line, int at, int end, ref long checksumErrors) => throw new NotSupportedException();

    public override void ParseBurst(byte[] line, int at, int end, List<(int At, int Count)> frames, ref long checksumErrors)
    {
        _line = line;
        _begin = at;
        _end = end;
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

    // For a place all lengths are looked at in one pass, when the first is asked for.
    private bool Fits(int at, int length)
    {
        int row = at * (Longest + 1);
        if (_known[row] == 0)
        {
            _known[row] = 1;
            int register = 0xFFFF;
            for (int count = 1; count + 2 <= Longest && _begin + at + count + 2 <= _end; count++)
            {
                register = Step(register, _line[_begin + at + count - 1]);
                bool fits = (_line[_begin + at + count] | _line[_begin + at + count + 1] << 8) == (register ^ final);
                _known[row + count + 2] = fits ? 1 : 0;
                _wrong += fits || count + 2 < Shortest ? 0 : 1;
            }
        }

        return _known[row + length] > 0;
    }

    private int Step(int register, byte value)
    {
        register ^= value;
        for (int bit = 0; bit < 8; bit++)
        {
            register = register >> 1 ^ ((register & 1) != 0 ? polynomial : 0);
        }

        return register;
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
