using System;
using BE = Nano.Buffers.BigEndian;
using LE = Nano.Buffers.LittleEndian;

namespace Nano.Buffers
{
    /// <summary>
    /// Items of one format in packed bytes: what views and typed arrays have in common. The format is one code of Python's
    /// struct, alone, after '@' (native: the device's, least significant byte first), or after a standard byte order
    /// ('&lt;', '=' little-endian, '&gt;', '!' big-endian).
    /// </summary>
    /// <remarks>
    /// <code>
    /// c B b ?      1 byte     GetItem: Bytes, byte, sbyte, bool
    /// H h          2          ushort, short
    /// I i L l      4          uint, int, uint, int
    /// N n P        4          uint, int, uint; native only, and 4 bytes on the PC too
    /// Q q          8          ulong, long
    /// e f d        2 4 8      float, float, double
    /// </code>
    /// <see cref="GetInt64"/> and <see cref="GetDouble"/> allocate nothing; <see cref="GetItem"/> boxes.
    /// Source: https://docs.python.org/3.13/library/struct.html#format-characters
    /// </remarks>
    public abstract partial class PackedItems : BytesLike
    {
        internal string _format;
        internal int _kind;

        // From one item to the next, in bytes.
        internal int _stride;

        // What the memory belongs to: of a typed array itself, of a view what lies at the bottom, null for a plain array.
        internal BytesLike _owner;

        // The classes of Nano.Buffers and Nano.Buffers.Arrays only.
        internal PackedItems()
        {
        }

        /// <summary>How many items there are.</summary>
        /// <exception cref="ObjectDisposedException">Released.</exception>
        public int Count
        {
            get
            {
                CheckAlive();
                return _length / (_kind >> ItemFormat.SizeShift);
            }
        }

        /// <summary>True when the items lie side by side, in order.</summary>
        /// <exception cref="ObjectDisposedException">Released.</exception>
        public bool IsContiguous => Count < 2 || _stride == _kind >> ItemFormat.SizeShift;

        /// <summary>What an item is, as it was given.</summary>
        /// <exception cref="ObjectDisposedException">Released.</exception>
        public override string Format
        {
            get
            {
                CheckAlive();
                return _format;
            }
        }

        /// <summary>How many bytes an item takes.</summary>
        /// <exception cref="ObjectDisposedException">Released.</exception>
        public override int ItemSize
        {
            get
            {
                CheckAlive();
                return _kind >> ItemFormat.SizeShift;
            }
        }

        /// <summary>True when the items are not to be changed.</summary>
        /// <exception cref="ObjectDisposedException">Released.</exception>
        public override bool IsReadOnly
        {
            get
            {
                CheckAlive();
                return (_kind & ItemFormat.ReadOnly) != 0;
            }
        }

        /// <summary>Reads an integer. Does not allocate.</summary>
        /// <param name="index">-<see cref="Count"/> to <see cref="Count"/> - 1; -1 is the last one.</param>
        /// <returns>The integer; 0 or 1 of '?'. One of 'Q' above <c>long.MaxValue</c> comes as its 64 bits: cast it to
        /// ulong.</returns>
        /// <exception cref="IndexOutOfRangeException">There is no such item.</exception>
        /// <exception cref="InvalidOperationException">The items are no integers.</exception>
        /// <exception cref="ObjectDisposedException">Released.</exception>
        public long GetInt64(int index)
        {
            int at = Locate(index);
            byte[] array = _array;
            int kind = _kind;
            if ((kind & ItemFormat.Real) != 0)
            {
                throw new InvalidOperationException("The items are no integers.");
            }

            bool big = (kind & ItemFormat.BigEndian) != 0;
            bool signed = (kind & ItemFormat.Signed) != 0;
            int size = kind >> ItemFormat.SizeShift;
            if (size == 4)
            {
                int value = big ? BE.ReadInt32(array, at) : LE.ReadInt32(array, at);
                return signed ? value : (uint)value;
            }

            if (size == 1 && !signed)
            {
                int value = array[at];
                return value > 1 && (kind & ItemFormat.CodeMask) == '?' ? 1 : value;
            }

            return signed ? IntegerBytes.ReadSigned(array, at, size, big) : (long)IntegerBytes.ReadUnsigned(array, at, size, big);
        }

