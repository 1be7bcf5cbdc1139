using System;
using System.Runtime.InteropServices;

namespace Nano.StandIns.Unix
{
    /// <summary>
    /// The calls of the C library that a terminal takes, and the numbers that go with them. Linux's are those of
    /// asm-generic, which all of .NET's Linux processors share.
    /// </summary>
    internal static unsafe class LibC
    {
        internal const short PollIn = 0x01;
        internal const short PollOut = 0x04;
        internal const short PollErrorOrHangUp = 0x08 | 0x10 | 0x20;
        internal const int LockExclusiveNow = 2 | 4;
        internal const int SetNow = 0;

        internal static readonly int OpenReadWrite = 2;
        internal static readonly int OpenNotControlling = OperatingSystem.IsMacOS() ? 0x20000 : 0x100;
        internal static readonly int OpenNonBlocking = OperatingSystem.IsMacOS() ? 0x4 : 0x800;
        internal static readonly int OpenCloseOnExec = OperatingSystem.IsMacOS() ? 0x1000000 : 0x80000;
        internal static readonly nuint MakeExclusive = OperatingSystem.IsMacOS() ? 0x2000740Du : 0x540Cu;
        internal static readonly nuint MakeShared = OperatingSystem.IsMacOS() ? 0x2000740Eu : 0x540Du;
        internal static readonly nuint LinuxGetTermios2 = 0x802C542Au;
        internal static readonly nuint LinuxSetTermios2 = 0x402C542Bu;

        [DllImport("libc", EntryPoint = "open", SetLastError = true)]
        internal static extern int Open([MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags);

        [DllImport("libc", EntryPoint = "close", SetLastError = true)]
        internal static extern int Close(int descriptor);

        [DllImport("libc", EntryPoint = "read", SetLastError = true)]
        internal static extern nint Read(int descriptor, byte* buffer, nuint count);

        [DllImport("libc", EntryPoint = "write", SetLastError = true)]
        internal static extern nint Write(int descriptor, byte* buffer, nuint count);

        [DllImport("libc", EntryPoint = "poll", SetLastError = true)]
        internal static extern int Poll(PollEntry* entries, nuint count, int timeout);

        [DllImport("libc", EntryPoint = "pipe", SetLastError = true)]
        internal static extern int Pipe(int* descriptors);

        [DllImport("libc", EntryPoint = "flock", SetLastError = true)]
        internal static extern int Lock(int descriptor, int operation);

        [DllImport("libc", EntryPoint = "isatty", SetLastError = true)]
        internal static extern int IsTerminal(int descriptor);

        // Variadic in C. That is harmless where the request takes no argument, and on Linux; not on macOS for ARM, where
        // only requests without an argument are made.
        [DllImport("libc", EntryPoint = "ioctl", SetLastError = true)]
        internal static extern int Control(int descriptor, nuint request, void* argument);

        [DllImport("libc", EntryPoint = "tcgetattr", SetLastError = true)]
        internal static extern int GetAttributes(int descriptor, byte* termios);

        [DllImport("libc", EntryPoint = "tcsetattr", SetLastError = true)]
        internal static extern int SetAttributes(int descriptor, int when, byte* termios);

        [DllImport("libc", EntryPoint = "cfmakeraw")]
        internal static extern void MakeRaw(byte* termios);

        [DllImport("libc", EntryPoint = "cfsetspeed", SetLastError = true)]
        internal static extern int SetSpeed(byte* termios, nuint speed);

        /// <summary>C's <c>struct pollfd</c>.</summary>
        [StructLayout(LayoutKind.Sequential)]
        internal struct PollEntry
        {
            internal int Descriptor;
            internal short Events;
            internal short Returned;
        }
    }
}
