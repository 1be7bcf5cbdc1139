using System;

namespace Nano.Paging
{
    // What goes through many pages.
    public sealed partial class PagedBytes
    {
        /// <summary>Finds the first place of some bytes, also across the borders of pages: Python's <c>find</c>. Natively that of the
        /// first of them, then byte by byte; at worst, where bytes repeat, it compares all of them at every place. Each page is read
        /// once where two pages are free and the bytes sought fit into one. Allocates a box, 24 bytes.</summary>
        /// <param name="value">What to find. No bytes at all are found where the search begins.</param>
        /// <param name="start">Where the range begins; negative: counted from the end. Clipped to what there is.</param>
        /// <param name="stop">Where it ends, likewise. What is found lies within it as a whole.</param>
        /// <returns>The position, or -1.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
        /// <exception cref="System.IO.IOException">The store has become shorter; or what the store throws.</exception>
        /// <exception cref="ObjectDisposedException">Closed.</exception>
        public long IndexOf(byte[] value, long start = 0, long stop = long.MaxValue)
        {
            return Find(value, start, stop, false);
        }

        /// <summary>Finds the last place of some bytes, byte by byte: Python's <c>rfind</c>. See <see cref="IndexOf"/>.</summary>
        /// <param name="value">What to find. No bytes at all are found where the range ends.</param>
        /// <param name="start">Where the range begins; negative: counted from the end. Clipped to what there is.</param>
        /// <param name="stop">Where it ends, likewise. What is found lies within it as a whole.</param>
        /// <returns>The position, or -1.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
        /// <exception cref="System.IO.IOException">The store has become shorter; or what the store throws.</exception>
        /// <exception cref="ObjectDisposedException">Closed.</exception>
        public long LastIndexOf(byte[] value, long start = 0, long stop = long.MaxValue)
        {
            return Find(value, start, stop, true);
        }

        /// <summary>Copies bytes to another place, as if by way of memory of its own: they may overlap. Needs two pages that are not
        /// held; see the remarks of the class.</summary>
        /// <param name="destination">Where the first one goes.</param>
        /// <param name="source">Where the first one lies.</param>
        /// <param name="count">How many.</param>
        /// <exception cref="ArgumentOutOfRangeException">They do not lie, or not go, within the store; nothing has been
        /// changed.</exception>
        /// <exception cref="NotSupportedException"><see cref="PagedAccess.ReadOnly"/>.</exception>
        /// <exception cref="InvalidOperationException">Too few pages could be freed; nothing has been changed.</exception>
        /// <exception cref="System.IO.IOException">The store has become shorter; or what the store throws. <see cref="Moved"/> bytes
        /// have been moved: the last ones where they go up, else the first. So <c>Move(destination, source, count - Moved)</c>, or
        /// <c>Move(destination + Moved, source + Moved, count - Moved)</c>, does the rest; where nothing overlaps the same call does,
        /// too.</exception>
        /// <exception cref="ObjectDisposedException">Closed.</exception>
        public void Move(long destination, long source, long count)
        {
            Moved = 0;
            Check(source, count, false);
            Check(destination, count, true);
            if (_access == PagedAccess.ReadWrite)
            {
                // For the source, beside one to write through: a page that is none of those held.
                Reserve(-1, 1);
            }

            long distance = destination - source;
            while (count > 0)
            {
                // Within one page of each; upwards from the end.
                long from = distance > 0 ? source + count - 1 : source + Moved;
                int at = (int)(from % PageSize);
                int to = (int)((from + distance) % PageSize);
                int n = distance > 0 ? (at < to ? at : to) + 1 : PageSize - (at > to ? at : to);
                if (n > count)
                {
                    n = (int)count;
                }

                if (distance > 0)
                {
                    at -= n - 1;
                    from -= n - 1;
                }

                Page page = Load(from, false);
                page.Pins++;
                try
                {
                    Transfer(from + distance, page.Bytes, at, n, true);
                }
                finally
                {
                    page.Pins--;
                }

                count -= n;
                Moved += n;
            }
        }

        private long Find(byte[] value, long start, long stop, bool backwards)
        {
            Check(0, 0, false);
            if (value == null)
            {
                throw new ArgumentNullException("value");
            }

            // From the first place where it may begin to the last.
            start = Clip(start);
            stop = Clip(stop) - value.Length;
            if (value.Length == 0 || start > stop)
            {
                return start > stop ? -1 : backwards ? stop : start;
            }

            object first = value[0];
            while (start <= stop)
            {
                long place = backwards ? stop : start;
                Page page = Load(place, false);
                byte[] bytes = page.Bytes;
                int at = (int)(place - page.Start);
                if (backwards)
                {
                    byte wanted = value[0];
                    int lowest = start > page.Start ? (int)(start - page.Start) : 0;
                    while (at >= lowest && bytes[at] != wanted)
                    {
                        at--;
                    }

                    place = page.Start + at;
                    stop = place;
                    if (at < lowest)
                    {
                        continue;
                    }

                    stop--;
                }
                else
                {
                    int n = PageSize - at;
                    if (n > stop - start)
                    {
                        n = (int)(stop - start) + 1;
                    }

                    at = Array.IndexOf((Array)bytes, first, at, n);
                    if (at < 0)
                    {
                        start += n;
                        continue;
                    }

                    place = page.Start + at;
                    start = place + 1;
                }

                if (Matches(place, value))
                {
                    return place;
                }
            }

            return -1;
        }

        // Whether the bytes at a place go on like these, the first of which is there.
        private bool Matches(long position, byte[] value)
        {
            int i = 1;
            while (i < value.Length)
            {
                Page page = Load(position + i, false);
                byte[] bytes = page.Bytes;
                int at = (int)(position + i - page.Start);
                while (i < value.Length && at < bytes.Length)
                {
                    if (bytes[at++] != value[i++])
                    {
                        return false;
                    }
                }
            }

            return true;
        }

        private long Clip(long position)
        {
            if (position < 0)
            {
                position += _length;
                return position < 0 ? 0 : position;
            }

            return position > _length ? _length : position;
        }
    }
}
