using System;
using Nano.Buffers;

namespace Nano.Packing
{
    // Records as arrays of objects, as Python's functions have them.
    public sealed partial class PackedFormat
    {
        /// <summary>Packs values into bytes; pads are 0.</summary>
        /// <param name="values">As many as <see cref="Count"/>, each of a type that its code takes.</param>
        /// <returns>An array of <see cref="Size"/> bytes.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
        /// <exception cref="InvalidOperationException">A value is bytes that do not lie side by side.</exception>
        /// <exception cref="ObjectDisposedException">A value is bytes that have been released.</exception>
        /// <exception cref="PackingException">There are more or fewer values, or one is of another type or out of
        /// bounds.</exception>
        public byte[] Pack(params object[] values)
        {
            if (values == null)
            {
                throw new ArgumentNullException("values");
            }

            if (values.Length != _count)
            {
                throw Refuse(values.Length);
            }

            byte[] buffer = new byte[_size];
            int[] items = _items;
            int i = 0;
            for (int item = 0; item < items.Length; item += 1 << ItemCode.Shift)
            {
                int at = items[item + ItemCode.Offset];
                for (int n = items[item + ItemCode.Count]; n > 0; n--)
                {
                    WriteObject(item, buffer, at, values[i++]);
                    at += items[item + ItemCode.Size];
                }
            }

            return buffer;
        }

        /// <summary>Packs values into an array; pads are 0. Writes nothing when it refuses. Allocates <see cref="Size"/> bytes
        /// meanwhile.</summary>
        /// <param name="buffer">Takes the bytes.</param>
        /// <param name="offset">Where the first one goes; below 0 from the end.</param>
        /// <param name="values">As many as <see cref="Count"/>, each of a type that its code takes.</param>
        /// <exception cref="ArgumentNullException"><paramref name="buffer"/> or <paramref name="values"/> is null.</exception>
        /// <exception cref="InvalidOperationException">A value is bytes that do not lie side by side.</exception>
        /// <exception cref="ObjectDisposedException">A value is bytes that have been released.</exception>
        /// <exception cref="PackingException">The record does not fit there, there are more or fewer values, or one is of
        /// another type or out of bounds.</exception>
        public void PackInto(byte[] buffer, int offset, params object[] values)
        {
            offset = Start(buffer, offset);
            Array.Copy(Pack(values), 0, buffer, offset, _size);
        }

        /// <summary>Packs values into bytes where they lie, as <see cref="PackInto(byte[], int, object[])"/> does.</summary>
        /// <param name="buffer">Takes the bytes.</param>
        /// <param name="offset">Where in it the first one goes; below 0 from the end.</param>
        /// <param name="values">As many as <see cref="Count"/>, each of a type that its code takes.</param>
        /// <exception cref="ArgumentNullException"><paramref name="buffer"/> or <paramref name="values"/> is null.</exception>
        /// <exception cref="NotSupportedException"><paramref name="buffer"/> is read-only.</exception>
        /// <exception cref="InvalidOperationException">Its bytes, or those of a value, do not lie side by side.</exception>
        /// <exception cref="ObjectDisposedException">It, or a value, has been released.</exception>
        /// <exception cref="PackingException">The record does not fit there, there are more or fewer values, or one is of
        /// another type or out of bounds.</exception>
        public void PackInto(BytesLike buffer, int offset, params object[] values)
        {
            MemoryOf(buffer);
            if (buffer.IsReadOnly)
            {
                throw new NotSupportedException("Read-only.");
            }

            // The array once more, after the values: one of them may have taken its place in memory.
            offset = buffer._offset + Start(buffer._length, offset);
            Array.Copy(Pack(values), 0, buffer.Array, offset, _size);
        }

        /// <summary>Unpacks a record.</summary>
        /// <param name="buffer">The record, <see cref="Size"/> bytes.</param>
        /// <returns><see cref="Count"/> values.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="buffer"/> is null.</exception>
        /// <exception cref="PackingException">It has more or fewer bytes.</exception>
        public object[] Unpack(byte[] buffer)
        {
            return Unpack(buffer, 0, LengthOf(buffer));
        }

