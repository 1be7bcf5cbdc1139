using System;
using System.Collections.Generic;

namespace Nano.Host.Tests.Frames;

/// <summary>What became of the frames sent.</summary>
internal sealed class Tally
{
    private int _sent;
    private int _intact;
    private int _delivered;
    private int _hidden;
    private int _mended;

    /// <summary>Frames delivered that nobody sent.</summary>
    public int False { get; private set; }

    /// <summary>Intact frames that were not delivered, with no false one in their place.</summary>
    public int Lost { get; private set; }

    /// <summary>Complete candidates whose checksum did not fit.</summary>
    public long ChecksumErrors { get; private set; }

    /// <summary>Counts what came of some frames more.</summary>
    /// <param name="line">What was sent and what came.</param>
    /// <param name="parser">The frames that are delivered.</param>
    public void Add(NoisyLine line, NaiveParser parser)
    {
        var intact = new HashSet<(int, int)>(line.Intact);
        var delivered = new HashSet<(int, int)>(parser.Frames);
        var wrong = new List<(int At, int Count)>();
        foreach ((int At, int Count) frame in parser.Frames)
        {
            if (intact.Contains(frame))
            {
                continue;
            }

            // A byte lost and one like it gained: the frame is the one that was sent.
            if (IsAsSent(line, frame.At, frame.Count))
            {
                _mended++;
            }
            else
            {
                wrong.Add(frame);
            }
        }

        foreach ((int At, int Count) frame in line.Intact)
        {
            if (!delivered.Contains(frame))
            {
                // Both lists are sorted.
                int index = wrong.FindIndex(other => other.At + other.Count > frame.At);
                if (index >= 0 && wrong[index].At < frame.At + frame.Count)
                {
                    _hidden++;
                }
                else
                {
                    Lost++;
                }
            }
        }

        _sent += line.Sent.Count;
        _intact += line.Intact.Count;
        _delivered += parser.Frames.Count;
        False += wrong.Count;
        ChecksumErrors += parser.ChecksumErrors;
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        return $"sent {_sent}, intact {_intact}, delivered {_delivered}, lost {Lost}, hidden by a false one {_hidden}, "
            + $"false {False} of {ChecksumErrors + False} wrong candidates, sent so but mended on the way {_mended}";
    }

    private static bool IsAsSent(NoisyLine line, int at, int count)
    {
        for (int i = at; i < at + count; i++)
        {
            if (line.Senders[i] >= 0)
            {
                return line.Bytes.AsSpan(at, count).SequenceEqual(line.Sent[line.Senders[i]]);
            }
        }

        return false;
    }
}
