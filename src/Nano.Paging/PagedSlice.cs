using System;

namespace Nano.Paging
{
    using Nano.Buffers;

    /// <summary>
    /// A window on some of the bytes of a <see cref="PagedBytes"/>, which reads nothing until it is used. Where it lies in one page
    /// it exports the memory of that page; otherwise it can be copied, and says so to who wants its memory.
    /// </summary>
    /// <remarks>
    /// <see cref="Array"/> loads the page, and is good until the next use of the <see cref="PagedBytes"/>. <see cref="BeginExport"/>
    /// holds the page in memory until <see cref="EndExport"/>, as a ByteView does until it is released; meanwhile Resize and
    /// Close refuse.
    /// A page that a writable slice has exported counts as changed, and is written to the store by the next Flush after it was let
    /// go at the latest: what is written through it is never lost, and what is only read through it is written back all the same.
    /// For reading take a slice that is read-only, or CopyTo.
    /// </remarks>
    public sealed class PagedSlice : BytesLike
    {
        /// <summary>Where it begins in the <see cref="PagedBytes"/>.</summary>
        public readonly long Position;

        /// <summary>True when all of it lies in one page, so that its memory can be exported; then it stays so.</summary>
        public readonly bool IsInOnePage;

        internal readonly PagedBytes _owner;
        private readonly bool _isReadOnly;
        private Page _page;
        private int _exports;

        internal PagedSlice(PagedBytes owner, long position, int count, bool isReadOnly, byte[] memory)
        {
            _owner = owner;
            _isReadOnly = isReadOnly;
            Position = position;
            _offset = (int)(position % owner.PageSize);
            IsInOnePage = count <= owner.PageSize - _offset;

            // Some page's until its own is loaded: one that is alive has an array.
            _array = memory;
            _length = count;
        }

        /// <summary>The memory of the page, which is loaded. Not a copy.</summary>
        /// <exception cref="InvalidOperationException">In several pages; or no page could be freed any more.</exception>
        /// <exception cref="ArgumentOutOfRangeException">The store has been made shorter, and it is no longer a part.</exception>
        /// <exception cref="System.IO.IOException">The store has become shorter; or what the store throws.</exception>
        /// <exception cref="ObjectDisposedException">The <see cref="PagedBytes"/> is closed.</exception>
        public override byte[] Array
        {
            get
            {
                Take(0);
                return _array;
            }
        }

        /// <inheritdoc/>
        public override bool IsReadOnly => _isReadOnly;

        /// <summary>A slice of the slice; the same as one of the whole.</summary>
        /// <param name="offset">Where it begins in this one.</param>
        /// <param name="count">How many bytes.</param>
        /// <returns>As read-only as this one.</returns>
        /// <exception cref="ArgumentOutOfRangeException">They do not lie within this one, or no longer within the store.</exception>
        /// <exception cref="ObjectDisposedException">The <see cref="PagedBytes"/> is closed.</exception>
        public PagedSlice Slice(int offset, int count)
        {
            if (offset < 0 || count > _length - offset)
            {
                throw new ArgumentOutOfRangeException("offset");
            }

            return _owner.Slice(Position + offset, count, _isReadOnly);
        }

        /// <summary>Copies all bytes into an array, whatever pages they lie in, and changes no page. The array may not be the memory of
        /// the second or a later one of these.</summary>
        /// <param name="buffer">Takes the bytes.</param>
        /// <param name="offset">Where the first one goes.</param>
        /// <exception cref="ArgumentNullException"><paramref name="buffer"/> is null.</exception>
        /// <exception cref="ArgumentOutOfRangeException">They do not fit; or the store has been made shorter.</exception>
        /// <exception cref="System.IO.IOException">The store has become shorter; or what the store throws.</exception>
        /// <exception cref="ObjectDisposedException">The <see cref="PagedBytes"/> is closed.</exception>
        public override void CopyTo(byte[] buffer, int offset)
        {
            _owner.Read(Position, buffer, offset, _length);
        }

        /// <summary>Loads the page and holds it in memory, until as many <see cref="EndExport"/> have followed. Fails as
        /// <see cref="Array"/> does.</summary>
        /// <exception cref="InvalidOperationException">In several pages; or no page would be left to read through.</exception>
        public override void BeginExport()
        {
            Take(1);
        }

        /// <summary>Lets the page go again.</summary>
        /// <exception cref="InvalidOperationException">There is no export to end.</exception>
        public override void EndExport()
        {
            if (_exports == 0)
            {
                throw new InvalidOperationException("EndExport");
            }

            _exports--;
            _owner._exports--;
            if (_page != null)
            {
                _page.Pins--;
            }
        }

        // The page in memory: 1 to hold it there, 0 not to.
        private void Take(int pins)
        {
            _owner.Check(Position, _length, false);
            if (!IsInOnePage)
            {
                throw new InvalidOperationException("In several pages.");
            }

            // What is empty takes no page, and behind the last byte there may be none.
            if (_length != 0)
            {
                if (pins != 0 || (!_isReadOnly && _owner._access == PagedAccess.CopyOnWrite))
                {
                    _owner.Reserve(Position, 1);
                }

                Page page = _owner.Load(Position, false);
                page.Pins += pins;
                if (!_isReadOnly)
                {
                    _owner.SetChanged(page);
                }

                _page = page;
                _array = page.Bytes;
            }

            _exports += pins;
            _owner._exports += pins;
        }
    }
}
