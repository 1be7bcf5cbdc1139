using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text;

namespace Nano.Pc.Display
{
    using Nano.Frames;
    using Nano.Pc.Reading;
    using Nano.Pc.Sensors;

    /// <summary>Plain lines, for files and pipes.</summary>
    internal sealed class PlainReport : IReport
    {
        private readonly TextWriter _output;
        private readonly StringBuilder _line = new StringBuilder();

        /// <summary>Sets it up.</summary>
        /// <param name="output">Takes the lines.</param>
        /// <param name="error">Takes what goes wrong.</param>
        internal PlainReport(TextWriter output, TextWriter error)
        {
            _output = output;
            Trouble = error;
        }

        /// <inheritdoc/>
        public TextWriter Trouble { get; }

        /// <inheritdoc/>
        public void Begin(Heading heading, FrameCounters counters, FrameLedger ledger)
        {
            _output.WriteLine(heading.Line);
        }

        /// <inheritdoc/>
        public void Reading(SensorReading reading)
        {
            StringBuilder line = _line.Clear();
            line.Append('#').Append(reading.Number.ToString(CultureInfo.InvariantCulture));
            IReadOnlyList<Quantity> quantities = reading.Quantities;
            for (int i = 0; i < quantities.Count; i++)
            {
                Quantity quantity = quantities[i];
                line.Append("  ").Append(quantity.Name).Append(' ').Append(Printable.Of(quantity.Value));
                if (Quantity.ShowsUnit(quantities, i))
                {
                    line.Append(' ').Append(quantity.Unit);
                }
            }

            _output.WriteLine(line);
        }

        /// <inheritdoc/>
        public void Look()
        {
        }

        /// <inheritdoc/>
        public void End(RunCounters counters)
        {
            foreach (KeyValuePair<string, long> counter in counters.All)
            {
                Count(counter.Key.Replace('_', ' '), counter.Value);
            }

            if (counters.Ghosts > 0)
            {
                Count("ghosts (noise whose checksum fits by chance)", counters.Ghosts);
            }

            _output.WriteLine(counters.ToLine());
            _output.Flush();
        }

        /// <inheritdoc/>
        public void Dispose()
        {
        }

        private void Count(string name, long value)
        {
            _output.WriteLine(string.Format(CultureInfo.InvariantCulture, "{0,-16} {1,12}", name, value));
        }
    }
}
