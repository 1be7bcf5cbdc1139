using System;
using System.Globalization;
using System.IO;
using System.Threading;

namespace Nano.Pc.Dumping
{
    using Nano.Paging;
    using Nano.Pc.Reading;

    /// <summary>A hex dump of a file of any size, or of a part of it, through a few pages.</summary>
    internal sealed class FileDump
    {
        private const int PageSize = 4096;
        private const int PageCount = 16;
        private const int Stretch = 256 * PageSize;

        private readonly DumpOptions _options;
        private readonly TextWriter _output;

        /// <summary>Sets it up.</summary>
        /// <param name="options">What to do.</param>
        /// <param name="output">Takes the dump.</param>
        internal FileDump(DumpOptions options, TextWriter output)
        {
            _options = options;
            _output = output;
        }

        /// <summary>Dumps what is asked for.</summary>
        /// <param name="file">The file; it can be read in any order.</param>
        /// <param name="stop">Ends it: what has been read so far is dumped.</param>
        /// <exception cref="IOException">It cannot be read, or what is to be found is not in it.</exception>
        /// <exception cref="OperationCanceledException">Stopped before it was found.</exception>
        internal void Run(Stream file, CancellationToken stop)
        {
            PagedBytes bytes = new PagedBytes(new StreamStore(file), PagedAccess.ReadOnly, PageSize, PageCount);
            long at = Math.Min(_options.Skip, bytes.Length);
            if (_options.Find != null)
            {
                at = Find(bytes, at, stop);
                if (at < 0)
                {
                    throw new IOException("The file " + _options.File + " has no such bytes.");
                }
            }

            long end = _options.Count < bytes.Length - at ? at + _options.Count.Value : bytes.Length;
            IDumpPrinter printer = _options.CreatePrinter(_output, at);
            byte[] piece = new byte[PageSize];
            while (at < end && !stop.IsCancellationRequested)
            {
                int count = (int)Math.Min(piece.Length, end - at);
                try
                {
                    bytes.Read(at, piece, 0, count);
                }
                catch (IOException)
                {
                    throw InputFile.Refusal(_options.File, "it fails, or has been made shorter, at " + at.ToString(CultureInfo.InvariantCulture));
                }

                printer.Print(piece, 0, count);
                at += count;
            }

            printer.End();
        }

        // Stretch by stretch, each with what a match may have in the next one: so that a stop is seen.
        private long Find(PagedBytes bytes, long at, CancellationToken stop)
        {
            long found = -1;
            for (; found < 0 && at < bytes.Length; at += Stretch)
            {
                stop.ThrowIfCancellationRequested();
                found = bytes.IndexOf(_options.Find, at, Math.Min(at + Stretch + _options.Find.Length - 1, bytes.Length));
            }

            return found;
        }
    }
}
