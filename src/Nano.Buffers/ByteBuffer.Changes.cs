using System;

namespace Nano.Buffers
{
    // What changes the length: refused as a whole while an export lives (InvalidOperationException), or beyond Limit.
    public sealed partial class ByteBuffer
    {
        /// <summary>Adds a byte at the end.</summary>
        /// <param name="value">The byte.</param>
        /// <exception cref="InvalidOperationException">A view lives, or <see cref="Limit"/> is reached.</exception>
        public void Append(byte value)
        {
            int at = _length;
            byte[] array = _array;
            if (at < array.Length && at < _limit && _exports == 0)
            {
                array[at] = value;
                _length = at + 1;
                return;
            }

            Splice(at, 0, 1, 0);
            _array[at] = value;
        }

        /// <summary>Adds bytes at the end: any, its own too. A single view of this very buffer may be given as well; it then
        /// goes on showing the bytes that it showed, though they may have moved to another array.</summary>
        /// <param name="values">Holds the bytes; not kept.</param>
        /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
        /// <exception cref="InvalidOperationException">Another view lives, or there would be more than
        /// <see cref="Limit"/>.</exception>
        /// <exception cref="ObjectDisposedException">They have been released.</exception>
        public void Extend(BytesLike values)
        {
            if (values == null)
            {
                throw new ArgumentNullException("values");
            }

            PackedItems items = values as PackedItems;
            if (items == null)
            {
                // The array as it is now: it holds this buffer's own bytes too.
                Extend(values.Array, values._offset, values._length);
                return;
            }

            items.CheckAlive();
            int at = _length;
            bool own = items is ByteView && items._owner == this;
            Splice(at, 0, items._length, own ? 1 : 0);
            items.CopyTo(_array, at);
            if (own)
            {
                // The bytes may have moved, and lie at the same places.
                items._array = _array;
            }
        }

        /// <summary>Adds bytes of an array at the end.</summary>
        /// <param name="array">Holds the bytes; not kept.</param>
        /// <param name="offset">Where they begin.</param>
        /// <param name="count">How many.</param>
        /// <exception cref="ArgumentNullException"><paramref name="array"/> is null.</exception>
        /// <exception cref="ArgumentOutOfRangeException">They do not lie within <paramref name="array"/>.</exception>
        /// <exception cref="InvalidOperationException">A view lives, or there would be more than <see cref="Limit"/>.</exception>
        public void Extend(byte[] array, int offset, int count)
        {
            Range.Check(array, offset, count);
            int at = _length;
            Splice(at, 0, count, 0);
            System.Array.Copy(array, offset, _array, at, count);
        }

        /// <summary>Puts a byte before another.</summary>
        /// <param name="index">The position it takes; clamped as the start of a slice is.</param>
        /// <param name="value">The byte.</param>
        /// <exception cref="InvalidOperationException">A view lives, or <see cref="Limit"/> is reached.</exception>
        public void Insert(int index, byte value)
        {
            index = SliceBounds.Clamp(index, _length, _length);
            Splice(index, 0, 1, 0);
            _array[index] = value;
        }

        /// <summary>Takes a byte out.</summary>
        /// <param name="index">Its position; -1 is the last one.</param>
        /// <returns>The byte.</returns>
        /// <exception cref="IndexOutOfRangeException">There is no such byte.</exception>
        /// <exception cref="InvalidOperationException">A view lives.</exception>
        public byte Pop(int index = -1)
        {
            if ((uint)index >= (uint)_length)
            {
                index = FromEnd(index);
            }

            byte value = _array[index];
            Splice(index, 1, 0, 0);
            return value;
        }

        /// <summary>Takes the first of some equal bytes out.</summary>
        /// <param name="value">The byte.</param>
        /// <exception cref="ArgumentException">There is none.</exception>
        /// <exception cref="InvalidOperationException">A view lives.</exception>
        public void Remove(byte value)
        {
            int index = IndexOf(value);
            if (index < 0)
            {
                throw new ArgumentException("No such byte.", "value");
            }

            Splice(index, 1, 0, 0);
        }

