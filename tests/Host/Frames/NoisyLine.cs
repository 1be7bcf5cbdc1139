using System;
using System.Collections.Generic;

namespace Nano.Host.Tests.Frames;

/// <summary>What becomes of frames on a bad line: some of the bytes are flipped, dropped, doubled, come with others between
/// them, or as a burst of noise or the beginning of a frame that was torn off; and it is known which frames came intact.</summary>
internal sealed class NoisyLine
{
    private readonly byte[] _frame = new byte[FrameKind.Room];
    private readonly byte[] _torn = new byte[FrameKind.Room];
    private readonly List<byte> _bytes = [];
    private readonly List<int> _senders = [];
    private readonly List<byte[]> _sent = [];
    private readonly List<(int At, int Count)> _intact = [];

    /// <summary>What came.</summary>
    public byte[] Bytes { get; private set; }

    /// <summary>For each byte that came the number of the frame that it is from, or -1.</summary>
    public IReadOnlyList<int> Senders => _senders;

    /// <summary>The frames that were sent, those among them that were torn off.</summary>
    public IReadOnlyList<byte[]> Sent => _sent;

    /// <summary>Where frames lie of which all bytes came, in order and side by side.</summary>
    public List<(int At, int Count)> Intact => _intact;

    /// <summary>The places behind which there was a silence, where frames are told apart by them: nearly always behind a frame.</summary>
    public List<int> Silences { get; } = [];

    /// <summary>Sends frames.</summary>
    /// <param name="kind">What they are.</param>
    /// <param name="frames">How many.</param>
    /// <param name="rate">The share of bytes at which something goes wrong.</param>
    /// <param name="random">Says what.</param>
    public void Send(FrameKind kind, int frames, double rate, Random random)
    {
        _bytes.Clear();
        _senders.Clear();
        _sent.Clear();
        _intact.Clear();
        Silences.Clear();
        for (; frames > 0; frames--)
        {
            int count = kind.Generate(random, _frame);
            int number = _sent.Count;
            _sent.Add(_frame.AsSpan(0, count).ToArray());
            int begin = -1;
            bool intact = true;
            for (int i = 0; i < count; i++)
            {
                if (random.NextDouble() < rate)
                {
                    int before = _bytes.Count;
                    bool came = Harm(kind, _frame[i], number, random);

                    // Noise before its first byte leaves a frame as it is.
                    intact &= came && (i == 0 || _bytes.Count == before);
                    if (!came)
                    {
                        continue;
                    }
                }

                if (i == 0)
                {
                    begin = _bytes.Count;
                }

                Put(_frame[i], number);
            }

            if (intact)
            {
                _intact.Add((begin, count));
            }

            if (random.Next(8) > 0 && _bytes.Count > (Silences.Count == 0 ? 0 : Silences[^1]))
            {
                Silences.Add(_bytes.Count);
            }
        }

        Bytes = _bytes.ToArray();
    }

    // Puts what goes wrong before a byte, or in its place. True when the byte itself comes too.
    private bool Harm(FrameKind kind, byte value, int number, Random random)
    {
        switch (random.Next(6))
        {
            case 0:
                Put((byte)(value ^ 1 << random.Next(8)), number);
                return false;
            case 1:
                return false;
            case 2:
                Put((byte)random.Next(256), -1);
                return true;
            case 3:
                Put(value, number);
                return true;
            case 4:
                for (int left = random.Next(1, 40); left > 0; left--)
                {
                    Put((byte)random.Next(256), -1);
                }

                return random.Next(2) == 0;
            default:
                // It may lack nothing but a byte that the next frame happens to begin with.
                int whole = kind.Generate(random, _torn);
                foreach (byte begun in _torn.AsSpan(0, random.Next(whole)))
                {
                    Put(begun, _sent.Count);
                }

                _sent.Add(_torn.AsSpan(0, whole).ToArray());

                return true;
        }
    }

    private void Put(byte value, int number)
    {
        _bytes.Add(value);
        _senders.Add(number);
    }
}
