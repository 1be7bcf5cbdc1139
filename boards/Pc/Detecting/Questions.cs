using System;
using System.IO;
using System.Threading;

namespace Nano.Pc.Detecting
{
    using Nano.Frames;
    using Nano.Pc.Sensors;

    /// <summary>Asks for one kind of sensor on a line that is quiet.</summary>
    internal sealed class Questions
    {
        // One answer may be chance, and the first question may only wake the sensor.
        private const int Asked = 6;
        private const int Unanswered = 2;

        private readonly LineEar _ear;
        private readonly Inquiry _inquiry;
        private readonly FrameReader _reader;
        private int _answers;

        /// <summary>Sets it up.</summary>
        /// <param name="ear">Hears the answers.</param>
        /// <param name="sensor">Who may be there.</param>
        /// <param name="inquiry">What to ask.</param>
        internal Questions(LineEar ear, SensorProfile sensor, Inquiry inquiry)
        {
            _ear = ear;
            _inquiry = inquiry;
            _reader = new FrameReader(sensor.CreateLayout());
        }

        /// <summary>Asks.</summary>
        /// <param name="milliseconds">How long to go on.</param>
        /// <param name="stop">Ends it.</param>
        /// <returns>True when this sensor has answered.</returns>
        internal bool Ask(int milliseconds, CancellationToken stop)
        {
            long end = Environment.TickCount64 + milliseconds;
            for (int i = 0; i < Asked && (_answers > 0 || i < Unanswered) && !stop.IsCancellationRequested; i++)
            {
                long asked = Environment.TickCount64;
                byte[] request = _inquiry.NextRequest();
                try
                {
                    _ear.Line.Write(request ?? Array.Empty<byte>(), 0, request?.Length ?? 0);
                }
                catch (IOException)
                {
                    return false;
                }

                int before = _answers;
                _ear.Listen(_inquiry.Patience, Hear, stop);
                _reader.GiveUp();
                Drain();
                long now = Environment.TickCount64;
                if (now >= end)
                {
                    break;
                }

                // An answer allows the next question at its time; without one, patience was enough.
                if (_answers > before)
                {
                    _ear.Listen((int)Math.Clamp(asked + _inquiry.Interval - now, 0, end - now), null, stop);
                }
            }

            return _answers > 0;
        }

        private bool Hear(byte[] piece, int count)
        {
            int before = _answers;
            for (int at = 0; at < count;)
            {
                at += _reader.Feed(piece, at, count - at);
                Drain();
            }

            return _answers > before;
        }

        private void Drain()
        {
            while (_reader.TryRead(out int offset, out int length))
            {
                _answers++;
                _inquiry.Heard(_reader.Buffer, offset, length);
            }
        }
    }
}
