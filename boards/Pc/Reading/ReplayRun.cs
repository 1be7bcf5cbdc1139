using System;
using System.IO;
using System.Threading;

namespace Nano.Pc.Reading
{
    using Nano.Frames;
    using Nano.Pc.CommandLine;
    using Nano.Pc.Display;
    using Nano.Pc.Sensors;

    /// <summary>A run over recorded bytes, of any length in constant memory.</summary>
    internal sealed class ReplayRun
    {
        private const int PieceLength = 65536;

        private readonly string _path;
        private readonly SensorProfile _sensor;
        private readonly IReport _report;
        private readonly TextWriter _error;

        /// <summary>Sets it up.</summary>
        /// <param name="path">The file.</param>
        /// <param name="sensor">What it is a recording of.</param>
        /// <param name="report">Takes the readings.</param>
        /// <param name="error">Takes what went wrong.</param>
        internal ReplayRun(string path, SensorProfile sensor, IReport report, TextWriter error)
        {
            _path = path;
            _sensor = sensor;
            _report = report;
            _error = error;
        }

        /// <summary>Reads the file to its end.</summary>
        /// <param name="stop">Ends it with its counters.</param>
        /// <returns>One of <see cref="ExitStatus"/>.</returns>
        internal int Run(CancellationToken stop)
        {
            if (Directory.Exists(_path))
            {
                return Refuse("it is a directory");
            }

            FileStream file;
            try
            {
                // It is read in pieces as large as a buffer, so the stream needs none of its own.
                file = Interruptible.Run(() => new FileStream(_path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 0), stop);
            }
            catch (OperationCanceledException)
            {
                return Replay(Stream.Null, CancellationToken.None);
            }
            catch (Exception reason) when (reason is FileNotFoundException or DirectoryNotFoundException)
            {
                return Refuse("there is no such file");
            }
            catch (Exception reason) when (reason is UnauthorizedAccessException)
            {
                return Refuse("permission denied");
            }
            catch (Exception reason) when (reason is IOException or ArgumentException or NotSupportedException)
            {
                return Refuse(reason.Message.TrimEnd('.'));
            }

            using (file)
            {
                return Replay(file, stop);
            }
        }

        /// <summary>Reads bytes to their end.</summary>
        /// <param name="recording">The bytes.</param>
        /// <param name="stop">Ends it with its counters.</param>
        /// <returns>One of <see cref="ExitStatus"/>.</returns>
        internal int Replay(Stream recording, CancellationToken stop)
        {
            _report.Begin(_sensor.Title, _path, 0);
            FrameReader reader = new FrameReader(_sensor.CreateLayout());
            int status = ExitStatus.Good;
            try
            {
                byte[] piece = new byte[PieceLength];
                int count;
                while ((count = Interruptible.Run(() => recording.Read(piece, 0, piece.Length), stop)) > 0)
                {
                    for (int at = 0; at < count && !stop.IsCancellationRequested;)
                    {
                        at += reader.Feed(piece, at, count - at);
                        Deliver(reader);
                    }
                }
            }
            catch (OperationCanceledException)
            {
                // Stopped: the counters tell what was read so far.
            }
            catch (IOException reason)
            {
                status = Refuse(reason.Message.TrimEnd('.'));
            }

            // What waits for more will not get it, and may hide a good frame.
            reader.GiveUp();
            Deliver(reader);
            _report.End(new RunCounters(reader.Counters, null));
            return status;
        }

        private void Deliver(FrameReader reader)
        {
            while (reader.TryRead(out int offset, out int length))
            {
                _report.Reading(reader.Counters.Frames, _sensor.Decode(reader.Buffer, offset, length));
            }
        }

        private int Refuse(string reason)
        {
            _error.WriteLine("The file " + _path + " cannot be read: " + reason + ".");
            return ExitStatus.CannotStart;
        }
    }
}
