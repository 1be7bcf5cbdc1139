using System;
using System.Collections.Generic;
using Nano.Frames;

namespace Nano.Host.Tests.Frames;

/// <summary>Hands a line to a reader, in pieces and with silences, and compares what comes out with what ought to. The loop makes
/// nothing of its own, so that what is allocated meanwhile is the reader's doing.</summary>
internal sealed class ReadingLoop(FrameKind kind)
{
    private FrameReader _reader;
    private readonly byte[] _expected = new byte[FrameKind.Room];
    private readonly int[] _pieces = new int[1024];
    private int _piece;
    private int _next;
    private string _fault;

    /// <summary>The readers' counts of all lines.</summary>
    public FrameCounters Counters { get; } = new();

    /// <summary>How many lines something was allocated at. At first uses it is by the runtime: what the reader itself does, it does
    /// at every line.</summary>
    public int Allocating { get; private set; }

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
        _reader = new FrameReader(kind.CreateFormat());
        FrameCounters counters = _reader.Counters;
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
            Drain(line, frames);
        }

        Allocating += GC.GetAllocatedBytesForCurrentThread() == before ? 0 : 1;
        if (_fault != null)
        {
            return _fault;
        }

        if (_next != frames.Count)
        {
            return "delivered " + _next + " of " + frames.Count + " frames, not the one at " + frames[_next];
        }

        Counters.Frames += counters.Frames;
        Counters.Bytes += counters.Bytes;
        Counters.Skipped += counters.Skipped;
        Counters.ChecksumErrors += counters.ChecksumErrors;
        Counters.LengthErrors += counters.LengthErrors;
        Counters.TimeOuts += counters.TimeOuts;
        return _reader.Held != 0 ? "holds " + _reader.Held + " bytes after a silence"
            : counters.Bytes != line.Length ? "counted " + counters.Bytes + " bytes of " + line.Length
            : counters.Frames != frames.Count ? "counted " + counters.Frames + " frames of " + frames.Count
            : counters.Bytes != delivered + counters.Skipped ? "skipped " + counters.Skipped + " bytes of " + (counters.Bytes - delivered)
            : null;
    }

    private int Feed(byte[] line, int at, int end, List<(int At, int Count)> frames)
    {
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
                    _fault = "stalls at " + at + " holding " + _reader.Held;
                    return at;
                }

                at += taken;
                Drain(line, frames);
            }
        }

        return at;
    }

    private void Drain(byte[] line, List<(int At, int Count)> frames)
    {
        while (_fault == null && _reader.TryRead(out int offset, out int length))
        {
            int behind = (int)(_reader.Counters.Bytes - _reader.Held);
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