        /// <summary>Reads a number of any format. Does not allocate.</summary>
        /// <param name="index">-<see cref="Count"/> to <see cref="Count"/> - 1; -1 is the last one.</param>
        /// <returns>The number; an integer beyond 53 bits is rounded.</returns>
        /// <exception cref="IndexOutOfRangeException">There is no such item.</exception>
        /// <exception cref="ObjectDisposedException">Released.</exception>
        public double GetDouble(int index)
        {
            int kind = _kind;
            if ((kind & ItemFormat.Real) == 0)
            {
                long integer = GetInt64(index);

                // Halved with its last bit kept, so that it rounds as the whole would: the device turns no ulong into a double.
                return integer >= 0 || (kind & ItemFormat.Signed) != 0 ? integer : 2.0 * ((long)((ulong)integer >> 1) | (integer & 1));
            }

            int at = Locate(index);
            byte[] array = _array;
            bool big = (kind & ItemFormat.BigEndian) != 0;
            switch (kind >> ItemFormat.SizeShift)
            {
                case 2:
                    return big ? BE.ReadHalf(array, at) : LE.ReadHalf(array, at);
                case 4:
                    return big ? BE.ReadSingle(array, at) : LE.ReadSingle(array, at);
                default:
                    return big ? BE.ReadDouble(array, at) : LE.ReadDouble(array, at);
            }
        }

        /// <summary>Writes an integer to an item of any format. Does not allocate; writes nothing when it refuses.</summary>
        /// <param name="index">-<see cref="Count"/> to <see cref="Count"/> - 1; -1 is the last one.</param>
        /// <param name="value">What the format can hold; for '?' anything but 0 is true. Above <c>long.MaxValue</c> see
        /// <see cref="SetItem"/>.</param>
        /// <exception cref="IndexOutOfRangeException">There is no such item.</exception>
        /// <exception cref="ArgumentOutOfRangeException">The format cannot hold <paramref name="value"/>.</exception>
        /// <exception cref="NotSupportedException">Read-only.</exception>
        /// <exception cref="ObjectDisposedException">Released.</exception>
        public void SetInt64(int index, long value)
        {
            int kind = _kind;
            if ((kind & ItemFormat.Real) != 0)
            {
                SetDouble(index, value);
                return;
            }

            if ((kind & ItemFormat.CodeMask) == '?')
            {
                value = value != 0 ? 1 : 0;
            }

            int at = LocateToWrite(index);
            int size = kind >> ItemFormat.SizeShift;
            bool big = (kind & ItemFormat.BigEndian) != 0;
            if ((kind & ItemFormat.Signed) != 0)
            {
                IntegerBytes.WriteSigned(_array, at, size, big, value);
            }
            else if (value >= 0)
            {
                IntegerBytes.WriteUnsigned(_array, at, size, big, (ulong)value);
            }
            else
            {
                throw new ArgumentOutOfRangeException("value");
            }
        }

        /// <summary>Writes a number to an item of format e, f or d, or to one of '?', where anything but 0 is true. Does not
        /// allocate; writes nothing when it refuses.</summary>
        /// <param name="index">-<see cref="Count"/> to <see cref="Count"/> - 1; -1 is the last one.</param>
        /// <param name="value">Rounded to what the format can hold; too large for 'f' it becomes infinite.</param>
        /// <exception cref="IndexOutOfRangeException">There is no such item.</exception>
        /// <exception cref="ArgumentException">The items are integers or of 'c'.</exception>
        /// <exception cref="ArgumentOutOfRangeException">Too large for 'e'.</exception>
        /// <exception cref="NotSupportedException">Read-only.</exception>
        /// <exception cref="ObjectDisposedException">Released.</exception>
        public void SetDouble(int index, double value)
        {
            int kind = _kind;
            if ((kind & ItemFormat.CodeMask) == '?')
            {
                SetInt64(index, value != 0 ? 1 : 0);
                return;
            }

            int at = LocateToWrite(index);
            if ((kind & ItemFormat.Real) == 0)
            {
                throw WrongType();
            }

            byte[] array = _array;
            bool big = (kind & ItemFormat.BigEndian) != 0;
            switch (kind >> ItemFormat.SizeShift)
            {
                case 2 when big:
                    BE.WriteHalf(array, at, value);
                    break;
                case 2:
                    LE.WriteHalf(array, at, value);
                    break;
                case 4 when big:
                    BE.WriteSingle(array, at, (float)value);
                    break;
                case 4:
                    LE.WriteSingle(array, at, (float)value);
                    break;
                default:
                    IntegerBytes.WriteSigned(array, at, 8, big, BitConverter.DoubleToInt64Bits(value));
                    break;
            }
        }
    }
}
