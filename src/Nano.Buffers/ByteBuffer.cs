using System;
using System.Threading;

namespace Nano.Buffers
{
    /// <summary>
    /// Bytes that can change, grow and shrink: Python's <c>bytearray</c>.
    /// </summary>
    /// <remarks>
    /// <code>
    /// Array:  | the bytes    | room for more |
    ///         0              Length          Capacity
    /// </code>
    /// Growth is amortised: a full array is replaced by one that is half as large again, or as large as has to be. It never
    /// shrinks by itself.
    /// While a <see cref="ByteView"/> of it lives (or somebody else holds an export) it refuses whatever would change its
    /// length, with an <see cref="InvalidOperationException"/>, and changes nothing; so it does where it would outgrow
    /// <see cref="Limit"/>. Reading and writing single bytes is always possible. For one thread, but that any
    /// thread may begin and end an export.
    /// Source: https://docs.python.org/3.13/library/stdtypes.html#bytearray-objects
    /// </remarks>
    public sealed partial class ByteBuffer : ByteString
    {
        private int _limit = int.MaxValue;
        private int _exports;

        /// <summary>Makes one without bytes.</summary>
        /// <param name="capacity">The bytes that there is room for at the start.</param>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="capacity"/> is negative.</exception>
        public ByteBuffer(int capacity = 0)
        {
            if (capacity < 0)
            {
                throw new ArgumentOutOfRangeException("capacity");
            }

            _array = new byte[capacity];
        }

        /// <summary>Copies any bytes, those of a view with a step too.</summary>
        /// <param name="source">Holds the bytes; not kept.</param>
        /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
        /// <exception cref="ObjectDisposedException">It has been released.</exception>
        public ByteBuffer(BytesLike source)
            : base(source)
        {
        }

        /// <summary>False.</summary>
        public override bool IsReadOnly => false;

        /// <summary>How many bytes there is room for before a larger array has to be made.</summary>
        public int Capacity => _array.Length;

        /// <summary>The most bytes that it may hold: what would make it longer is refused, and no array with more room is
        /// made. int.MaxValue at the start.</summary>
        /// <exception cref="ArgumentOutOfRangeException">It holds more than that already.</exception>
        public int Limit
        {
            get => _limit;
            set
            {
                if (value < _length)
                {
                    throw new ArgumentOutOfRangeException("value");
                }

                _limit = value;
            }
        }

        /// <summary>One byte, 0 to 255. Neither way allocates.</summary>
        /// <param name="index">-<see cref="BytesLike.Length"/> to <see cref="BytesLike.Length"/> - 1; -1 is the last one.</param>
        /// <returns>The byte.</returns>
        /// <exception cref="IndexOutOfRangeException">There is no such byte.</exception>
        public new byte this[int index]
        {
            get
            {
                return _array[(uint)index < (uint)_length ? index : FromEnd(index)];
            }

            set
            {
                _array[(uint)index < (uint)_length ? index : FromEnd(index)] = value;
            }
        }

        /// <summary>Not for what changes.</summary>
        /// <returns>Nothing.</returns>
        /// <exception cref="NotSupportedException">Always.</exception>
        public override int GetHashCode()
        {
            throw new NotSupportedException("What can change has no hash.");
        }

        /// <summary>Counts one more export: the length stays as it is until as many <see cref="EndExport"/> have
        /// followed.</summary>
        public override void BeginExport()
        {
            Interlocked.Increment(ref _exports);
        }

        /// <summary>Counts one export less.</summary>
        /// <exception cref="InvalidOperationException">There is none.</exception>
        public override void EndExport()
        {
            if (Interlocked.Decrement(ref _exports) < 0)
            {
                Interlocked.Increment(ref _exports);
                throw new InvalidOperationException("No export to end.");
            }
        }

        // All that changes the length goes through here, and nothing has changed when it throws. What is put into the gap is
        // the caller's.
        private void Splice(int start, int removed, int inserted, int allowedExports)
        {
            if (inserted == removed)
            {
                return;
            }

            if (_exports > allowedExports)
            {
                throw new InvalidOperationException("No resizing while views live: " + _exports);
            }

            // As unsigned numbers, because the device does not report that a sum overflowed.
            int length = _length - removed + inserted;
            if ((uint)length > (uint)_limit)
            {
                throw new InvalidOperationException(length + " bytes are beyond the limit of " + _limit);
            }

            byte[] array = _array;
            int end = start + removed;
            if (length > array.Length)
            {
                int capacity = array.Length + (array.Length >> 1) + 8;
                if ((uint)capacity > (uint)_limit)
                {
                    capacity = _limit;
                }

                array = new byte[capacity < length ? length : capacity];
                System.Array.Copy(_array, 0, array, 0, start);
            }

            System.Array.Copy(_array, end, array, start + inserted, _length - end);
            _array = array;
            _length = length;
        }
    }
}
