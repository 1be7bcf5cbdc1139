using System;
using Nano.Serial;

namespace Nano.Host.Tests.Sensors;

/// <summary>A line that keeps what is written to it last, and then brings given bytes.</summary>
internal sealed class ModbusReplayLine : RawIO
{
    private readonly byte[] _answer;
    private int _at;

    internal ModbusReplayLine(byte[] answer)
    {
        _answer = answer;
        _at = answer.Length;
        Written = Array.Empty<byte>();
    }

    /// <summary>What was written last.</summary>
    internal byte[] Written { get; private set; }

    /// <inheritdoc/>
    protected override int ReadCore(byte[] buffer, int offset, int count, int timeout)
    {
        count = Math.Min(count, _answer.Length - _at);
        Array.Copy(_answer, _at, buffer, offset, count);
        _at += count;
        return count == 0 ? TimedOut : count;
    }

    /// <inheritdoc/>
    protected override int WriteCore(byte[] buffer, int offset, int count)
    {
        if (Written.Length != count)
        {
            Written = new byte[count];
        }

        Array.Copy(buffer, offset, Written, 0, count);
        _at = 0;
        return count;
    }

    /// <inheritdoc/>
    protected override void CloseCore()
    {
    }
}
