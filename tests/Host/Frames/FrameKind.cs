using System;
using System.Collections.Generic;
using Nano.Frames;

namespace Nano.Host.Tests.Frames;

/// <summary>
/// A kind of frames: the library's description of it, and beside that an encoder and a parser that share nothing with the
/// library.
/// </summary>
internal abstract class FrameKind
{
    /// <summary>No frame of it takes more bytes on the line.</summary>
    public const int Room = 2048;

    /// <summary>What the tests call it.</summary>
    public abstract string Name { get; }

    /// <summary>Wrong candidates that pass, as a share of those that are compared: 2 to the minus width for a CRC. What a sum lets
    /// pass depends on the errors, which may cancel; NaN where no bound is known.</summary>
    public abstract double Passing { get; }

    /// <summary>True where the parser counts what the reader counts as checksum errors.</summary>
    public virtual bool CountsChecksumErrors => true;

    /// <summary>The library's description.</summary>
    public abstract FrameFormat CreateFormat();

    /// <summary>Writes a random valid frame as it is on the line.</summary>
    /// <returns>Its bytes.</returns>
    public abstract int Generate(Random random, byte[] wire);

    /// <summary>The bytes on the line of the frame that begins at a place; 0 where none does, or it is not complete.</summary>
    /// <param name="line">Everything that came.</param>
    /// <param name="at">The place.</param>
    /// <param name="end">Behind the last byte that may be looked at.</param>
    /// <param name="checksumErrors">Counted where all is there and the checksum does not fit.</param>
    public abstract int Match(byte[] line, int at, int end, ref long checksumErrors);

    /// <summary>True where frames are told apart by silence.</summary>
    public virtual bool HasSilences => false;

    /// <summary>Finds what stands between two silences.</summary>
    /// <param name="line">Everything that came.</param>
    /// <param name="at">Behind the first silence.</param>
    /// <param name="end">Before the second.</param>
    /// <param name="frames">Takes them.</param>
    /// <param name="checksumErrors">As for <see cref="Match"/>.</param>
    public virtual void ParseBurst(byte[] line, int at, int end, List<(int At, int Count)> frames, ref long checksumErrors)
    {
        while (at < end)
        {
            int count = Match(line, at, end, ref checksumErrors);
            if (count > 0)
            {
                frames.Add((at, count));
            }

            at = count > 0 ? at + count : Next(line, at, end);
        }
    }

    /// <summary>Whether the first and the last byte of what is delivered are the format's own, which a writer fills in.</summary>
    public virtual (bool First, bool Last) Own => (true, true);

    /// <summary>Where the next frame may begin behind a place where none does.</summary>
    public virtual int Next(byte[] line, int at, int end) => at + 1;

    /// <summary>The first bytes of a frame that may be the last ones of the frame before as well: a flag.</summary>
    public virtual int Lead => 0;

    /// <summary>What a reader delivers of a frame.</summary>
    /// <returns>Its bytes.</returns>
    public virtual int Deliver(byte[] line, int at, int count, byte[] content)
    {
        Array.Copy(line, at, content, 0, count);
        return count;
    }

    /// <summary>True where what was delivered is what was sent, as far as its checksum can tell.</summary>
    public virtual bool IsSame(ReadOnlySpan<byte> came, ReadOnlySpan<byte> sent) => came.SequenceEqual(sent);

    /// <summary>Which of several layouts a frame has.</summary>
    public virtual int Which(byte[] line, int at) => 0;

    /// <summary>What hurts: each is repeated to a stream. Frames whose check does not fit, and noise, come by themselves.</summary>
    public abstract IEnumerable<(string Name, byte[] Bytes)> Storms();

    /// <inheritdoc/>
    public override string ToString() => Name;
}
