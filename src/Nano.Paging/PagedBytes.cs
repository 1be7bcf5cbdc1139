using System;

namespace Nano.Paging
{
    using Nano.Buffers;

    /// <summary>
    /// A large store seen as bytes through a few pages in memory: Python's <c>mmap</c>, for a machine that has no paging. Any place
    /// can be read and written; the pages used last stay in memory.
    /// </summary>
    /// <remarks>
    /// <code>
    /// store:  | page 0 | page 1 | page 2 | page 3 | page 4 | p. |       the last page may be short
    ///                      |                 |
    /// memory:          | page 1 |        | page 3 |                     2 pages of PageSize bytes
    ///
    /// using (PagedBytes log = new PagedBytes(store, PagedAccess.ReadWrite, 512, 4))
    /// {
    ///     long at = log.IndexOf(new byte[] { 0x42, 0x4D });
    ///     log.Read(at, frame, 0, 32);
    ///     log[at] = 0;
    /// }                                               // written back
    /// </code>
    /// All memory is taken by the constructor: <c>pageCount</c> pages, each of its bytes and about 100 more. After that only a slice
    /// is allocated, and by <c>IndexOf</c> a box.
    /// The page that has not been used for longest is the one that makes room for another. A changed page is written back then, by
    /// <see cref="Flush"/> and by <see cref="Close"/>. A page that is overwritten as a whole is not read first; a pass from one end
    /// to the other reads each page once. Finding a page costs a step for each page in memory: a few large pages are better than
    /// many small ones.
    /// Pages that cannot make room, being exported by a slice or, with <see cref="PagedAccess.CopyOnWrite"/>, changed, are never all:
    /// one is always left to read through, so there are at most <c>pageCount - 1</c> of them. Who would take the last one gets an
    /// InvalidOperationException, and nothing has been changed. So with <see cref="PagedAccess.CopyOnWrite"/> bytes in
    /// <c>pageCount - 1</c> different pages can be changed, not more, until <see cref="Close"/>, which forgets them.
    /// An exception of the store goes through. Then each page is what it was: a page that could not be written stays in memory, changed,
    /// and a page that could not be read is not there; the call can be repeated. A write of several pages may have written the first
    /// of them.
    /// The length is the store's when this object is made. Nobody else may change the store meanwhile: of a store that has become
    /// shorter a read is an IOException.
    /// Not for several threads at once. After <see cref="Close"/> all use is an ObjectDisposedException, but for Close itself.
    /// Source: https://docs.python.org/3.13/library/mmap.html
    /// </remarks>
    public sealed partial class PagedBytes : IDisposable
    {
        /// <summary>The pages that have been read from the store. Set it to 0 to start it anew.</summary>
        public long PageReads;

        /// <summary>The pages that have been written to the store. Set it to 0 to start it anew.</summary>
        public long PageWrites;

        /// <summary>The bytes that the last <see cref="Move"/> has moved: all, unless it threw an exception of the store.</summary>
        public long Moved;

        /// <summary>The bytes in a page.</summary>
        public readonly int PageSize;

        private readonly PageStore _store;
        private long _length;

        // Stands before the page used last and holds nothing; null once closed.
        private Page _head;

        // By slices, and how often.
        internal int _exports;

        internal readonly PagedAccess _access;

        /// <summary>Opens a store, all of it, and takes all memory; reads nothing.</summary>
        /// <param name="store">Kept, and closed by <see cref="Close"/>.</param>
        /// <param name="access">What may be changed, and where.</param>
        /// <param name="pageSize">The bytes in a page, 1 or more. What the store reads or erases at a time is a good size; it need not
        /// be a power of two.</param>
        /// <param name="pageCount">How many pages are in memory, 2 or more.</param>
        /// <exception cref="ArgumentNullException"><paramref name="store"/> is null.</exception>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="access"/>, <paramref name="pageSize"/> or
        /// <paramref name="pageCount"/> is none of the above.</exception>
        /// <exception cref="ArgumentException"><see cref="PagedAccess.ReadWrite"/>, and the store is read-only.</exception>
        public PagedBytes(PageStore store, PagedAccess access, int pageSize, int pageCount)
        {
            if (store == null)
            {
                throw new ArgumentNullException("store");
            }

            if (access < PagedAccess.ReadOnly || access > PagedAccess.CopyOnWrite)
            {
                throw new ArgumentOutOfRangeException("access");
            }

            if (pageSize < 1)
            {
                throw new ArgumentOutOfRangeException("pageSize");
            }

            if (pageCount < 2)
            {
                throw new ArgumentOutOfRangeException("pageCount");
            }

            if (access == PagedAccess.ReadWrite && store.IsReadOnly)
            {
                throw new ArgumentException("IsReadOnly", "store");
            }

            _store = store;
            _access = access;
            PageSize = pageSize;
            _length = store.Length;
            _head = new Page();
            while (pageCount-- > 0)
            {
                _head.Next = new Page { Bytes = new byte[pageSize], Start = -1, Next = _head.Next };
            }
        }

        /// <summary>How many bytes there are.</summary>
        /// <exception cref="ObjectDisposedException">Closed.</exception>
        public long Length
        {
            get
            {
                Check(0, 0, false);
                return _length;
            }
        }

