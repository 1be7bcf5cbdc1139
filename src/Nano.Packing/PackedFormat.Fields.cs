using System;

namespace Nano.Packing
{
    // One value of a record by its index, without an object.
    public sealed partial class PackedFormat
    {
        /// <summary>Reads one value of a record as an int. Allocates nothing.</summary>
        /// <param name="buffer">Holds the record.</param>
        /// <param name="offset">Where its first byte lies; below 0 from the end.</param>
        /// <param name="index">Which of its values, 0 to <see cref="Count"/> - 1.</param>
        /// <returns>The number; a bool is 0 or 1.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="buffer"/> is null.</exception>
        /// <exception cref="IndexOutOfRangeException">There is no such value.</exception>
        /// <exception cref="PackingException">It has no whole record there, or the value is real, bytes, or out of the bounds of int.</exception>
        public int GetInt32(byte[] buffer, int offset, int index)
        {
            return (int)GetInteger(buffer, offset, index, ItemCode.Int32);
        }

        /// <summary>Reads one value of a record as a uint. Allocates nothing.</summary>
        /// <param name="buffer">Holds the record.</param>
        /// <param name="offset">Where its first byte lies; below 0 from the end.</param>
        /// <param name="index">Which of its values, 0 to <see cref="Count"/> - 1.</param>
        /// <returns>The number; a bool is 0 or 1.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="buffer"/> is null.</exception>
        /// <exception cref="IndexOutOfRangeException">There is no such value.</exception>
        /// <exception cref="PackingException">It has no whole record there, or the value is real, bytes, or out of the bounds of uint.</exception>
        public uint GetUInt32(byte[] buffer, int offset, int index)
        {
            return (uint)GetInteger(buffer, offset, index, ItemCode.UInt32);
        }

        /// <summary>Reads one value of a record as a long. Allocates nothing.</summary>
        /// <param name="buffer">Holds the record.</param>
        /// <param name="offset">Where its first byte lies; below 0 from the end.</param>
        /// <param name="index">Which of its values, 0 to <see cref="Count"/> - 1.</param>
        /// <returns>The number; a bool is 0 or 1.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="buffer"/> is null.</exception>
        /// <exception cref="IndexOutOfRangeException">There is no such value.</exception>
        /// <exception cref="PackingException">It has no whole record there, or the value is real, bytes, or out of the bounds of long.</exception>
        public long GetInt64(byte[] buffer, int offset, int index)
        {
            return GetInteger(buffer, offset, index, ItemCode.Int64);
        }

        /// <summary>Reads one value of a record as a ulong. Allocates nothing.</summary>
        /// <param name="buffer">Holds the record.</param>
        /// <param name="offset">Where its first byte lies; below 0 from the end.</param>
        /// <param name="index">Which of its values, 0 to <see cref="Count"/> - 1.</param>
        /// <returns>The number; a bool is 0 or 1.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="buffer"/> is null.</exception>
        /// <exception cref="IndexOutOfRangeException">There is no such value.</exception>
        /// <exception cref="PackingException">It has no whole record there, or the value is real, bytes, or out of the bounds of ulong.</exception>
        public ulong GetUInt64(byte[] buffer, int offset, int index)
        {
            return (ulong)GetInteger(buffer, offset, index, ItemCode.UInt64);
        }

        /// <summary>Reads one value of a record as a float. Allocates nothing.</summary>
        /// <param name="buffer">Holds the record.</param>
        /// <param name="offset">Where its first byte lies; below 0 from the end.</param>
        /// <param name="index">Which of its values, 0 to <see cref="Count"/> - 1.</param>
        /// <returns>The number, the nearest one by way of double; beyond float an infinity; a bool is 0 or 1.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="buffer"/> is null.</exception>
        /// <exception cref="IndexOutOfRangeException">There is no such value.</exception>
        /// <exception cref="PackingException">It has no whole record there, or the value is bytes.</exception>
        public float GetSingle(byte[] buffer, int offset, int index)
        {
            return (float)GetDouble(buffer, offset, index);
        }

        /// <summary>Reads one value of a record as a double. Allocates nothing.</summary>
        /// <param name="buffer">Holds the record.</param>
        /// <param name="offset">Where its first byte lies; below 0 from the end.</param>
        /// <param name="index">Which of its values, 0 to <see cref="Count"/> - 1.</param>
        /// <returns>The number, the nearest one; a bool is 0 or 1.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="buffer"/> is null.</exception>
        /// <exception cref="IndexOutOfRangeException">There is no such value.</exception>
        /// <exception cref="PackingException">It has no whole record there, or the value is bytes.</exception>
        public double GetDouble(byte[] buffer, int offset, int index)
        {
            int at;
            int item = Find(buffer, offset, index, out at);
            return ReadNumber(item, buffer, at);
        }

        /// <summary>Writes one value of a record, and no other byte; nothing when it refuses.</summary>
        /// <param name="buffer">Holds the record.</param>
        /// <param name="offset">Where its first byte lies; below 0 from the end.</param>
        /// <param name="index">Which of its values, 0 to <see cref="Count"/> - 1.</param>
        /// <param name="value">The number.</param>
        /// <exception cref="ArgumentNullException"><paramref name="buffer"/> is null.</exception>
        /// <exception cref="IndexOutOfRangeException">There is no such value.</exception>
        /// <exception cref="PackingException">It has no whole record there, or the item takes bytes, or has other bounds.</exception>
        public void SetInt32(byte[] buffer, int offset, int index, int value)
        {
            SetInteger(buffer, offset, index, value, false);
        }

