using System;
using Nano.Buffers;

namespace Nano.Checksums
{
    /// <summary>
    /// A checksum of up to 64 bits: a state of no bytes, an update that takes some more bytes into it, and the value that stands
    /// in a frame. The state belongs to the caller and the object keeps none of its own, so one serves any number of readers.
    /// </summary>
    /// <remarks>
    /// <code>
    /// ulong state = checksum.Start;
    /// state = checksum.Update(state, header, 0, 7);
    /// state = checksum.Update(state, payload, 0, count);
    /// ulong value = checksum.Value(state);                 // the same as over both in one piece
    /// </code>
    /// A checksum of your own derives from this class and writes <see cref="UpdateCore"/>, and <see cref="Value"/> where the state
    /// is not the value already.
    /// </remarks>
    public abstract class Checksum
    {
        /// <summary>The bytes that the checksum takes in a frame: 1 to 8.</summary>
        public readonly int Size;

        /// <summary>The state of no bytes at all, from which <c>Update</c> starts.</summary>
        public readonly ulong Start;

        /// <summary>For who derives.</summary>
        /// <param name="size">The bytes that the value takes in a frame, 1 to 8.</param>
        /// <param name="start">The state of no bytes.</param>
        protected Checksum(int size, ulong start)
        {
            Size = size;
            Start = start;
        }

        /// <summary>Takes <paramref name="count"/> more bytes into the checksum. Does not allocate.</summary>
        /// <param name="state">What <see cref="Start"/> or the last call returned.</param>
        /// <param name="buffer">Holds the bytes; not kept, not changed.</param>
        /// <param name="offset">Where they begin.</param>
        /// <param name="count">How many; 0 returns <paramref name="state"/>.</param>
        /// <returns>The state after all bytes so far.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="buffer"/> is null.</exception>
        /// <exception cref="ArgumentOutOfRangeException">The bytes do not lie within <paramref name="buffer"/>.</exception>
        public ulong Update(ulong state, byte[] buffer, int offset, int count)
        {
            Range.Check(buffer, offset, count);
            return UpdateCore(state, buffer, offset, count);
        }

        /// <summary>Takes all bytes of a bytes-like object into the checksum, where they lie. Does not allocate.</summary>
        /// <param name="state">What <see cref="Start"/> or the last call returned.</param>
        /// <param name="buffer">Exports the bytes; not kept, not changed.</param>
        /// <returns>The state after all bytes so far.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="buffer"/> is null.</exception>
        /// <exception cref="InvalidOperationException">Its bytes do not lie side by side (a view with a step).</exception>
        /// <exception cref="ObjectDisposedException">It has been released.</exception>
        public ulong Update(ulong state, BytesLike buffer)
        {
            if (buffer == null)
            {
                throw new ArgumentNullException("buffer");
            }

            return UpdateCore(state, buffer.Array, buffer.Offset, buffer.Length);
        }

        /// <summary>The checksum, as it stands in a frame, of the bytes that have gone into a state.</summary>
        /// <param name="state">What <see cref="Start"/> or <c>Update</c> returned.</param>
        /// <returns>A number of <see cref="Size"/> bytes at most.</returns>
        public virtual ulong Value(ulong state)
        {
            return state;
        }

        /// <summary>The checksum of a stretch of bytes in one call. Does not allocate.</summary>
        /// <param name="buffer">Holds the bytes; not kept, not changed.</param>
        /// <param name="offset">Where they begin.</param>
        /// <param name="count">How many.</param>
        /// <returns>A number of <see cref="Size"/> bytes at most.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="buffer"/> is null.</exception>
        /// <exception cref="ArgumentOutOfRangeException">The bytes do not lie within <paramref name="buffer"/>.</exception>
        public ulong Over(byte[] buffer, int offset, int count)
        {
            Range.Check(buffer, offset, count);
            return OverCore(buffer, offset, count);
        }

        /// <summary>Tells whether a stretch of bytes ends in its checksum. Does not allocate.</summary>
        /// <param name="buffer">Holds the bytes; not kept, not changed.</param>
        /// <param name="offset">Where they begin.</param>
        /// <param name="count">How many, with the checksum, which takes the last <see cref="Size"/> of them.</param>
        /// <param name="bigEndian">True when its most significant byte comes first.</param>
        /// <returns>True when it fits; false also where there are fewer bytes than it has.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="buffer"/> is null.</exception>
        /// <exception cref="ArgumentOutOfRangeException">The bytes do not lie within <paramref name="buffer"/>.</exception>
        public bool Check(byte[] buffer, int offset, int count, bool bigEndian)
        {
            Range.Check(buffer, offset, count);
            count -= Size;
            return count >= 0 && Number.Read(buffer, offset + count, Size, bigEndian) == OverCore(buffer, offset, count);
        }

        /// <summary>Writes the checksum of a stretch of bytes behind it. Does not allocate.</summary>
        /// <param name="buffer">Holds the bytes and takes the checksum.</param>
        /// <param name="offset">Where they begin.</param>
        /// <param name="count">How many, without the checksum.</param>
        /// <param name="bigEndian">True to write its most significant byte first.</param>
        /// <returns>The bytes with the checksum: <paramref name="count"/> + <see cref="Size"/>.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="buffer"/> is null.</exception>
        /// <exception cref="ArgumentOutOfRangeException">The bytes, or the checksum behind them, do not lie within
        /// <paramref name="buffer"/>.</exception>
        public int Append(byte[] buffer, int offset, int count, bool bigEndian)
        {
            Range.Check(buffer, offset, count);
            Range.Check(buffer, offset + count, Size);
            Number.Write(buffer, offset + count, Size, bigEndian, OverCore(buffer, offset, count));
            return count + Size;
        }

        /// <summary>The loop over the bytes; the stretch has been checked.</summary>
        /// <param name="state">The state so far.</param>
        /// <param name="buffer">Holds the bytes.</param>
        /// <param name="offset">Where they begin.</param>
        /// <param name="count">How many.</param>
        /// <returns>The state after them.</returns>
        protected internal abstract ulong UpdateCore(ulong state, byte[] buffer, int offset, int count);

        /// <summary>The checksum of a stretch that has been checked; what a frame reader calls, once for each candidate. A
        /// checksum that is its own state saves two calls by overriding it.</summary>
        /// <param name="buffer">Holds the bytes.</param>
        /// <param name="offset">Where they begin.</param>
        /// <param name="count">How many.</param>
        /// <returns>A number of <see cref="Size"/> bytes at most.</returns>
        protected internal virtual ulong OverCore(byte[] buffer, int offset, int count)
        {
            return Value(UpdateCore(Start, buffer, offset, count));
        }
    }
}