        /// <summary>The byte at a place. Does not allocate.</summary>
        /// <param name="position">0 to <see cref="Length"/> - 1.</param>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="position"/> is none of these.</exception>
        /// <exception cref="NotSupportedException">Set, and <see cref="PagedAccess.ReadOnly"/>.</exception>
        /// <exception cref="InvalidOperationException">Set, and no page could be freed any more; see the remarks.</exception>
        /// <exception cref="System.IO.IOException">The store has become shorter; or what the store throws.</exception>
        /// <exception cref="ObjectDisposedException">Closed.</exception>
        public byte this[long position]
        {
            get
            {
                Check(position, 1, false);
                Page page = Load(position, false);
                return page.Bytes[(int)(position - page.Start)];
            }

            set
            {
                Check(position, 1, true);
                Page page = Load(position, PageSize == 1);
                page.Bytes[(int)(position - page.Start)] = value;
                SetChanged(page);
            }
        }

        /// <summary>Reads bytes, all of them. Does not allocate.</summary>
        /// <param name="position">Where the first one lies.</param>
        /// <param name="buffer">Takes them; not kept.</param>
        /// <param name="offset">Where the first one goes.</param>
        /// <param name="count">How many.</param>
        /// <exception cref="ArgumentNullException"><paramref name="buffer"/> is null.</exception>
        /// <exception cref="ArgumentOutOfRangeException">They do not lie within the store, or within
        /// <paramref name="buffer"/>; nothing has been changed.</exception>
        /// <exception cref="System.IO.IOException">The store has become shorter; or what the store throws.</exception>
        /// <exception cref="ObjectDisposedException">Closed.</exception>
        public void Read(long position, byte[] buffer, int offset, int count)
        {
            Check(position, count, false);
            Range.Check(buffer, offset, count);
            Transfer(position, buffer, offset, count, false);
        }

        /// <summary>Writes bytes, all of them, over those that are there. Does not allocate.</summary>
        /// <param name="position">Where the first one goes.</param>
        /// <param name="buffer">Holds them; not kept, not changed. Not the memory of a page: a slice of these bytes is moved by
        /// <see cref="Move"/>.</param>
        /// <param name="offset">Where the first one lies.</param>
        /// <param name="count">How many.</param>
        /// <exception cref="ArgumentNullException"><paramref name="buffer"/> is null.</exception>
        /// <exception cref="ArgumentOutOfRangeException">They do not lie within the store, or within
        /// <paramref name="buffer"/>; nothing has been changed.</exception>
        /// <exception cref="NotSupportedException"><see cref="PagedAccess.ReadOnly"/>.</exception>
        /// <exception cref="InvalidOperationException">No page could be freed any more, see the remarks; nothing has been
        /// changed.</exception>
        /// <exception cref="System.IO.IOException">The store has become shorter; or what the store throws.</exception>
        /// <exception cref="ObjectDisposedException">Closed.</exception>
        public void Write(long position, byte[] buffer, int offset, int count)
        {
            Range.Check(buffer, offset, count);
            Check(position, count, true);
            Transfer(position, buffer, offset, count, true);
        }

        /// <summary>Writes the bytes of an object, which is held meanwhile. A slice of these very bytes, in any number of pages, is
        /// moved instead, and may overlap: see <see cref="Move"/> for what that needs. Does not allocate.</summary>
        /// <param name="position">Where the first one goes.</param>
        /// <param name="data">Holds them, side by side; not kept. A view of such a slice may not overlap.</param>
        /// <exception cref="ArgumentNullException"><paramref name="data"/> is null.</exception>
        /// <exception cref="ArgumentOutOfRangeException">They do not lie within the store; nothing has been changed.</exception>
        /// <exception cref="NotSupportedException"><see cref="PagedAccess.ReadOnly"/>.</exception>
        /// <exception cref="InvalidOperationException">No page could be freed any more, or the bytes do not lie side by
        /// side; nothing has been changed.</exception>
        /// <exception cref="System.IO.IOException">The store has become shorter; or what the store throws.</exception>
        /// <exception cref="ObjectDisposedException">Closed, or the object has been released.</exception>
        public void Write(long position, BytesLike data)
        {
            if (data == null)
            {
                throw new ArgumentNullException("data");
            }

            // Its page would make room, or be overwritten while it is read.
            PagedSlice slice = data as PagedSlice;
            if (slice != null && slice._owner == this)
            {
                Move(position, slice.Position, slice._length);
                return;
            }

            // The store may use what lends them. The result is stored because a call right before a try is inside it for the
            // device, which would end an export that has not begun.
            data.BeginExport();
            int count = data._length;
            try
            {
                Write(position, data.Array, data.Offset, count);
            }
            finally
            {
                data.EndExport();
            }
        }

        /// <summary>A window on some of the bytes. Reads nothing; allocates the slice alone, 120 bytes.</summary>
        /// <param name="position">Where it begins.</param>
        /// <param name="count">How many bytes.</param>
        /// <param name="isReadOnly">True when nothing shall be written through it: then reading through it changes no page.</param>
        /// <returns>The slice; writable, unless these bytes are not or it was not wanted.</returns>
        /// <exception cref="ArgumentOutOfRangeException">They do not lie within the store.</exception>
        /// <exception cref="ObjectDisposedException">Closed.</exception>
        public PagedSlice Slice(long position, int count, bool isReadOnly = false)
        {
            Check(position, count, false);
            return new PagedSlice(this, position, count, isReadOnly || _access == PagedAccess.ReadOnly, _head.Next.Bytes);
        }

        /// <summary>The same as <see cref="Close"/>.</summary>
        public void Dispose()
        {
            Close();
        }
    }
}
