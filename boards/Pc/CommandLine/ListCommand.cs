using System.CommandLine;
using System.IO;

namespace Nano.Pc.CommandLine
{
    using Nano.Pc.Listing;
    using Nano.Pc.Sensors;

    /// <summary>The words after <c>list</c>.</summary>
    internal sealed class ListCommand
    {
        private readonly Argument<SensorProfile> _sensor = new Argument<SensorProfile>("SENSOR")
        {
            Description = "The sensor to tell all of; without it, a line for each.",
            CustomParser = OptionParsers.Sensor,
            Arity = ArgumentArity.ZeroOrOne,
        };

        private readonly TextWriter _output;

        /// <summary>Sets it up.</summary>
        /// <param name="output">Takes the text.</param>
        internal ListCommand(TextWriter output)
        {
            _output = output;
        }

        /// <summary>Makes the command.</summary>
        /// <returns>The command, which prints.</returns>
        internal Command Create()
        {
            Command list = new Command("list", "Tells which sensors there are, or all of one: its frames as a table, and an example.") { _sensor };
            list.SetAction(parsed =>
            {
                SensorProfile sensor = parsed.GetValue(_sensor);
                if (sensor == null)
                {
                    new SensorList(_output).Print(SensorProfiles.All);
                }
                else
                {
                    new SensorSheet(_output).Print(sensor);
                }

                return ExitStatus.Good;
            });
            return list;
        }
    }
}
