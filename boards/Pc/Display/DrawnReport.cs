using System.Collections.Generic;
using System.Globalization;
using System.IO;
using Spectre.Console;

namespace Nano.Pc.Display
{
    using Nano.Pc.Reading;
    using Nano.Pc.Sensors;
    using Text = Spectre.Console.Text;

    /// <summary>Colours and a table, for a terminal.</summary>
    internal sealed class DrawnReport : IReport
    {
        private static readonly Style Bold = new Style(decoration: Decoration.Bold);
        private static readonly Style Dim = new Style(decoration: Decoration.Dim);

        private readonly TextWriter _output;
        private readonly IAnsiConsole _console;

        /// <summary>Sets it up.</summary>
        /// <param name="output">The terminal.</param>
        internal DrawnReport(TextWriter output)
        {
            _output = output;
            _console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) });
        }

        /// <inheritdoc/>
        public void Begin(string title, string source, int baudRate)
        {
            _console.Write(new Text(Heading.Of(title, source, baudRate) + "\n", Bold));
        }

        /// <inheritdoc/>
        public void Reading(long number, IReadOnlyList<Quantity> quantities)
        {
            Paragraph line = new Paragraph();
            line.Append(string.Format(CultureInfo.InvariantCulture, "{0,6}", number), Dim);
            for (int i = 0; i < quantities.Count; i++)
            {
                Quantity quantity = quantities[i];
                line.Append("  " + quantity.Name + " ");
                line.Append(quantity.Value, Bold);
                if (Quantity.ShowsUnit(quantities, i))
                {
                    line.Append(" " + quantity.Unit, Dim);
                }
            }

            line.Append("\n");
            _console.Write(line);
        }

        /// <inheritdoc/>
        public void End(RunCounters counters)
        {
            Table table = new Table().Border(TableBorder.Rounded).HideHeaders();
            table.AddColumn("counter").AddColumn(new TableColumn("count").RightAligned());
            foreach (KeyValuePair<string, long> counter in counters.All)
            {
                AddRow(table, counter.Key.Replace('_', ' '), counter.Value);
            }

            if (counters.Ghosts > 0)
            {
                AddRow(table, "ghosts (noise whose checksum fits by chance)", counters.Ghosts);
            }

            _console.Write(table);

            // Not through the console: it would wrap the line at the terminal's edge.
            _output.WriteLine(counters.ToLine());
            _output.Flush();
        }

        private static void AddRow(Table table, string name, long value)
        {
            table.AddRow(new Text(name), new Text(value.ToString(CultureInfo.InvariantCulture), Bold));
        }
    }
}
