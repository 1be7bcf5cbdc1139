using System;
using System.IO;

namespace Nano.Pc.Reading
{
    using Nano.Pc.Sensors;
    using Nano.Serial;

    /// <summary>Asks a sensor at the right times: the next question when the answer has come and it is time, or when it will not
    /// come any more.</summary>
    internal sealed class Asking
    {
        // A line that is never quiet keeps no sensor from being asked for longer than so many times its patience.
        private const int MostPatience = 8;

        private readonly RawIO _line;
        private readonly Inquiry _inquiry;
        private readonly int _interval;
        private bool _isAnswered = true;
        private long _asked;
        private long _arrived;

        /// <summary>Sets it up; nothing has been asked yet.</summary>
        /// <param name="line">Takes the requests.</param>
        /// <param name="inquiry">Knows them.</param>
        /// <param name="interval">Milliseconds from request to request, at least.</param>
        internal Asking(RawIO line, Inquiry inquiry, int interval)
        {
            _line = line;
            _inquiry = inquiry;
            _interval = interval;
            _asked = Environment.TickCount64 - interval;
        }

        /// <summary>Milliseconds from request to request, where no answer comes.</summary>
        internal long Period => Math.Max(_interval, _inquiry.Patience);

        /// <summary>How long until the next request, 0 for at once.</summary>
        internal int MillisecondsToNext
        {
            get
            {
                long next = _asked + _interval;
                if (!_isAnswered)
                {
                    // An answer that is coming is waited for, however late it is.
                    long patience = _inquiry.Patience;
                    next = Math.Max(next, Math.Clamp(_arrived, _asked, _asked + (MostPatience * patience)) + patience);
                }

                return (int)Math.Clamp(next - Environment.TickCount64, 0, int.MaxValue);
            }
        }

        /// <summary>Sees that bytes came.</summary>
        internal void Arrived()
        {
            _arrived = Environment.TickCount64;
        }

        /// <summary>Sees a frame that came.</summary>
        /// <param name="frame">Holds it.</param>
        /// <param name="offset">Where it begins.</param>
        /// <param name="length">Its bytes.</param>
        internal void Heard(byte[] frame, int offset, int length)
        {
            _isAnswered = true;
            _inquiry.Heard(frame, offset, length);
        }

        /// <summary>What is to be said now.</summary>
        /// <returns>The request; null when it is not time, or there is nothing to say.</returns>
        internal byte[] Next()
        {
            if (MillisecondsToNext > 0)
            {
                return null;
            }

            _asked = Environment.TickCount64;
            _isAnswered = false;
            return _inquiry.NextRequest();
        }

        /// <summary>Says it.</summary>
        /// <param name="request">What <see cref="Next"/> returned.</param>
        internal void Send(byte[] request)
        {
            try
            {
                _line.Write(request, 0, request.Length);
            }
            catch (Exception reason) when (reason is IOException or TimeoutException)
            {
                // Away: the reader tells, and what was not heard is asked again.
            }
        }
    }
}
