using System;

namespace Nano.Buffers
{
    // Putting together.
    public abstract partial class ByteString
    {
        /// <summary>These bytes and then others.</summary>
        /// <param name="other">What follows.</param>
        /// <returns>Both.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
        /// <exception cref="ArgumentOutOfRangeException">No array is so long.</exception>
        public Bytes Concat(BytesLike other)
        {
            if (other == null)
            {
                throw new ArgumentNullException("other");
            }

            byte[] theirs = other.Array;
            byte[] both = NewArray(_length, 1, other._length);
            CopyTo(both, 0);
            System.Array.Copy(theirs, other._offset, both, _length, other._length);
            return new Bytes(0, both.Length, both);
        }

        /// <summary>These bytes several times over.</summary>
        /// <param name="count">How many times; none below 1.</param>
        /// <returns>All of them.</returns>
        /// <exception cref="ArgumentOutOfRangeException">No array is so long.</exception>
        public Bytes Repeat(int count)
        {
            byte[] all = NewArray(_length, count < 0 ? 0 : count, 0);
            if (all.Length > 0)
            {
                CopyTo(all, 0);
            }

            // Twice as many at each turn: one byte a thousand times over is ten native copies.
            int more;
            for (int done = _length; done < all.Length; done += more)
            {
                more = all.Length - done;
                if (more > done)
                {
                    more = done;
                }

                System.Array.Copy(all, 0, all, done, more);
            }

            return new Bytes(0, all.Length, all);
        }

        /// <summary>Others, with these bytes between them.</summary>
        /// <param name="parts">What to put together; parts with a step too.</param>
        /// <returns>All of it.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="parts"/> or one of them is null.</exception>
        /// <exception cref="ArgumentOutOfRangeException">No array is so long.</exception>
        public Bytes Join(BytesLike[] parts)
        {
            if (parts == null)
            {
                throw new ArgumentNullException("parts");
            }

            int count = 0;
            foreach (BytesLike part in parts)
            {
                if (part == null)
                {
                    throw new ArgumentNullException("parts");
                }

                count += part.Length;
            }

            byte[] all = NewArray(_length, parts.Length == 0 ? 0 : parts.Length - 1, count);
            int at = 0;
            for (int i = 0; i < parts.Length; i++)
            {
                if (i > 0)
                {
                    CopyTo(all, at);
                    at += _length;
                }

                parts[i].CopyTo(all, at);
                at += parts[i]._length;
            }

            return new Bytes(0, all.Length, all);
        }

        /// <summary>Puts other bytes in the place of some, from the left.</summary>
        /// <param name="old">What to replace; no bytes at all stand before, between and behind all others.</param>
        /// <param name="replacement">What to put there.</param>
        /// <param name="count">How many times at most; below 0 for no limit.</param>
        /// <returns>The result.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="old"/> or <paramref name="replacement"/> is null.</exception>
        /// <exception cref="ArgumentOutOfRangeException">No array is so long.</exception>
        public Bytes Replace(BytesLike old, BytesLike replacement, int count = -1)
        {
            if (replacement == null)
            {
                throw new ArgumentNullException("replacement");
            }

            _ = replacement.Array;
            int places = CountOf(old);
            if (count < 0 || count > places)
            {
                count = places;
            }

            int oldLength = old._length;
            byte[] result = NewArray(replacement._length, count, _length - (count * oldLength));
            int from = 0;
            int to = 0;
            for (; count > 0; count--)
            {
                // What is kept: up to the next place, which for no bytes at all is one byte further, but for the first.
                int at = oldLength == 0 ? (to == 0 ? 0 : from + 1) : IndexOf(old, from);
                at -= from;
                System.Array.Copy(_array, _offset + from, result, to, at);
                to += at;

                // The array each time: the search may have taken its place in memory.
                System.Array.Copy(replacement.Array, replacement._offset, result, to, replacement._length);
                to += replacement._length;
                from += at + oldLength;
            }

            System.Array.Copy(_array, _offset + from, result, to, _length - from);
            return new Bytes(0, result.Length, result);
        }

        /// <summary>Puts another byte in the place of each, by a table.</summary>
        /// <param name="table">256 bytes, one for each value; null keeps all as they are.</param>
        /// <param name="delete">Bytes to leave out before; null for none.</param>
        /// <returns>The result.</returns>
        /// <exception cref="ArgumentException"><paramref name="table"/> is not null and has not 256 bytes.</exception>
        public Bytes Translate(BytesLike table, BytesLike delete = null)
        {
            byte[] map = table == null ? null : table.Array;
            if (map != null && table._length != 256)
            {
                throw new ArgumentException("Not 256 bytes.", "table");
            }

            byte[] left = delete == null ? null : delete.Array;
            byte[] result = new byte[_length];
            int count = 0;
            for (int i = 0; i < result.Length; i++)
            {
                if (left == null || !IsIn(i, left, delete))
                {
                    int value = _array[_offset + i];
                    result[count++] = map == null ? (byte)value : map[table._offset + value];
                }
            }

            return new Bytes(0, count, result);
        }

        // An array of unit * times + more bytes. The device would never report an overflow.
        private static byte[] NewArray(int unit, int times, int more)
        {
            if (more < 0 || (times > 0 && unit > (int.MaxValue - more) / times))
            {
                throw new ArgumentOutOfRangeException("count");
            }

            return new byte[(unit * times) + more];
        }
    }
}
