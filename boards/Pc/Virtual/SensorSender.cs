using System;
using System.Buffers;
using System.Diagnostics;
using System.IO;
using System.Threading;

namespace Nano.Pc.Virtual
{
    using Nano.Pc.Reading;

    /// <summary>The virtual sensor at work: a thread that hears what it is asked, and sends frame after frame without a pause, or
    /// answer after answer, at the pace of the line.</summary>
    internal sealed class SensorSender
    {
        private readonly VirtualSensor _sensor;
        private readonly Noise _noise;
        private readonly IFarEnd _farEnd;
        private readonly FrameLedger _ledger;
        private readonly Puller _puller;
        private readonly int _baudRate;
        private readonly Thread _thread;
        private readonly ManualResetEvent _now = new ManualResetEvent(false);
        private readonly Transmission _transmission = new Transmission();
        private readonly ArrayBufferWriter<byte> _wire = new ArrayBufferWriter<byte>();
        private readonly byte[] _heard = new byte[256];
        private volatile bool _afterFrame;
        private bool _isAway;
        private long _bytesSent;

        /// <summary>Sets it up; <see cref="Start"/> starts it.</summary>
        /// <param name="sensor">Makes the frames.</param>
        /// <param name="noise">Disturbs them.</param>
        /// <param name="farEnd">Carries them.</param>
        /// <param name="baudRate">Bits per second.</param>
        /// <param name="ledger">Is told of each intact frame before its first byte goes out.</param>
        /// <param name="puller">Pulls the line out between two frames; null for nobody.</param>
        internal SensorSender(VirtualSensor sensor, Noise noise, IFarEnd farEnd, int baudRate, FrameLedger ledger, Puller puller)
        {
            _sensor = sensor;
            _noise = noise;
            _farEnd = farEnd;
            _ledger = ledger;
            _puller = puller;
            _baudRate = baudRate;
            _thread = new Thread(Send) { IsBackground = true, Name = "virtual sensor" };
        }

        /// <summary>The bytes handed to the line.</summary>
        internal long BytesSent => Interlocked.Read(ref _bytesSent);

        /// <summary>False once it has stopped.</summary>
        internal bool IsRunning => _thread.IsAlive;

        /// <summary>Switches the sensor on.</summary>
        internal void Start()
        {
            _thread.Start();
        }

        /// <summary>Lets it finish the frame that it is sending, then stop. Does not wait for that.</summary>
        internal void StopAfterFrame()
        {
            _afterFrame = true;
        }

        /// <summary>Switches it off, in the midst of a frame too, and waits until it is off.</summary>
        internal void StopNow()
        {
            _now.Set();
            if (_thread.IsAlive)
            {
                _thread.Join();
            }
        }

        private void Send()
        {
            int at = 0;
            LinePace pace = new LinePace(_baudRate, Stopwatch.Frequency, Stopwatch.GetTimestamp());
            try
            {
                do
                {
                    int due = pace.Due(Stopwatch.GetTimestamp());
                    while (due > 0)
                    {
                        if (at == _wire.WrittenCount)
                        {
                            if (_afterFrame)
                            {
                                return;
                            }

                            at = 0;
                            Refill();
                            if (_wire.WrittenCount == 0)
                            {
                                break;
                            }
                        }

                        int count = Math.Min(due, _wire.WrittenCount - at);
                        if (!_isAway)
                        {
                            _farEnd.Write(_wire.WrittenSpan.Slice(at, count));
                            Interlocked.Add(ref _bytesSent, count);
                        }

                        pace.Sent(count);
                        at += count;
                        due -= count;
                    }
                }
                while (!_now.WaitOne(pace.MillisecondsToNext(Stopwatch.GetTimestamp())));
            }
            catch (IOException)
            {
                // The line is gone; the reader sees that at its own end.
            }
        }

        // Puts the answers to what was asked onto the wire, or else what the sensor says unasked.
        private void Refill()
        {
            _wire.ResetWrittenCount();
            _transmission.Clear();
            _isAway = _puller != null && _puller.IsAway();
            if (!_isAway)
            {
                int count = _farEnd.Read(_heard);
                for (int i = 0; i < count; i++)
                {
                    _sensor.Hear(_heard[i], _transmission);
                }
            }

            if (_transmission.Parts.Count == 0 && _sensor.SpeaksUnasked)
            {
                _sensor.WriteNext(_transmission);
            }

            foreach (TransmissionPart part in _transmission.Parts)
            {
                if (_noise.Disturb(part.Bytes, _wire) && part.IsFrame && !_isAway)
                {
                    _ledger.Sent(part.Delivered);
                }
            }
        }
    }
}
