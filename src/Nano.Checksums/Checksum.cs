using System;
using Nano.Buffers;

namespace Nano.Checksums
{
    /// <summary>
    /// A checksum of up to 32 bits, in the shape of Python's <c>zlib.crc32(data, value)</c>: the value so far goes in, the
    /// value after some more bytes comes out. The object itself keeps no state, so one serves any number of readers.
    /// </summary>
    /// <remarks>
    /// <code>
    /// uint value = checksum.Start;
    /// value = checksum.Update(value, header, 0, 7);
    /// value = checksum.Update(value, payload, 0, count);   // the same as over both in one piece
    /// </code>
    /// Source of the shape: https://docs.python.org/3.13/library/zlib.html#zlib.crc32
    /// </remarks>
    public abstract class Checksum
    {
        /// <summary>The bytes that the checksum takes in a frame: 1, 2, 3 or 4.</summary>
        public abstract int Size { get; }

        /// <summary>The value of no bytes at all, from which <c>Update</c> starts.</summary>
        public abstract uint Start { get; }

        /// <summary>Takes <paramref name="count"/> more bytes into the checksum. Does not allocate.</summary>
        /// <param name="value">What <see cref="Start"/> or the last call returned.</param>
        /// <param name="buffer">Holds the bytes; not kept, not changed.</param>
        /// <param name="offset">Where they begin.</param>
        /// <param name="count">How many; 0 returns <paramref name="value"/>.</param>
        /// <returns>The checksum of all bytes so far.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="buffer"/> is null.</exception>
        /// <exception cref="ArgumentOutOfRangeException">The bytes do not lie within <paramref name="buffer"/>.</exception>
        public uint Update(uint value, byte[] buffer, int offset, int count)
        {
            Range.Check(buffer, offset, count);
            return UpdateCore(value, buffer, offset, count);
        }

        /// <summary>Takes all bytes of a bytes-like object into the checksum, where they lie. Does not allocate.</summary>
        /// <param name="value">What <see cref="Start"/> or the last call returned.</param>
        /// <param name="buffer">Exports the bytes; not kept, not changed.</param>
        /// <returns>The checksum of all bytes so far.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="buffer"/> is null.</exception>
        /// <exception cref="InvalidOperationException">Its bytes do not lie side by side (a view with a step).</exception>
        /// <exception cref="ObjectDisposedException">It has been released.</exception>
        public uint Update(uint value, BytesLike buffer)
        {
            if (buffer == null)
            {
                throw new ArgumentNullException("buffer");
            }

            return UpdateCore(value, buffer.Array, buffer.Offset, buffer.Length);
        }

        /// <summary>The loop over the bytes; the stretch has been checked.</summary>
        /// <remarks>
        /// What a checksum of your own writes, as <c>protected override</c>. The value must be complete after every call (a final
        /// XOR is taken out at the start and put in again at the end) and must fit in <see cref="Size"/> bytes: a sum of 8 bits
        /// returns <c>sum &amp; 0xFF</c>. Nano.Frames calls it directly, once for each candidate: the check and the call in
        /// between would cost as much as ten bytes.
        /// </remarks>
        /// <param name="value">The value so far.</param>
        /// <param name="buffer">Holds the bytes.</param>
        /// <param name="offset">Where they begin.</param>
        /// <param name="count">How many.</param>
        /// <returns>The value after them.</returns>
        protected internal abstract uint UpdateCore(uint value, byte[] buffer, int offset, int count);
    }
}
