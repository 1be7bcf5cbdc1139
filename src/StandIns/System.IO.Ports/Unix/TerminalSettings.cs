using System;
using System.IO;
using System.IO.Ports;
using System.Runtime.InteropServices;

namespace Nano.StandIns.Unix
{
    /// <summary>
    /// Sets a terminal to raw bytes at any baud rate. Linux takes a free number only through its kernel's own structure
    /// (termios2 with BOTHER), macOS through the C library's cfsetspeed.
    /// </summary>
    internal static unsafe class TerminalSettings
    {
        // The bytes of the largest termios of any C library, with room to spare.
        private const int OpaqueSize = 256;

        /// <summary>Applies settings to an open terminal.</summary>
        /// <param name="descriptor">The terminal.</param>
        /// <param name="portName">For the message.</param>
        /// <param name="settings">Checked already.</param>
        /// <exception cref="IOException">The terminal refuses them.</exception>
        internal static void Apply(int descriptor, string portName, LineSettings settings)
        {
            bool done = OperatingSystem.IsMacOS() ? ApplyMac(descriptor, settings) : ApplyLinux(descriptor, settings);
            if (!done)
            {
                throw new IOException("The port " + portName + " refuses " + settings + ": "
                    + Marshal.GetPInvokeErrorMessage(UnixError.Last) + ".");
            }
        }

        // Numbers of asm-generic/termbits.h.
        private static bool ApplyLinux(int descriptor, LineSettings settings)
        {
            LinuxTermios2 termios;
            if (LibC.Control(descriptor, LibC.LinuxGetTermios2, &termios) != 0)
            {
                return false;
            }

            const uint AnySpeed = 0x1000, TwoStopBits = 0x40, Receive = 0x80, ParityOn = 0x100, ParityOdd = 0x200, NoModem = 0x800;
            const int MinimumCount = 6, InterByteTime = 5;
            uint control = AnySpeed | Receive | NoModem | (uint)(settings.DataBits - 5) << 4;
            control |= settings.StopBits == StopBits.One ? 0 : TwoStopBits;
            control |= settings.Parity == Parity.None ? 0 : ParityOn;
            control |= settings.Parity == Parity.Odd ? ParityOdd : 0;

            // No flag of input, output or local processing: bytes pass as they are.
            termios.Input = 0;
            termios.Output = 0;
            termios.Local = 0;
            termios.Control = control;
            termios.Characters[MinimumCount] = 1;
            termios.Characters[InterByteTime] = 0;
            termios.InputSpeed = (uint)settings.BaudRate;
            termios.OutputSpeed = (uint)settings.BaudRate;
            return LibC.Control(descriptor, LibC.LinuxSetTermios2, &termios) == 0;
        }

        // Numbers of macOS's sys/termios.h, where a flag word has the width of a pointer.
        private static bool ApplyMac(int descriptor, LineSettings settings)
        {
            byte* termios = stackalloc byte[OpaqueSize];
            if (LibC.GetAttributes(descriptor, termios) != 0)
            {
                return false;
            }

            LibC.MakeRaw(termios);
            const ulong Size = 0x300, TwoStopBits = 0x400, Receive = 0x800, ParityOn = 0x1000, ParityOdd = 0x2000, NoModem = 0x8000;
            const ulong HardwareFlow = 0x30000;
            ulong* control = (ulong*)(termios + 16);
            *control &= ~(Size | TwoStopBits | ParityOn | ParityOdd | HardwareFlow);
            *control |= Receive | NoModem | (ulong)(settings.DataBits - 5) << 8;
            *control |= settings.StopBits == StopBits.One ? 0 : TwoStopBits;
            *control |= settings.Parity == Parity.None ? 0 : ParityOn;
            *control |= settings.Parity == Parity.Odd ? ParityOdd : 0;
            return LibC.SetSpeed(termios, (nuint)settings.BaudRate) == 0
                && LibC.SetAttributes(descriptor, LibC.SetNow, termios) == 0;
        }

        /// <summary>The kernel's <c>struct termios2</c>, 44 bytes.</summary>
        [StructLayout(LayoutKind.Sequential)]
        private struct LinuxTermios2
        {
            internal uint Input;
            internal uint Output;
            internal uint Control;
            internal uint Local;
            internal byte Discipline;
            internal fixed byte Characters[19];
            internal uint InputSpeed;
            internal uint OutputSpeed;
        }
    }
}
