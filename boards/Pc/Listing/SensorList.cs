using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace Nano.Pc.Listing
{
    using Nano.Pc.Sensors;

    /// <summary>The sensors as a table, for people: 80 columns of plain text.</summary>
    internal sealed class SensorList
    {
        private const int Width = 80;
        private const string Row = "{0,-10}  {1,6}  {2,-5}  {3}";
        private static readonly string Indent = new string(' ', 27);

        private readonly TextWriter _output;

        /// <summary>Sets it up.</summary>
        /// <param name="output">Takes the table.</param>
        internal SensorList(TextWriter output)
        {
            _output = output;
        }

        /// <summary>Prints it.</summary>
        /// <param name="sensors">The sensors.</param>
        internal void Print(IEnumerable<SensorProfile> sensors)
        {
            _output.WriteLine(string.Format(CultureInfo.InvariantCulture, Row, "sensor", "baud", "asked", "what it is, and its source"));
            foreach (SensorProfile sensor in sensors)
            {
                string asked = sensor.CreateInquiry() == null ? "no" : "yes";
                string[] title = Wrap(sensor.Title, Width - Indent.Length).ToArray();
                _output.WriteLine(string.Format(CultureInfo.InvariantCulture, Row, sensor.Name, sensor.BaudRate, asked, title[0]));
                foreach (string line in title.Skip(1).Concat(Wrap(sensor.Source, Width - Indent.Length)))
                {
                    _output.WriteLine(Indent + line);
                }
            }

            _output.Flush();
        }

        /// <summary>Breaks a text between words.</summary>
        /// <param name="text">The text.</param>
        /// <param name="width">The columns that there are; a longer word has a line of its own.</param>
        /// <returns>The lines, one at least.</returns>
        internal static IEnumerable<string> Wrap(string text, int width)
        {
            string line = string.Empty;
            foreach (string word in text.Split(' '))
            {
                if (line.Length > 0 && line.Length + 1 + word.Length > width)
                {
                    yield return line;
                    line = string.Empty;
                }

                line += line.Length == 0 ? word : " " + word;
            }

            yield return line;
        }
    }
}
