using System;
using System.IO;

namespace Nano.Paging
{
    /// <summary>
    /// A stream as a store of pages: a file, on a board and on a PC, or a MemoryStream. Its position is moved at each read and write.
    /// </summary>
    /// <remarks>
    /// On a PC give a FileStream no buffer of its own (<c>bufferSize</c> 1): the pages are one. On a device each read, write and
    /// change of position of a file opens it and allocates as much as it moves, so pages of a few hundred bytes cost little more than
    /// short ones; and a file can be made longer, but not shorter.
    /// </remarks>
    public sealed class StreamStore : PageStore
    {
        private readonly Stream _stream;

        /// <summary>Takes over a stream. Its length is fixed from then on, but for <see cref="SetLength"/>.</summary>
        /// <param name="stream">Can be read and can seek; kept, and closed by <see cref="Close"/>.</param>
        /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
        /// <exception cref="ArgumentException">It cannot be read, or cannot seek.</exception>
        public StreamStore(Stream stream)
        {
            if (stream == null)
            {
                throw new ArgumentNullException("stream");
            }

            if (!stream.CanRead || !stream.CanSeek)
            {
                throw new ArgumentException("CanSeek", "stream");
            }

            _stream = stream;
        }

        /// <inheritdoc/>
        public override long Length => _stream.Length;

        /// <summary>True when the stream cannot be written.</summary>
        public override bool IsReadOnly => !_stream.CanWrite;

        /// <inheritdoc/>
        public override int Read(long position, byte[] buffer, int offset, int count)
        {
            _stream.Position = position;
            return _stream.Read(buffer, offset, count);
        }

        /// <inheritdoc/>
        public override void Write(long position, byte[] buffer, int offset, int count)
        {
            _stream.Position = position;
            _stream.Write(buffer, offset, count);
        }

        /// <summary>Makes the stream shorter, by its SetLength, or longer, by zeros written behind its end: what a stream that is
        /// lengthened otherwise has there is not defined. Allocates 256 bytes for them. When it fails, those already written stay.</summary>
        /// <param name="length">The new length in bytes.</param>
        /// <exception cref="Exception">What the stream throws; NotImplementedException by a file that is to be made shorter on a
        /// device, NotSupportedException by a MemoryStream over an array.</exception>
        public override void SetLength(long length)
        {
            long end = _stream.Length;
            if (length < end)
            {
                _stream.SetLength(length);
                return;
            }

            byte[] zeros = new byte[256];
            while (end < length)
            {
                long left = length - end;
                Write(end, zeros, 0, left < zeros.Length ? (int)left : zeros.Length);
                end += zeros.Length;
            }
        }

        /// <inheritdoc/>
        public override void Flush()
        {
            _stream.Flush();
        }

        /// <summary>Closes the stream.</summary>
        public override void Close()
        {
            _stream.Close();
        }
    }
}
