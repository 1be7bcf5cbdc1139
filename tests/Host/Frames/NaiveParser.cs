using System.Collections.Generic;

namespace Nano.Host.Tests.Frames;

/// <summary>The plainest parser: over the whole line, from left to right; after a frame it jumps over it, after anything else it
/// moves on by one byte (or to the next flag, where that is what a frame begins at). No frame reaches over a silence.</summary>
internal sealed class NaiveParser
{
    /// <summary>The frames found.</summary>
    public List<(int At, int Count)> Frames { get; } = [];

    /// <summary>Complete candidates whose checksum did not fit.</summary>
    public long ChecksumErrors;

    /// <summary>Finds all frames.</summary>
    /// <param name="kind">What they are.</param>
    /// <param name="line">Everything that came.</param>
    /// <param name="silences">The places behind which there was a silence; the last is the end.</param>
    public void Parse(FrameKind kind, byte[] line, List<int> silences)
    {
        Frames.Clear();
        ChecksumErrors = 0;
        int at = 0;
        foreach (int end in silences)
        {
            kind.ParseBurst(line, at, end, Frames, ref ChecksumErrors);
            at = end;
        }
    }
}
