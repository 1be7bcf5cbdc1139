using System;

namespace Nano.Buffers
{
    /// <summary>
    /// A window on memory that belongs to something else: Python's <c>memoryview</c>, and the old <c>buffer</c> object. It
    /// copies nothing: what is written through it is seen by all who look at the memory.
    /// </summary>
    /// <remarks>
    /// <code>
    /// Array:  | . . . | item 0 | gap | item 1 | gap | item 2 | . . . |
    ///                 Offset   |&lt;--- Step ---&gt;|                       Step: items from one to the next, below 0 backwards
    ///
    /// using (ByteView view = new ByteView(buffer))        // buffer cannot be resized in here
    /// {
    ///     long first = view[0];
    ///     using (ByteView body = view.Slice(4, 28))
    ///     using (ByteView numbers = body.Cast("&gt;H"))    // 12 numbers of 16 bits, big-endian
    ///     {
    ///         long pm25 = numbers.GetInt64(4);
    ///     }
    /// }
    /// </code>
    /// A view is one object of 96 bytes of heap, so is a slice of it; reading and writing items allocates nothing. A view of a
    /// <see cref="ByteBuffer"/> keeps that from being resized until the view, and every slice and cast of it, is released:
    /// each of them is to be released, by <c>using</c> or <see cref="Release"/>. Nobody releases it for you. Views of plain
    /// arrays and <see cref="Bytes"/> need not be. Of a released view only <see cref="IsReleased"/> and Equals answer; any
    /// other use of it is an <see cref="ObjectDisposedException"/>.
    /// Source: https://docs.python.org/3.13/library/stdtypes.html#memoryview
    /// </remarks>
    public sealed partial class ByteView : PackedItems, IDisposable
    {
        /// <summary>A view of anything bytes-like, with its format; of a view, one more of the same memory.</summary>
        /// <param name="source">What to look at.</param>
        /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
        /// <exception cref="ArgumentException">A class of your own with a format that is none, or with no whole number of
        /// items.</exception>
        /// <exception cref="ObjectDisposedException"><paramref name="source"/> is a released view.</exception>
        public ByteView(BytesLike source)
        {
            if (source == null)
            {
                throw new ArgumentNullException("source");
            }

            SetBytes(source.IsReadOnly);
            PackedItems items = source as PackedItems;
            if (items != null)
            {
                _kind = items._kind;
                _stride = items._stride;
                _format = items._format;
            }
            else if (!(source is ByteString))
            {
                _format = source.Format;
                _kind = ItemFormat.Parse(_format) | (_kind & ItemFormat.ReadOnly);
                _stride = _kind >> ItemFormat.SizeShift;

                // Refuses what has been released, before its length is looked at.
                _ = source.Array;
                if (source._length % _stride != 0)
                {
                    throw new ArgumentException("Not whole items.", "source");
                }
            }

            Open(source);
        }

        /// <summary>A window of bytes (format "B"), as the old <c>buffer(object, offset, size)</c> gave.</summary>
        /// <param name="source">What to look at; any format, its bytes side by side.</param>
        /// <param name="offset">Where in it the window begins, in bytes; clamped to its end.</param>
        /// <param name="size">How many bytes; clamped to its end.</param>
        /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="offset"/> or <paramref name="size"/> is
        /// negative.</exception>
        /// <exception cref="InvalidOperationException">Its bytes do not lie side by side.</exception>
        /// <exception cref="ObjectDisposedException"><paramref name="source"/> is a released view.</exception>
        public ByteView(BytesLike source, int offset, int size)
        {
            if (source == null)
            {
                throw new ArgumentNullException("source");
            }

            if (offset < 0)
            {
                throw new ArgumentOutOfRangeException("offset");
            }

            if (size < 0)
            {
                throw new ArgumentOutOfRangeException("size");
            }

            // Refuses what does not lie side by side.
            _ = source.Array;
            SetBytes(source.IsReadOnly);
            Open(source);
            offset = SliceBounds.Clamp(offset, 0, _length);
            _offset += offset;
            _length = SliceBounds.Clamp(size, 0, _length - offset);
        }

