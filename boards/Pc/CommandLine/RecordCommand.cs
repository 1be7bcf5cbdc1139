using System.CommandLine;
using System.CommandLine.Parsing;

namespace Nano.Pc.CommandLine
{
    using Nano.Pc.Display;
    using Nano.Pc.Reading;
    using Nano.Pc.Recording;
    using Nano.Pc.Sensors;

    /// <summary>The words after <c>record</c>.</summary>
    internal sealed class RecordCommand
    {
        private readonly Argument<string> _file = new Argument<string>("FILE")
        {
            Description = "Takes the bytes as they come, and FILE" + RecordingWriter.TimesSuffix + " when they came. Neither may be there already.",
            CustomParser = OptionParsers.Path,
        };

        private readonly RunOptions _line = new RunOptions(LineOptions.Sensor(
            "Show the readings of this sensor meanwhile: " + SensorProfiles.Names + ". Without it the bytes of a --port are only counted; "
            + "without --port it is " + SensorProfiles.Default.Name + "."));

        private readonly ReportOptions _report;
        private readonly Surroundings _surroundings;

        /// <summary>Sets it up.</summary>
        /// <param name="surroundings">What it works with.</param>
        internal RecordCommand(Surroundings surroundings)
        {
            _report = new ReportOptions(surroundings);
            _surroundings = surroundings;
        }

        /// <summary>Makes the command.</summary>
        /// <returns>The command, which runs.</returns>
        internal Command Create()
        {
            Command record = new Command("record", "Reads a sensor as read does, and keeps its bytes and when they came, for replay.") { _file };
            _line.AddTo(record);
            _report.AddTo(record);
            record.Validators.Add(Validate);
            record.SetAction(Run);
            return record;
        }

        private void Validate(CommandResult result)
        {
            if (result.GetResult(_file) is ArgumentResult { Tokens: [{ Value: ReadOptions.StandardInput }] })
            {
                result.AddError("record wants a file, and its times beside it, not -.");
            }
        }

        private int Run(ParseResult parsed)
        {
            using IReport report = _report.Create(parsed);
            ReadOptions options = _line.Get(parsed) with { RecordTo = parsed.GetValue(_file) };
            return new LineRun(options, report, _surroundings.Input).Run(_surroundings.Stop);
        }
    }
}
