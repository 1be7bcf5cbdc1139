using System;
using System.IO;

namespace Nano.Serial
{
    using Nano.Buffers;

    /// <summary>
    /// Raw I/O over memory, with one place for reads and writes: Python's <c>io.BytesIO</c>. It grows as it is written to, or
    /// works in a stretch of the caller's array and never allocates. Never waits.
    /// </summary>
    /// <remarks>
    /// <code>
    /// memory: | read or written already | still to come | room for more |
    ///         0                         Position        length          capacity
    /// </code>
    /// Python's <c>read</c> and <c>readinto</c> are <c>Read</c>, <c>tell</c> is <see cref="Position"/>, <c>getvalue()</c> is
    /// <c>GetBuffer().ToArray()</c>. As there, a place beyond the end may be sought: reads answer 0 there, a write fills what
    /// lies between with zeros. Unlike there a write while the memory is exported goes through as long as it changes bytes
    /// only, and closing is always possible: what is exported stays.
    /// For one thread, but that any may begin and end an export. Source:
    /// https://docs.python.org/3.13/library/io.html#io.BytesIO
    /// </remarks>
    public sealed class MemoryRawIO : RawIO
    {
        private readonly MemoryBytes _bytes;
        private readonly int _capacity;
        private int _at;

        /// <summary>Starts without bytes, in memory of its own that grows by half at a time.</summary>
        public MemoryRawIO()
            : this(new byte[0], 0, 0)
        {
            _capacity = int.MaxValue;
        }

        /// <summary>Opens a stretch of an array. It can be truncated and filled again, not made longer.</summary>
        /// <param name="buffer">Kept, not copied: writes go through to it.</param>
        /// <param name="offset">Where the stretch begins.</param>
        /// <param name="count">Its bytes; all of them can be read.</param>
        /// <exception cref="ArgumentNullException"><paramref name="buffer"/> is null.</exception>
        /// <exception cref="ArgumentOutOfRangeException">The stretch does not lie within <paramref name="buffer"/>.</exception>
        public MemoryRawIO(byte[] buffer, int offset, int count)
        {
            _bytes = new MemoryBytes(buffer, offset, count);
            _capacity = count;
        }

        /// <summary>The bytes from the start to the next one read or written; may be more than there are.</summary>
        public int Position => _at;

        /// <summary>Moves to another place: Python's <c>seek</c>.</summary>
        /// <param name="offset">Where to.</param>
        /// <param name="whence">0: counted from the start, 1: from here, 2: from the end. From here and from the end, what would
        /// lie before the start is the start, as in Python.</param>
        /// <returns>The new position.</returns>
        /// <exception cref="ArgumentOutOfRangeException">From the start, and negative; or more than an int can say; or another
        /// <paramref name="whence"/>.</exception>
        /// <exception cref="ObjectDisposedException">Closed.</exception>
        public int Seek(int offset, int whence = 0)
        {
            Check(0);
            long place = offset;
            if (whence != 0)
            {
                place += whence == 1 ? _at : _bytes._length;
                if (place < 0)
                {
                    place = 0;
                }
            }

            if (whence < 0 || whence > 2)
            {
                throw new ArgumentOutOfRangeException("whence");
            }

            if (place < 0 || place > int.MaxValue)
            {
                throw new ArgumentOutOfRangeException("offset");
            }

            _at = (int)place;
            return _at;
        }

        /// <summary>Cuts off what lies behind a place; the position stays. Behind the end nothing changes.</summary>
        /// <param name="size">The bytes that remain; when nothing is said, those before the position.</param>
        /// <returns>The size asked for.</returns>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="size"/> is negative.</exception>
        /// <exception cref="InvalidOperationException">The memory is exported.</exception>
        /// <exception cref="ObjectDisposedException">Closed.</exception>
        public int Truncate(int size = int.MinValue)
        {
            Check(0);
            if (size == int.MinValue)
            {
                size = _at;
            }

            if (size < 0)
            {
                throw new ArgumentOutOfRangeException("size");
            }

            if (size < _bytes._length)
            {
                _bytes.Resize(size);
            }

            return size;
        }

        /// <summary>The bytes, where they lie, as an exporter: Python's <c>getbuffer</c>. It always tells the present ones. Make a
        /// view of it, or call <c>BeginExport</c> and <c>EndExport</c>: in between the length stays as it is.</summary>
        /// <returns>The same object each time.</returns>
        /// <exception cref="ObjectDisposedException">Closed.</exception>
        public BytesLike GetBuffer()
        {
            Check(0);
            return _bytes;
        }

        /// <inheritdoc/>
        protected override int ReadCore(byte[] buffer, int offset, int count, int timeout)
        {
            int left = _bytes._length - _at;
            if (left <= 0)
            {
                return 0;
            }

            if (count > left)
            {
                count = left;
            }

            Array.Copy(_bytes._array, _bytes._offset + _at, buffer, offset, count);
            _at += count;
            return count;
        }

        /// <inheritdoc/>
        protected override int WriteCore(byte[] buffer, int offset, int count)
        {
            int at = _at;
            if (count > _capacity - at)
            {
                throw new IOException("No room.");
            }

            int gap = _bytes._length;
            if (count > gap - at)
            {
                _bytes.Resize(at + count);
                if (gap < at)
                {
                    Array.Clear(_bytes._array, _bytes._offset + gap, at - gap);
                }
            }

            Array.Copy(buffer, offset, _bytes._array, _bytes._offset + at, count);
            _at = at + count;
            return count;
        }

        /// <inheritdoc/>
        protected override void CloseCore()
        {
        }
    }
}
