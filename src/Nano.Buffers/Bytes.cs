using System;

namespace Nano.Buffers
{
    /// <summary>
    /// Bytes that never change: Python's <c>bytes</c>. Two with the same bytes are equal and have the same hash.
    /// </summary>
    /// <remarks>
    /// Making one from an array copies the bytes once; its slices share them (and keep the array alive). 48 bytes of heap and
    /// the array. As keys: the PC's dictionaries find them by value, and so does the BytesTable of Nano.Buffers.Arrays; the
    /// device's own Hashtable finds the same object only, because its firmware never asks for equality.
    /// Source: https://docs.python.org/3.13/library/stdtypes.html#bytes-objects
    /// </remarks>
    public sealed class Bytes : ByteString
    {
        /// <summary>Copies an array.</summary>
        /// <param name="array">Holds the bytes; not kept.</param>
        /// <exception cref="ArgumentNullException"><paramref name="array"/> is null.</exception>
        public Bytes(byte[] array)
            : this(array, 0, array == null ? 0 : array.Length)
        {
        }

        /// <summary>Copies a stretch of an array.</summary>
        /// <param name="array">Holds the bytes; not kept.</param>
        /// <param name="offset">Where they begin.</param>
        /// <param name="count">How many.</param>
        /// <exception cref="ArgumentNullException"><paramref name="array"/> is null.</exception>
        /// <exception cref="ArgumentOutOfRangeException">They do not lie within <paramref name="array"/>.</exception>
        public Bytes(byte[] array, int offset, int count)
        {
            Range.Check(array, offset, count);
            _array = new byte[count];
            _length = count;
            System.Array.Copy(array, offset, _array, 0, count);
        }

        /// <summary>Copies any bytes, those of a view with a step too.</summary>
        /// <param name="source">Holds the bytes; not kept.</param>
        /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
        /// <exception cref="ObjectDisposedException">It has been released.</exception>
        public Bytes(BytesLike source)
            : base(source)
        {
        }

        // Not copied: for arrays that nobody else has. The order of the arguments tells it from the public one.
        internal Bytes(int offset, int length, byte[] array)
        {
            _array = array;
            _offset = offset;
            _length = length;
        }

        /// <summary>True.</summary>
        public override bool IsReadOnly => true;
    }
}
