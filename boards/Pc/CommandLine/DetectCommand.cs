using System;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.IO;
using System.Threading;

namespace Nano.Pc.CommandLine
{
    using Nano.Pc.Detecting;

    /// <summary>The words after <c>detect</c>.</summary>
    internal sealed class DetectCommand
    {
        private readonly Argument<string> _file = LineOptions.File("The file, its first 4 MB; - reads the bytes of the standard input.");
        private readonly Option<string> _port = LineOptions.Port("Listen at this serial port; where nothing comes, ask the sensors that have to be asked.");
        private readonly Option<int?> _baud = LineOptions.BaudRate("Try these bits per second only, 50 to 4000000; without it, all that are usual.");
        private readonly Option<int?> _seconds = LineOptions.Seconds(
            "Listen for N seconds at each baud rate; without it, " + DetectOptions.UsualSeconds.ToString(CultureInfo.InvariantCulture) + ".");

        private readonly TextWriter _output;
        private readonly TextWriter _error;
        private readonly CancellationToken _stop;
        private readonly Func<Stream> _input;

        /// <summary>Sets it up.</summary>
        /// <param name="output">Takes what was detected.</param>
        /// <param name="error">Takes what went wrong.</param>
        /// <param name="stop">Ends it: what has come so far is looked at.</param>
        /// <param name="input">Opens the program's input.</param>
        internal DetectCommand(TextWriter output, TextWriter error, CancellationToken stop, Func<Stream> input)
        {
            _output = output;
            _error = error;
            _stop = stop;
            _input = input;
        }

        /// <summary>Makes the command.</summary>
        /// <returns>The command, which runs the detection.</returns>
        internal Command Create()
        {
            Command detect = new Command("detect", "Says which sensor or protocol bytes may be: feeds them to every layout and ranks what "
                + "fits. The exit status is 0 when something does, 1 when nothing does.")
            {
                _file,
                _port,
                _baud,
                _seconds,
            };
            detect.Validators.Add(Validate);
            detect.SetAction(Run);
            return detect;
        }

        private void Validate(CommandResult result)
        {
            bool isFile = result.GetResult(_file)?.Tokens.Count > 0;
            bool isPort = GivenOptions.IsGiven(result, _port);
            if (isFile == isPort)
            {
                result.AddError("detect wants a file, - or --port" + (isFile ? ", and one of them only." : "."));
            }

            if (!isPort)
            {
                GivenOptions.RefuseTogether(result, "a file: there is no line", _baud, _seconds);
            }
        }

        private int Run(ParseResult parsed)
        {
            DetectOptions options = new DetectOptions
            {
                File = parsed.GetValue(_file),
                Port = parsed.GetValue(_port),
                BaudRate = parsed.GetValue(_baud),
                Seconds = parsed.GetValue(_seconds) ?? DetectOptions.UsualSeconds,
            };
            return new DetectRun(options, _output, _error, _input).Run(_stop);
        }
    }
}
