using System;

namespace Nano.Buffers
{
    // Items as objects, and what all items share.
    public abstract partial class PackedItems
    {
        /// <summary>Reads an item as an object of its type: see the table above. Allocates its box.</summary>
        /// <param name="index">-<see cref="Count"/> to <see cref="Count"/> - 1; -1 is the last one.</param>
        /// <returns>The item.</returns>
        /// <exception cref="IndexOutOfRangeException">There is no such item.</exception>
        /// <exception cref="ObjectDisposedException">Released.</exception>
        public object GetItem(int index)
        {
            int code = _kind & ItemFormat.CodeMask;
            if ((_kind & ItemFormat.Real) != 0)
            {
                double real = GetDouble(index);
                if (code == 'd')
                {
                    return real;
                }

                return (float)real;
            }

            long value = GetInt64(index);
            switch (code)
            {
                case 'c':
                    return new Bytes(0, 1, new byte[] { (byte)value });
                case '?':
                    return value != 0;
                case 'b':
                    return (sbyte)value;
                case 'B':
                    return (byte)value;
                case 'h':
                    return (short)value;
                case 'H':
                    return (ushort)value;
                case 'q':
                    return value;
                case 'Q':
                    return (ulong)value;
            }

            if ((_kind & ItemFormat.Signed) != 0)
            {
                return (int)value;
            }

            return (uint)value;
        }

        /// <summary>Writes an item from an object; writes nothing when it refuses.</summary>
        /// <param name="index">-<see cref="Count"/> to <see cref="Count"/> - 1; -1 is the last one.</param>
        /// <param name="value">Any integer for integers and reals, a float or double for reals, a bool or number for '?' (and
        /// a bool as 0 or 1 wherever an integer may stand), bytes-like of length 1 for 'c'.</param>
        /// <exception cref="IndexOutOfRangeException">There is no such item.</exception>
        /// <exception cref="ArgumentException"><paramref name="value"/> is of another type.</exception>
        /// <exception cref="ArgumentOutOfRangeException">The format cannot hold <paramref name="value"/>.</exception>
        /// <exception cref="NotSupportedException">Read-only.</exception>
        /// <exception cref="ObjectDisposedException">Released.</exception>
        public void SetItem(int index, object value)
        {
            CheckAlive();
            if ((_kind & ItemFormat.CodeMask) == 'c')
            {
                BytesLike one = value as BytesLike;
                int at = LocateToWrite(index);
                if (one != null)
                {
                    one.CheckAlive();
                }

                if (one == null || one._length != 1)
                {
                    throw WrongType();
                }

                one.CopyTo(_array, at);
            }
            else if (value is double)
            {
                SetDouble(index, (double)value);
            }
            else if (value is float)
            {
                SetDouble(index, (float)value);
            }
            else if (value is ulong && (long)(ulong)value < 0)
            {
                SetLarge(index, (ulong)value);
            }
            else
            {
                SetInt64(index, ToInteger(value));
            }
        }

        /// <summary>All items as objects.</summary>
        /// <returns>An array of <see cref="Count"/> objects, each as of <see cref="GetItem"/>.</returns>
        /// <exception cref="ObjectDisposedException">Released.</exception>
        public object[] ToItems()
        {
            object[] items = new object[Count];
            for (int i = 0; i < items.Length; i++)
            {
                items[i] = GetItem(i);
            }

            return items;
        }

        /// <summary>Copies the bytes of all items.</summary>
        /// <returns>The bytes.</returns>
        /// <exception cref="ObjectDisposedException">Released.</exception>
        public Bytes ToBytes()
        {
            return new Bytes(this);
        }

        /// <summary>Two lower-case digits for each byte of all items.</summary>
        /// <returns>The digits.</returns>
        /// <exception cref="ObjectDisposedException">Released.</exception>
        public string ToHex()
        {
            return ToBytes().ToHex();
        }

        // Where in the array an item begins.
        internal int Locate(int index)
        {
            int count = _length / (_kind >> ItemFormat.SizeShift);
            if ((uint)index >= (uint)count)
            {
                CheckAlive();
                index += count;
                if ((uint)index >= (uint)count)
                {
                    throw new IndexOutOfRangeException();
                }
            }

            return _offset + (index * _stride);
        }

        internal int LocateToWrite(int index)
        {
            CheckAlive();
            if ((_kind & ItemFormat.ReadOnly) != 0)
            {
                throw new NotSupportedException("Read-only memory.");
            }

            return Locate(index);
        }

        private static ArgumentException WrongType()
        {
            return new ArgumentException("Not such an item.", "value");
        }

        // Above long.MaxValue: only 'Q' holds it as an integer.
        private void SetLarge(int index, ulong value)
        {
            int kind = _kind;
            if ((kind & ItemFormat.Real) != 0)
            {
                // Halved with its last bit kept: the device turns no ulong into a double.
                SetDouble(index, 2.0 * (long)((value >> 1) | (value & 1)));
            }
            else if ((kind & ItemFormat.CodeMask) == '?')
            {
                SetInt64(index, 1);
            }
            else
            {
                int at = LocateToWrite(index);
                if ((kind & ItemFormat.CodeMask) != 'Q')
                {
                    throw new ArgumentOutOfRangeException("value");
                }

                IntegerBytes.WriteUnsigned(_array, at, 8, (kind & ItemFormat.BigEndian) != 0, value);
            }
        }

        private static long ToInteger(object value)
        {
            if (value is int)
            {
                return (int)value;
            }

            if (value is byte)
            {
                return (byte)value;
            }

            if (value is long)
            {
                return (long)value;
            }

            if (value is uint)
            {
                return (uint)value;
            }

            if (value is ushort)
            {
                return (ushort)value;
            }

            if (value is short)
            {
                return (short)value;
            }

            if (value is sbyte)
            {
                return (sbyte)value;
            }

            if (value is ulong)
            {
                return (long)(ulong)value;
            }

            if (value is bool)
            {
                return (bool)value ? 1 : 0;
            }

            throw WrongType();
        }
    }
}
