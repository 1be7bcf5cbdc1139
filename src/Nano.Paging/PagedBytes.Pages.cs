using System;
using System.IO;

namespace Nano.Paging
{
    // Which pages are in memory.
    public sealed partial class PagedBytes
    {
        /// <summary>Refuses a stretch that does not lie within the store or may not be written, and all use of what is closed.</summary>
        internal void Check(long position, long count, bool write)
        {
            if (_head == null)
            {
                throw new ObjectDisposedException("PagedBytes");
            }

            if (position < 0 || count < 0 || count > _length - position)
            {
                throw new ArgumentOutOfRangeException(count < 0 ? "count" : "position");
            }

            if (write)
            {
                if (_access == PagedAccess.ReadOnly)
                {
                    throw new NotSupportedException();
                }

                if (_access == PagedAccess.CopyOnWrite)
                {
                    Reserve(position, count);
                }
            }
        }

        /// <summary>Its bytes are not those of the store from now on. A copy never makes room again.</summary>
        internal void SetChanged(Page page)
        {
            if (!page.Changed && _access == PagedAccess.CopyOnWrite)
            {
                page.Pins++;
            }

            page.Changed = true;
        }

        /// <summary>Refuses to hold the pages of a stretch where none would be left that can make room.</summary>
        internal void Reserve(long position, long count)
        {
            long room = count == 0 ? 0 : position / PageSize - (position + count - 1) / PageSize - 1;
            for (Page page = _head.Next; page != null; page = page.Next)
            {
                if (page.Pins == 0 || (page.Start > position - PageSize && page.Start < position + count))
                {
                    room++;
                }
            }

            if (room <= 0)
            {
                throw new InvalidOperationException("No page is free.");
            }
        }

        /// <summary>The page of a place, in memory and at the front. One that is about to be overwritten as a whole is not
        /// read.</summary>
        internal Page Load(long position, bool whole)
        {
            long start = position - position % PageSize;
            Page before = _head;
            Page page = before.Next;
            if (page.Start == start)
            {
                return page;
            }

            Page room = null;
            while (page != null && page.Start != start)
            {
                if (page.Pins == 0)
                {
                    room = before;
                }

                before = page;
                page = page.Next;
            }

            if (page == null)
            {
                before = room;
                page = before.Next;
                Save(page);
                page.Start = -1;
                if (!whole)
                {
                    int count = CountAt(start);
                    int n = 0;
                    for (int have = 0; have < count; have += n)
                    {
                        n = _store.Read(start + have, page.Bytes, have, count - have);
                        if (n <= 0)
                        {
                            throw new IOException("Short.");
                        }
                    }

                    PageReads++;
                }

                page.Start = start;
            }

            before.Next = page.Next;
            page.Next = _head.Next;
            _head.Next = page;
            return page;
        }

        private void Save(Page page)
        {
            if (page.Changed)
            {
                _store.Write(page.Start, page.Bytes, 0, CountAt(page.Start));
                PageWrites++;

                // An exported page may be written to at any time.
                page.Changed = page.Pins != 0;
            }
        }

        // The bytes in a page.
        private int CountAt(long start)
        {
            long left = _length - start;
            return left < PageSize ? (int)left : PageSize;
        }

        // The stretches have been checked.
        private void Transfer(long position, byte[] buffer, int offset, int count, bool write)
        {
            while (count > 0)
            {
                int at = (int)(position % PageSize);
                int n = PageSize - at;
                if (n > count)
                {
                    n = count;
                }

                Page page = Load(position, write && n == CountAt(position - at));
                if (write)
                {
                    Array.Copy(buffer, offset, page.Bytes, at, n);
                    SetChanged(page);
                }
                else
                {
                    Array.Copy(page.Bytes, at, buffer, offset, n);
                }

                position += n;
                offset += n;
                count -= n;
            }
        }
    }
}
