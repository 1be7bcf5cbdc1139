using System;

namespace Nano.Buffers
{
    // Equality by value of items, whatever their formats.
    public abstract partial class PackedItems
    {
        /// <summary>True when the other has as many items of the same values, whatever the formats: 1 of 'B' equals 1.0 of 'd',
        /// and NaN equals nothing. An item of 'c' is a byte string, and equals no number. Released memory equals itself
        /// only.</summary>
        /// <param name="obj">Any bytes-like object; what is no view, array or shaped view has items of 'B', and
        /// a view of it is allocated.</param>
        /// <returns>Whether it is equal.</returns>
        public override bool Equals(object obj)
        {
            BytesLike bytes = obj as BytesLike;
            if (bytes == null || _array == null || bytes._array == null)
            {
                return obj == this;
            }

            PackedItems other = obj as PackedItems;
            if (other == null)
            {
                other = new ByteView(bytes.Array, bytes._offset, bytes._length, true);
            }

            int count = Count;
            if (count != other.Count || IsShaped != other.IsShaped)
            {
                return false;
            }

            int difference = (_kind ^ other._kind) & ~ItemFormat.ReadOnly;
            bool plain = (_kind & ItemFormat.Real) == 0 && (_kind & ItemFormat.CodeMask) != '?';
            if (difference == 0 && plain && IsContiguous && other.IsContiguous)
            {
                return ByteBlock.Compare(_array, _offset, other._array, other._offset, _length) == 0;
            }

            for (int i = 0; i < count; i++)
            {
                if (!ItemEquals(i, other, i))
                {
                    return false;
                }
            }

            return true;
        }

        /// <summary>The hash of the bytes, as <see cref="Bytes"/> with the same ones have it; for read-only items of one
        /// byte, of memory that nobody changes (a plain array behind a read-only view is taken to be such).</summary>
        /// <returns>The hash.</returns>
        /// <exception cref="NotSupportedException">They can be changed, or are not of format B, b or c.</exception>
        /// <exception cref="ObjectDisposedException">Released.</exception>
        public override int GetHashCode()
        {
            CheckAlive();
            if (!IsReadOnly || !IsByte(_kind) || (_owner != null && !_owner.IsReadOnly))
            {
                throw new NotSupportedException("Only fixed bytes have a hash.");
            }

            return ToBytes().GetHashCode();
        }

        /// <summary>True of a shaped view, of one dimension too: it compares shapes, and equals no flat one.</summary>
        internal virtual bool IsShaped => false;

        /// <summary>True of the formats between which, and any other, memory can be cast.</summary>
        internal static bool IsByte(int kind)
        {
            int code = kind & ItemFormat.CodeMask;
            return code == 'B' || code == 'b' || code == 'c';
        }

        internal bool ItemEquals(int index, PackedItems other, int otherIndex)
        {
            bool real = (_kind & ItemFormat.Real) != 0;
            bool otherReal = (other._kind & ItemFormat.Real) != 0;
            if (real && otherReal)
            {
                return GetDouble(index) == other.GetDouble(otherIndex);
            }

            if (real)
            {
                return other.ItemEquals(otherIndex, this, index);
            }

            // A byte string equals a byte string only.
            if (((_kind & ItemFormat.CodeMask) == 'c') != ((other._kind & ItemFormat.CodeMask) == 'c'))
            {
                return false;
            }

            long value = GetInt64(index);
            bool large = value < 0 && (_kind & ItemFormat.Signed) == 0;
            if (!otherReal)
            {
                long second = other.GetInt64(otherIndex);
                return value == second && (value >= 0 || large == ((other._kind & ItemFormat.Signed) == 0));
            }

            // Exactly, as Python compares: the double must be the very integer, not the nearest one.
            double wanted = other.GetDouble(otherIndex);
            if (large)
            {
                return (value & 0x7FF) == 0 && wanted == GetDouble(index);
            }

            return wanted == value && wanted < 9223372036854775808.0 && (long)wanted == value;
        }
    }
}
