using System;

namespace Nano.Buffers
{
    /// <summary>
    /// A view of memory as items in several dimensions, row by row: what Python's <c>memoryview.cast(format, shape)</c> gives.
    /// </summary>
    /// <remarks>
    /// <code>
    /// shape 2, 3:     item 0,0 | 0,1 | 0,2 | 1,0 | 1,1 | 1,2        the last index runs fastest
    ///
    /// using (ShapedView pixels = new ShapedView(frame, "&lt;H", new int[] { 24, 32 }))
    /// {
    ///     long raw = pixels.GetInt64(pixels.PlaceOf(row, column));
    /// }
    /// </code>
    /// The members with one index take the place in memory, 0 to <see cref="PackedItems.Count"/> - 1. Copies nothing; as a
    /// <see cref="ByteView"/> it keeps a growable buffer from being resized until it is released.
    /// Source: https://docs.python.org/3.13/library/stdtypes.html#memoryview.cast
    /// </remarks>
    public sealed class ShapedView : PackedItems, IDisposable
    {
        private readonly ByteView _view;
        private readonly int[] _shape;

        /// <summary>Casts memory to a shape.</summary>
        /// <param name="source">Any bytes that lie side by side. Its items, or the new ones, are bytes (B, b or c).</param>
        /// <param name="format">The format of an item.</param>
        /// <param name="shape">Items in each dimension, 1 or more; 1 to 64 dimensions. Copied.</param>
        /// <exception cref="ArgumentNullException">One of them is null.</exception>
        /// <exception cref="ArgumentException">No format; neither it nor that of the source is of bytes; the bytes do not lie
        /// side by side; no shape, or one that takes more bytes than there are, or fewer.</exception>
        /// <exception cref="ObjectDisposedException"><paramref name="source"/> is a released view.</exception>
        public ShapedView(BytesLike source, string format, int[] shape)
        {
            if (shape == null)
            {
                throw new ArgumentNullException("shape");
            }

            shape = (int[])shape.Clone();
            using (ByteView whole = new ByteView(source))
            {
                _view = whole.Cast(format);
            }

            // From what is there downwards: a product could overflow unseen.
            int left = _view.Count;
            bool fits = shape.Length > 0 && shape.Length <= 64;
            for (int i = 0; i < shape.Length && fits; i++)
            {
                fits = shape[i] > 0 && left % shape[i] == 0;
                left = fits ? left / shape[i] : 0;
            }

            if (!fits || left != 1)
            {
                int count = _view.Count;
                _view.Release();
                throw new ArgumentException("The shape does not hold the " + count + " items that there are.", "shape");
            }

            _shape = shape;
            _owner = _view._owner;
            _format = _view._format;
            _kind = _view._kind;
            _stride = _view._stride;
            SetMemory(_view._array, _view._offset, _view._length);
        }

        /// <summary>How many dimensions there are.</summary>
        /// <exception cref="ObjectDisposedException">Released.</exception>
        public int Dimensions
        {
            get
            {
                CheckAlive();
                return _shape.Length;
            }
        }

        /// <summary>True once <see cref="Release"/> has been called.</summary>
        public bool IsReleased => _view.IsReleased;

        internal override bool IsShaped => true;

        /// <summary>Items in one dimension.</summary>
        /// <param name="dimension">0 to <see cref="Dimensions"/> - 1; 0 is the one that runs slowest.</param>
        /// <returns>How many.</returns>
        /// <exception cref="IndexOutOfRangeException">There is no such dimension.</exception>
        /// <exception cref="ObjectDisposedException">Released.</exception>
        public int GetLength(int dimension)
        {
            CheckAlive();
            return _shape[dimension];
        }

        /// <summary>From one item to the next in a dimension, in bytes.</summary>
        /// <param name="dimension">0 to <see cref="Dimensions"/> - 1.</param>
        /// <returns>The stride.</returns>
        /// <exception cref="IndexOutOfRangeException">There is no such dimension.</exception>
        /// <exception cref="ObjectDisposedException">Released.</exception>
        public int GetStride(int dimension)
        {
            CheckAlive();

            // Refuses a dimension that there is not.
            _ = _shape[dimension];
            int stride = ItemSize;
            for (int i = _shape.Length - 1; i > dimension; i--)
            {
                stride *= _shape[i];
            }

            return stride;
        }

