using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Runtime.ExceptionServices;
using System.Threading;

namespace Nano.Pc.Display
{
    using Nano.Frames;
    using Nano.Pc.Reading;

    /// <summary>
    /// A live view of values and counters. A thread of its own draws it, a few times a second whatever comes, so that neither a
    /// fast line nor a slow terminal keeps the reader waiting.
    /// </summary>
    internal sealed class LiveReport : IReport
    {
        private const int Period = 100;

        private readonly object _gate = new object();
        private readonly Terminal _terminal;
        private readonly TroubleLines _trouble;
        private readonly ManualResetEvent _end = new ManualResetEvent(false);
        private readonly Stopwatch _clock = new Stopwatch();
        private readonly Thread _thread;
        private LiveView _view;
        private ExceptionDispatchInfo _failure;

        /// <summary>Sets it up.</summary>
        /// <param name="terminal">Where to draw.</param>
        /// <param name="error">Takes what went wrong, when the screen is free again.</param>
        internal LiveReport(Terminal terminal, TextWriter error)
        {
            _terminal = terminal;
            _trouble = new TroubleLines(error);
            _thread = new Thread(Draw) { IsBackground = true, Name = "live view" };
        }

        /// <inheritdoc/>
        public TextWriter Trouble => _trouble;

        /// <inheritdoc/>
        public void Begin(Heading heading, FrameCounters counters, FrameLedger ledger)
        {
            _clock.Start();
            _view = new LiveView(heading, counters, ledger, _terminal.Kind);
            _trouble.Hold();
            _thread.Start();
        }

        /// <inheritdoc/>
        public void Reading(SensorReading reading)
        {
            lock (_gate)
            {
                _view.Values.Add(reading.Quantities);
            }
        }

        /// <inheritdoc/>
        public void Look()
        {
            _failure?.Throw();
        }

        /// <inheritdoc/>
        public void End(RunCounters counters)
        {
            StopDrawing();
            _failure?.Throw();
            _terminal.Leave();
            foreach (ScreenRow row in _view.ComposeLast(_terminal.Size.Width, _clock.ElapsedMilliseconds, counters))
            {
                _terminal.Print(row);
            }

            _trouble.Release();
            _terminal.Print(counters.ToLine());
        }

        /// <inheritdoc/>
        public void Dispose()
        {
            StopDrawing();
            try
            {
                _terminal.Leave();
            }
            catch (OutputLostException)
            {
                // Nobody to leave it for; who writes next is told.
            }

            _trouble.Release();
        }

        private void StopDrawing()
        {
            _end.Set();
            if (_thread.IsAlive)
            {
                _thread.Join();
            }
        }

        private void Draw()
        {
            try
            {
                while (!_end.WaitOne(Period))
                {
                    (int width, int height) = _terminal.Size;
                    List<ScreenRow> rows;
                    lock (_gate)
                    {
                        rows = _view.Compose(width, height, _clock.ElapsedMilliseconds, _trouble.Last);
                    }

                    _terminal.Show(rows, width);
                }
            }
            catch (Exception reason)
            {
                _failure = ExceptionDispatchInfo.Capture(reason);
            }
        }
    }
}
