using System;
using System.IO;
using System.IO.Ports;
using System.Threading;

namespace Nano.Pc.Reading
{
    using Nano.Pc.CommandLine;
    using Nano.Pc.Display;
    using Nano.Pc.Virtual;
    using Nano.Serial;

    /// <summary>A run over a line, with a real sensor at its end or the virtual one.</summary>
    internal sealed class LineRun
    {
        private readonly ReadOptions _options;
        private readonly IReport _report;
        private readonly TextWriter _error;

        /// <summary>Sets it up.</summary>
        /// <param name="options">What to do.</param>
        /// <param name="report">Takes the readings.</param>
        /// <param name="error">Takes what went wrong.</param>
        internal LineRun(ReadOptions options, IReport report, TextWriter error)
        {
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
            SerialRawIO line = null;
            try
            {
                try
                {
                    farEnd = _options.Port == null ? FarEnds.Create(_options.Line) : null;
                    // A second of the line: a system under load may keep this program waiting longer than a board is kept.
                    line = new SerialRawIO(new SerialPort(_options.Port ?? farEnd.PortName, _options.BaudRate)
                    {
                        ReadBufferSize = Math.Max(4096, _options.BaudRate / 10),
                    });
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

        private int ReadReal(SerialRawIO line, CancellationToken stop)
        {
            _report.Begin(_options.Sensor.Title, _options.Port, _options.BaudRate);
            QuietHint hint = new QuietHint(_error, Environment.TickCount64);
            ReadingLoop loop = new ReadingLoop(line, _options.Sensor, _report, null, hint);
            return End(loop.Run(_options.Frames, stop), new RunCounters(loop.Counters, line.Overruns, null), _options.Port);
        }

        private int ReadVirtual(SerialRawIO line, IFarEnd farEnd, CancellationToken stop)
        {
            _report.Begin("virtual " + _options.Sensor.Title, farEnd.PortName, _options.BaudRate);
            FrameLedger ledger = new FrameLedger();
            ReadingLoop loop = new ReadingLoop(line, _options.Sensor, _report, ledger, null);
            SensorSender sender = new SensorSender(
                _options.Sensor.CreateVirtual(new SeededRandom(_options.Seed, 1)),
                new Noise(_options.Noise, new SeededRandom(_options.Seed, 2)),
                farEnd,
                _options.BaudRate,
                ledger);

            // Nothing may be lost to a reader that is not ready: the first byte leaves when the loop has run once.
            WarmUp.Run(_options.Sensor);
            loop.Look();
            sender.Start();
            RunEnd end;
            try
            {
                end = loop.Run(_options.Frames, stop);
                if (end != RunEnd.Enough)
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

            return End(end, new RunCounters(loop.Counters, line.Overruns, ledger), farEnd.PortName);
        }

        private int End(RunEnd end, RunCounters counters, string portName)
        {
            if (end == RunEnd.LineGone)
            {
                _error.WriteLine("The line " + portName + " is gone.");
            }

            _report.End(counters);
            return counters.Lost == 0 && end != RunEnd.LineGone ? ExitStatus.Good : ExitStatus.Lost;
        }
    }
}
