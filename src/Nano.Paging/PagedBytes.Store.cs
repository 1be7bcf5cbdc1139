using System;

namespace Nano.Paging
{
    // What is done to the store as a whole.
    public sealed partial class PagedBytes
    {
        /// <summary>Writes all changed pages to the store, and has the store flush what it holds back. Does nothing unless
        /// <see cref="PagedAccess.ReadWrite"/>. A page that a writable slice exports counts as changed all the while.</summary>
        /// <exception cref="Exception">What the store throws: the pages that it has not taken stay changed.</exception>
        /// <exception cref="ObjectDisposedException">Closed.</exception>
        public void Flush()
        {
            Check(0, 0, false);
            if (_access == PagedAccess.ReadWrite)
            {
                for (Page page = _head.Next; page != null; page = page.Next)
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
            if (_head != null)
            {
                Settle();
                _head = null;
                _store.Close();
            }
        }

        /// <summary>Makes the store longer, new bytes being 0, or shorter. Writes the changed pages back first, and forgets all.</summary>
        /// <param name="length">The new length in bytes.</param>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is negative.</exception>
        /// <exception cref="NotSupportedException">Not <see cref="PagedAccess.ReadWrite"/>, or the store has one length.</exception>
        /// <exception cref="InvalidOperationException">A slice is exported.</exception>
        /// <exception cref="Exception">What the store throws; the length is what it was.</exception>
        /// <exception cref="ObjectDisposedException">Closed.</exception>
        public void Resize(long length)
        {
            if (length < 0)
            {
                throw new ArgumentOutOfRangeException("length");
            }

            Settle();
            if (_access != PagedAccess.ReadWrite)
            {
                throw new NotSupportedException();
            }

            _store.SetLength(length);
            _length = length;

            // Also the last page, which is stale behind the end.
            for (Page page = _head.Next; page != null; page = page.Next)
            {
                page.Start = -1;
            }
        }

        private void Settle()
        {
            if (_exports != 0)
            {
                throw new InvalidOperationException("Exported.");
            }

            Flush();
        }
    }
}
