using System;
using System.IO;

namespace Nano.Pc.Reading
{
    /// <summary>Makes files that the user names.</summary>
    internal static class OutputFile
    {
        /// <summary>Makes one that is not there yet.</summary>
        /// <param name="path">The file.</param>
        /// <returns>It, without a buffer of its own: what is written is the system's at once.</returns>
        /// <exception cref="IOException">It is there already, or cannot be made; the message says so as one sentence.</exception>
        internal static FileStream CreateNew(string path)
        {
            if (File.Exists(path) || Directory.Exists(path))
            {
                throw Refusal(path, "it is there already");
            }

            try
            {
                return new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.Read, 0);
            }
            catch (Exception reason) when (reason is DirectoryNotFoundException)
            {
                throw Refusal(path, "there is no such directory");
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

        private static IOException Refusal(string path, string reason)
        {
            return new IOException("The file " + path + " cannot be made: " + reason + ".");
        }
    }
}