        /// <summary>A view of a whole array.</summary>
        /// <param name="array">Holds the bytes; kept.</param>
        /// <exception cref="ArgumentNullException"><paramref name="array"/> is null.</exception>
        public ByteView(byte[] array)
            : this(array, 0, array == null ? 0 : array.Length, false)
        {
        }

        /// <summary>A view of a stretch of an array.</summary>
        /// <param name="array">Holds the bytes; kept.</param>
        /// <param name="offset">Where they begin.</param>
        /// <param name="count">How many.</param>
        /// <param name="isReadOnly">True when nothing shall be written through it.</param>
        /// <exception cref="ArgumentNullException"><paramref name="array"/> is null.</exception>
        /// <exception cref="ArgumentOutOfRangeException">They do not lie within <paramref name="array"/>.</exception>
        public ByteView(byte[] array, int offset, int count, bool isReadOnly = false)
        {
            Range.Check(array, offset, count);
            SetBytes(isReadOnly);
            _array = array;
            _offset = offset;
            _length = count;
        }

        /// <summary>What the memory belongs to; null for an array.</summary>
        /// <exception cref="ObjectDisposedException">Released.</exception>
        public BytesLike Owner
        {
            get
            {
                CheckAlive();
                return _owner;
            }
        }

        /// <summary>The array that holds the items, which begin at <see cref="BytesLike.Offset"/>.</summary>
        /// <exception cref="ObjectDisposedException">Released.</exception>
        /// <exception cref="InvalidOperationException">They do not lie side by side: take <see cref="PackedItems.ToBytes"/>, or
        /// CopyTo.</exception>
        public override byte[] Array
        {
            get
            {
                if (!IsContiguous)
                {
                    throw new InvalidOperationException("The items lie apart.");
                }

                return _array;
            }
        }

        /// <summary>From one item to the next, in items; below 0 backwards. Of fewer than two items it says nothing.</summary>
        /// <exception cref="ObjectDisposedException">Released.</exception>
        public int Step
        {
            get
            {
                CheckAlive();
                return _stride / (_kind >> ItemFormat.SizeShift);
            }
        }

        /// <summary>True once <see cref="Release"/> has been called.</summary>
        public bool IsReleased => _array == null;

        /// <summary>Lets the memory go. A second call does nothing; any use of the items afterwards is an error.</summary>
        public void Release()
        {
            if (_array != null)
            {
                _array = null;
                _length = 0;
                EndExport();
            }
        }

        /// <summary>The same as <see cref="Release"/>.</summary>
        public void Dispose()
        {
            Release();
        }

        /// <summary>Holds the memory below where it is.</summary>
        /// <exception cref="ObjectDisposedException">Released.</exception>
        public override void BeginExport()
        {
            CheckAlive();
            if (_owner != null)
            {
                _owner.BeginExport();
            }
        }

        /// <summary>Lets the memory below go again.</summary>
        public override void EndExport()
        {
            if (_owner != null)
            {
                _owner.EndExport();
            }
        }

        // One more of the same memory, to be narrowed by who makes it. Native: half the cost of a constructor that sets all.
        private ByteView Clone()
        {
            // In this order: when there is no memory left for it nothing has been exported.
            ByteView view = (ByteView)MemberwiseClone();
            view.BeginExport();
            return view;
        }

        private void SetBytes(bool isReadOnly)
        {
            _format = "B";
            _stride = 1;
            _kind = isReadOnly ? ItemFormat.Byte | ItemFormat.ReadOnly : ItemFormat.Byte;
        }

        // Views of a view belong to the same owner; there is no chain. The memory is held before it is looked at.
        private void Open(BytesLike source)
        {
            PackedItems items = source as PackedItems;
            _owner = items == null ? source : items._owner;
            if (_owner != null)
            {
                _owner.BeginExport();
            }

            _array = source._array;
            _offset = source._offset;
            _length = source._length;
        }
    }
}
