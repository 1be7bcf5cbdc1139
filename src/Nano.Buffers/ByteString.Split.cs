using System;

namespace Nano.Buffers
{
    // Taking apart.
    public abstract partial class ByteString
    {
        /// <summary>Splits at each place of a separator, from the left.</summary>
        /// <param name="separator">What stands between the parts; null for runs of ASCII white space, of which those at both
        /// ends are dropped.</param>
        /// <param name="maxSplit">How many times at most; below 0 for no limit. The last part holds the rest.</param>
        /// <returns>The parts, at least one (with null: none at all where there is only white space).</returns>
        /// <exception cref="ArgumentException"><paramref name="separator"/> has no bytes.</exception>
        public Bytes[] Split(BytesLike separator, int maxSplit = -1)
        {
            return Split(separator, maxSplit, false);
        }

        /// <summary>Splits at each place of a separator, from the right.</summary>
        /// <param name="separator">As of <see cref="Split(BytesLike, int)"/>.</param>
        /// <param name="maxSplit">How many times at most; below 0 for no limit. The first part holds the rest.</param>
        /// <returns>The parts, in the order in which they stand.</returns>
        /// <exception cref="ArgumentException"><paramref name="separator"/> has no bytes.</exception>
        public Bytes[] RSplit(BytesLike separator, int maxSplit = -1)
        {
            return Split(separator, maxSplit, true);
        }

        /// <summary>Splits at the first place of a separator.</summary>
        /// <param name="separator">What to split at.</param>
        /// <returns>What stands before it, the separator, and what stands behind it; all, and two without bytes, where there is
        /// none.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="separator"/> is null.</exception>
        /// <exception cref="ArgumentException"><paramref name="separator"/> has no bytes.</exception>
        public Bytes[] Partition(BytesLike separator)
        {
            int at = IndexOf(NotEmpty(separator));
            return at < 0 ? Part(_length, _length) : Part(at, at + separator._length);
        }

        /// <summary>Splits at the last place of a separator.</summary>
        /// <param name="separator">What to split at.</param>
        /// <returns>What stands before it, the separator, and what stands behind it; two without bytes, and all, where there is
        /// none.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="separator"/> is null.</exception>
        /// <exception cref="ArgumentException"><paramref name="separator"/> has no bytes.</exception>
        public Bytes[] RPartition(BytesLike separator)
        {
            int at = LastIndexOf(NotEmpty(separator));
            return at < 0 ? Part(0, 0) : Part(at, at + separator._length);
        }

        private static BytesLike NotEmpty(BytesLike separator)
        {
            if (separator == null)
            {
                throw new ArgumentNullException("separator");
            }

            if (separator.Length == 0)
            {
                throw new ArgumentException("An empty separator.", "separator");
            }

            return separator;
        }

        private Bytes[] Part(int stop, int start)
        {
            return new Bytes[] { Slice(0, stop), Slice(stop, start), Slice(start) };
        }

        private Bytes[] Split(BytesLike separator, int maxSplit, bool fromRight)
        {
            if (separator == null)
            {
                return SplitWords(maxSplit, fromRight);
            }

            int count = CountOf(NotEmpty(separator));
            if (maxSplit >= 0 && maxSplit < count)
            {
                count = maxSplit;
            }

            Bytes[] parts = new Bytes[count + 1];
            int start = 0;
            int stop = _length;
            if (fromRight)
            {
                for (int i = count; i > 0; i--)
                {
                    int at = LastIndexOf(separator, 0, stop);
                    parts[i] = Slice(at + separator._length, stop);
                    stop = at;
                }

                parts[0] = Slice(0, stop);
            }
            else
            {
                for (int i = 0; i < count; i++)
                {
                    int at = IndexOf(separator, start);
                    parts[i] = Slice(start, at);
                    start = at + separator._length;
                }

                parts[count] = Slice(start);
            }

            return parts;
        }

        private Bytes[] SplitWords(int maxSplit, bool fromRight)
        {
            int count = 0;
            for (int i = 0; i < _length; i++)
            {
                if (!IsSpace(i) && IsSpace(i + 1))
                {
                    count++;
                }
            }

            if (maxSplit >= 0 && maxSplit < count)
            {
                count = maxSplit + 1;
            }

            // One walk for both directions. The far end of the last part is left as it is, white space and all.
            Bytes[] words = new Bytes[count];
            int step = fromRight ? -1 : 1;
            int at = fromRight ? _length - 1 : 0;
            for (int i = 0; i < count; i++)
            {
                while (IsSpace(at))
                {
                    at += step;
                }

                int first = at;
                if (i == maxSplit)
                {
                    at = fromRight ? -1 : _length;
                }

                while (!IsSpace(at))
                {
                    at += step;
                }

                if (fromRight)
                {
                    words[count - 1 - i] = Slice(at + 1, first + 1);
                }
                else
                {
                    words[i] = Slice(first, at);
                }
            }

            return words;
        }

        // ASCII's white space; beyond both ends there is nothing else.
        private bool IsSpace(int index)
        {
            if (index < 0 || index >= _length)
            {
                return true;
            }

            int value = _array[_offset + index];
            return value == ' ' || (value >= '\t' && value <= '\r');
        }
    }
}
