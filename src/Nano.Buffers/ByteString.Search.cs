using System;

namespace Nano.Buffers
{
    // Each search takes a range: start and stop, clamped as those of a slice are, and what is found lies within it as a whole.
    public abstract partial class ByteString
    {
        /// <summary>Finds the first place of a byte, natively. Allocates a box for it, 24 bytes.</summary>
        /// <param name="value">0 to 255.</param>
        /// <param name="start">Where the range begins.</param>
        /// <param name="stop">Where it ends.</param>
        /// <returns>The position, or -1.</returns>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is no byte.</exception>
        public int IndexOf(int value, int start = 0, int stop = int.MaxValue)
        {
            object wanted = ToByte(value);
            start = SliceBounds.Clamp(start, _length, _length);
            int count = SliceBounds.Clamp(stop, _length, _length) - start;
            return count <= 0 ? -1 : Relative(System.Array.IndexOf((Array)_array, wanted, _offset + start, count));
        }

        /// <summary>Finds the first place of some bytes: natively that of the first of them, then byte by byte. No bytes at all
        /// are found wherever they are sought. At worst, where bytes repeat, it compares all of them at every place.</summary>
        /// <param name="value">What to find.</param>
        /// <param name="start">Where the range begins.</param>
        /// <param name="stop">Where it ends.</param>
        /// <returns>The position, or -1.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
        public int IndexOf(BytesLike value, int start = 0, int stop = int.MaxValue)
        {
            byte[] needle = Narrow(value, ref start, ref stop);
            return start > stop ? -1 : Relative(ByteBlock.IndexOf(_array, start, stop, needle, value._offset, value._length));
        }

        /// <summary>Finds the last place of a byte. Allocates bytes of one for it.</summary>
        /// <param name="value">0 to 255.</param>
        /// <param name="start">Where the range begins.</param>
        /// <param name="stop">Where it ends.</param>
        /// <returns>The position, or -1.</returns>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is no byte.</exception>
        public int LastIndexOf(int value, int start = 0, int stop = int.MaxValue)
        {
            return LastIndexOf(One(value), start, stop);
        }

        /// <summary>Finds the last place of some bytes.</summary>
        /// <param name="value">What to find.</param>
        /// <param name="start">Where the range begins.</param>
        /// <param name="stop">Where it ends.</param>
        /// <returns>The position, or -1.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
        public int LastIndexOf(BytesLike value, int start = 0, int stop = int.MaxValue)
        {
            byte[] needle = Narrow(value, ref start, ref stop);
            for (int at = stop - value._length; at >= start; at--)
            {
                if (ByteBlock.Compare(_array, at, needle, value._offset, value._length) == 0)
                {
                    return at - _offset;
                }
            }

            return -1;
        }

        /// <summary>Counts a byte. Allocates bytes of one for it.</summary>
        /// <param name="value">0 to 255.</param>
        /// <param name="start">Where the range begins.</param>
        /// <param name="stop">Where it ends.</param>
        /// <returns>How often it is there.</returns>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is no byte.</exception>
        public int CountOf(int value, int start = 0, int stop = int.MaxValue)
        {
            return CountOf(One(value), start, stop);
        }

        /// <summary>Counts places of some bytes that do not overlap.</summary>
        /// <param name="value">What to count; no bytes at all stand before, between and behind all others.</param>
        /// <param name="start">Where the range begins.</param>
        /// <param name="stop">Where it ends.</param>
        /// <returns>How many.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
        public int CountOf(BytesLike value, int start = 0, int stop = int.MaxValue)
        {
            byte[] needle = Narrow(value, ref start, ref stop);
            int length = value._length;
            int found = 0;
            for (; start <= stop; start += length == 0 ? 1 : length)
            {
                start = ByteBlock.IndexOf(_array, start, stop, needle, value._offset, length);
                if (start < 0)
                {
                    break;
                }

                found++;
            }

            return found;
        }

        /// <summary>Whether the range begins with some bytes.</summary>
        /// <param name="value">What it may begin with.</param>
        /// <param name="start">Where the range begins.</param>
        /// <param name="stop">Where it ends.</param>
        /// <returns>True when it does.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
        public bool StartsWith(BytesLike value, int start = 0, int stop = int.MaxValue)
        {
            byte[] theirs = Narrow(value, ref start, ref stop);
            int length = value._length;
            return stop - start >= length && ByteBlock.Compare(_array, start, theirs, value._offset, length) == 0;
        }

        /// <summary>Whether the range ends with some bytes.</summary>
        /// <param name="value">What it may end with.</param>
        /// <param name="start">Where the range begins.</param>
        /// <param name="stop">Where it ends.</param>
        /// <returns>True when it does.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
        public bool EndsWith(BytesLike value, int start = 0, int stop = int.MaxValue)
        {
            byte[] theirs = Narrow(value, ref start, ref stop);
            int length = value._length;
            return stop - start >= length && ByteBlock.Compare(_array, stop - length, theirs, value._offset, length) == 0;
        }

        // Makes places in the array of a range; a range that begins behind the end ends before it begins, even for no bytes.
        private byte[] Narrow(BytesLike value, ref int start, ref int stop)
        {
            if (value == null)
            {
                throw new ArgumentNullException("value");
            }

            byte[] array = value.Array;
            start = _offset + SliceBounds.Clamp(start, _length, _length + 1);
            stop = _offset + SliceBounds.Clamp(stop, _length, _length);
            return array;
        }

        private int Relative(int at)
        {
            return at < 0 ? -1 : at - _offset;
        }

        private static byte ToByte(int value)
        {
            if ((value & ~0xFF) != 0)
            {
                throw new ArgumentOutOfRangeException("value");
            }

            return (byte)value;
        }

        private static Bytes One(int value)
        {
            return new Bytes(0, 1, new byte[] { ToByte(value) });
        }
    }
}
