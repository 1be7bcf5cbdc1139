using System;
using System.IO;
using System.Runtime.InteropServices;

namespace Nano.Pc.Virtual
{
    /// <summary>A pair of pseudo-terminals as a raw serial line: the sensor has the master, a SerialPort opens the slave.</summary>
    internal sealed unsafe class PseudoTerminal : IDisposable
    {
        private const int ReadWrite = 2;
        private const int SetNow = 0;
        private const int Interrupted = 4;
        private const short Readable = 1;

        private readonly int _master;

        /// <summary>Opens a pair.</summary>
        /// <exception cref="IOException">The system gives none.</exception>
        internal PseudoTerminal()
        {
            int notControlling = OperatingSystem.IsMacOS() ? 0x20000 : 0x100;
            _master = OpenMaster(ReadWrite | notControlling);
            if (_master < 0)
            {
                throw Failure("opened");
            }

            try
            {
                if (Grant(_master) != 0 || Unlock(_master) != 0)
                {
                    throw Failure("unlocked");
                }

                PortName = ReadSlaveName();
                MakeRaw();
            }
            catch
            {
                Close(_master);
                throw;
            }
        }

        /// <summary>The device of the slave.</summary>
        internal string PortName { get; }

        /// <summary>Sends bytes to the slave; waits while its buffer is full.</summary>
        /// <param name="bytes">All of them.</param>
        /// <exception cref="IOException">It cannot be written to.</exception>
        internal void Write(ReadOnlySpan<byte> bytes)
        {
            while (bytes.Length > 0)
            {
                fixed (byte* first = bytes)
                {
                    nint written = Write(_master, first, (nuint)bytes.Length);
                    if (written < 0 && Marshal.GetLastPInvokeError() != Interrupted)
                    {
                        throw Failure("written to");
                    }

                    bytes = bytes.Slice((int)Math.Max(0, written));
                }
            }
        }

        /// <summary>Takes what the slave has sent, without waiting.</summary>
        /// <param name="target">Takes the bytes.</param>
        /// <returns>How many; 0 for none, also where nobody has the slave open.</returns>
        internal int Read(Span<byte> target)
        {
            PollRequest request = new PollRequest { Descriptor = _master, Events = Readable };
            if (target.Length == 0 || Poll(&request, 1, 0) <= 0 || (request.Answer & Readable) == 0)
            {
                return 0;
            }

            fixed (byte* first = target)
            {
                return (int)Math.Max(0, Read(_master, first, (nuint)target.Length));
            }
        }

        /// <summary>Hangs up.</summary>
        public void Dispose()
        {
            Close(_master);
        }

        [DllImport("libc", EntryPoint = "posix_openpt", SetLastError = true)]
        private static extern int OpenMaster(int flags);

        [DllImport("libc", EntryPoint = "grantpt", SetLastError = true)]
        private static extern int Grant(int master);

        [DllImport("libc", EntryPoint = "unlockpt", SetLastError = true)]
        private static extern int Unlock(int master);

        [DllImport("libc", EntryPoint = "ptsname")]
        private static extern byte* SlaveName(int master);

        [DllImport("libc", EntryPoint = "ptsname_r")]
        private static extern int SlaveName(int master, byte* buffer, nuint size);

        [DllImport("libc", EntryPoint = "tcgetattr")]
        private static extern int GetAttributes(int descriptor, byte* termios);

        [DllImport("libc", EntryPoint = "tcsetattr")]
        private static extern int SetAttributes(int descriptor, int when, byte* termios);

        [DllImport("libc", EntryPoint = "cfmakeraw")]
        private static extern void MakeRaw(byte* termios);

        [DllImport("libc", EntryPoint = "write", SetLastError = true)]
        private static extern nint Write(int descriptor, byte* bytes, nuint count);

        [DllImport("libc", EntryPoint = "read")]
        private static extern nint Read(int descriptor, byte* bytes, nuint count);

        [DllImport("libc", EntryPoint = "poll")]
        private static extern int Poll(PollRequest* requests, nuint count, int timeout);

        [DllImport("libc", EntryPoint = "close")]
        private static extern int Close(int descriptor);

        private static IOException Failure(string what)
        {
            return new IOException("A pseudo-terminal cannot be " + what + ": " + Marshal.GetLastPInvokeErrorMessage()
                + ". Use --line memory.");
        }

        private string ReadSlaveName()
        {
            if (OperatingSystem.IsMacOS())
            {
                return Marshal.PtrToStringUTF8((nint)SlaveName(_master));
            }

            byte* name = stackalloc byte[128];
            return SlaveName(_master, name, 128) == 0 ? Marshal.PtrToStringUTF8((nint)name) : throw Failure("named");
        }

        // On Linux this reaches the slave too, before anybody opened it. Where a master has no attributes of its own the
        // port does it for the pair.
        private void MakeRaw()
        {
            byte* opaque = stackalloc byte[256];
            if (GetAttributes(_master, opaque) == 0)
            {
                MakeRaw(opaque);
                SetAttributes(_master, SetNow, opaque);
            }
        }

        // struct pollfd
        private struct PollRequest
        {
            internal int Descriptor;
            internal short Events;
            internal short Answer;
        }
    }
}
