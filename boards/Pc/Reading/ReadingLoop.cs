using System;
using System.Threading;

namespace Nano.Pc.Reading
{
    using Nano.Frames;
    using Nano.Pc.Display;
    using Nano.Pc.Recording;
    using Nano.Pc.Sensors;
    using Nano.Pc.Virtual;
    using Nano.Serial;

    /// <summary>What a board does for ever: take the next frame from the pump, decode it, tell it.</summary>
    internal sealed class ReadingLoop
    {
        /// <summary>Milliseconds without a byte after which a frame that has begun is given up. On a PC the system may keep the
        /// sender waiting in the midst of a frame; a second of it is not yet a silence.</summary>
        internal const int Silence = 2000;

        // How soon a stop is seen.
        private const int Patience = 50;

        // How long bytes that were sent may take through the system before they count as lost.
        private const int DrainSilence = 1000;

        private readonly FrameReader _reader;
        private readonly FramePump _pump;
        private readonly SensorProfile _sensor;
        private readonly IReport _report;
        private readonly FrameLedger _ledger;
        private readonly QuietHint _hint;
        private readonly Asking _asking;
        private readonly RecordingRawIO _recording;
        private long _bytes;
        private long _lastByte;

        /// <summary>Sets it up.</summary>
        /// <param name="line">Open; where it is recorded, silences are told to it.</param>
        /// <param name="sensor">What is at its end.</param>
        /// <param name="report">Takes the readings.</param>
        /// <param name="ledger">Takes the frames; null where the sensor is real.</param>
        /// <param name="hint">Watches for quiet; null for nobody.</param>
        /// <param name="asking">Asks the sensor; null for one that speaks unasked.</param>
        internal ReadingLoop(RawIO line, SensorProfile sensor, IReport report, FrameLedger ledger, QuietHint hint, Asking asking)
        {
            _reader = new FrameReader(sensor.CreateLayout());
            _pump = new FramePump(line, _reader, Silence);
            _sensor = sensor;
            _report = report;
            _ledger = ledger;
            _hint = hint;
            _asking = asking;
            _recording = line as RecordingRawIO;
        }

        /// <summary>Tells when what comes now came, from the start on.</summary>
        internal Func<double> Seconds { get; init; }

        /// <summary>What the reader has counted.</summary>
        internal FrameCounters Counters => _reader.Counters;

        /// <summary>Takes what is there, without waiting.</summary>
        internal void Look()
        {
            TryDeliver(0);
        }

        /// <summary>Reads until something ends it.</summary>
        /// <param name="frames">Enough good frames; null for ever.</param>
        /// <param name="stop">Stops it.</param>
        /// <returns>What ended it.</returns>
        internal RunEnd Run(long? frames, CancellationToken stop)
        {
            while (!(Counters.Frames >= frames))
            {
                if (stop.IsCancellationRequested)
                {
                    return RunEnd.Stopped;
                }

                Ask();
                if (!TryDeliver(_asking == null ? Patience : Math.Clamp(_asking.MillisecondsToNext, 1, Patience)) && _pump.AtEnd)
                {
                    return RunEnd.LineGone;
                }

                if (_bytes != Counters.Bytes)
                {
                    _bytes = Counters.Bytes;
                    _lastByte = Environment.TickCount64;
                    _asking?.Arrived();
                }

                _hint?.Look(Counters.Bytes, Counters.Frames, Environment.TickCount64);
                _report.Look();
            }

            return RunEnd.Enough;
        }

        /// <summary>Reads what is still on its way, then gives up what is incomplete and delivers what it held.</summary>
        /// <param name="sender">Has been asked to stop.</param>
        internal void Drain(SensorSender sender)
        {
            long bytes = -1;
            long lastByte = 0;
            while (!_pump.AtEnd)
            {
                if (bytes != Counters.Bytes || sender.IsRunning)
                {
                    bytes = Counters.Bytes;
                    lastByte = Environment.TickCount64;
                }

                if (!TryDeliver(Patience) && !sender.IsRunning
                    && (Counters.Bytes >= sender.BytesSent || Environment.TickCount64 - lastByte >= DrainSilence))
                {
                    break;
                }
            }

            GiveUp();
        }

        /// <summary>Gives up what is incomplete and delivers what it held.</summary>
        internal void GiveUp()
        {
            _recording?.MarkSilence();
            _reader.GiveUp();
            while (_reader.TryRead(out int offset, out int length))
            {
                Deliver(offset, length);
            }
        }

        private void Ask()
        {
            byte[] request = _asking?.Next();
            if (request == null)
            {
                return;
            }

            // What is left of an answer that was broken off would be taken for the beginning of the next. What is coming just
            // now is no such thing.
            if (_reader.Held > 0 && Environment.TickCount64 - _lastByte >= Patience)
            {
                GiveUp();
            }

            _asking.Send(request);
        }

        private bool TryDeliver(int timeout)
        {
            if (!_pump.TryRead(out int offset, out int length, timeout))
            {
                return false;
            }

            Deliver(offset, length);
            return true;
        }

        private void Deliver(int offset, int length)
        {
            _ledger?.Delivered(_reader.Buffer.AsSpan(offset, length));
            _asking?.Heard(_reader.Buffer, offset, length);
            _report.Reading(SensorReadings.Of(_sensor, _reader, offset, length, Seconds()));
        }
    }
}
