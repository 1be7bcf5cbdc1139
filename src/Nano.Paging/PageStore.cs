using System;

namespace Nano.Paging
{
    /// <summary>
    /// What <see cref="PagedBytes"/> reads its pages from and writes them to: a file, a stream, memory behind a bus. Derive from
    /// this class for a store of your own: <see cref="Length"/> and <see cref="Read"/> make one that is read-only.
    /// </summary>
    /// <remarks>
    /// The contract, for who implements:
    /// <list type="bullet">
    /// <item>Only <see cref="PagedBytes"/> calls it, with arguments that are right: an array and a stretch of it, and places
    /// within the length. It does not need to check them. It must not use that object in turn, which is in the middle of
    /// something.</item>
    /// <item>It is asked for one page at a time, or for the rest of one, and pages begin at multiples of the page size; the last
    /// may be short.</item>
    /// <item>A failure is an exception, of any type, best an IOException. It goes through to who called; nothing is lost by it, and
    /// the same call may come again.</item>
    /// <item>What has been written is what is read from then on, whether it has been flushed or not.</item>
    /// </list>
    /// <code>
    /// sealed class Eeprom : PageStore         // ReadBlock and WriteBlock talk to the chip
    /// {
    ///     public override long Length => 32768;
    ///     public override bool IsReadOnly => false;
    ///     public override int Read(long position, byte[] buffer, int offset, int count) => ReadBlock((int)position, buffer, offset, count);
    ///     public override void Write(long position, byte[] buffer, int offset, int count) => WriteBlock((int)position, buffer, offset, count);
    /// }
    /// </code>
    /// </remarks>
    public abstract class PageStore
    {
        /// <summary>The bytes in the store, 0 or more. Asked for once, when a <see cref="PagedBytes"/> is made.</summary>
        public abstract long Length { get; }

        /// <summary>True, unless overridden, when <see cref="Write"/> cannot be used.</summary>
        public virtual bool IsReadOnly => true;

        /// <summary>Reads bytes: at least one, at most <paramref name="count"/>. After fewer it is called again for the rest.</summary>
        /// <param name="position">Where the first one lies in the store.</param>
        /// <param name="buffer">Takes them; not kept.</param>
        /// <param name="offset">Where the first one goes.</param>
        /// <param name="count">How many, 1 or more; all of them lie within <see cref="Length"/>.</param>
        /// <returns>How many were read. 0 or less says that the store has become shorter, which is an IOException for who called
        /// <see cref="PagedBytes"/>.</returns>
        public abstract int Read(long position, byte[] buffer, int offset, int count);

        /// <summary>Writes bytes, all of them.</summary>
        /// <param name="position">Where the first one goes in the store.</param>
        /// <param name="buffer">Holds them; not kept, not changed.</param>
        /// <param name="offset">Where the first one lies.</param>
        /// <param name="count">How many, 1 or more; all of them lie within the length.</param>
        /// <exception cref="NotSupportedException">Not overridden.</exception>
        public virtual void Write(long position, byte[] buffer, int offset, int count)
        {
            throw new NotSupportedException();
        }

        /// <summary>Makes the store longer, new bytes being 0, or shorter. When it throws, all bytes that were there must be there
        /// still.</summary>
        /// <param name="length">The new length in bytes.</param>
        /// <exception cref="NotSupportedException">Not overridden.</exception>
        public virtual void SetLength(long length)
        {
            throw new NotSupportedException();
        }

        /// <summary>Hands on what the store itself has held back. Nothing, unless overridden.</summary>
        public virtual void Flush()
        {
        }

        /// <summary>Lets go of what lies below. Nothing, unless overridden.</summary>
        public virtual void Close()
        {
        }
    }
}
