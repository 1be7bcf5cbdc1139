using System;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.IO;
using System.Threading;

namespace Nano.Pc.CommandLine
{
    using Nano.Pc.Display;
    using Nano.Pc.Reading;
    using Nano.Pc.Sensors;

    /// <summary>The command line: which options there are, which go together, and what to run.</summary>
    internal sealed class NanoCommand
    {
        private readonly Option<SensorProfile> _sensor = SensorOption();
        private readonly Option<int?> _frames = new Option<int?>("--frames")
        {
            Description = "Stop after N good frames; without it, run until Ctrl-C.",
            HelpName = "N",
            CustomParser = OptionParsers.Frames,
        };

        private readonly Option<int?> _seconds = new Option<int?>("--seconds")
        {
            Description = "Stop after N seconds.",
            HelpName = "N",
            CustomParser = OptionParsers.Seconds,
        };

        private readonly Option<double> _noise = new Option<double>("--noise")
        {
            Description = "Flip, drop, double or precede with junk each byte of the virtual sensor with probability P (0 to 1).",
            HelpName = "P",
            CustomParser = OptionParsers.Noise,
        };

        private readonly Option<long> _seed = new Option<long>("--seed")
        {
            Description = "Where the virtual sensor's values and noise start: the same N, the same bytes.",
            HelpName = "N",
            CustomParser = OptionParsers.Seed,
            DefaultValueFactory = _ => 1,
        };

        private readonly Option<int?> _baud = new Option<int?>("--baud")
        {
            Description = "Bits per second, 50 to 4000000; without it, what the sensor has (" + SensorProfiles.BaudRates + ").",
            HelpName = "N",
            CustomParser = OptionParsers.BaudRate,
        };

        private readonly Option<string> _port = new Option<string>("--port")
        {
            Description = "Read a real sensor at this serial port, such as /dev/ttyUSB0, in place of the virtual one; it may be pulled "
                + "out and put back. - reads the bytes of the standard input.",
            HelpName = "DEVICE",
            CustomParser = OptionParsers.Path,
        };

        private readonly Option<LineKind> _line = new Option<LineKind>("--line")
        {
            Description = "The virtual sensor's line: pty (a pair of pseudo-terminals; Linux and macOS) or memory.",
            HelpName = "pty|memory",
            CustomParser = OptionParsers.Line,
        };

        private readonly Option<int?> _pull = new Option<int?>("--pull")
        {
            Description = "Pull the virtual sensor's line out N seconds after it was put in, again and again, each time for half a second.",
            HelpName = "N",
            CustomParser = OptionParsers.Seconds,
        };

        private readonly Option<int?> _every = new Option<int?>("--every")
        {
            Description = "Ask a sensor that has to be asked every N milliseconds; without it, as often as its datasheet says, a virtual one as "
                + "soon as it has answered.",
            HelpName = "N",
            CustomParser = OptionParsers.Milliseconds,
        };

        private readonly Option<SensorProfile> _replaySensor = SensorOption();
        private readonly Argument<string> _file = new Argument<string>("FILE")
        {
            Description = "The bytes as they came over the line, nothing else.",
            CustomParser = OptionParsers.Path,
        };

        private readonly RootCommand _root = new RootCommand("Reads a sensor over a serial line, prints its readings and counts "
            + "what went wrong. The exit status is 0 when no frame that the virtual sensor sent intact was lost, 1 when one was or "
            + "the port is away at the end, 2 when it could not start or write.");

        private readonly TextWriter _output;
        private readonly TextWriter _error;
        private readonly bool _draw;
        private readonly CancellationToken _stop;
        private readonly Func<Stream> _input;