        /// <summary>Writes one value of a record, and no other byte; nothing when it refuses.</summary>
        /// <param name="buffer">Holds the record.</param>
        /// <param name="offset">Where its first byte lies; below 0 from the end.</param>
        /// <param name="index">Which of its values, 0 to <see cref="Count"/> - 1.</param>
        /// <param name="value">The number.</param>
        /// <exception cref="ArgumentNullException"><paramref name="buffer"/> is null.</exception>
        /// <exception cref="IndexOutOfRangeException">There is no such value.</exception>
        /// <exception cref="PackingException">It has no whole record there, or the item takes bytes, or has other bounds.</exception>
        public void SetUInt32(byte[] buffer, int offset, int index, uint value)
        {
            SetInteger(buffer, offset, index, value, false);
        }

        /// <summary>Writes one value of a record, and no other byte; nothing when it refuses.</summary>
        /// <param name="buffer">Holds the record.</param>
        /// <param name="offset">Where its first byte lies; below 0 from the end.</param>
        /// <param name="index">Which of its values, 0 to <see cref="Count"/> - 1.</param>
        /// <param name="value">The number.</param>
        /// <exception cref="ArgumentNullException"><paramref name="buffer"/> is null.</exception>
        /// <exception cref="IndexOutOfRangeException">There is no such value.</exception>
        /// <exception cref="PackingException">It has no whole record there, or the item takes bytes, or has other bounds.</exception>
        public void SetInt64(byte[] buffer, int offset, int index, long value)
        {
            SetInteger(buffer, offset, index, value, false);
        }

        /// <summary>Writes one value of a record, and no other byte; nothing when it refuses.</summary>
        /// <param name="buffer">Holds the record.</param>
        /// <param name="offset">Where its first byte lies; below 0 from the end.</param>
        /// <param name="index">Which of its values, 0 to <see cref="Count"/> - 1.</param>
        /// <param name="value">The number.</param>
        /// <exception cref="ArgumentNullException"><paramref name="buffer"/> is null.</exception>
        /// <exception cref="IndexOutOfRangeException">There is no such value.</exception>
        /// <exception cref="PackingException">It has no whole record there, or the item takes bytes, or has other bounds.</exception>
        public void SetUInt64(byte[] buffer, int offset, int index, ulong value)
        {
            SetInteger(buffer, offset, index, (long)value, (long)value < 0);
        }

        /// <summary>Writes one value of a record, and no other byte; nothing when it refuses.</summary>
        /// <param name="buffer">Holds the record.</param>
        /// <param name="offset">Where its first byte lies; below 0 from the end.</param>
        /// <param name="index">Which of its values, 0 to <see cref="Count"/> - 1.</param>
        /// <param name="value">The number.</param>
        /// <exception cref="ArgumentNullException"><paramref name="buffer"/> is null.</exception>
        /// <exception cref="IndexOutOfRangeException">There is no such value.</exception>
        /// <exception cref="PackingException">It has no whole record there, or the item takes integers or bytes, or smaller numbers only.</exception>
        public void SetSingle(byte[] buffer, int offset, int index, float value)
        {
            SetDouble(buffer, offset, index, value);
        }

        /// <summary>Writes one value of a record, and no other byte; nothing when it refuses.</summary>
        /// <param name="buffer">Holds the record.</param>
        /// <param name="offset">Where its first byte lies; below 0 from the end.</param>
        /// <param name="index">Which of its values, 0 to <see cref="Count"/> - 1.</param>
        /// <param name="value">The number.</param>
        /// <exception cref="ArgumentNullException"><paramref name="buffer"/> is null.</exception>
        /// <exception cref="IndexOutOfRangeException">There is no such value.</exception>
        /// <exception cref="PackingException">It has no whole record there, or the item takes integers or bytes, or smaller numbers only.</exception>
        public void SetDouble(byte[] buffer, int offset, int index, double value)
        {
            int at;
            int item = Find(buffer, offset, index, out at);
            WriteReal(item, buffer, at, value);
        }

        private long GetInteger(byte[] buffer, int offset, int index, int wanted)
        {
            int at;
            int item = Find(buffer, offset, index, out at);
            return ReadInteger(item, buffer, at, wanted);
        }

        private void SetInteger(byte[] buffer, int offset, int index, long value, bool isLarge)
        {
            int at;
            int item = Find(buffer, offset, index, out at);
            WriteInteger(item, buffer, at, value, isLarge);
        }

        // Where a value is described, and where it lies in the buffer.
        private int Find(byte[] buffer, int offset, int index, out int at)
        {
            if (buffer == null || offset < 0 || offset > buffer.Length - _size)
            {
                offset = Start(buffer, offset);
            }

            int item = Locate(index, out at);
            at += offset;
            return item;
        }

        // The same within the record.
        private int Locate(int index, out int at)
        {
            if ((uint)index >= (uint)_count)
            {
                throw new IndexOutOfRangeException();
            }

            int[] items = _items;
            int item = 0;
            if (items.Length >> ItemCode.Shift == _count)
            {
                // No code with a repeat: no need to look for it.
                item = index << ItemCode.Shift;
                index = 0;
            }

            for (; index >= items[item + ItemCode.Count]; item += 1 << ItemCode.Shift)
            {
                index -= items[item + ItemCode.Count];
            }

            at = items[item + ItemCode.Offset] + (index * items[item + ItemCode.Size]);
            return item;
        }

        // An integer by its index, and where in the buffer the next value begins if nothing is in between.
        private long ReadNext(int index, byte[] buffer, int start, int wanted, out int end)
        {
            int at;
            int item = Locate(index, out at);
            at += start;
            end = at + _items[item + ItemCode.Size];
            return ReadInteger(item, buffer, at, wanted);
        }
    }
}
