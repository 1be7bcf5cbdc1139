using System;
using System.Collections.Generic;

namespace Nano.Host.Tests.Frames;

/// <summary>What became of the frames sent.</summary>
internal sealed class Tally
{
    private readonly byte[] _came = new byte[FrameKind.Room];
    private readonly byte[] _sent = new byte[FrameKind.Room];
    private int _count;
    private int _intact;
    private int _delivered;
    private int _hidden;
    private int _mended;

    /// <summary>Frames delivered that nobody sent.</summary>
    public int False { get; private set; }

    /// <summary>Intact frames that were not delivered, with no other in their place.</summary>
    public int Lost { get; private set; }

    /// <summary>Complete candidates whose checksum did not fit.</summary>
    public long ChecksumErrors { get; private set; }

    /// <summary>Counts what came of some frames more.</summary>
    /// <param name="line">What was sent and what came.</param>
    /// <param name="parser">The frames that are delivered.</param>
    /// <param name="kind">What they are.</param>
    /// <param name="sent">How many were sent whole.</param>
    public void Add(NoisyLine line, NaiveParser parser, FrameKind kind, int sent)
    {
        int lead = kind.Lead;
        var intact = new HashSet<(int, int)>(line.Intact);
        foreach ((int at, int count) in lead == 0 ? [] : line.Intact)
        {
            intact.Add((at + lead, count - lead));
        }

        var delivered = new HashSet<(int, int)>(parser.Frames);
        var others = new List<(int At, int Count)>();
        foreach ((int At, int Count) frame in parser.Frames)
        {
            if (intact.Contains(frame))
            {
                continue;
            }

            // A byte lost and one like it gained, from noise or from the next frame: what is delivered is what was sent.
            others.Add(frame);
            if (IsAsSent(line, frame.At, frame.Count, kind))
            {
                _mended++;
            }
            else
            {
                False++;
            }
        }

        foreach ((int At, int Count) frame in line.Intact)
        {
            if (!delivered.Contains(frame) && !delivered.Contains((frame.At + lead, frame.Count - lead)))
            {
                // Both lists are sorted.
                int index = others.FindIndex(other => other.At + other.Count > frame.At);
                if (index >= 0 && others[index].At < frame.At + frame.Count)
                {
                    _hidden++;
                }
                else
                {
                    Lost++;
                }
            }
        }

        _count += sent;
        _intact += line.Intact.Count;
        _delivered += parser.Frames.Count;
        ChecksumErrors += parser.ChecksumErrors;
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        return $"sent {_count}, intact {_intact}, delivered {_delivered}, lost {Lost}, hidden by another {_hidden}, "
            + $"false {False} of {ChecksumErrors + False} wrong candidates, sent so but mended on the way {_mended}";
    }

    private bool IsAsSent(NoisyLine line, int at, int count, FrameKind kind)
    {
        int length = kind.Deliver(line.Bytes, at, count, _came);
        int last = -1;
        for (int i = at; i < at + count; i++)
        {
            int sender = line.Senders[i];
            if (sender >= 0 && sender != last)
            {
                last = sender;
                byte[] sent = line.Sent[sender];
                if (kind.IsSame(_came.AsSpan(0, length), _sent.AsSpan(0, kind.Deliver(sent, 0, sent.Length, _sent))))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
