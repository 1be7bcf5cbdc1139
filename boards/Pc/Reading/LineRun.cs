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
    using Nano.Pc.Virtual;
    using Nano.Serial;

    /// <summary>A run over a line, with a real sensor at its end or a virtual one; recorded where that is wanted.</summary>
    internal sealed class LineRun
    {
        private readonly ReadOptions _options;
        private readonly IReport _report;
        private readonly Func<Stream> _input;
        private readonly FrameLedger _ledger;
        private readonly Stopwatch _clock = Stopwatch.StartNew();
        private FrameCounters _counters = new FrameCounters();
        private RecordingWriter _recording;

        /// <summary>Sets it up.</summary>
        /// <param name="options">What to do.</param>
        /// <param name="report">Takes the readings, and what went wrong.</param>
        /// <param name="input">Opens the program's input.</param>
        internal LineRun(ReadOptions options, IReport report, Func<Stream> input)
        {
            _options = options;
            _report = report;
            _input = input;
            _ledger = options.Port == null ? new FrameLedger() : null;
        }

        /// <summary>Opens the line and reads to the end.</summary>
        /// <param name="stop">Ends it with its counters.</param>
        /// <returns>One of <see cref="ExitStatus"/>.</returns>
        internal int Run(CancellationToken stop)
        {
            IFarEnd farEnd = null;
            RawIO line = null;
            try
            {
                try
                {
                    farEnd = _options.Port == null ? FarEnds.Create(_options.Line, _options.PullSeconds != null) : null;
                    line = _options.Port == ReadOptions.StandardInput
                        ? new StreamRawIO(_input(), Stream.Null)
                        : new Adapter(_options.Port ?? farEnd.PortName, _options.BaudRate, _report.Trouble);
                    _recording = _options.RecordTo == null ? null : RecordingWriter.Create(_options.RecordTo);
                }
                catch (Exception reason) when (reason is ArgumentException or IOException)
                {
                    _report.Trouble.WriteLine(reason.Message);
                    return ExitStatus.CannotStart;
                }

                return Read(line, farEnd, stop);
            }
            finally
            {
                line?.Close();
                farEnd?.Dispose();
                _recording?.Dispose();
            }
        }

        private int Read(RawIO line, IFarEnd farEnd, CancellationToken stop)
        {
            using CancellationTokenSource end = CancellationTokenSource.CreateLinkedTokenSource(stop);
            if (_options.Seconds is int seconds)
            {
                end.CancelAfter(TimeSpan.FromSeconds(seconds));
            }

            bool isAway = false;
            string failure = null;
            try
            {
                RawIO recorded = _recording == null ? line : new RecordingRawIO(line, _recording, ReadingLoop.Silence);
                if (farEnd != null)
                {
                    ReadVirtual(line, recorded, farEnd, end.Token);
                }
                else
                {
                    ReadReal(line, recorded, end.Token);
                }

                isAway = _options.PullSeconds == null && line is Adapter { IsAway: true };
                failure = (line as StreamRawIO)?.Failure;
            }
            catch (RecordingException reason)
            {
                failure = reason.Message;
            }

            if (failure != null)
            {
                _report.Trouble.WriteLine(failure);
            }

            RunCounters counters = new RunCounters(_counters, _ledger);
            _report.End(counters);
            return failure != null ? ExitStatus.CannotStart : counters.Lost == 0 && !isAway ? ExitStatus.Good : ExitStatus.Lost;
        }

        private void ReadReal(RawIO line, RawIO recorded, CancellationToken stop)
        {
            bool isStream = line is StreamRawIO;
            Heading heading = new Heading(_options.Sensor, false, isStream ? "standard input" : _options.Port, isStream ? 0 : _options.BaudRate);
            if (_options.Sensor == null)
            {
                _report.Begin(heading, _counters, null);
                new CountingLoop(recorded, _report, _counters).Run(stop);
                return;
            }

            // Behind the standard input nobody is there to be asked.
            Asking asking = isStream ? null : CreateAsking(recorded, false);
            QuietHint hint = new QuietHint(_report.Trouble, Environment.TickCount64, asking?.Period ?? 0);
            ReadingLoop loop = CreateLoop(recorded, null, hint, asking);
            _report.Begin(heading, _counters, null);
            loop.Run(_options.Frames, stop);
            GiveUpWhereRecorded(loop);
        }

        private void ReadVirtual(RawIO line, RawIO recorded, IFarEnd farEnd, CancellationToken stop)
        {
            ReadingLoop loop = CreateLoop(recorded, _ledger, null, CreateAsking(recorded, true));
            _report.Begin(new Heading(_options.Sensor, true, farEnd.PortName, _options.BaudRate), _counters, _ledger);
            SensorSender sender = new SensorSender(
                _options.Sensor.CreateVirtual(new SeededRandom(_options.Seed, 1)),
                new Noise(_options.Noise, new SeededRandom(_options.Seed, 2)),
                farEnd,
                _options.BaudRate,
                _ledger,
                _options.PullSeconds is int seconds ? new Puller(farEnd, line, _ledger, seconds) : null);

            // Nothing may be lost to a reader that is not ready: the first byte leaves when the loop has run once.
            WarmUp.Run(_options.Sensor);
            loop.Look();
            sender.Start();
            try
            {
                if (loop.Run(_options.Frames, stop) != RunEnd.Enough)
                {
                    sender.StopAfterFrame();
                    loop.Drain(sender);
                    _ledger.CountRest();
                }

                GiveUpWhereRecorded(loop);
            }
            finally
            {
                sender.StopNow();
            }
        }

        private ReadingLoop CreateLoop(RawIO line, FrameLedger ledger, QuietHint hint, Asking asking)
        {
            ReadingLoop loop = new ReadingLoop(line, _options.Sensor, _report, ledger, hint, asking)
            {
                Seconds = () => _recording?.Seconds ?? _clock.Elapsed.TotalSeconds,
            };
            _counters = loop.Counters;
            return loop;
        }

        private Asking CreateAsking(RawIO line, bool isVirtual)
        {
            Inquiry inquiry = _options.Sensor.CreateInquiry();
            return inquiry == null ? null : new Asking(line, inquiry, _options.Every ?? (isVirtual ? 0 : inquiry.Interval));
        }

        // The end of a recording is read as the end of it all.
        private void GiveUpWhereRecorded(ReadingLoop loop)
        {
            if (_recording != null)
            {
                loop.GiveUp();
            }
        }
    }
}
