using System;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.IO;
using System.Threading;

namespace Nano.Pc.CommandLine
{
    using Nano.Pc.Dumping;
    using Nano.Pc.Sensors;

    /// <summary>The words after <c>dump</c>.</summary>
    internal sealed class DumpCommand
    {
        private const int DefaultBaudRate = 9600;

        private readonly Argument<string> _file = LineOptions.File("The file; - reads the bytes of the standard input.");
        private readonly Option<string> _port = LineOptions.Port("Dump what comes at this serial port, until Ctrl-C.");
        private readonly Option<int?> _baud = LineOptions.BaudRate(
            "The port's bits per second, 50 to 4000000; without it, what the sensor has, or else 9600.");
        private readonly Option<int?> _seconds = LineOptions.Seconds("Stop after N seconds.");
        private readonly Option<SensorProfile> _sensor = LineOptions.Sensor("Mark the frames of this sensor (" + SensorProfiles.Names + ").");
        private readonly Option<long?> _skip = new Option<long?>("--skip")
        {
            Description = "Pass over the first N bytes (decimal).",
            HelpName = "N",
            CustomParser = OptionParsers.Bytes,
        };

        private readonly Option<long?> _count = new Option<long?>("--count")
        {
            Description = "Dump N bytes at most.",
            HelpName = "N",
            CustomParser = OptionParsers.Bytes,
        };

        private readonly Option<byte[]> _find = new Option<byte[]>("--find")
        {
            Description = "Begin where these bytes stand for the first time, such as '42 4d'; of a file.",
            HelpName = "HEX",
            CustomParser = OptionParsers.HexDigits,
        };

        private readonly Option<string> _back = new Option<string>("--back")
        {
            Description = "FILE is a dump; write the bytes that it shows to OUT, which is not there yet.",
            HelpName = "OUT",
            CustomParser = OptionParsers.Path,
        };

        private readonly TextWriter _output;
        private readonly TextWriter _error;
        private readonly bool _draw;
        private readonly CancellationToken _stop;
        private readonly Func<Stream> _input;

        /// <summary>Sets it up.</summary>
        /// <param name="output">Takes the dump.</param>
        /// <param name="error">Takes what went wrong.</param>
        /// <param name="draw">True for a terminal.</param>
        /// <param name="stop">Ends it: what has come so far is dumped.</param>
        /// <param name="input">Opens the program's input.</param>
        internal DumpCommand(TextWriter output, TextWriter error, bool draw, CancellationToken stop, Func<Stream> input)
        {
            _output = output;
            _error = error;
            _draw = draw;
            _stop = stop;
            _input = input;
        }

        /// <summary>Makes the command.</summary>
        /// <returns>The command, which runs the dump.</returns>
        internal Command Create()
        {
            Command dump = new Command("dump", "Shows bytes in the layout of hexdump -C, or turns such a dump back into bytes.")
            {
                _file,
                _port,
                _baud,
                _seconds,
                _sensor,
                _skip,
                _count,
                _find,
                _back,
            };
            dump.Validators.Add(Validate);
            dump.SetAction(Run);
            return dump;
        }

        private void Validate(CommandResult result)
        {
            bool isFile = result.GetResult(_file)?.Tokens.Count > 0;
            bool isPort = GivenOptions.IsGiven(result, _port);
            if (isFile == isPort)
            {
                result.AddError("dump wants a file, - or --port" + (isFile ? ", and one of them only." : "."));
            }

            if (isPort)
            {
                GivenOptions.RefuseTogether(result, "--port", _find, _back);
            }
            else
            {
                GivenOptions.RefuseTogether(result, "a file: there is no line", _baud);
            }

            if (GivenOptions.IsGiven(result, _back))
            {
                GivenOptions.RefuseTogether(result, "--back", _seconds, _sensor, _skip, _count, _find);
            }
        }

        private int Run(ParseResult parsed)
        {
            SensorProfile sensor = parsed.GetValue(_sensor);
            DumpOptions options = new DumpOptions
            {
                File = parsed.GetValue(_file),
                Port = parsed.GetValue(_port),
                BaudRate = parsed.GetValue(_baud) ?? sensor?.BaudRate ?? DefaultBaudRate,
                Seconds = parsed.GetValue(_seconds),
                Skip = parsed.GetValue(_skip) ?? 0,
                Count = parsed.GetValue(_count),

                // Not given, an array is an empty one.
                Find = parsed.GetValue(_find) is { Length: > 0 } bytes ? bytes : null,
                Back = parsed.GetValue(_back),
                Sensor = sensor,

                // https://no-color.org
                IsColoured = _draw && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
            };
            return new DumpRun(options, _output, _error, _input).Run(_stop);
        }
    }
}