        /// <summary>Unpacks a record.</summary>
        /// <param name="buffer">The record, <see cref="Size"/> bytes.</param>
        /// <returns><see cref="Count"/> values.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="buffer"/> is null.</exception>
        /// <exception cref="InvalidOperationException">Its bytes do not lie side by side.</exception>
        /// <exception cref="ObjectDisposedException">It has been released.</exception>
        /// <exception cref="PackingException">It has more or fewer bytes.</exception>
        public object[] Unpack(BytesLike buffer)
        {
            return Unpack(MemoryOf(buffer), buffer._offset, buffer._length);
        }

        /// <summary>Unpacks a record from the middle of an array.</summary>
        /// <param name="buffer">Holds the record.</param>
        /// <param name="offset">Where its first byte lies; below 0 from the end.</param>
        /// <returns><see cref="Count"/> values.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="buffer"/> is null.</exception>
        /// <exception cref="PackingException">It has no whole record there.</exception>
        public object[] UnpackFrom(byte[] buffer, int offset = 0)
        {
            return Unpack(buffer, Start(buffer, offset));
        }

        /// <summary>Unpacks a record from the middle of other bytes.</summary>
        /// <param name="buffer">Holds the record.</param>
        /// <param name="offset">Where in it the first byte lies; below 0 from the end.</param>
        /// <returns><see cref="Count"/> values.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="buffer"/> is null.</exception>
        /// <exception cref="InvalidOperationException">Its bytes do not lie side by side.</exception>
        /// <exception cref="ObjectDisposedException">It has been released.</exception>
        /// <exception cref="PackingException">It has no whole record there.</exception>
        public object[] UnpackFrom(BytesLike buffer, int offset = 0)
        {
            return Unpack(MemoryOf(buffer), buffer._offset + Start(buffer._length, offset));
        }

        /// <summary>Unpacks record after record.</summary>
        /// <param name="buffer">The records, side by side.</param>
        /// <returns>For <c>foreach</c>: an array of values for each.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="buffer"/> is null.</exception>
        /// <exception cref="PackingException">They are no whole records, or records have no bytes.</exception>
        public PackedRecords IterUnpack(byte[] buffer)
        {
            return new PackedRecords(this, null, buffer, 0, LengthOf(buffer));
        }

        /// <summary>Unpacks record after record. The buffer is held until they have all been read, or what is returned is
        /// disposed of.</summary>
        /// <param name="buffer">The records, side by side.</param>
        /// <returns>For <c>foreach</c>: an array of values for each.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="buffer"/> is null.</exception>
        /// <exception cref="InvalidOperationException">Its bytes do not lie side by side.</exception>
        /// <exception cref="ObjectDisposedException">It has been released.</exception>
        /// <exception cref="PackingException">They are no whole records, or records have no bytes.</exception>
        public PackedRecords IterUnpack(BytesLike buffer)
        {
            return new PackedRecords(this, buffer, MemoryOf(buffer), buffer._offset, buffer._length);
        }

        // A record that is known to lie within the array.
        internal object[] Unpack(byte[] buffer, int start)
        {
            object[] values = new object[_count];
            int[] items = _items;
            int i = 0;
            for (int item = 0; item < items.Length; item += 1 << ItemCode.Shift)
            {
                int at = start + items[item + ItemCode.Offset];
                for (int n = items[item + ItemCode.Count]; n > 0; n--)
                {
                    values[i++] = ReadObject(item, buffer, at);
                    at += items[item + ItemCode.Size];
                }
            }

            return values;
        }

        private static byte[] MemoryOf(BytesLike buffer)
        {
            if (buffer == null)
            {
                throw new ArgumentNullException("buffer");
            }

            return buffer.Array;
        }

        private static int LengthOf(byte[] buffer)
        {
            if (buffer == null)
            {
                throw new ArgumentNullException("buffer");
            }

            return buffer.Length;
        }

        private object[] Unpack(byte[] buffer, int start, int length)
        {
            if (length != _size)
            {
                throw Refuse(0, length);
            }

            return Unpack(buffer, start);
        }

        private int Start(byte[] buffer, int offset)
        {
            if (buffer == null)
            {
                throw new ArgumentNullException("buffer");
            }

            return Start(buffer.Length, offset);
        }

        // Where a record begins.
        private int Start(int length, int offset)
        {
            int start = offset < 0 ? offset + length : offset;
            if (start < 0 || start > length - _size)
            {
                throw Refuse(offset, length);
            }

            return start;
        }
    }
}
