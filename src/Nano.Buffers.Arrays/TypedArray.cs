using System;

namespace Nano.Buffers
{
    /// <summary>
    /// A growable array of numbers of one type in packed bytes: Python's <c>array.array</c>. An item takes 1 to 8 bytes, where
    /// one of an <c>object[]</c> takes 12 and its box 24.
    /// </summary>
    /// <remarks>
    /// Type codes: b B (1 byte), h H (2), i I l L (4), q Q (8), f (4), d (8); lower case signed, and as the device has them,
    /// least significant byte first. It grows as <see cref="ByteBuffer"/> does, and like that refuses to while a view of it
    /// lives. Reading and writing items allocates nothing by <see cref="PackedItems.GetInt64"/>,
    /// <see cref="PackedItems.GetDouble"/>, <see cref="PackedItems.SetInt64"/> and <see cref="PackedItems.SetDouble"/>.
    /// For one thread.
    /// Source: https://docs.python.org/3.13/library/array.html
    /// </remarks>
    public sealed partial class TypedArray : PackedItems
    {
        private const string TypeCodes = "bBhHiIlLqQfd";

        private readonly ByteBuffer _store = new ByteBuffer();

        /// <summary>Makes an array without items.</summary>
        /// <param name="typeCode">One of b B h H i I l L q Q f d.</param>
        /// <exception cref="ArgumentException">There is no such code.</exception>
        public TypedArray(char typeCode)
        {
            if (TypeCodes.IndexOf(typeCode) < 0)
            {
                throw new ArgumentException("A type code is one of " + TypeCodes + ".", "typeCode");
            }

            _format = new string(typeCode, 1);
            _kind = ItemFormat.Parse(_format);
            _stride = _kind >> ItemFormat.SizeShift;
            _owner = this;
            Refresh();
        }

        /// <summary>Makes an array of the items that lie in some bytes.</summary>
        /// <param name="typeCode">One of b B h H i I l L q Q f d.</param>
        /// <param name="bytes">Holds the items as they lie in memory; not kept.</param>
        /// <exception cref="ArgumentNullException"><paramref name="bytes"/> is null.</exception>
        /// <exception cref="ArgumentException">There is no such code, or the bytes are no whole number of items.</exception>
        /// <exception cref="ObjectDisposedException">They have been released.</exception>
        public TypedArray(char typeCode, BytesLike bytes)
            : this(typeCode)
        {
            FromBytes(bytes);
        }

        /// <summary>What the items are.</summary>
        public char TypeCode => _format[0];

        /// <summary>Counts one more export: the length stays as it is until as many <see cref="EndExport"/> have
        /// followed.</summary>
        public override void BeginExport()
        {
            _store.BeginExport();
        }

        /// <summary>Counts one export less.</summary>
        /// <exception cref="InvalidOperationException">There is none.</exception>
        public override void EndExport()
        {
            _store.EndExport();
        }

        /// <summary>Some of the items, copied.</summary>
        /// <param name="start">The first position; negative from the end, clamped.</param>
        /// <param name="stop">The position that is no longer a part.</param>
        /// <param name="step">From one to the next; below 0 backwards. A left-out end is then int.MaxValue and
        /// int.MinValue.</param>
        /// <returns>An array of its own.</returns>
        /// <exception cref="ArgumentException"><paramref name="step"/> is 0.</exception>
        public TypedArray Slice(int start, int stop = int.MaxValue, int step = 1)
        {
            int size = ItemSize;
            int count = SliceBounds.Adjust(Count, ref start, ref stop, step);
            TypedArray slice = new TypedArray(TypeCode);
            slice._store.Resize(count * size);
            slice.Refresh();
            ByteBlock.Copy(_array, count == 0 ? 0 : start * size, step * size, slice._array, 0, size, count, size);
            return slice;
        }

        /// <summary>Finds the first item of a value. Allocates an array of one item for the value.</summary>
        /// <param name="value">Any number; compared by value, whatever its type.</param>
        /// <param name="start">Where the search begins; clamped as a slice is.</param>
        /// <param name="stop">Where it ends.</param>
        /// <returns>The position, or -1.</returns>
        /// <exception cref="ArgumentException"><paramref name="value"/> is no number.</exception>
        public int IndexOf(object value, int start = 0, int stop = int.MaxValue)
        {
            PackedItems wanted = One(value);
            stop = SliceBounds.Clamp(stop, Count, Count);
            for (int i = SliceBounds.Clamp(start, Count, Count); i < stop; i++)
            {
                if (ItemEquals(i, wanted, 0))
                {
                    return i;
                }
            }

            return -1;
        }

        /// <summary>Counts the items of a value. Allocates an array of one item for the value.</summary>
        /// <param name="value">Any number; compared by value, whatever its type.</param>
        /// <returns>How many there are.</returns>
        /// <exception cref="ArgumentException"><paramref name="value"/> is no number.</exception>
        public int CountOf(object value)
        {
            PackedItems wanted = One(value);
            int found = 0;
            for (int i = Count - 1; i >= 0; i--)
            {
                if (ItemEquals(i, wanted, 0))
                {
                    found++;
                }
            }

            return found;
        }

        // The number in the widest type of its kind.
        private static TypedArray One(object value)
        {
            TypedArray one = new TypedArray(value is float || value is double ? 'd' : value is ulong ? 'Q' : 'q');
            one.Append(value);
            return one;
        }

        // The bytes may have moved.
        private void Refresh()
        {
            SetMemory(_store.Array, 0, _store.Length);
        }
    }
}
