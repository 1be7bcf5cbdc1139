using System;
using System.IO;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Nano.Pc.Display
{
    /// <summary>
    /// The standard output that says when it cannot be written. Console.Out keeps to itself that nobody reads any more: a
    /// program whose pipe was closed (<c>... | head</c>) would run for ever.
    /// </summary>
    internal sealed class StandardOutput : Stream
    {
        // errno EPIPE, on Linux and macOS.
        private const int BrokenPipe = 32;

        private readonly SafeFileHandle _handle = new SafeFileHandle(1, false);
        private FileStream _file;

        private StandardOutput()
        {
        }

        /// <inheritdoc/>
        public override bool CanRead => false;

        /// <inheritdoc/>
        public override bool CanSeek => false;

        /// <inheritdoc/>
        public override bool CanWrite => true;

        /// <inheritdoc/>
        public override long Length => throw new NotSupportedException();

        /// <inheritdoc/>
        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        /// <inheritdoc/>
        /// <exception cref="OutputLostException">It cannot be written.</exception>
        public override void Write(byte[] buffer, int offset, int count)
        {
            try
            {
                _file ??= new FileStream(_handle, FileAccess.Write, 0);
                _file.Write(buffer, offset, count);
            }
            catch (Exception reason) when (reason is IOException or ArgumentException or UnauthorizedAccessException)
            {
                throw new OutputLostException(reason, reason is IOException && reason.HResult == BrokenPipe);
            }
        }

        /// <inheritdoc/>
        public override void Flush()
        {
        }

        /// <inheritdoc/>
        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        /// <inheritdoc/>
        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        /// <inheritdoc/>
        public override void SetLength(long value) => throw new NotSupportedException();

        /// <summary>Opens it.</summary>
        /// <returns>A writer that writes at once.</returns>
        internal static TextWriter Open()
        {
            return !Console.IsOutputRedirected || OperatingSystem.IsWindows()
                ? Console.Out
                : new StreamWriter(new StandardOutput(), new UTF8Encoding(false)) { AutoFlush = true };
        }
    }
}
