using System;
using System.IO;

namespace Nano.Serial
{
    /// <summary>
    /// Raw I/O over a stretch of memory: reads walk through it once and then answer 0, writes overwrite it. One place serves
    /// both, as in Python's <c>io.BytesIO</c>; the size is fixed. Never waits, never allocates.
    /// </summary>
    /// <remarks>
    /// <code>
    /// array:  | ... | read or written already | still to come | ... |
    ///             offset                  Position      offset + count
    /// </code>
    /// </remarks>
    public sealed class MemoryRawIO : RawIO
    {
        private readonly byte[] _array;
        private readonly int _first;
        private readonly int _end;
        private int _at;

        /// <summary>Opens a stretch of <paramref name="buffer"/>.</summary>
        /// <param name="buffer">Kept, not copied: writes go through to it.</param>
        /// <param name="offset">Where the stretch begins.</param>
        /// <param name="count">Its bytes.</param>
        /// <exception cref="ArgumentNullException"><paramref name="buffer"/> is null.</exception>
        /// <exception cref="ArgumentOutOfRangeException">The stretch does not lie within <paramref name="buffer"/>.</exception>
        public MemoryRawIO(byte[] buffer, int offset, int count)
        {
            Range.Check(buffer, offset, count);
            _array = buffer;
            _first = offset;
            _end = offset + count;
            _at = offset;
        }

        /// <summary>The bytes from the start of the stretch to the next one read or written; settable from 0 to its length.</summary>
        /// <exception cref="ArgumentOutOfRangeException">Set to a place outside the stretch.</exception>
        public int Position
        {
            get => _at - _first;
            set
            {
                if (value < 0 || value > _end - _first)
                {
                    throw new ArgumentOutOfRangeException("value");
                }

                _at = _first + value;
            }
        }

        /// <inheritdoc/>
        protected override int ReadCore(byte[] buffer, int offset, int count, int timeout)
        {
            int left = _end - _at;
            if (count > left)
            {
                count = left;
            }

            Array.Copy(_array, _at, buffer, offset, count);
            _at += count;
            return count;
        }

        /// <inheritdoc/>
        protected override void WriteCore(byte[] buffer, int offset, int count)
        {
            if (count > _end - _at)
            {
                throw new IOException("The memory has room for " + (_end - _at) + " more bytes, not for " + count + ".");
            }

            Array.Copy(buffer, offset, _array, _at, count);
            _at += count;
        }

        /// <inheritdoc/>
        protected override void CloseCore()
        {
        }
    }
}
