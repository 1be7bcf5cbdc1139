using System;
using System.Collections.Generic;
using Nano.Checksums;
using Nano.Frames;

namespace Nano.Host.Tests.Frames.Kinds;

/// <summary>Frames between flags. A frame is what stands between two of them, whichever frames they belong to.</summary>
internal abstract class StuffedKind(Stuffing stuffing, byte flag, FrameCheck check) : FrameKind
{
    protected const int MaximumContent = 60;
    private readonly byte[] _content = new byte[Room];

    public override int Lead => 1;

    /// <summary>Bytes that the encoding has a meaning for.</summary>
    protected abstract byte[] Special { get; }

    public override (bool First, bool Last) Own => (false, true);

    public override FrameFormat CreateFormat() => new StuffedLayout
    {
        Stuffing = stuffing,
        MinimumLength = 3,
        MaximumLength = MaximumWire,
        Checks = [check],
    };

    public override int Generate(Random random, byte[] wire)
    {
        int count = random.Next(3, MaximumContent - 1);
        for (int i = 0; i < count; i++)
        {
            // Content that has to be stuffed comes often.
            _content[i] = random.Next(4) == 0 ? Special[random.Next(Special.Length)] : (byte)random.Next(256);
        }

        count = AppendCheck(_content, count);
        wire[0] = flag;
        int end = Stuff(_content.AsSpan(0, count), wire, 1);
        wire[end] = flag;
        return end + 1;
    }

    public override int Match(byte[] line, int at, int end, ref long checksumErrors)
    {
        if (line[at] != flag && at > 0 && line[at - 1] != flag)
        {
            return 0;
        }

        int begin = line[at] == flag ? at + 1 : at;
        int close = line.AsSpan(begin, Math.Min(end, at + MaximumWire) - begin).IndexOf(flag);
        int count = close > 0 ? Unstuff(line.AsSpan(begin, close), _content) : -1;
        if (count < 3)
        {
            return 0;
        }

        if (!HasCheck(_content.AsSpan(0, count)))
        {
            checksumErrors++;
            return 0;
        }

        return begin + close + 1 - at;
    }

    public override int Next(byte[] line, int at, int end)
    {
        int next = line.AsSpan(at + 1, end - at - 1).IndexOf(flag);
        return next < 0 ? end : at + 1 + next;
    }

    public override int Deliver(byte[] line, int at, int count, byte[] content)
    {
        int begin = line[at] == flag ? at + 1 : at;
        return Unstuff(line.AsSpan(begin, at + count - 1 - begin), content);
    }

    public override IEnumerable<(string Name, byte[] Bytes)> Storms()
    {
        yield return ("flag", [flag]);
        yield return ("flag and byte", [flag, 0x55]);
        yield return ("flag and 3 bytes", [flag, 0x55, 0x55, 0x55]);
        foreach (byte special in Special)
        {
            if (special != flag)
            {
                yield return ("byte " + special.ToString("X2", null), [special]);
                yield return ("flag and byte " + special.ToString("X2", null), [flag, special]);
            }
        }
    }

    protected virtual int MaximumWire => (2 * MaximumContent) + 2;

    /// <summary>Writes the check behind the content.</summary>
    protected abstract int AppendCheck(byte[] content, int count);

    /// <summary>Writes content as it is between flags.</summary>
    protected abstract int Stuff(ReadOnlySpan<byte> content, byte[] wire, int at);

    /// <summary>The bytes of the content between flags, or -1.</summary>
    protected abstract int Unstuff(ReadOnlySpan<byte> wire, byte[] content);

    private bool HasCheck(ReadOnlySpan<byte> content)
    {
        byte[] again = content.ToArray();
        AppendCheck(again, content.Length - CheckSize);
        return content.SequenceEqual(again);
    }

    protected abstract int CheckSize { get; }
}
