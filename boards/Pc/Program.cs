using System;
using System.IO;
using System.Runtime.InteropServices;
using System.Text;
using System.Threading;

namespace Nano.Pc
{
    using Nano.Pc.CommandLine;
    using Nano.Pc.Display;

    /// <summary>Start-up: the console, and the signals that end a run.</summary>
    internal static class Program
    {
        // Who gives a signal waits no longer for a terminal that is halted.
        private const int SignalPatience = 500;

        private static int Main(string[] arguments)
        {
            Console.OutputEncoding = new UTF8Encoding(false);
            Terminal terminal = TerminalSetup.Open();
            StandardError error = new StandardError(Console.Error);
            long firstSignal = 0;
            using CancellationTokenSource stop = new CancellationTokenSource();
            using PosixSignalRegistration interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
            using PosixSignalRegistration terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
            using PosixSignalRegistration quit = PosixSignalRegistration.Create(PosixSignal.SIGQUIT, _ => Leave());
            using PauseSignal pause = terminal == null ? null : new PauseSignal(() => terminal.Suspend(SignalPatience));
            AppDomain.CurrentDomain.UnhandledException += (_, _) => Leave();
            try
            {
                return new NanoCommand(StandardOutput.Open(), error, terminal, stop.Token).Run(arguments);
            }
            catch (OutputLostException lost)
            {
                if (!lost.IsReaderGone)
                {
                    error.WriteLine(lost.Message);
                }

                return ExitStatus.CannotStart;
            }

            // The first signal asks for the counters. One that comes later ends the program as it would any other; one that
            // comes at once is the same request, sent to the process and to its group.
            void Stop(PosixSignalContext signal)
            {
                long now = Environment.TickCount64;
                long first = Interlocked.CompareExchange(ref firstSignal, now, 0);
                signal.Cancel = first == 0 || now - first < 2000;
                stop.Cancel();
                if (!signal.Cancel)
                {
                    Leave();
                }
            }

            // The last chance for it: what ends the program now runs nothing else of it.
            void Leave()
            {
                try
                {
                    terminal?.Leave(SignalPatience);
                }
                catch (OutputLostException)
                {
                    // Gone.
                }
            }
        }
    }
}
