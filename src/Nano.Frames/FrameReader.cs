using System;
using Nano.Buffers;

namespace Nano.Frames
{
    /// <summary>
    /// Finds frames in a stream of bytes, with no I/O in it: bytes in, a verdict out. A rejected candidate costs ONE byte, and
    /// the search goes on in what is held already; so every frame whose bytes arrive intact is delivered, whatever stands
    /// before it. One exception no reader can avoid: noise before it that fits sync word, length and checksum, and reaches into
    /// it, is taken for a frame in its place.
    /// </summary>
    /// <remarks>
    /// <code>
    /// for (int at = 0; at &lt; count;)
    /// {
    ///     at += reader.Feed(bytes, at, count - at);       // or put them into Buffer at GetFreeSpace, then Advance
    ///     while (reader.TryRead(out int offset, out int length))
    ///     {
    ///         // the frame lies in reader.Buffer at offset, for length bytes, until the next bytes come in
    ///     }
    /// }
    ///
    /// Buffer:  | delivered or given up | held: not searched yet, or waiting for more | free |
    ///          0                    start                                           end    Buffer.Length
    /// </code>
    /// Allocates when it is made and never again. Noise is skipped by a native search. Work for each byte is bounded: at
    /// worst every byte begins a candidate of full length, which costs one checksum over
    /// <see cref="FrameFormat.MaximumLength"/> bytes; nothing that comes in can make it allocate, throw or stall. For one
    /// thread.
    /// </remarks>
    public sealed partial class FrameReader
    {
        /// <summary>Where the bytes lie. Not copied: a frame that <see cref="TryRead"/> delivered is read from here. A field, like
        /// the next, because a property would cost a call for every frame.</summary>
        public readonly byte[] Buffer;

        /// <summary>What has been seen so far.</summary>
        public readonly FrameCounters Counters = new FrameCounters();

        private readonly FrameFormat _format;
        private int _start;
        private int _end;

        // Silence on the line: a candidate that begins before this place and waits for bytes will not get them. Counted once, at
        // the first candidate that it ends.
        private int _silenceEnd;
        private bool _silenceCounted;

        /// <summary>Makes a reader.</summary>
        /// <param name="layout">What to look for; copied.</param>
        /// <param name="buffer">Memory of the caller's to work in: kept and written to, at least twice the longest frame, so that what
        /// is held need not be moved to the front for every few bytes. Null for a buffer of the reader's own: 1,024 bytes, or twice
        /// the longest frame if that is more.</param>
        /// <exception cref="ArgumentNullException"><paramref name="layout"/> is null.</exception>
        /// <exception cref="ArgumentException">The layout contradicts itself; the message says how. Or
        /// <paramref name="buffer"/> is too short.</exception>
        public FrameReader(FrameFormat layout, byte[] buffer = null)
        {
            _format = FrameFormat.Copy(layout);
            int least = 2 * _format.MaximumLength;
            if (buffer == null)
            {
                buffer = new byte[least < 1024 ? 1024 : least];
            }
            else if (buffer.Length < least)
            {
                throw new ArgumentException("Too short", "buffer");
            }

            Buffer = buffer;
        }

        /// <summary>The bytes that are neither delivered nor given up yet.</summary>
        public int Held => _end - _start;

        /// <summary>Of the frame that <see cref="TryRead"/> delivered last: which layout it has, where the reader looks for several;
        /// 0 where it looks for one.</summary>
        public int Which => _format.Which;

        /// <summary>Copies bytes in, as many as there is room for. Does not allocate. When <see cref="TryRead"/> has answered
        /// false there is room for one byte at least; how many were taken is what counts.</summary>
        /// <param name="buffer">Holds the bytes; not kept.</param>
        /// <param name="offset">Where they begin.</param>
        /// <param name="count">How many.</param>
        /// <returns>How many were taken; feed the rest after reading the frames.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="buffer"/> is null.</exception>
        /// <exception cref="ArgumentOutOfRangeException">The bytes do not lie within <paramref name="buffer"/>.</exception>
        public int Feed(byte[] buffer, int offset, int count)
        {
            // What Range.Check accepts costs no call here.
            if (buffer == null || (offset | count) < 0 || count > buffer.Length - offset)
            {
                Range.Check(buffer, offset, count);
            }

            byte[] own = Buffer;
            int end = _end;
            if (count > own.Length - end)
            {
                end = _start == 0 ? end : MoveToFront();
                if (count > own.Length - end)
                {
                    count = own.Length - end;
                }
            }

            Array.Copy(buffer, offset, own, end, count);
            _end = end + count;
            Counters.Bytes += count;
            return count;
        }

        /// <summary>Copies the bytes of a bytes-like object in, as many as there is room for. Does not allocate.</summary>
        /// <param name="buffer">Exports the bytes; not kept.</param>
        /// <returns>How many were taken, from the first. Where that is not all of them, feed the rest after reading the frames:
        /// a slice of a view, or its array with offset and count.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="buffer"/> is null.</exception>
        /// <exception cref="InvalidOperationException">Its bytes do not lie side by side (a view with a step).</exception>
        /// <exception cref="ObjectDisposedException">It has been released.</exception>
        public int Feed(BytesLike buffer)
        {
            if (buffer == null)
            {
                throw new ArgumentNullException("buffer");
            }

            return Feed(buffer.Array, buffer.Offset, buffer.Length);
        }

        /// <summary>Where in <see cref="Buffer"/> the next bytes may be written, for who reads straight into it. Frames
        /// delivered before are no longer to be looked at. Follow it with <see cref="Advance"/>.</summary>
        /// <param name="offset">The first free place.</param>
        /// <returns>How many bytes there is room for.</returns>
        public int GetFreeSpace(out int offset)
        {
            offset = _start == _end || _end == Buffer.Length ? MoveToFront() : _end;
            return Buffer.Length - offset;
        }

        /// <summary>Takes in bytes that have been written to <see cref="Buffer"/> at the place that
        /// <see cref="GetFreeSpace"/> told.</summary>
        /// <param name="count">How many.</param>
        /// <exception cref="ArgumentOutOfRangeException">Negative, or more than there was room for.</exception>
        public void Advance(int count)
        {
            if (count < 0 || count > Buffer.Length - _end)
            {
                throw new ArgumentOutOfRangeException("count");
            }

            _end += count;
            Counters.Bytes += count;
        }

        /// <summary>Says that the line has been silent for so long that no frame goes on. The next calls of
        /// <see cref="TryRead"/> give up what has begun and is not complete, and search what it held.</summary>
        public void GiveUp()
        {
            _silenceEnd = _end;
            _silenceCounted = false;
        }

        // Called when the buffer is full, or cannot take all that is offered: no frame is longer than half of it, so that half a
        // buffer of new bytes at least follows each move, and the work stays linear.
        private int MoveToFront()
        {
            int start = _start;
            int held = _end - start;
            if (held != 0)
            {
                Array.Copy(Buffer, start, Buffer, 0, held);
            }

            // Not below 0: a reader that is never empty would count it down for ever, and around.
            _silenceEnd = _silenceEnd > start ? _silenceEnd - start : 0;
            _start = 0;
            _end = held;
            return held;
        }
    }
}