        /// <summary>The place of an item, for the members that take one index.</summary>
        /// <param name="indexes">One index for each dimension; a negative one counts from its end.</param>
        /// <returns>0 to <see cref="PackedItems.Count"/> - 1.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="indexes"/> is null.</exception>
        /// <exception cref="ArgumentException">There are not as many as dimensions.</exception>
        /// <exception cref="IndexOutOfRangeException">There is no such item.</exception>
        /// <exception cref="ObjectDisposedException">Released.</exception>
        public int PlaceOf(params int[] indexes)
        {
            CheckAlive();
            if (indexes == null)
            {
                throw new ArgumentNullException("indexes");
            }

            if (indexes.Length != _shape.Length)
            {
                throw new ArgumentException("There are " + _shape.Length + " dimensions.", "indexes");
            }

            int place = 0;
            for (int i = 0; i < indexes.Length; i++)
            {
                place = (place * _shape[i]) + PlaceIn(_shape[i], indexes[i]);
            }

            return place;
        }

        /// <summary>The same, for two dimensions; does not allocate.</summary>
        /// <param name="row">The index in dimension 0.</param>
        /// <param name="column">The index in dimension 1.</param>
        /// <returns>0 to <see cref="PackedItems.Count"/> - 1.</returns>
        /// <exception cref="ArgumentException">There are not two dimensions.</exception>
        /// <exception cref="IndexOutOfRangeException">There is no such item.</exception>
        /// <exception cref="ObjectDisposedException">Released.</exception>
        public int PlaceOf(int row, int column)
        {
            CheckAlive();
            if (_shape.Length != 2)
            {
                throw new ArgumentException("There are " + _shape.Length + " dimensions.", "column");
            }

            return (PlaceIn(_shape[0], row) * _shape[1]) + PlaceIn(_shape[1], column);
        }

        /// <summary>All items as objects, an array of arrays for each dimension but the last.</summary>
        /// <returns>The items.</returns>
        /// <exception cref="ObjectDisposedException">Released.</exception>
        public object[] ToNestedItems()
        {
            CheckAlive();
            int place = 0;
            return Nest(0, ref place);
        }

        /// <summary>The same memory in one dimension again, as items of another format. One of the two formats must be of
        /// bytes.</summary>
        /// <param name="format">The new format.</param>
        /// <returns>The view; to be released as this one is.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="format"/> is null.</exception>
        /// <exception cref="ArgumentException">No format; neither is of bytes; the bytes are no whole number of
        /// items.</exception>
        /// <exception cref="ObjectDisposedException">Released.</exception>
        public ByteView Cast(string format)
        {
            return _view.Cast(format);
        }

        /// <summary>True for items of the same values in the same shape.</summary>
        /// <param name="obj">Anything.</param>
        /// <returns>Whether it is equal.</returns>
        public override bool Equals(object obj)
        {
            ShapedView other = obj as ShapedView;
            if (other == null || other._shape.Length != _shape.Length)
            {
                return false;
            }

            for (int i = 0; i < _shape.Length; i++)
            {
                if (_shape[i] != other._shape[i])
                {
                    return false;
                }
            }

            return base.Equals(obj);
        }

        /// <summary>The hash of the bytes; see <see cref="PackedItems.GetHashCode"/>.</summary>
        /// <returns>The hash.</returns>
        public override int GetHashCode()
        {
            return _view.GetHashCode();
        }

        /// <summary>Lets the memory go. A second call does nothing; any use of the items afterwards is an error.</summary>
        public void Release()
        {
            SetMemory(null, 0, 0);
            _view.Release();
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
            _view.BeginExport();
        }

        /// <summary>Lets the memory below go again.</summary>
        public override void EndExport()
        {
            _view.EndExport();
        }

        private static int PlaceIn(int length, int index)
        {
            if (index < 0)
            {
                index += length;
            }

            if (index < 0 || index >= length)
            {
                throw new IndexOutOfRangeException();
            }

            return index;
        }

        private object[] Nest(int dimension, ref int place)
        {
            object[] items = new object[_shape[dimension]];
            for (int i = 0; i < items.Length; i++)
            {
                items[i] = dimension < _shape.Length - 1 ? Nest(dimension + 1, ref place) : GetItem(place++);
            }

            return items;
        }
    }
}
