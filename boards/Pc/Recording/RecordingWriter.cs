using System;
using System.Diagnostics;
using System.IO;
using System.Text;
using System.Threading;

namespace Nano.Pc.Recording
{
    using Nano.Pc.Reading;

    /// <summary>
    /// Writes a recording: FILE has the bytes as they came and nothing else, FILE.times a line for each piece of them that came at
    /// once: microseconds since the start, a tab, how many bytes. 0 bytes are a silence: what had begun was given up there.
    /// </summary>
    internal sealed class RecordingWriter : IDisposable
    {
        /// <summary>What the name of the second file ends with.</summary>
        internal const string TimesSuffix = ".times";

        /// <summary>The second file's first line.</summary>
        internal const string Header = "# microseconds since the start, bytes that came then; 0 bytes: a silence";

        // What the system has not written to the disk yet is lost with the power.
        private const int FlushPeriod = 1000;

        private readonly FileStream _bytes;
        private readonly FileStream _times;
        private readonly Timer _flush;
        private readonly long _start = Stopwatch.GetTimestamp();

        private RecordingWriter(FileStream bytes, FileStream times)
        {
            _bytes = bytes;
            _times = times;
            WriteTimes(Header);
            _flush = new Timer(_ => FlushToDisk(), null, FlushPeriod, FlushPeriod);
        }

        /// <summary>When the last bytes came, from the start on.</summary>
        internal double Seconds { get; private set; }

        /// <summary>Makes both files.</summary>
        /// <param name="path">The first one.</param>
        /// <returns>The recording, empty.</returns>
        /// <exception cref="IOException">One is there already, or cannot be made; the message says so as one sentence.</exception>
        internal static RecordingWriter Create(string path)
        {
            FileStream bytes = OutputFile.CreateNew(path);
            FileStream times = null;
            try
            {
                times = OutputFile.CreateNew(path + TimesSuffix);
                return new RecordingWriter(bytes, times);
            }
            catch (Exception reason) when (reason is IOException or RecordingException)
            {
                Remove(bytes);
                Remove(times);
                throw reason as IOException ?? new IOException(reason.Message);
            }
        }

        /// <summary>Adds bytes that have just come; they are the system's when it returns.</summary>
        /// <param name="bytes">The bytes.</param>
        /// <exception cref="RecordingException">They cannot be written.</exception>
        internal void Add(ReadOnlySpan<byte> bytes)
        {
            long microseconds = Now();
            Seconds = microseconds / 1e6;
            try
            {
                _bytes.Write(bytes);
            }
            catch (IOException reason)
            {
                throw Failure(_bytes, reason);
            }

            WriteTimes(FormattableString.Invariant($"{microseconds}\t{bytes.Length}"));
        }

        /// <summary>Adds that the line was silent, for so long that what has begun was given up.</summary>
        /// <exception cref="RecordingException">It cannot be written.</exception>
        internal void AddSilence()
        {
            WriteTimes(FormattableString.Invariant($"{Now()}\t0"));
        }

        /// <summary>Closes both files.</summary>
        public void Dispose()
        {
            _flush.Dispose();
            _bytes.Dispose();
            _times.Dispose();
        }

        private static void Remove(FileStream file)
        {
            if (file != null)
            {
                file.Dispose();
                File.Delete(file.Name);
            }
        }

        private static RecordingException Failure(FileStream file, IOException reason)
        {
            return new RecordingException("The file " + file.Name + " cannot be written: " + reason.Message.TrimEnd('.') + ".");
        }

        private long Now()
        {
            return (long)((Stopwatch.GetTimestamp() - _start) * 1e6 / Stopwatch.Frequency);
        }

        private void WriteTimes(string line)
        {
            try
            {
                _times.Write(Encoding.ASCII.GetBytes(line + "\n"));
            }
            catch (IOException reason)
            {
                throw Failure(_times, reason);
            }
        }

        // On a thread of its own: a slow disk must not keep the reader waiting.
        private void FlushToDisk()
        {
            try
            {
                RandomAccess.FlushToDisk(_bytes.SafeFileHandle);
                RandomAccess.FlushToDisk(_times.SafeFileHandle);
            }
            catch (Exception reason) when (reason is IOException or ObjectDisposedException)
            {
                // Closed meanwhile, or trouble that the next write meets too.
            }
        }
    }
}
