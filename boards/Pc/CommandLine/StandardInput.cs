using System;
using System.IO;
using System.Runtime.InteropServices;

namespace Nano.Pc.CommandLine
{
    /// <summary>The program's own input. Where it was closed by whoever started the program, its number belongs to a file that the
    /// runtime has opened for itself, and to read from that is to wait for ever.</summary>
    internal static class StandardInput
    {
        // fcntl, on Linux and macOS.
        private const int GetDescriptorFlags = 1;
        private const int CloseOnExecute = 1;

        /// <summary>Opens it.</summary>
        /// <returns>The input.</returns>
        /// <exception cref="IOException">It is closed.</exception>
        internal static Stream Open()
        {
            if (!OperatingSystem.IsWindows())
            {
                // What came from outside has come through an execute; what the runtime opens ends at one.
                int flags = Control(0, GetDescriptorFlags);
                if (flags < 0 || (flags & CloseOnExecute) != 0)
                {
                    throw new IOException("The standard input is closed.");
                }
            }

            return Console.OpenStandardInput();
        }

        [DllImport("libc", EntryPoint = "fcntl", SetLastError = true)]
        private static extern int Control(int descriptor, int command);
    }
}
