using System;
using System.Runtime.InteropServices;
using System.Text;
using System.Threading;

namespace Nano.Pc
{
    using Nano.Pc.CommandLine;

    /// <summary>Start-up: the console, and the signals that end a run.</summary>
    internal static class Program
    {
        private static int Main(string[] arguments)
        {
            Console.OutputEncoding = new UTF8Encoding(false);
            using CancellationTokenSource stop = new CancellationTokenSource();
            using PosixSignalRegistration interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
            using PosixSignalRegistration terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
            return new NanoCommand(Console.Out, Console.Error, !Console.IsOutputRedirected, stop.Token).Run(arguments);

            // The first signal asks for the counters; a second one ends the program as it would any other.
            void Stop(PosixSignalContext signal)
            {
                if (!stop.IsCancellationRequested)
                {
                    signal.Cancel = true;
                    stop.Cancel();
                }
            }
        }
    }
}
