using System;
using System.IO;

namespace Nano.Paging
{
    // Which pages are in memory.
    public sealed partial class PagedBytes
    {
        /// <summary>Writes all changed pages to the store, and has the store flush what it holds back. Does nothing unless
        /// <see cref="PagedAccess.ReadWrite"/>. A page that a writable slice exports counts as changed all the while.</summary>
        /// <exception cref="Exception">What the store throws: the pages that it has not taken stay changed.</exception>
        /// <exception cref="ObjectDisposedException">Closed.</exception>
        public void Flush()
        {
            Check(0, 0);
            if (_access == PagedAccess.ReadWrite)
            {
                for (Page page = _first; page != null; page = page.Next)
                {
                    Save(page);
                }

                _store.Flush();
            }
        }

        /// <summary>Flushes, lets the pages go, and closes the store. Does nothing the second time.</summary>
        /// <exception cref="InvalidOperationException">A slice is exported; nothing has been done.</exception>
        /// <exception cref="Exception">What the store throws: when it is by a write, this object is open still, and has the changed
        /// pages.</exception>
        public void Close()
        {
            if (_first != null)
            {
                CheckExports();
                Flush();
                _first = null;
                _store.Close();
            }
        }

        /// <summary>Makes the store longer, new bytes being 0, or shorter.</summary>
        /// <param name="length">The new length in bytes.</param>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is negative.</exception>
        /// <exception cref="NotSupportedException">Not <see cref="PagedAccess.ReadWrite"/>, or the store has one length.</exception>
        /// <exception cref="InvalidOperationException">A slice is exported.</exception>
        /// <exception cref="Exception">What the store throws; the length is what it was.</exception>
        /// <exception cref="ObjectDisposedException">Closed.</exception>
        public void Resize(long length)
        {
            Check(0, 0);
            if (length < 0)
            {
                throw new ArgumentOutOfRangeException("length");
            }

            if (_access != PagedAccess.ReadWrite)
            {
                throw new NotSupportedException();
            }

            CheckExports();
            _store.SetLength(length);
            for (Page page = _first; page != null; page = page.Next)
            {
                // What the last page has behind the end is stale; behind the new end there may be whole pages.
                long end = length < _length ? length : _length;
                if (page.Start >= end)
                {
                    page.Start = -1;
                    page.Changed = false;
                }
                else if (page.Start >= 0 && end - page.Start < PageSize)
                {
                    int kept = (int)(end - page.Start);
                    Array.Clear(page.Bytes, kept, PageSize - kept);
                }
            }

            _length = length;
        }

        /// <summary>Refuses a stretch that does not lie within the store, and all use of what is closed.</summary>
        internal void Check(long position, long count)
        {
            if (_first == null)
            {
                throw new ObjectDisposedException("PagedBytes");
            }

            long left = _length - position;
            if (position < 0 || left < 0 || (left == 0 && count > 0))
            {
                throw new ArgumentOutOfRangeException("position");
            }

            if (count < 0 || count > left)
            {
                throw new ArgumentOutOfRangeException("count");
            }
        }

        /// <summary>The page of a slice, in memory.</summary>
        /// <param name="position">Where the slice begins.</param>
        /// <param name="isReadOnly">False when the page is to count as changed.</param>
        /// <param name="pins">1 to hold it there, 0 not to.</param>
        internal Page Lend(long position, bool isReadOnly, int pins)
        {
            if (pins != 0 || (!isReadOnly && _access == PagedAccess.CopyOnWrite))
            {
                Reserve(position, 1);
            }

            Page page = Load(position, false);
            page.Pins += pins;
            page.Changed |= !isReadOnly;
            return page;
        }

        private void CheckWrite(long position, long count)
        {
            Check(position, count);
            if (_access == PagedAccess.ReadOnly)
            {
                throw new NotSupportedException();
            }

            if (_access == PagedAccess.CopyOnWrite)
            {
                Reserve(position, count);
            }
        }

        private void CheckExports()
        {
            for (Page page = _first; page != null; page = page.Next)
            {
                if (page.Pins != 0)
                {
                    throw new InvalidOperationException("Exported.");
                }
            }
        }

        private bool IsHeld(Page page)
        {
            return page.Pins != 0 || (page.Changed && _access == PagedAccess.CopyOnWrite);
        }

        // Refuses to hold the pages of a stretch where none would be left that can make room.
        private void Reserve(long position, long count)
        {
            long held = count == 0 ? 0 : (position + count - 1) / PageSize - position / PageSize + 1;
            for (Page page = _first; page != null; page = page.Next)
            {
                if (IsHeld(page) && (page.Start + PageSize <= position || page.Start >= position + count))
                {
                    held++;
                }
            }

            if (held >= _pageCount)
            {
                throw new InvalidOperationException("No page is free.");
            }
        }

        // The page of a place, in memory and at the front. One that is about to be overwritten as a whole is not read.
        private Page Load(long position, bool whole)
        {
            long start = position - position % PageSize;
            Page page = _first;
            Page before = null;
            Page last = null;
            Page beforeLast = null;
            while (page != null && page.Start != start)
            {
                if (!IsHeld(page))
                {
                    last = page;
                    beforeLast = before;
                }

                before = page;
                page = page.Next;
            }

            if (page == null)
            {
                page = last;
                before = beforeLast;
                Save(page);
                page.Start = -1;
                if (!whole)
                {
                    Fill(page.Bytes, start);
                }

                page.Start = start;
            }

            if (before != null)
            {
                before.Next = page.Next;
                page.Next = _first;
                _first = page;
            }

            return page;
        }

        private void Fill(byte[] bytes, long start)
        {
            int count = CountAt(start);
            for (int have = 0; have < count;)
            {
                int n = _store.Read(start + have, bytes, have, count - have);
                if (n <= 0 || n > count - have)
                {
                    throw new IOException("Short.");
                }

                have += n;
            }

            PageReads++;
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
                    page.Changed = true;
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
