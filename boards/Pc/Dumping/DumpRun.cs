using System;
using System.IO;
using System.Threading;

namespace Nano.Pc.Dumping
{
    using Nano.Pc.CommandLine;
    using Nano.Pc.Reading;

    /// <summary>A hex dump of a file, of the program's input or of a line; or a dump turned back into bytes.</summary>
    internal sealed class DumpRun
    {
        private readonly DumpOptions _options;
        private readonly TextWriter _output;
        private readonly TextWriter _error;
        private readonly Func<Stream> _input;

        /// <summary>Sets it up.</summary>
        /// <param name="options">What to do.</param>
        /// <param name="output">Takes the dump.</param>
        /// <param name="error">Takes what went wrong.</param>
        /// <param name="input">Opens the program's input.</param>
        internal DumpRun(DumpOptions options, TextWriter output, TextWriter error, Func<Stream> input)
        {
            _options = options;
            _output = output;
            _error = error;
            _input = input;
        }

        /// <summary>Goes on to the end.</summary>
        /// <param name="stop">Ends it: what has come so far is dumped.</param>
        /// <returns>One of <see cref="ExitStatus"/>.</returns>
        internal int Run(CancellationToken stop)
        {
            using CancellationTokenSource end = CancellationTokenSource.CreateLinkedTokenSource(stop);
            if (_options.Seconds is int seconds)
            {
                end.CancelAfter(TimeSpan.FromSeconds(seconds));
            }

            try
            {
                Dump(end.Token);
                return ExitStatus.Good;
            }
            catch (OperationCanceledException)
            {
                // Stopped before there was anything to dump.
                return ExitStatus.Good;
            }
            catch (Exception reason) when (reason is ArgumentException or IOException or UnauthorizedAccessException)
            {
                _error.WriteLine(reason.Message);
                return ExitStatus.CannotStart;
            }
        }

        private void Dump(CancellationToken stop)
        {
            if (_options.Port != null)
            {
                new LineDump(_options, _output).Run(new Adapter(_options.Port, _options.BaudRate, _error), stop);
                return;
            }

            using Stream file = _options.File == DumpOptions.StandardInput ? _input() : InputFile.Open(_options.File, stop);
            if (_options.Back != null)
            {
                DumpBack.Run(file, _options.File, _options.Back, stop);
            }
            else if (file.CanSeek && file.Length > 0)
            {
                new FileDump(_options, _output).Run(file, stop);
            }
            else if (_options.Find != null)
            {
                throw InputFile.Refusal(_options.File, "--find wants one that is not empty, and whose bytes can be read in any order");
            }
            else
            {
                // A device and a file of /proc have no length either, and bytes none the less.
                new LineDump(_options, _output).Run(file, stop);
            }
        }
    }
}
