using System;
using System.Runtime.InteropServices;
using System.Threading;

namespace Nano.Pc.Display
{
    /// <summary>Ctrl-Z: the terminal is given back before the program stops. The runtime stops nothing where somebody listens, so the
    /// signal is sent once more to nobody, and does what it does without this class.</summary>
    internal sealed class PauseSignal : IDisposable
    {
        // Longer than a signal takes to arrive.
        private const int Delivery = 200;

        private static readonly int s_number = OperatingSystem.IsMacOS() ? 18 : 20;

        private readonly Action _leave;
        private PosixSignalRegistration _registration;

        /// <summary>Listens; nowhere on Windows, which has no such signal.</summary>
        /// <param name="leave">Gives the terminal back.</param>
        internal PauseSignal(Action leave)
        {
            _leave = leave;
            Listen();
        }

        /// <inheritdoc/>
        public void Dispose()
        {
            _registration?.Dispose();
        }

        [DllImport("libc", EntryPoint = "kill")]
        private static extern int Send(int process, int signal);

        private void Listen()
        {
            _registration = OperatingSystem.IsWindows() ? null : PosixSignalRegistration.Create(PosixSignal.SIGTSTP, Pause);
        }

        private void Pause(PosixSignalContext signal)
        {
            signal.Cancel = true;
            _leave();
            _registration.Dispose();
            Send(Environment.ProcessId, s_number);

            // The program stops in here, and goes on in here.
            Thread.Sleep(Delivery);
            Listen();
        }
    }
}
