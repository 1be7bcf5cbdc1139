using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;

namespace Nano.Pc.Detecting
{
    using Nano.Pc.Sensors;
    using Nano.Serial;

    /// <summary>Listens to a line at one baud rate after the other, and asks the sensors that have to be asked where it is quiet.</summary>
    internal sealed class LineSearch
    {
        private readonly Func<int, RawIO> _open;
        private readonly int _seconds;
        private readonly TextWriter _error;

        /// <summary>Sets it up.</summary>
        /// <param name="open">Opens the line at a baud rate; throws an <see cref="ArgumentException"/> or <see cref="IOException"/> where it
        /// cannot.</param>
        /// <param name="seconds">How long to listen at each.</param>
        /// <param name="error">Is told what is tried.</param>
        internal LineSearch(Func<int, RawIO> open, int seconds, TextWriter error)
        {
            _open = open;
            _seconds = seconds;
            _error = error;
        }

        /// <summary>The baud rates that are usual: those of the sensors first, those of the most sensors before.</summary>
        /// <returns>Each once.</returns>
        internal static int[] UsualBaudRates()
        {
            return Order(true).Concat(Order(false)).Distinct().ToArray();
        }

        /// <summary>Listens.</summary>
        /// <param name="baudRates">The baud rates to try, in this order.</param>
        /// <param name="stop">Ends it: what has come so far is looked at.</param>
        /// <returns>The best; of the last baud rate where nothing fits at any.</returns>
        /// <exception cref="IOException">The line cannot be opened at any of them.</exception>
        internal LineFinding Run(IReadOnlyList<int> baudRates, CancellationToken stop)
        {
            LineFinding best = null;
            Exception refused = null;
            foreach (int baudRate in baudRates)
            {
                LineFinding now;
                try
                {
                    using RawIO line = _open(baudRate);
                    now = Try(line, baudRate, stop);
                }
                catch (Exception reason) when (reason is ArgumentException or IOException or UnauthorizedAccessException)
                {
                    // One that the port does not have, perhaps.
                    refused ??= reason;
                    continue;
                }

                best = best == null || Grade(now).CompareTo(Grade(best)) > 0 ? now : best;
                if (best.IsBeyondDoubt || stop.IsCancellationRequested)
                {
                    break;
                }
            }

            return best ?? throw new IOException(refused.Message, refused);
        }

        private static IEnumerable<int> Order(bool sensors)
        {
            return Subject.All
                .Where(subject => subject.Sensor != null == sensors)
                .SelectMany(subject => subject.BaudRates)
                .GroupBy(baudRate => baudRate)
                .OrderByDescending(group => group.Count())
                .Select(group => group.Key);
        }

        private static (int Class, double Share) Grade(LineFinding finding)
        {
            return finding.Best == null ? (0, 0) : (finding.Best.Class, finding.Best.Share);
        }

        private LineFinding Try(RawIO line, int baudRate, CancellationToken stop)
        {
            LineEar ear = new LineEar(line);
            Say("{0} baud: listening for {1} s", baudRate, _seconds);
            ear.Listen(1000 * _seconds, null, stop);
            foreach (SensorProfile sensor in ear.Length > 0 ? Array.Empty<SensorProfile>() : SensorProfiles.All)
            {
                Inquiry inquiry = sensor.BaudRate == baudRate ? sensor.CreateInquiry() : null;
                if (inquiry != null && !stop.IsCancellationRequested)
                {
                    Say("{0} baud: quiet; asking for a {1}", baudRate, sensor.Title);
                    if (new Questions(ear, sensor, inquiry).Ask(1000 * _seconds, stop))
                    {
                        break;
                    }
                }
            }

            Capture capture = ear.ToCapture();
            IReadOnlyList<Finding> findings = Detector.Judge(capture, CancellationToken.None);
            string what = capture.Bytes.Length == 0 ? "nothing came" : findings.Count == 0 ? "{1} bytes that nothing fits" : "{1} bytes, " + findings[0].Subject.Name;
            Say("{0} baud: " + what, baudRate, capture.Bytes.Length);
            return new LineFinding(baudRate, capture.Bytes.Length, findings);
        }

        private void Say(string text, params object[] values)
        {
            _error.WriteLine(string.Format(CultureInfo.InvariantCulture, text, values));
        }
    }
}
