using System;
using System.Threading;

namespace Nano.Serial
{
    using Nano.Buffers;

    /// <summary>The memory of a <see cref="MemoryRawIO"/>, with a count of who holds it.</summary>
    internal sealed class MemoryBytes : BytesLike
    {
        private int _exports;

        /// <summary>Exports a stretch of an array.</summary>
        /// <param name="array">Kept.</param>
        /// <param name="offset">Where it begins.</param>
        /// <param name="length">Its bytes.</param>
        /// <exception cref="ArgumentNullException"><paramref name="array"/> is null.</exception>
        /// <exception cref="ArgumentOutOfRangeException">The stretch does not lie within it.</exception>
        internal MemoryBytes(byte[] array, int offset, int length)
        {
            Range.Check(array, offset, length);
            _array = array;
            _offset = offset;
            _length = length;
        }

        /// <inheritdoc/>
        public override bool IsReadOnly => false;

        /// <inheritdoc/>
        public override void BeginExport()
        {
            Interlocked.Increment(ref _exports);
        }

        /// <inheritdoc/>
        public override void EndExport()
        {
            Interlocked.Decrement(ref _exports);
        }

        /// <summary>Changes the length, in a larger array where it has to be.</summary>
        /// <param name="length">The new one; what is new holds anything.</param>
        /// <exception cref="InvalidOperationException">Somebody holds the memory.</exception>
        internal void Resize(int length)
        {
            if (_exports > 0)
            {
                throw new InvalidOperationException("Exported.");
            }

            byte[] array = _array;
            int room = array.Length - _offset;
            if (length > room)
            {
                // Half as large again, but where that is more than there can be.
                room += (room >> 1) + 8;
                array = new byte[room < length ? length : room];
                System.Array.Copy(_array, 0, array, 0, _length);
            }

            _array = array;
            _length = length;
        }
    }
}
