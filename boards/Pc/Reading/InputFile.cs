using System;
using System.IO;
using System.Threading;

namespace Nano.Pc.Reading
{
    /// <summary>Opens files that the user names.</summary>
    internal static class InputFile
    {
        /// <summary>Opens one to read.</summary>
        /// <param name="path">The file. One that is being written to is read as far as it goes.</param>
        /// <param name="stop">Ends the wait for a named pipe that nobody writes to.</param>
        /// <returns>The file. It is read in pieces as large as a buffer, so it has none of its own.</returns>
        /// <exception cref="IOException">It cannot be read; the message says why, as one sentence.</exception>
        /// <exception cref="OperationCanceledException">Stopped.</exception>
        internal static FileStream Open(string path, CancellationToken stop)
        {
            if (Directory.Exists(path))
            {
                throw Refusal(path, "it is a directory");
            }

            try
            {
                return Interruptible.Run(() => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 0), stop);
            }
            catch (Exception reason) when (reason is FileNotFoundException or DirectoryNotFoundException)
            {
                throw Refusal(path, "there is no such file");
            }
            catch (Exception reason) when (reason is UnauthorizedAccessException)
            {
                throw Refusal(path, "permission denied");
            }
            catch (Exception reason) when (reason is IOException or ArgumentException or NotSupportedException)
            {
                throw Refusal(path, reason.Message.TrimEnd('.'));
            }
        }

        /// <summary>Says that a file cannot be read.</summary>
        /// <param name="path">The file.</param>
        /// <param name="reason">Why, without a full stop.</param>
        /// <returns>What to throw.</returns>
        internal static IOException Refusal(string path, string reason)
        {
            return new IOException("The file " + path + " cannot be read: " + reason + ".");
        }
    }
}
