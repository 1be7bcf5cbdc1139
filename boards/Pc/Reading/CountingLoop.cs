using System.Threading;

namespace Nano.Pc.Reading
{
    using Nano.Frames;
    using Nano.Pc.Display;
    using Nano.Serial;

    /// <summary>Takes bytes of which nobody knows what they are, and counts them.</summary>
    internal sealed class CountingLoop
    {
        // How soon a stop is seen.
        private const int Patience = 50;

        private readonly RawIO _line;
        private readonly IReport _report;
        private readonly FrameCounters _counters;

        /// <summary>Sets it up.</summary>
        /// <param name="line">Open.</param>
        /// <param name="report">Is called again and again.</param>
        /// <param name="counters">Counts the bytes.</param>
        internal CountingLoop(RawIO line, IReport report, FrameCounters counters)
        {
            _line = line;
            _report = report;
            _counters = counters;
        }

        /// <summary>Goes on until the line ends.</summary>
        /// <param name="stop">Stops it.</param>
        internal void Run(CancellationToken stop)
        {
            byte[] buffer = new byte[4096];
            int count = RawIO.TimedOut;
            while (count != 0 && !stop.IsCancellationRequested)
            {
                count = _line.Read(buffer, 0, buffer.Length, Patience);
                if (count > 0)
                {
                    _counters.Bytes += count;
                    _counters.Overruns = _line.Overruns;
                    _counters.Reopens = _line.Reopens;
                }

                _report.Look();
            }
        }
    }
}
