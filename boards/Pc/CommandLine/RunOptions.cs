using System.CommandLine;
using System.CommandLine.Parsing;

namespace Nano.Pc.CommandLine
{
    using Nano.Pc.Sensors;

    /// <summary>The options of what reads a line: the sensor and its line, and when to stop.</summary>
    internal sealed class RunOptions
    {
        private const int DefaultBaudRate = 9600;

        private readonly Option<SensorProfile> _sensor;
        private readonly Option<string> _port = LineOptions.Port("Read a real sensor at this serial port, such as /dev/ttyUSB0, in place of a virtual one; it may be pulled "
                + "out and put back. - reads the bytes of the standard input.");

        private readonly Option<int?> _baud = LineOptions.BaudRate("Bits per second, 50 to 4000000; without it, what the sensor has.");

        private readonly Option<int?> _every = new Option<int?>("--every")
        {
            Description = "Ask a sensor that has to be asked every N milliseconds; without it, as its datasheet says, a virtual one at once.",
            HelpName = "N",
            CustomParser = OptionParsers.Milliseconds,
        };

        private readonly Option<int?> _frames = new Option<int?>("--frames")
        {
            Description = "Stop after N good frames; without it, run until Ctrl-C.",
            HelpName = "N",
            CustomParser = OptionParsers.Frames,
        };

        private readonly Option<int?> _seconds = LineOptions.Seconds("Stop after N seconds.");

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

        private readonly Option<LineKind> _line = new Option<LineKind>("--line")
        {
            Description = "The virtual sensor's line: pty (a pair of pseudo-terminals; Linux and macOS) or memory.",
            HelpName = "pty|memory",
            CustomParser = OptionParsers.Line,
        };

        private readonly Option<int?> _pull = new Option<int?>("--pull")
        {
            Description = "Pull the virtual sensor's line out every N seconds, each time for half a second.",
            HelpName = "N",
            CustomParser = OptionParsers.Seconds,
        };

        /// <summary>Sets them up.</summary>
        /// <param name="sensor">Which sensor.</param>
        internal RunOptions(Option<SensorProfile> sensor)
        {
            _sensor = sensor;
        }

        /// <summary>Gives them to a command.</summary>
        /// <param name="command">The command.</param>
        internal void AddTo(Command command)
        {
            foreach (Option option in new Option[] { _sensor, _port, _baud, _every, _frames, _seconds, _noise, _seed, _line, _pull })
            {
                command.Options.Add(option);
            }

            command.Validators.Add(Validate);
        }

        /// <summary>What the user asked for.</summary>
        /// <param name="parsed">The words.</param>
        /// <returns>All of it. Without sensor where none was named and a real port was.</returns>
        internal ReadOptions Get(ParseResult parsed)
        {
            string port = parsed.GetValue(_port);
            SensorProfile sensor = parsed.GetValue(_sensor) ?? (port == null ? SensorProfiles.Default : null);
            return new ReadOptions
            {
                Sensor = sensor,
                Frames = parsed.GetValue(_frames),
                Seconds = parsed.GetValue(_seconds),
                PullSeconds = parsed.GetValue(_pull),
                Noise = parsed.GetValue(_noise),
                Seed = parsed.GetValue(_seed),
                BaudRate = parsed.GetValue(_baud) ?? sensor?.BaudRate ?? DefaultBaudRate,
                Port = port,
                Line = parsed.GetValue(_line),
                Every = parsed.GetValue(_every),
            };
        }

        private void Validate(CommandResult result)
        {
            if (GivenOptions.IsGiven(result, _port))
            {
                GivenOptions.RefuseTogether(result, "--port: there is no virtual sensor", _noise, _seed, _line, _pull);
            }
        }
    }
}
