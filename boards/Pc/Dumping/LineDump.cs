using System;
using System.IO;
using System.Threading;

namespace Nano.Pc.Dumping
{
    using Nano.Pc.Reading;
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
                Run(buffer => line.Read(buffer, 0, buffer.Length, Patience), stop);
            }
        }

        /// <summary>Dumps until the stream ends or there is enough of it.</summary>
        /// <param name="stream">The stream; closed by who has opened it.</param>
        /// <param name="stop">Ends it: what has come so far is dumped.</param>
        /// <exception cref="IOException">It cannot be read.</exception>
        internal void Run(Stream stream, CancellationToken stop)
        {
            Run(buffer => Read(stream, buffer, stop), stop);
        }

        private int Read(Stream stream, byte[] buffer, CancellationToken stop)
        {
            try
            {
                return Interruptible.Run(() => stream.Read(buffer, 0, buffer.Length), stop);
            }
            catch (OperationCanceledException)
            {
                return 0;
            }
            catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
            {
                throw InputFile.Refusal(_options.File, reason.Message.TrimEnd('.'));
            }
        }

        private void Run(Func<byte[], int> read, CancellationToken stop)
        {
            IDumpPrinter printer = null;
            byte[] buffer = new byte[4096];
            long skipped = 0;
            long left = _options.Count ?? long.MaxValue;
            while (left > 0 && !stop.IsCancellationRequested)
            {
                int count = read(buffer);
                if (count == 0)
                {
                    break;
                }

                if (count == RawIO.TimedOut)
                {
                    printer?.Quiet(Patience);
                    continue;
                }

                int at = (int)Math.Min(count, _options.Skip - skipped);
                skipped += at;
                count = (int)Math.Min(count - at, left);
                if (count > 0)
                {
                    printer ??= _options.CreatePrinter(_output, skipped);
                    printer.Print(buffer, at, count);
                    left -= count;
                }
            }

            // Of nothing: the offset that has been reached, as a file shorter than what is to be passed over has it.
            printer ??= _options.CreatePrinter(_output, left == 0 ? _options.Skip : skipped);
            printer.End();
        }
    }
}
