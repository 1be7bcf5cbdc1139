using System;
using System.Globalization;
using System.IO;
using System.Threading;

namespace Nano.Pc.Recording
{
    using Nano.Pc.Reading;

    /// <summary>The times of a recording, line after line. A file of any length takes the same memory.</summary>
    internal sealed class RecordedTimes : IDisposable
    {
        private readonly string _path;
        private readonly TextReader _lines;
        private long _number;

        private RecordedTimes(string path, TextReader lines)
        {
            _path = path;
            _lines = lines;
        }

        /// <summary>From the start on.</summary>
        internal long Microseconds { get; private set; }

        /// <summary>The bytes that came then; 0 for a silence.</summary>
        internal long Count { get; private set; }

        /// <summary>Opens those of a recording.</summary>
        /// <param name="path">The recording.</param>
        /// <param name="stop">Ends the wait for a named pipe.</param>
        /// <returns>Them; null where there are none.</returns>
        /// <exception cref="IOException">They cannot be read; the message says why, as one sentence.</exception>
        internal static RecordedTimes Open(string path, CancellationToken stop)
        {
            path += RecordingWriter.TimesSuffix;
            return File.Exists(path) ? new RecordedTimes(path, new StreamReader(InputFile.Open(path, stop))) : null;
        }

        /// <summary>Goes on to the next line.</summary>
        /// <returns>False at the end.</returns>
        /// <exception cref="RecordingException">It is not as it has to be.</exception>
        internal bool Next()
        {
            string line;
            do
            {
                line = ReadLine();
                _number++;
            }
            while (line != null && line.StartsWith('#'));

            if (line == null)
            {
                return false;
            }

            string[] words = line.Split('\t');
            if (words.Length != 2
                || !long.TryParse(words[0], NumberStyles.None, CultureInfo.InvariantCulture, out long microseconds)
                || !long.TryParse(words[1], NumberStyles.None, CultureInfo.InvariantCulture, out long count)
                || microseconds < Microseconds)
            {
                throw Wrong("line " + _number.ToString(CultureInfo.InvariantCulture)
                    + " is not microseconds, no fewer than before, a tab and a count of bytes");
            }

            Microseconds = microseconds;
            Count = count;
            return true;
        }

        /// <summary>Says that the recording is shorter than its times.</summary>
        /// <returns>What to throw.</returns>
        internal RecordingException TooMany()
        {
            return Wrong("it tells of more bytes than the recording has");
        }

        /// <inheritdoc/>
        public void Dispose()
        {
            _lines.Dispose();
        }

        private string ReadLine()
        {
            try
            {
                return _lines.ReadLine();
            }
            catch (IOException reason)
            {
                throw Wrong(reason.Message.TrimEnd('.'));
            }
        }

        private RecordingException Wrong(string what)
        {
            return new RecordingException("The file " + _path + " is no good: " + what + ".");
        }
    }
}
