using System;
using System.Collections.Generic;
using Nano.Frames;

namespace Nano.Host.Tests.Frames;

/// <summary>Hands a line to a reader, in pieces and with silences, and compares what comes out with what ought to. The loop makes
/// nothing of its own, so that what is allocated meanwhile is the reader's doing.</summary>
internal sealed class ReadingLoop(FrameKind kind)
{
    private readonly FrameReader _reader = new(kind.CreateFormat());
    private readonly byte[] _expected = new byte[FrameKind.Room];
    private readonly int[] _pieces = new int[1024];
    private int _piece;
    private int _next;
    private string _fault;
    private bool _isWarm;

    /// <summary>The reader's counts.</summary>
    public FrameCounters Counters => _reader.Counters;

    /// <summary>Bytes allocated while it read, the first line apart: at first use the runtime makes what it needs.</summary>
    public long Allocated { get; private set; }

    /// <summary>Chooses in which pieces the bytes come.</summary>
    public void Cut(Random random)
    {
        for (int i = 0; i < _pieces.Length; i++)
        {
            _pieces[i] = random.Next(4) switch { 0 => 1, 1 => random.Next(1, 8), 2 => random.Next(1, 64), _ => random.Next(1, 3000) };
        }
    }

    /// <summary>Reads a line to its end.</summary>
    /// <returns>What is wrong, or null.</returns>
    public string Read(byte[] line, List<int> silences, List<(int At, int Count)> frames)
    {
        long bytes = _reader.Counters.Bytes;
        long skipped = _reader.Counters.Skipped;
        long delivered = 0;
        foreach ((_, int count) in frames)
        {
            delivered += count;
        }

        _next = 0;
        _fault = null;
        long before = GC.GetAllocatedBytesForCurrentThread();
        int at = 0;
        for (int i = 0; i < silences.Count && _fault == null; i++)
        {
            at = Feed(line, at, silences[i], frames);
            _reader.GiveUp();
            Drain(line, frames, bytes);
        }

        Allocated += _isWarm ? GC.GetAllocatedBytesForCurrentThread() - before : 0;
        _isWarm = true;
        if (_fault != null)
        {
            return _fault;
        }

        if (_next != frames.Count)
        {
            return "delivered " + _next + " of " + frames.Count + " frames, not the one at " + frames[_next];
        }

        skipped = _reader.Counters.Skipped - skipped;
        bytes = _reader.Counters.Bytes - bytes;
        return _reader.Held != 0 ? "holds " + _reader.Held + " bytes after a silence"
            : bytes != line.Length ? "counted " + bytes + " bytes of " + line.Length
            : bytes != delivered + skipped ? "skipped " + skipped + " bytes of " + (bytes - delivered)
            : null;
    }

    private int Feed(byte[] line, int at, int end, List<(int At, int Count)> frames)
    {
        long start = _reader.Counters.Bytes - at;
        while (at < end && _fault == null)
        {
            int piece = _pieces[_piece++ & (_pieces.Length - 1)];
            int stop = piece < end - at ? at + piece : end;
            while (at < stop)
            {
                int taken;
                if ((piece & 1) == 0)
                {
                    taken = _reader.Feed(line, at, stop - at);
                }
                else
                {
                    taken = Math.Min(_reader.GetFreeSpace(out int offset), stop - at);
                    Array.Copy(line, at, _reader.Buffer, offset, taken);
                    _reader.Advance(taken);
                }

                if (taken == 0)
                {
                    _fault = "stalls at " + at;
                    return at;
                }

                at += taken;
                Drain(line, frames, start);
            }
        }

        return at;
    }

    private void Drain(byte[] line, List<(int At, int Count)> frames, long start)
    {
        while (_fault == null && _reader.TryRead(out int offset, out int length))
        {
            int behind = (int)(_reader.Counters.Bytes - _reader.Held - start);
            if (_next == frames.Count || frames[_next].At + frames[_next].Count != behind)
            {
                _fault = "delivered a frame that ends at " + behind + " instead of the one at " + (_next == frames.Count ? "the end" : frames[_next]);
                return;
            }

            (int at, int count) = frames[_next++];
            count = kind.Deliver(line, at, count, _expected);
            if (count != length || !_reader.Buffer.AsSpan(offset, length).SequenceEqual(_expected.AsSpan(0, count)) || _reader.Which != kind.Which(line, at))
            {
                _fault = "delivered another frame than the one at " + frames[_next - 1];
            }
        }
    }
}
