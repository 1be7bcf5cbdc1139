using System;
using System.IO;
using System.Threading;

namespace Nano.Pc.Reading
{
    using Nano.Pc.CommandLine;
    using Nano.Pc.Display;
    using Nano.Pc.Sensors;
    using Nano.Pc.Virtual;
    using Nano.Serial;

    /// <summary>A run over a line, with a real sensor at its end or the virtual one.</summary>
    internal sealed class LineRun
    {
        private readonly ReadOptions _options;
        private readonly IReport _report;
        private readonly TextWriter _error;
        private readonly Func<Stream> _input;

        /// <summary>Sets it up.</summary>
        /// <param name="options">What to do.</param>
        /// <param name="report">Takes the readings.</param>
        /// <param name="error">Takes what went wrong.</param>
        /// <param name="input">Opens the program's input.</param>
        internal LineRun(ReadOptions options, IReport report, TextWriter error, Func<Stream> input)
        {
            _input = input;
            _options = options;
            _report = report;
            _error = error;
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
                        : new Adapter(_options.Port ?? farEnd.PortName, _options.BaudRate, _error);
                }
                catch (Exception reason) when (reason is ArgumentException or IOException)
                {
                    _error.WriteLine(reason.Message);
                    return ExitStatus.CannotStart;
                }

                return farEnd == null ? ReadReal(line, stop) : ReadVirtual(line, farEnd, stop);
            }
            finally
            {
                line?.Close();
                farEnd?.Dispose();
            }
        }

        private int ReadReal(RawIO line, CancellationToken stop)
        {
            bool isStream = line is StreamRawIO;
            _report.Begin(_options.Sensor.Title, isStream ? "standard input" : _options.Port, isStream ? 0 : _options.BaudRate);
            QuietHint hint = new QuietHint(_error, Environment.TickCount64);
            ReadingLoop loop = new ReadingLoop(line, _options.Sensor, _report, null, hint, CreateAsking(line, false));
            Read(loop, stop);
            return End(line, new RunCounters(loop.Counters, null));
        }

        private int ReadVirtual(RawIO line, IFarEnd farEnd, CancellationToken stop)
        {
            _report.Begin("virtual " + _options.Sensor.Title, farEnd.PortName, _options.BaudRate);
            FrameLedger ledger = new FrameLedger();
            ReadingLoop loop = new ReadingLoop(line, _options.Sensor, _report, ledger, null, CreateAsking(line, true));
            SensorSender sender = new SensorSender(
                _options.Sensor.CreateVirtual(new SeededRandom(_options.Seed, 1)),
                new Noise(_options.Noise, new SeededRandom(_options.Seed, 2)),
                farEnd,
                _options.BaudRate,
                ledger,
                _options.PullSeconds is int seconds ? new Puller(farEnd, line, ledger, seconds) : null);

            // Nothing may be lost to a reader that is not ready: the first byte leaves when the loop has run once.
            WarmUp.Run(_options.Sensor);
            loop.Look();
            sender.Start();
            try
            {
                if (Read(loop, stop) != RunEnd.Enough)
                {
                    sender.StopAfterFrame();
                    loop.Drain(sender);
                    ledger.CountRest();
                }
            }
            finally
            {
                sender.StopNow();
            }

            return End(line, new RunCounters(loop.Counters, ledger));
        }

        private Asking CreateAsking(RawIO line, bool isVirtual)
        {
            Inquiry inquiry = _options.Sensor.CreateInquiry();
            return inquiry == null ? null : new Asking(line, inquiry, _options.Every ?? (isVirtual ? 0 : inquiry.Interval));
        }

        private RunEnd Read(ReadingLoop loop, CancellationToken stop)
        {
            using CancellationTokenSource end = CancellationTokenSource.CreateLinkedTokenSource(stop);
            if (_options.Seconds is int seconds)
            {
                end.CancelAfter(TimeSpan.FromSeconds(seconds));
            }

            return loop.Run(_options.Frames, end.Token);
        }

        private int End(RawIO line, RunCounters counters)
        {
            _report.End(counters);
            bool isAway = _options.PullSeconds == null && line is Adapter { IsAway: true };
            return counters.Lost == 0 && !isAway ? ExitStatus.Good : ExitStatus.Lost;
        }
    }
}
