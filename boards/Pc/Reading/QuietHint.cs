using System.Globalization;
using System.IO;

namespace Nano.Pc.Reading
{
    /// <summary>Tells who waits at a real port, every five seconds, that nothing comes, or nothing that can be read.</summary>
    internal sealed class QuietHint
    {
        private const long Period = 5000;

        private readonly TextWriter _error;
        private long _bytes;
        private long _frames;
        private long _lastByte;
        private long _lastFrame;
        private long _lastHint;

        /// <summary>Starts to watch.</summary>
        /// <param name="error">Takes the hints.</param>
        /// <param name="now">Milliseconds.</param>
        internal QuietHint(TextWriter error, long now)
        {
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
            long quiet = now - (now - _lastByte >= Period ? _lastByte : _lastFrame);
            if (quiet < Period || now - _lastHint < Period)
            {
                return;
            }

            _lastHint = now;
            string what = now - _lastByte >= Period
                ? "no bytes for {0} s: is the sensor powered, and its TX at this port's RX?"
                : "bytes, but no good frame for {0} s: is it this sensor, at this baud rate?";
            _error.WriteLine(string.Format(CultureInfo.InvariantCulture, what, quiet / 1000));
        }
    }
}
