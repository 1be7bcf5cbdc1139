using System;

namespace Nano.Buffers
{
    // What changes the length: refused as a whole while a view lives (InvalidOperationException).
    public sealed partial class TypedArray
    {
        // In which form an item comes.
        private const int AsObject = 0;
        private const int AsInteger = 1;
        private const int AsReal = 2;

        /// <summary>Adds an item at the end.</summary>
        /// <param name="value">What <see cref="PackedItems.SetItem"/> takes.</param>
        /// <exception cref="ArgumentException"><paramref name="value"/> is of another type.</exception>
        /// <exception cref="ArgumentOutOfRangeException">The type cannot hold it.</exception>
        /// <exception cref="InvalidOperationException">A view lives.</exception>
        public void Append(object value)
        {
            Insert(int.MaxValue, value);
        }

        /// <summary>Adds an integer at the end. Allocates only to grow.</summary>
        /// <param name="value">The number.</param>
        /// <exception cref="ArgumentOutOfRangeException">The type cannot hold it.</exception>
        /// <exception cref="InvalidOperationException">A view lives.</exception>
        public void AppendInt64(long value)
        {
            Add(AsInteger, null, value, 0);
        }

        /// <summary>Adds a number at the end of an array of type f or d. Allocates only to grow.</summary>
        /// <param name="value">The number.</param>
        /// <exception cref="ArgumentException">The items are integers.</exception>
        /// <exception cref="InvalidOperationException">A view lives.</exception>
        public void AppendDouble(double value)
        {
            Add(AsReal, null, 0, value);
        }

        /// <summary>Puts an item before another.</summary>
        /// <param name="index">The position it takes; clamped as the start of a slice is.</param>
        /// <param name="value">What <see cref="PackedItems.SetItem"/> takes.</param>
        /// <exception cref="ArgumentException"><paramref name="value"/> is of another type.</exception>
        /// <exception cref="ArgumentOutOfRangeException">The type cannot hold it.</exception>
        /// <exception cref="InvalidOperationException">A view lives.</exception>
        public void Insert(int index, object value)
        {
            // At the end first, where nothing is lost when the value is refused. The room for the move before that: there may
            // be no memory left for it afterwards.
            int count = Count;
            int size = ItemSize;
            index = SliceBounds.Clamp(index, count, count);
            byte[] item = index < count ? new byte[size] : null;
            Add(AsObject, value, 0, 0);
            if (item != null)
            {
                int at = index * size;
                System.Array.Copy(_array, count * size, item, 0, size);
                System.Array.Copy(_array, at, _array, at + size, (count * size) - at);
                System.Array.Copy(item, 0, _array, at, size);
            }
        }

        /// <summary>Adds the items of another, or of itself, at the end.</summary>
        /// <param name="items">Items of the same type.</param>
        /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
        /// <exception cref="ArgumentException">Their type is another.</exception>
        /// <exception cref="InvalidOperationException">A view lives.</exception>
        /// <exception cref="ObjectDisposedException">They have been released.</exception>
        public void Extend(PackedItems items)
        {
            CheckType(items);
            FromBytes(items);
        }

        /// <summary>Adds the items that lie in some bytes at the end.</summary>
        /// <param name="bytes">Holds the items as they lie in memory; not kept.</param>
        /// <exception cref="ArgumentNullException"><paramref name="bytes"/> is null.</exception>
        /// <exception cref="ArgumentException">They are no whole number of items.</exception>
        /// <exception cref="InvalidOperationException">A view lives.</exception>
        /// <exception cref="ObjectDisposedException">They have been released.</exception>
        public void FromBytes(BytesLike bytes)
        {
            if (bytes == null)
            {
                throw new ArgumentNullException("bytes");
            }

            if (bytes.Length % ItemSize != 0)
            {
                throw new ArgumentException("The bytes are no whole number of items.", "bytes");
            }

            _store.Extend(bytes == this ? _store : bytes);
            Refresh();
        }

        /// <summary>Takes an item out.</summary>
        /// <param name="index">Its position; -1 is the last one.</param>
        /// <returns>The item.</returns>
        /// <exception cref="IndexOutOfRangeException">There is no such item.</exception>
        /// <exception cref="InvalidOperationException">A view lives.</exception>
        public object Pop(int index = -1)
        {
            object item = GetItem(index);
            int at = Locate(index);
            _store.DeleteSlice(at, at + ItemSize);
            Refresh();
            return item;
        }

