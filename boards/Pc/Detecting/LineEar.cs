using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;

namespace Nano.Pc.Detecting
{
    using Nano.Frames;
    using Nano.Serial;

    /// <summary>Keeps what a line says, and where it was silent.</summary>
    internal sealed class LineEar
    {
        // How soon a stop is seen, and what counts as a silence.
        private const int Patience = 20;

        // Nothing is known better after more.
        private const int Most = 1 << 20;

        private readonly MemoryStream _heard = new MemoryStream();
        private readonly List<int> _silences = new List<int>();
        private readonly byte[] _piece = new byte[4096];

        /// <summary>Sets it up.</summary>
        /// <param name="line">The line.</param>
        internal LineEar(RawIO line)
        {
            Line = line;
        }

        /// <summary>The line.</summary>
        internal RawIO Line { get; }

        /// <summary>How many bytes have come.</summary>
        internal int Length => (int)_heard.Length;

        /// <summary>Listens for some time.</summary>
        /// <param name="milliseconds">How long; less where the line ends or says very much.</param>
        /// <param name="hear">Sees each piece that comes and tells whether that is enough; null to listen on.</param>
        /// <param name="stop">Ends it.</param>
        internal void Listen(int milliseconds, Func<byte[], int, bool> hear, CancellationToken stop)
        {
            long end = Environment.TickCount64 + milliseconds;
            while (!stop.IsCancellationRequested && Length < Most)
            {
                long left = end - Environment.TickCount64;
                int count = left <= 0 ? 0 : Line.Read(_piece, 0, _piece.Length, (int)Math.Min(left, Patience));
                if (count == 0)
                {
                    break;
                }

                if (count != RawIO.TimedOut)
                {
                    _heard.Write(_piece, 0, count);
                    if (hear != null && hear(_piece, count))
                    {
                        break;
                    }
                }
                else if (Length > (_silences.Count == 0 ? 0 : _silences[^1]))
                {
                    _silences.Add(Length);
                }
            }
        }

        /// <summary>All that has come.</summary>
        /// <returns>The bytes and the silences.</returns>
        internal Capture ToCapture()
        {
            return new Capture(_heard.ToArray(), _silences);
        }
    }
}
