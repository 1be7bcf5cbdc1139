using System.CommandLine;

namespace Nano.Pc.CommandLine
{
    using Nano.Pc.Display;
    using Nano.Pc.Reading;
    using Nano.Pc.Recording;
    using Nano.Pc.Sensors;

    /// <summary>The words after <c>replay</c>.</summary>
    internal sealed class ReplayCommand
    {
        private readonly Argument<string> _file = new Argument<string>("FILE")
        {
            Description = "The bytes as they came over the line, nothing else. Where FILE" + RecordingWriter.TimesSuffix
                + " is there, silences count as they did when it was recorded.",
            CustomParser = OptionParsers.Path,
        };

        private readonly Option<SensorProfile> _sensor = SensorOption.Create();
        private readonly Option<string> _pace = new Option<string>("--pace")
        {
            Description = "fast, or recorded: as it came, by FILE" + RecordingWriter.TimesSuffix + ".",
            HelpName = "fast|recorded",
            CustomParser = OptionParsers.Pace,
        };

        private readonly ReportOptions _report;
        private readonly Surroundings _surroundings;

        /// <summary>Sets it up.</summary>
        /// <param name="surroundings">What it works with.</param>
        internal ReplayCommand(Surroundings surroundings)
        {
            _report = new ReportOptions(surroundings);
            _surroundings = surroundings;
        }

        /// <summary>Makes the command.</summary>
        /// <returns>The command, which runs.</returns>
        internal Command Create()
        {
            Command replay = new Command("replay", "Decodes a recording, with the same counters.") { _file, _sensor, _pace };
            _report.AddTo(replay);
            replay.SetAction(Run);
            return replay;
        }

        private int Run(ParseResult parsed)
        {
            using IReport report = _report.Create(parsed);
            bool isPaced = parsed.GetValue(_pace) == OptionParsers.Recorded;
            return new ReplayRun(parsed.GetValue(_file), parsed.GetValue(_sensor), report, isPaced).Run(_surroundings.Stop);
        }
    }
}
