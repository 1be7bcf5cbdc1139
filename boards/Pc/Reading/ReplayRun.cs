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
            FileStream file;
            try
            {
                file = InputFile.Open(_path, stop);
            }
            catch (OperationCanceledException)
            {
                return Replay(Stream.Null, CancellationToken.None);
            }
            catch (IOException reason)
            {
                return Refuse(reason);
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
                status = Refuse(InputFile.Refusal(_path, reason.Message.TrimEnd('.')));
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
                _report.Reading(reader.Counters.Frames, _sensor.Decode(reader.Buffer, offset, length, reader.Which));
            }
        }

        private int Refuse(IOException reason)
        {
            _error.WriteLine(reason.Message);
            return ExitStatus.CannotStart;
        }
    }
}
