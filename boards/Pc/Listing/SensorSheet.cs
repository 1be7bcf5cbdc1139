using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace Nano.Pc.Listing
{
    using Nano.Frames;
    using Nano.Pc.Dumping;
    using Nano.Pc.Sensors;
    using Nano.Pc.Virtual;

    /// <summary>All that is known of one sensor: its frames as a table and in words, and one from its virtual twin.</summary>
    internal sealed class SensorSheet
    {
        private const int Width = 80;
        private const string Row = "{0,-8}{1}";

        // Some sensors say other things before the first reading.
        private const int Tries = 50;

        private readonly TextWriter _output;

        /// <summary>Sets it up.</summary>
        /// <param name="output">Takes the text.</param>
        internal SensorSheet(TextWriter output)
        {
            _output = output;
        }

        /// <summary>Prints it.</summary>
        /// <param name="sensor">The sensor.</param>
        internal void Print(SensorProfile sensor)
        {
            Inquiry inquiry = sensor.CreateInquiry();
            _output.WriteLine(sensor.Name + ": " + sensor.Title);
            Write("source", sensor.Source);
            Write("baud", sensor.BaudRate.ToString(CultureInfo.InvariantCulture));
            Write("speaks", inquiry == null ? "unasked" : string.Create(CultureInfo.InvariantCulture, $"when asked, every {inquiry.Interval} ms"));
            foreach (string words in LayoutText.Of(sensor.CreateLayout()))
            {
                Write("frame", words);
            }

            _output.WriteLine();
            _output.WriteLine(sensor.WireTable.TrimEnd());
            byte[] request = inquiry?.NextRequest();
            if (request != null)
            {
                Show("A request:", request);
            }

            PrintExample(sensor);
            _output.Flush();
        }

        private void PrintExample(SensorProfile sensor)
        {
            VirtualSensor twin = sensor.CreateVirtual(new SeededRandom(1, 1));
            FrameReader reader = new FrameReader(sensor.CreateLayout());
            Transmission transmission = new Transmission();
            for (int i = 0; i < Tries; i++)
            {
                transmission.Clear();
                twin.WriteNext(transmission);
                foreach ((byte[] bytes, bool isFrame) in transmission.Parts.Where(part => part.IsFrame))
                {
                    // Where the example is what a reader delivers, it is shown as it is on the line all the same.
                    reader.Feed(bytes, 0, bytes.Length);
                    reader.GiveUp();
                    if (!reader.TryRead(out int offset, out int length))
                    {
                        continue;
                    }

                    string reading = Readings.ToText(sensor.Decode(reader.Buffer, offset, length, reader.Which));
                    if (reading.Length > 0)
                    {
                        Show(string.Create(CultureInfo.InvariantCulture, $"An example, {bytes.Length} bytes:"), bytes);
                        Lines(SensorList.Wrap(reading, Width));
                        return;
                    }
                }
            }
        }

        private void Write(string name, string text)
        {
            int row = 0;
            foreach (string line in SensorList.Wrap(text, Width - 8))
            {
                _output.WriteLine(string.Format(CultureInfo.InvariantCulture, Row, row++ == 0 ? name : string.Empty, line));
            }
        }

        private void Show(string heading, byte[] bytes)
        {
            _output.WriteLine();
            _output.WriteLine(heading);
            DumpPrinter dump = new DumpPrinter(_output, 0);
            dump.Print(bytes, 0, bytes.Length);
            dump.End();
        }

        private void Lines(IEnumerable<string> lines)
        {
            foreach (string line in lines)
            {
                _output.WriteLine(line);
            }
        }
    }
}
