using System.CommandLine;

namespace Nano.Pc.CommandLine
{
    using Nano.Pc.Display;
    using Nano.Pc.Reading;

    /// <summary>The words after <c>read</c>.</summary>
    internal sealed class ReadCommand
    {
        private readonly RunOptions _line = new RunOptions(SensorOption.Create());
        private readonly ReportOptions _report;
        private readonly Surroundings _surroundings;

        /// <summary>Sets it up.</summary>
        /// <param name="surroundings">What it works with.</param>
        internal ReadCommand(Surroundings surroundings)
        {
            _report = new ReportOptions(surroundings);
            _surroundings = surroundings;
        }

        /// <summary>Makes the command.</summary>
        /// <returns>The command, which runs.</returns>
        internal Command Create()
        {
            Command read = new Command("read", "Reads a sensor, virtual where no port is named. What is done where no command is named.");
            _line.AddTo(read);
            _report.AddTo(read);
            read.SetAction(Run);
            return read;
        }

        private int Run(ParseResult parsed)
        {
            using IReport report = _report.Create(parsed);
            return new LineRun(_line.Get(parsed), report, _surroundings.Input).Run(_surroundings.Stop);
        }
    }
}
