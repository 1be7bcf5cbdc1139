using System;

namespace Nano.Buffers
{
    /// <summary>
    /// What immutable <see cref="Bytes"/> and growable <see cref="ByteBuffer"/> have in common: indexes, slices, search, and
    /// the byte-string methods that wire formats need. What is made is always new <see cref="Bytes"/>.
    /// </summary>
    /// <remarks>
    /// Positions are Python's: a negative one counts from the end. A slice clamps its ends; a left-out end is
    /// <c>int.MaxValue</c> or <c>int.MinValue</c>, whichever lies beyond the end that is meant:
    /// <code>
    /// b[2:]      b.Slice(2)
    /// b[:-1]     b.Slice(0, -1)
    /// b[::-1]    b.Slice(int.MaxValue, int.MinValue, -1)
    /// </code>
    /// Arguments that are bytes may be any <see cref="BytesLike"/> whose bytes lie side by side: one with a step is an
    /// <see cref="InvalidOperationException"/>, a released one an <see cref="ObjectDisposedException"/>.
    /// Source: https://docs.python.org/3.13/library/stdtypes.html#bytes-and-bytearray-operations
    /// </remarks>
    public abstract partial class ByteString : BytesLike
    {
        // The two classes of this assembly only.
        internal ByteString()
        {
        }

        internal ByteString(BytesLike source)
        {
            if (source == null)
            {
                throw new ArgumentNullException("source");
            }

            _length = source._length;
            _array = new byte[_length];
            source.CopyTo(_array, 0);
        }

        /// <summary>One byte, 0 to 255.</summary>
        /// <param name="index">-<see cref="BytesLike.Length"/> to <see cref="BytesLike.Length"/> - 1; -1 is the last one.</param>
        /// <returns>The byte.</returns>
        /// <exception cref="IndexOutOfRangeException">There is no such byte.</exception>
        public byte this[int index]
        {
            get
            {
                if ((uint)index >= (uint)_length)
                {
                    index = FromEnd(index);
                }

                return _array[_offset + index];
            }
        }

        /// <summary>Some of the bytes. With step 1 a slice of <see cref="Bytes"/> shares their memory and is one allocation; any
        /// other is a copy.</summary>
        /// <param name="start">The first position.</param>
        /// <param name="stop">The position that is no longer a part.</param>
        /// <param name="step">From one to the next; below 0 backwards.</param>
        /// <returns>The bytes; none where the ends leave none.</returns>
        /// <exception cref="ArgumentException"><paramref name="step"/> is 0.</exception>
        public Bytes Slice(int start, int stop = int.MaxValue, int step = 1)
        {
            int count = SliceBounds.Adjust(_length, ref start, ref stop, step);
            if (count == 0)
            {
                start = 0;
            }

            if (step == 1 && IsReadOnly)
            {
                return new Bytes(_offset + start, count, _array);
            }

            byte[] copy = new byte[count];
            ByteBlock.Copy(_array, _offset + start, step, copy, 0, 1, count, 1);
            return new Bytes(0, count, copy);
        }

        /// <summary>Compares byte by byte; what is a beginning of the other comes first.</summary>
        /// <param name="other">Any bytes.</param>
        /// <returns>Below 0 when these come first, 0 when they are equal, above 0 when the others come first.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
        public int CompareTo(BytesLike other)
        {
            if (other == null)
            {
                throw new ArgumentNullException("other");
            }

            byte[] theirs = other.Array;
            int difference = _length - other._length;
            int first = ByteBlock.Compare(_array, _offset, theirs, other._offset, difference < 0 ? _length : other._length);
            return first != 0 ? first : difference;
        }

        /// <summary>True for the same bytes, whatever holds them; items of another format compare by value, as
        /// <see cref="PackedItems.Equals(object)"/> does.</summary>
        /// <param name="obj">Anything.</param>
        /// <returns>Whether it is equal.</returns>
        public override bool Equals(object obj)
        {
            if (obj is PackedItems)
            {
                return obj.Equals(this);
            }

            BytesLike other = obj as BytesLike;
            return other != null && other._array != null && other._length == _length && CompareTo(other) == 0;
        }

        /// <summary>The same for equal bytes. Takes time for each byte, every time.</summary>
        /// <returns>The hash.</returns>
        public override int GetHashCode()
        {
            return ByteBlock.Hash(_array, _offset, _length);
        }

        /// <summary>Two lower-case digits for each byte.</summary>
        /// <returns>The digits.</returns>
        public string ToHex()
        {
            char[] digits = new char[2 * _length];
            for (int i = 0; i < digits.Length; i++)
            {
                int value = _array[_offset + (i >> 1)];
                value = (i & 1) == 0 ? value >> 4 : value & 15;
                digits[i] = (char)(value + (value < 10 ? '0' : 'a' - 10));
            }

            return new string(digits);
        }

        // A position from the end, or none at all: the rare way of an index.
        internal int FromEnd(int index)
        {
            index += _length;
            if (index < 0 || index >= _length)
            {
                throw new IndexOutOfRangeException();
            }

            return index;
        }
    }
}
