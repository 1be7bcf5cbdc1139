using System;
using System.IO;
using System.Runtime.InteropServices;

namespace Nano.StandIns.Unix
{
    /// <summary>The C library's error numbers, and what they mean for a serial port.</summary>
    internal static class UnixError
    {
        internal const int Interrupted = 4;
        private const int NoSuchFile = 2;
        private const int NoDeviceOrAddress = 6;
        private const int AccessDenied = 13;
        private const int Busy = 16;
        private const int NoSuchDevice = 19;
        private const int IsDirectory = 21;
        private const int NotTerminal = 25;

        /// <summary>The operation would have to wait.</summary>
        internal static readonly int WouldBlock = OperatingSystem.IsMacOS() ? 35 : 11;

        /// <summary>The number left by the last call on this thread.</summary>
        internal static int Last => Marshal.GetLastPInvokeError();

        /// <summary>Why a port cannot be opened.</summary>
        /// <param name="portName">The port.</param>
        /// <param name="error">The number.</param>
        /// <returns>ArgumentException for a port that is not there, else IOException.</returns>
        internal static Exception CannotOpen(string portName, int error)
        {
            string start = "The port " + portName + " cannot be opened: ";
            switch (error)
            {
                case NoSuchFile:
                    return new ArgumentException(start + "there is no such device.");
                case NoDeviceOrAddress:
                case NoSuchDevice:
                    return new IOException(start + "no hardware answers behind it.");
                case AccessDenied:
                    return new IOException(start + "permission denied (on Linux, users of serial ports belong to the group dialout).");
                case Busy:
                    return new IOException(start + "another program has it open.");
                case IsDirectory:
                case NotTerminal:
                    return new IOException(start + "it is not a terminal device.");
                default:
                    return new IOException(start + Marshal.GetPInvokeErrorMessage(error) + ".");
            }
        }

        /// <summary>The port is not a terminal.</summary>
        /// <param name="portName">The port.</param>
        /// <returns>An IOException.</returns>
        internal static Exception NotATerminal(string portName)
        {
            return CannotOpen(portName, NotTerminal);
        }

        /// <summary>Another program holds the port.</summary>
        /// <param name="portName">The port.</param>
        /// <returns>An IOException.</returns>
        internal static Exception InUse(string portName)
        {
            return CannotOpen(portName, Busy);
        }
    }
}
