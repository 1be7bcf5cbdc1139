using System;
using System.Diagnostics;
using System.IO;
using System.Threading;

namespace Nano.Pc.Reading
{
    using Nano.Frames;
    using Nano.Pc.CommandLine;
    using Nano.Pc.Display;
    using Nano.Pc.Recording;
    using Nano.Pc.Sensors;

    /// <summary>A run over recorded bytes, of any length in constant memory.</summary>
    internal sealed class ReplayRun
    {
        private const int PieceLength = 65536;

        private readonly string _path;
        private readonly SensorProfile _sensor;
        private readonly IReport _report;
        private readonly bool _isPaced;
        private readonly FrameReader _reader;
        private readonly byte[] _piece = new byte[PieceLength];
        private readonly Stopwatch _clock = Stopwatch.StartNew();
        private int _at;
        private int _end;
        private double? _seconds;

        /// <summary>Sets it up.</summary>
        /// <param name="path">The file.</param>
        /// <param name="sensor">What it is a recording of.</param>
        /// <param name="report">Takes the readings, and what went wrong.</param>
        /// <param name="isPaced">True to go no faster than when it was recorded.</param>
        internal ReplayRun(string path, SensorProfile sensor, IReport report, bool isPaced)
        {
            _path = path;
            _sensor = sensor;
            _report = report;
            _isPaced = isPaced;
            _reader = new FrameReader(sensor.CreateLayout());
        }

        /// <summary>Reads the file to its end.</summary>
        /// <param name="stop">Ends it with its counters.</param>
        /// <returns>One of <see cref="ExitStatus"/>.</returns>
        internal int Run(CancellationToken stop)
        {
            try
            {
                using FileStream file = InputFile.Open(_path, stop);
                using RecordedTimes times = RecordedTimes.Open(_path, stop);
                if (_isPaced && times == null)
                {
                    return Refuse("There is no file " + _path + RecordingWriter.TimesSuffix + ", so nobody knows the pace.");
                }

                return Replay(file, times, stop);
            }
            catch (OperationCanceledException)
            {
                return Replay(Stream.Null, null, CancellationToken.None);
            }
            catch (IOException reason)
            {
                return Refuse(reason.Message);
            }
        }

        /// <summary>Reads bytes to their end.</summary>
        /// <param name="recording">The bytes.</param>
        /// <param name="times">When they came; null for unknown.</param>
        /// <param name="stop">Ends it with its counters.</param>
        /// <returns>One of <see cref="ExitStatus"/>.</returns>
        internal int Replay(Stream recording, RecordedTimes times, CancellationToken stop)
        {
            _report.Begin(new Heading(_sensor, false, _path, 0), _reader.Counters, null);
            int status = ExitStatus.Good;
            try
            {
                while (times != null && times.Next())
                {
                    ReplayLine(recording, times, stop);
                }

                // All of it where nobody knows the times; else what came last, and was kept just before the program ended.
                Feed(recording, long.MaxValue, stop);
            }
            catch (OperationCanceledException)
            {
                // Stopped: the counters tell what was read so far.
            }
            catch (IOException reason)
            {
                status = Refuse(InputFile.Refusal(_path, reason.Message.TrimEnd('.')).Message);
            }
            catch (RecordingException reason)
            {
                status = Refuse(reason.Message);
            }

            // What waits for more will not get it, and may hide a good frame.
            GiveUp();
            _report.End(new RunCounters(_reader.Counters, null));
            return status;
        }

        private void ReplayLine(Stream recording, RecordedTimes times, CancellationToken stop)
        {
            if (_isPaced)
            {
                Wait(times.Microseconds / 1000, stop);
            }

            _seconds = times.Microseconds / 1e6;
            if (times.Count == 0)
            {
                GiveUp();
            }
            else if (Feed(recording, times.Count, stop) < times.Count)
            {
                throw times.TooMany();
            }
        }

        private void Wait(long until, CancellationToken stop)
        {
            long left;
            while ((left = until - _clock.ElapsedMilliseconds) > 0)
            {
                _report.Look();
                stop.WaitHandle.WaitOne((int)Math.Min(left, 100));
                stop.ThrowIfCancellationRequested();
            }
        }

        private long Feed(Stream recording, long most, CancellationToken stop)
        {
            long all = 0;
            while (all < most)
            {
                if (_at == _end)
                {
                    _at = 0;
                    _end = Interruptible.Run(() => recording.Read(_piece, 0, _piece.Length), stop);
                    if (_end == 0)
                    {
                        break;
                    }
                }

                stop.ThrowIfCancellationRequested();
                int count = _reader.Feed(_piece, _at, (int)Math.Min(most - all, _end - _at));
                _at += count;
                all += count;
                Deliver();
                _report.Look();
            }

            return all;
        }

        private void GiveUp()
        {
            _reader.GiveUp();
            Deliver();
        }

        private void Deliver()
        {
            while (_reader.TryRead(out int offset, out int length))
            {
                _report.Reading(SensorReadings.Of(_sensor, _reader, offset, length, _seconds));
            }
        }

        private int Refuse(string reason)
        {
            _report.Trouble.WriteLine(reason);
            return ExitStatus.CannotStart;
        }
    }
}
