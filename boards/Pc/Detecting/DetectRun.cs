using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Threading;

namespace Nano.Pc.Detecting
{
    using Nano.Pc.CommandLine;
    using Nano.Pc.Reading;
    using Nano.Serial;

    /// <summary>Says what a file, the program's input or a line may be.</summary>
    internal sealed class DetectRun
    {
        // Enough to know any protocol by; a recording of days has no more to say.
        private const int Most = 4 << 20;

        private readonly DetectOptions _options;
        private readonly TextWriter _error;
        private readonly Func<Stream> _input;
        private readonly DetectPrinter _printer;

        /// <summary>Sets it up.</summary>
        /// <param name="options">What to do.</param>
        /// <param name="output">Takes what was detected.</param>
        /// <param name="error">Takes what went wrong, and what is being tried.</param>
        /// <param name="input">Opens the program's input.</param>
        internal DetectRun(DetectOptions options, TextWriter output, TextWriter error, Func<Stream> input)
        {
            _options = options;
            _error = error;
            _input = input;
            _printer = new DetectPrinter(output);
        }

        /// <summary>Goes on to the end.</summary>
        /// <param name="stop">Ends it: what has come so far is looked at.</param>
        /// <returns>One of <see cref="ExitStatus"/>: <see cref="ExitStatus.Lost"/> where nothing fits.</returns>
        internal int Run(CancellationToken stop)
        {
            try
            {
                return _options.Port == null ? DetectFile(stop) : DetectLine(stop);
            }
            catch (OperationCanceledException)
            {
                return ExitStatus.Lost;
            }
            catch (Exception reason) when (reason is ArgumentException or IOException or UnauthorizedAccessException)
            {
                _error.WriteLine(reason.Message);
                return ExitStatus.CannotStart;
            }
        }

        private int DetectFile(CancellationToken stop)
        {
            byte[] bytes;
            using (Stream file = _options.File == DetectOptions.StandardInput ? _input() : InputFile.Open(_options.File, stop))
            {
                bytes = Read(file, stop);
            }

            // Who stops the reading wants to know what has been read.
            IReadOnlyList<Finding> findings = Detector.Judge(new Capture(bytes, Array.Empty<int>()), stop.IsCancellationRequested ? CancellationToken.None : stop);
            _printer.Print(findings, bytes.Length, null);
            return findings.Count > 0 ? ExitStatus.Good : ExitStatus.Lost;
        }

        private int DetectLine(CancellationToken stop)
        {
            LineSearch search = new LineSearch(baudRate => new SerialRawIO(_options.Port, baudRate, 5000), _options.Seconds, _error);
            LineFinding best = search.Run(_options.BaudRate == null ? LineSearch.UsualBaudRates() : new[] { _options.BaudRate.Value }, stop);
            _printer.Print(best.Findings, best.Length, best.BaudRate);
            return best.Findings.Count > 0 ? ExitStatus.Good : ExitStatus.Lost;
        }

        private byte[] Read(Stream file, CancellationToken stop)
        {
            byte[] bytes = new byte[Most + 1];
            int length = 0;
            try
            {
                int count = 1;
                while (count > 0 && length < bytes.Length)
                {
                    count = Interruptible.Run(() => file.Read(bytes, length, bytes.Length - length), stop);
                    length += count;
                }
            }
            catch (OperationCanceledException)
            {
                // What has come so far.
            }
            catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
            {
                throw InputFile.Refusal(_options.File, reason.Message.TrimEnd('.'));
            }

            if (length > Most)
            {
                length = Most;
                _error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{_options.File} is longer: its first {Most} bytes are looked at."));
            }

            return bytes[..length];
        }
    }
}
