using System;

namespace Nano.Buffers
{
    // Taking off the ends.
    public abstract partial class ByteString
    {
        /// <summary>Takes bytes of a set off both ends.</summary>
        /// <param name="set">The bytes to take off, in any order; null for ASCII white space.</param>
        /// <returns>What is left.</returns>
        public Bytes Trim(BytesLike set = null)
        {
            return Trim(set, true, true);
        }

        /// <summary>Takes bytes of a set off the beginning.</summary>
        /// <param name="set">As of <see cref="Trim(BytesLike)"/>.</param>
        /// <returns>What is left.</returns>
        public Bytes TrimStart(BytesLike set = null)
        {
            return Trim(set, true, false);
        }

        /// <summary>Takes bytes of a set off the end.</summary>
        /// <param name="set">As of <see cref="Trim(BytesLike)"/>.</param>
        /// <returns>What is left.</returns>
        public Bytes TrimEnd(BytesLike set = null)
        {
            return Trim(set, false, true);
        }

        /// <summary>Takes a beginning off, where there is one.</summary>
        /// <param name="prefix">The bytes to take off as a whole.</param>
        /// <returns>What is left.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="prefix"/> is null.</exception>
        public Bytes RemovePrefix(BytesLike prefix)
        {
            return Slice(StartsWith(prefix) ? prefix._length : 0);
        }

        /// <summary>Takes an end off, where there is one.</summary>
        /// <param name="suffix">The bytes to take off as a whole.</param>
        /// <returns>What is left.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="suffix"/> is null.</exception>
        public Bytes RemoveSuffix(BytesLike suffix)
        {
            return Slice(0, EndsWith(suffix) ? _length - suffix._length : _length);
        }

        private Bytes Trim(BytesLike set, bool fromStart, bool fromEnd)
        {
            byte[] array = set == null ? null : set.Array;
            int start = 0;
            int stop = _length;
            while (fromStart && start < stop && IsIn(start, array, set))
            {
                start++;
            }

            while (fromEnd && start < stop && IsIn(stop - 1, array, set))
            {
                stop--;
            }

            return Slice(start, stop);
        }

        private bool IsIn(int index, byte[] array, BytesLike set)
        {
            if (array == null)
            {
                return IsSpace(index);
            }

            for (int i = set._length - 1; i >= 0; i--)
            {
                if (array[set._offset + i] == _array[_offset + index])
                {
                    return true;
                }
            }

            return false;
        }
    }
}
