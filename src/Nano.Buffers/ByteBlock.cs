using System;

namespace Nano.Buffers
{
    /// <summary>Work on stretches of arrays that have been checked: the loops of this assembly, each written once.</summary>
    internal static class ByteBlock
    {
        /// <summary>The first place of a needle at or after <paramref name="start"/>, or -1. Its first byte is sought
        /// natively.</summary>
        internal static int IndexOf(byte[] array, int start, int stop, byte[] needle, int offset, int length)
        {
            if (length == 0)
            {
                return start;
            }

            object first = needle[offset];
            int last = stop - length;
            while (start <= last)
            {
                start = Array.IndexOf((Array)array, first, start, last - start + 1);
                if (start < 0)
                {
                    break;
                }

                if (Compare(array, start, needle, offset, length) == 0)
                {
                    return start;
                }

                start++;
            }

            return -1;
        }

        /// <summary>The difference of the first two bytes that are not equal; 0 when all are.</summary>
        internal static int Compare(byte[] a, int offset, byte[] b, int otherOffset, int count)
        {
            for (int end = offset + count; offset < end; offset++, otherOffset++)
            {
                if (a[offset] != b[otherOffset])
                {
                    return a[offset] - b[otherOffset];
                }
            }

            return 0;
        }

        /// <summary>FNV-1a of 32 bits: short keys that differ in a byte or two never meet. The same for the same bytes, whatever
        /// holds them. Source: https://datatracker.ietf.org/doc/draft-eastlake-fnv/</summary>
        internal static int Hash(byte[] array, int offset, int count)
        {
            int hash = unchecked((int)2166136261);
            for (int end = offset + count; offset < end; offset++)
            {
                hash = (hash ^ array[offset]) * 16777619;
            }

            return hash;
        }

        /// <summary>Copies items of <paramref name="size"/> bytes whose places lie the strides apart. Overlap is handled as if
        /// the source had been copied away first.</summary>
        internal static void Copy(byte[] source, int offset, int stride, byte[] target, int targetOffset, int targetStride, int count, int size)
        {
            if (count == 0)
            {
                return;
            }

            if (count == 1)
            {
                stride = size;
                targetStride = size;
            }

            if (stride == size && targetStride == size)
            {
                Array.Copy(source, offset, target, targetOffset, count * size);
                return;
            }

            if (source == target)
            {
                byte[] items = new byte[count * size];
                Copy(source, offset, stride, items, 0, size, count, size);
                source = items;
                offset = 0;
                stride = size;
            }

            for (; count > 0; count--)
            {
                for (int i = 0; i < size; i++)
                {
                    target[targetOffset + i] = source[offset + i];
                }

                offset += stride;
                targetOffset += targetStride;
            }
        }
    }
}
