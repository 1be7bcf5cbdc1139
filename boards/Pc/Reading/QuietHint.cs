using System.Globalization;
using System.IO;

namespace Nano.Pc.Reading
{
    /// <summary>Tells who waits at a real port, every five seconds, or more where the sensor is asked less often, that nothing comes,
    /// or nothing that can be read.</summary>
    internal sealed class QuietHint
    {
        private const long Least = 5000;

        private const string NoBytes = "no bytes for {0} s: is the sensor powered, and its TX at this port's RX?";
        private const string NoAnswer = "no answer for {0} s: is the sensor powered, its TX at this port's RX, and its RX at this port's TX?";

        private readonly TextWriter _error;
        private readonly bool _isAsked;
        private readonly long _period;
        private long _bytes;
        private long _frames;
        private long _lastByte;
        private long _lastFrame;
        private long _lastHint;

        /// <summary>Starts to watch.</summary>
        /// <param name="error">Takes the hints.</param>
        /// <param name="now">Milliseconds.</param>
        /// <param name="interval">Milliseconds from one request to the next, or 0 where the sensor speaks unasked.</param>
        internal QuietHint(TextWriter error, long now, long interval = 0)
        {
            _isAsked = interval > 0;
            _period = Least + interval;
            _error = error;
            _lastByte = now;
            _lastFrame = now;
            _lastHint = now;
        }

        /// <summary>Looks at what has come so far.</summary>
        /// <param name="bytes">All bytes.</param>
        /// <param name="frames">All good frames.</param>
        /// <param name="now">Milliseconds.</param>
        internal void Look(long bytes, long frames, long now)
        {
            _lastByte = bytes != _bytes ? now : _lastByte;
            _lastFrame = frames != _frames ? now : _lastFrame;
            _bytes = bytes;
            _frames = frames;
            long quiet = now - (now - _lastByte >= _period ? _lastByte : _lastFrame);
            if (quiet < _period || now - _lastHint < _period)
            {
                return;
            }

            _lastHint = now;
            string what = now - _lastByte >= _period
                ? _isAsked ? NoAnswer : NoBytes
                : "bytes, but no good frame for {0} s: is it this sensor, at this baud rate?";
            _error.WriteLine(string.Format(CultureInfo.InvariantCulture, what, quiet / 1000));
        }
    }
}
