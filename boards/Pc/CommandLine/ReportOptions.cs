using System.CommandLine;
using System.CommandLine.Parsing;

namespace Nano.Pc.CommandLine
{
    using Nano.Pc.Display;

    /// <summary>The options of what shows readings: in which form.</summary>
    internal sealed class ReportOptions
    {
        private readonly Option<bool> _plain = new Option<bool>("--plain")
        {
            Description = "A line for each reading, also on a terminal.",
        };

        private readonly Option<bool> _json = new Option<bool>("--json")
        {
            Description = "A JSON object for each reading, one on a line; the last one has the counters.",
        };

        private readonly Surroundings _surroundings;

        /// <summary>Sets them up.</summary>
        /// <param name="surroundings">Where readings go.</param>
        internal ReportOptions(Surroundings surroundings)
        {
            _surroundings = surroundings;
        }

        /// <summary>Gives them to a command.</summary>
        /// <param name="command">The command.</param>
        internal void AddTo(Command command)
        {
            command.Options.Add(_plain);
            command.Options.Add(_json);
            command.Validators.Add(Validate);
        }

        /// <summary>Makes what the user asked for: a live view where the output is a terminal and nothing else was asked for.</summary>
        /// <param name="parsed">The words.</param>
        /// <returns>The report; disposed by who calls.</returns>
        internal IReport Create(ParseResult parsed)
        {
            if (parsed.GetValue(_json))
            {
                return new JsonReport(_surroundings.Output, _surroundings.Error);
            }

            return parsed.GetValue(_plain) || _surroundings.Terminal == null
                ? new PlainReport(_surroundings.Output, _surroundings.Error)
                : new LiveReport(_surroundings.Terminal, _surroundings.Error);
        }

        private void Validate(CommandResult result)
        {
            if (GivenOptions.IsGiven(result, _json))
            {
                GivenOptions.RefuseTogether(result, "--json", _plain);
            }
        }
    }
}
