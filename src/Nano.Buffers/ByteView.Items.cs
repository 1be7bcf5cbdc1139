using System;

namespace Nano.Buffers
{
    // Bytes, slices, casts, and writing of whole slices.
    public sealed partial class ByteView
    {
        /// <summary>One byte, of formats whose items are bytes (B, b, c, ?). Neither way allocates. For others see
        /// <see cref="PackedItems.GetInt64"/> and its neighbours.</summary>
        /// <param name="index">-Count to Count - 1; -1 is the last one.</param>
        /// <returns>The byte, 0 to 255.</returns>
        /// <exception cref="IndexOutOfRangeException">There is no such byte.</exception>
        /// <exception cref="InvalidOperationException">The items are larger than a byte.</exception>
        /// <exception cref="NotSupportedException">Written to, and read-only.</exception>
        /// <exception cref="ObjectDisposedException">Released.</exception>
        public byte this[int index]
        {
            get
            {
                if (_kind >> ItemFormat.SizeShift != 1)
                {
                    CheckAlive();
                    throw new InvalidOperationException("The items are no bytes.");
                }

                if ((uint)index < (uint)_length)
                {
                    return _array[_offset + (index * _stride)];
                }

                return _array[Locate(index)];
            }

            set
            {
                if (_kind >> ItemFormat.SizeShift != 1)
                {
                    CheckAlive();
                    throw new InvalidOperationException("The items are no bytes.");
                }

                _array[LocateToWrite(index)] = value;
            }
        }

        /// <summary>Some of the items, as a view of the same memory. One allocation.</summary>
        /// <param name="start">The first position; negative from the end, clamped.</param>
        /// <param name="stop">The position that is no longer a part.</param>
        /// <param name="step">From one to the next; below 0 backwards. A left-out end is then int.MaxValue and
        /// int.MinValue.</param>
        /// <returns>The view; to be released as this one is.</returns>
        /// <exception cref="ArgumentException"><paramref name="step"/> is 0.</exception>
        /// <exception cref="ObjectDisposedException">Released.</exception>
        public ByteView Slice(int start, int stop = int.MaxValue, int step = 1)
        {
            if (step == 0)
            {
                CheckAlive();
            }

            int size = _kind >> ItemFormat.SizeShift;
            int count = SliceBounds.Adjust(_length / size, ref start, ref stop, step);
            ByteView slice = Clone();

            // Where nothing is left the place stays: the one asked for may lie outside of the array.
            if (count != 0)
            {
                slice._offset += start * _stride;
            }

            slice._length = count * size;
            slice._stride = _stride * step;
            return slice;
        }

        /// <summary>Writes items over those of a slice: as many, of the same format (what is no view, array or shaped view: of
        /// "B"). Where
        /// they overlap all are read before the first is written.</summary>
        /// <param name="start">The first position.</param>
        /// <param name="stop">The position that is no longer a part.</param>
        /// <param name="values">Holds the items; not kept.</param>
        /// <param name="step">From one to the next; below 0 backwards.</param>
        /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
        /// <exception cref="ArgumentException"><paramref name="step"/> is 0, or their number or format is another.</exception>
        /// <exception cref="NotSupportedException">Read-only.</exception>
        /// <exception cref="InvalidOperationException">What is no view has its bytes not side by side.</exception>
        /// <exception cref="ObjectDisposedException">One of the two is released.</exception>
        public void SetSlice(int start, int stop, BytesLike values, int step = 1)
        {
            int count = SliceBounds.Adjust(Count, ref start, ref stop, step);
            int size = _kind >> ItemFormat.SizeShift;
            if (IsReadOnly)
            {
                throw new NotSupportedException("Read-only memory.");
            }

            if (values == null)
            {
                throw new ArgumentNullException("values");
            }

            PackedItems items = values as PackedItems;
            int kind = ItemFormat.Byte;
            int stride = 1;
            values.CheckAlive();

            // Of what is no view the array must be asked for: it may not be in memory yet. One with a step has none to give.
            byte[] array = items == null ? values.Array : values._array;
            if (items != null)
            {
                kind = items._kind & ~ItemFormat.ReadOnly;
                stride = items._stride;
            }

            if (kind != _kind || values._length != count * size)
            {
                throw new ArgumentException("The slice takes " + count + " items of format " + _format, "values");
            }

            ByteBlock.Copy(array, values._offset, stride, _array, _offset + (start * _stride), _stride * step, count, size);
        }

        /// <summary>The same bytes as items of another format. One of the two formats must be of bytes (B, b or c).</summary>
        /// <param name="format">The new format.</param>
        /// <returns>The view; to be released as this one is.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="format"/> is null.</exception>
        /// <exception cref="ArgumentException">No format; neither is of bytes; the bytes are no whole number of items; the
        /// items do not lie side by side.</exception>
        /// <exception cref="ObjectDisposedException">Released.</exception>
        public ByteView Cast(string format)
        {
            bool contiguous = IsContiguous;
            int kind = ItemFormat.Parse(format);
            int size = kind >> ItemFormat.SizeShift;
            if (!contiguous || !(IsByte(kind) || IsByte(_kind)) || _length % size != 0)
            {
                throw new ArgumentException(_length + " bytes of format " + _format + " cannot be cast.", "format");
            }

            ByteView view = Clone();
            view._format = format;
            view._kind = kind | (_kind & ItemFormat.ReadOnly);
            view._stride = size;
            return view;
        }

        /// <summary>A view of the same items through which nothing can be written.</summary>
        /// <returns>The view; to be released as this one is.</returns>
        /// <exception cref="ObjectDisposedException">Released.</exception>
        public ByteView ToReadOnly()
        {
            ByteView view = Clone();
            view._kind |= ItemFormat.ReadOnly;
            return view;
        }

        /// <summary>Copies the bytes of all items, in their order, into an array.</summary>
        /// <param name="buffer">Takes the bytes. May be the very memory they come from.</param>
        /// <param name="offset">Where the first one goes.</param>
        /// <exception cref="ArgumentNullException"><paramref name="buffer"/> is null.</exception>
        /// <exception cref="ArgumentOutOfRangeException">They do not fit.</exception>
        /// <exception cref="ObjectDisposedException">Released.</exception>
        public override void CopyTo(byte[] buffer, int offset)
        {
            int count = Count;
            int size = ItemSize;
            Range.Check(buffer, offset, _length);
            ByteBlock.Copy(_array, _offset, _stride, buffer, offset, size, count, size);
        }
    }
}