        /// <summary>Sets it up.</summary>
        /// <param name="output">Takes readings, counters and the last line.</param>
        /// <param name="error">Takes what went wrong.</param>
        /// <param name="draw">True for a terminal, false for plain lines.</param>
        /// <param name="stop">Ends a run with its counters.</param>
        /// <param name="input">Opens what --port - reads; null for the standard input.</param>
        internal NanoCommand(TextWriter output, TextWriter error, bool draw, CancellationToken stop, Func<Stream> input = null)
        {
            _input = input ?? StandardInput.Open;
            _output = output;
            _error = error;
            _draw = draw;
            _stop = stop;
            Option[] readOptions = { _sensor, _frames, _seconds, _noise, _seed, _baud, _port, _line, _pull, _every };
            foreach (Option option in readOptions)
            {
                _root.Options.Add(option);
            }

            _root.Validators.Add(ValidateRead);
            _root.SetAction(Read);
            Command replay = new Command("replay", "Decodes a recorded stream of bytes with the same counters.")
            {
                _file,
                _replaySensor,
            };
            replay.Validators.Add(result => GivenOptions.RefuseTogether(result, "replay", readOptions));
            replay.SetAction(Replay);
            _root.Subcommands.Add(replay);
            Command dump = new DumpCommand(output, error, draw, stop, _input).Create();
            dump.Validators.Add(result => GivenOptions.RefuseTogether(result, "dump", readOptions));
            _root.Subcommands.Add(dump);
            Command detect = new DetectCommand(output, error, stop, _input).Create();
            detect.Validators.Add(result => GivenOptions.RefuseTogether(result, "detect", readOptions));
            _root.Subcommands.Add(detect);
            Command list = new ListCommand(output).Create();
            list.Validators.Add(result => GivenOptions.RefuseTogether(result, "list", readOptions));
            _root.Subcommands.Add(list);
        }

        /// <summary>Does what the words ask for.</summary>
        /// <param name="arguments">The words after the program's name.</param>
        /// <returns>One of <see cref="ExitStatus"/>.</returns>
        internal int Run(string[] arguments)
        {
            // Without response files: a recording may be called @something.
            ParseResult parsed = _root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
            if (parsed.Errors.Count > 0)
            {
                _error.WriteLine(parsed.Errors[0].Message);
                return ExitStatus.CannotStart;
            }

            return parsed.Invoke(new InvocationConfiguration
            {
                Output = _output,
                Error = _error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            });
        }

        private static Option<SensorProfile> SensorOption()
        {
            return new Option<SensorProfile>("--sensor")
            {
                Description = "The sensor: " + SensorProfiles.Names + ".",
                HelpName = "NAME",
                CustomParser = OptionParsers.Sensor,
                DefaultValueFactory = _ => SensorProfiles.Default,
            };
        }

        private void ValidateRead(CommandResult result)
        {
            if (GivenOptions.IsGiven(result, _port))
            {
                GivenOptions.RefuseTogether(result, "--port: there is no virtual sensor", _noise, _seed, _line, _pull);
            }
        }

        private int Read(ParseResult parsed)
        {
            SensorProfile sensor = parsed.GetValue(_sensor);
            ReadOptions options = new ReadOptions
            {
                Sensor = sensor,
                Frames = parsed.GetValue(_frames),
                Seconds = parsed.GetValue(_seconds),
                PullSeconds = parsed.GetValue(_pull),
                Noise = parsed.GetValue(_noise),
                Seed = parsed.GetValue(_seed),
                BaudRate = parsed.GetValue(_baud) ?? sensor.BaudRate,
                Port = parsed.GetValue(_port),
                Line = parsed.GetValue(_line),
                Every = parsed.GetValue(_every),
            };
            return new LineRun(options, CreateReport(), _error, _input).Run(_stop);
        }

        private int Replay(ParseResult parsed)
        {
            return new ReplayRun(parsed.GetValue(_file), parsed.GetValue(_replaySensor), CreateReport(), _error).Run(_stop);
        }

        private IReport CreateReport()
        {
            return _draw ? new DrawnReport(_output) : new PlainReport(_output);
        }
    }
}