        /// <summary>Puts bytes in the place of a slice: with step 1 any number of them, otherwise as many as it has (or none,
        /// which deletes it).</summary>
        /// <param name="start">The first position.</param>
        /// <param name="stop">The position that is no longer a part; with step 1 and before the first it is the same as the
        /// first.</param>
        /// <param name="values">Holds the bytes; not kept. Those of this buffer too.</param>
        /// <param name="step">From one to the next; below 0 backwards.</param>
        /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
        /// <exception cref="ArgumentException"><paramref name="step"/> is 0, or the numbers differ.</exception>
        /// <exception cref="InvalidOperationException">The length would change, and a view lives or
        /// <see cref="Limit"/> is passed.</exception>
        /// <exception cref="ObjectDisposedException">They have been released.</exception>
        public void SetSlice(int start, int stop, BytesLike values, int step = 1)
        {
            if (values == null)
            {
                throw new ArgumentNullException("values");
            }

            // Away from here first: their place may be overwritten, or move.
            Bytes copy = new Bytes(values);
            int count = SliceBounds.Adjust(_length, ref start, ref stop, step);
            int given = copy._length;
            if (step == 1)
            {
                Splice(start, count, given, 0);
            }
            else if (given == 0)
            {
                Delete(start, step, count);
                return;
            }
            else if (given != count)
            {
                throw new ArgumentException("The slice has " + count + " bytes, not " + given + ".", "values");
            }

            ByteBlock.Copy(copy._array, 0, 1, _array, start, step, given, 1);
        }

        /// <summary>Takes a slice out.</summary>
        /// <param name="start">The first position.</param>
        /// <param name="stop">The position that is no longer a part.</param>
        /// <param name="step">From one to the next; below 0 backwards.</param>
        /// <exception cref="ArgumentException"><paramref name="step"/> is 0.</exception>
        /// <exception cref="InvalidOperationException">A view lives.</exception>
        public void DeleteSlice(int start, int stop = int.MaxValue, int step = 1)
        {
            int count = SliceBounds.Adjust(_length, ref start, ref stop, step);
            Delete(start, step, count);
        }

        /// <summary>Turns the order of the bytes round.</summary>
        public void Reverse()
        {
            byte[] array = _array;
            for (int low = 0, high = _length - 1; low < high; low++, high--)
            {
                byte value = array[low];
                array[low] = array[high];
                array[high] = value;
            }
        }

        /// <summary>Takes all bytes out. The room stays.</summary>
        /// <exception cref="InvalidOperationException">A view lives.</exception>
        public void Clear()
        {
            Splice(0, _length, 0, 0);
        }

        /// <summary>Sets the length: cuts off at the end, or adds zeros there.</summary>
        /// <param name="length">How many bytes there shall be.</param>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is negative.</exception>
        /// <exception cref="InvalidOperationException">A view lives, or it is more than <see cref="Limit"/>.</exception>
        public void Resize(int length)
        {
            if (length < 0)
            {
                throw new ArgumentOutOfRangeException("length");
            }

            int old = _length;
            if (length < old)
            {
                Splice(length, old - length, 0, 0);
            }
            else
            {
                Splice(old, 0, length - old, 0);
                System.Array.Clear(_array, old, length - old);
            }
        }

        private void Delete(int start, int step, int count)
        {
            if (step < 0)
            {
                start += (count - 1) * step;
                step = -step;
            }

            if (step == 1 || count < 2)
            {
                Splice(start, count, 0, 0);
                return;
            }

            // Only to be refused before anything has moved: the last one goes now, the others below.
            int last = start + ((count - 1) * step);
            Splice(last, 1, 0, 0);
            int to = start;
            for (int i = 1; i < count; i++)
            {
                int from = start + ((i - 1) * step) + 1;
                System.Array.Copy(_array, from, _array, to, step - 1);
                to += step - 1;
            }

            Splice(to, count - 1, 0, 0);
        }
    }
}
