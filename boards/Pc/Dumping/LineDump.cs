using System;
using System.IO;
using System.Threading;

namespace Nano.Pc.Dumping
{
    using Nano.Serial;

    /// <summary>A hex dump of bytes as they come: from a line, or a pipe.</summary>
    internal sealed class LineDump
    {
        // How soon a stop is seen.
        private const int Patience = 50;

        private readonly DumpOptions _options;
        private readonly TextWriter _output;

        /// <summary>Sets it up.</summary>
        /// <param name="options">What to do.</param>
        /// <param name="output">Takes the dump.</param>
        internal LineDump(DumpOptions options, TextWriter output)
        {
            _options = options;
            _output = output;
        }

        /// <summary>Dumps until the line ends or there is enough of it, and closes it.</summary>
        /// <param name="line">The line.</param>
        /// <param name="stop">Ends it: what has come so far is dumped.</param>
        internal void Run(RawIO line, CancellationToken stop)
        {
            using (line)
            {
                DumpPrinter printer = new DumpPrinter(_output, _options.Skip);
                byte[] buffer = new byte[4096];
                long skipped = 0;
                long left = _options.Count ?? long.MaxValue;
                while (left > 0 && !stop.IsCancellationRequested)
                {
                    int count = line.Read(buffer, 0, buffer.Length, Patience);
                    if (count == 0)
                    {
                        break;
                    }

                    if (count == RawIO.TimedOut)
                    {
                        continue;
                    }

                    int at = (int)Math.Min(count, _options.Skip - skipped);
                    skipped += at;
                    count = (int)Math.Min(count - at, left);
                    printer.Print(buffer, at, count);
                    left -= count;
                }

                printer.End();
            }
        }
    }
}