        /// <summary>Takes the first item of a value out. Allocates an array of one item for the value.</summary>
        /// <param name="value">Any number; compared by value, whatever its type.</param>
        /// <exception cref="ArgumentException">There is none.</exception>
        /// <exception cref="InvalidOperationException">A view lives.</exception>
        public void Remove(object value)
        {
            int index = IndexOf(value);
            if (index < 0)
            {
                throw new ArgumentException("There is no such item.", "value");
            }

            DeleteSlice(index, index + 1);
        }

        /// <summary>Puts items in the place of a slice: with step 1 any number of them, otherwise as many as it has (or none,
        /// which deletes it).</summary>
        /// <param name="start">The first position.</param>
        /// <param name="stop">The position that is no longer a part.</param>
        /// <param name="items">Items of the same type; those of this array too.</param>
        /// <param name="step">From one to the next; below 0 backwards.</param>
        /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
        /// <exception cref="ArgumentException">Their type is another; <paramref name="step"/> is 0, or the numbers
        /// differ.</exception>
        /// <exception cref="InvalidOperationException">The length would change, and a view lives.</exception>
        /// <exception cref="ObjectDisposedException">They have been released.</exception>
        public void SetSlice(int start, int stop, PackedItems items, int step = 1)
        {
            CheckType(items);
            int size = ItemSize;
            int given = items.Count;
            int count = SliceBounds.Adjust(Count, ref start, ref stop, step);
            if (step == 1)
            {
                _store.SetSlice(start * size, (start + count) * size, items);
                Refresh();
            }
            else if (given == 0)
            {
                Delete(start, step, count);
            }
            else if (given == count)
            {
                ByteBlock.Copy(items._array, items._offset, items._stride, _array, start * size, step * size, count, size);
            }
            else
            {
                throw new ArgumentException("The slice has " + count + " items, not " + given + ".", "items");
            }
        }

        /// <summary>Takes a slice out.</summary>
        /// <param name="start">The first position.</param>
        /// <param name="stop">The position that is no longer a part.</param>
        /// <param name="step">From one to the next; below 0 backwards.</param>
        /// <exception cref="ArgumentException"><paramref name="step"/> is 0.</exception>
        /// <exception cref="InvalidOperationException">A view lives.</exception>
        public void DeleteSlice(int start, int stop = int.MaxValue, int step = 1)
        {
            int count = SliceBounds.Adjust(Count, ref start, ref stop, step);
            Delete(start, step, count);
        }

        /// <summary>Turns the order of the items round. Allocates a copy of them.</summary>
        public void Reverse()
        {
            int size = ItemSize;
            ByteBlock.Copy(_array, _length - size, -size, _array, 0, size, Count, size);
        }

        /// <summary>Turns the order of the bytes within each item round: from one byte order to the other.</summary>
        public void ByteSwap()
        {
            int size = ItemSize;
            byte[] array = _array;
            for (int end = size; end <= _length; end += size)
            {
                for (int low = end - size, high = end - 1; low < high; low++, high--)
                {
                    byte value = array[low];
                    array[low] = array[high];
                    array[high] = value;
                }
            }
        }

        private void CheckType(PackedItems items)
        {
            if (items == null)
            {
                throw new ArgumentNullException("items");
            }

            items.CheckAlive();
            if (((items._kind ^ _kind) & ~ItemFormat.ReadOnly) != 0)
            {
                throw new ArgumentException("Items of " + items._format + " do not go into an array of " + _format, "items");
            }
        }

        // Adds one of the three at the end, or nothing when it is refused.
        private void Add(int form, object item, long integer, double real)
        {
            int count = Count;
            _store.Resize(_length + ItemSize);
            Refresh();
            try
            {
                switch (form)
                {
                    case AsObject:
                        SetItem(count, item);
                        break;
                    case AsInteger:
                        SetInt64(count, integer);
                        break;
                    default:
                        SetDouble(count, real);
                        break;
                }
            }
            catch
            {
                _store.Resize(count * ItemSize);
                Refresh();
                throw;
            }
        }

        private void Delete(int start, int step, int count)
        {
            int size = ItemSize;
            if (step == 1)
            {
                _store.DeleteSlice(start * size, (start + count) * size);
            }
            else
            {
                // From the last one down, so that the places of the others stay.
                if (step > 0)
                {
                    start += (count - 1) * step;
                    step = -step;
                }

                for (; count > 0; count--)
                {
                    _store.DeleteSlice(start * size, (start + 1) * size);
                    start += step;
                }
            }

            Refresh();
        }
    }
}
