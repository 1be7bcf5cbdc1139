using System;
using System.IO;
using System.Runtime.InteropServices;
using System.Text;
using System.Threading;

namespace Nano.Pc.Display
{
    /// <summary>
    /// The standard output that says when it cannot be written. Console.Out keeps to itself that nobody reads any more: a
    /// program whose pipe was closed (<c>... | head</c>) would run for ever.
    /// </summary>
    internal sealed class StandardOutput : Stream
    {
        // errno, on Linux and macOS.
        private const int Interrupted = 4;
        private static readonly int s_tryAgain = OperatingSystem.IsMacOS() ? 35 : 11;
        private const int BrokenPipe = 32;

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
            while (count > 0)
            {
                // Not a FileStream: of a file it writes at a place that it counts itself, over what others have written there.
                nint written = Write(1, ref buffer[offset], count);
                if (written < 0)
                {
                    int error = Marshal.GetLastPInvokeError();
                    if (error == Interrupted)
                    {
                        continue;
                    }

                    if (error == s_tryAgain)
                    {
                        // Another program with the same terminal has asked it not to wait.
                        Thread.Sleep(1);
                        continue;
                    }

                    throw new OutputLostException(new IOException(Marshal.GetPInvokeErrorMessage(error) + "."), error == BrokenPipe);
                }

                offset += (int)written;
                count -= (int)written;
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

        /// <summary>Opens it as a stream; not on Windows.</summary>
        /// <returns>The stream.</returns>
        internal static Stream OpenStream()
        {
            return new StandardOutput();
        }

        [DllImport("libc", EntryPoint = "write", SetLastError = true)]
        private static extern nint Write(int descriptor, ref byte first, nint count);
    }
}
