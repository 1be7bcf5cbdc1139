using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Nano.Frames;

namespace Nano.Host.Tests.Captures
{
    /// <summary>A stream fed to a reader in pieces, and what came out.</summary>
    internal sealed class CaptureRun
    {
        private readonly FrameReader _reader;
        private long _last;
        private long _skipped;

        private CaptureRun(FrameFormat format)
        {
            _reader = new FrameReader(format);
        }

        internal FrameCounters Counters => _reader.Counters;

        internal List<CapturedFrame> Frames { get; } = new List<CapturedFrame>();

        /// <summary>Frames, bytes, skipped, errors of checksums and of lengths, time-outs.</summary>
        internal (long, long, long, long, long, long) Figures => (
            Counters.Frames, Counters.Bytes, Counters.Skipped, Counters.ChecksumErrors, Counters.LengthErrors, Counters.TimeOuts);

        /// <summary>Feeds a stream and gives up what waits at its end.</summary>
        /// <param name="format">What to look for.</param>
        /// <param name="stream">All bytes.</param>
        /// <param name="pieces">The sizes of the pieces, over and over again.</param>
        internal static CaptureRun Read(FrameFormat format, byte[] stream, IEnumerable<int> pieces)
        {
            return Read(format, stream, pieces, 0);
        }

        /// <summary>The same, with a silence behind each piece.</summary>
        /// <param name="format">What to look for.</param>
        /// <param name="stream">All bytes.</param>
        /// <param name="bursts">The sizes of the pieces, over and over again.</param>
        /// <param name="part">How many bytes of a piece are fed at a time; 0 for no silences.</param>
        internal static CaptureRun Read(FrameFormat format, byte[] stream, IEnumerable<int> bursts, int part)
        {
            var run = new CaptureRun(format);
            int at = 0;
            while (at < stream.Length)
            {
                foreach (int burst in bursts)
                {
                    int end = at + Math.Min(burst, stream.Length - at);
                    while (at < end)
                    {
                        at += run._reader.Feed(stream, at, part == 0 ? end - at : Math.Min(part, end - at));
                        run.Drain();
                    }

                    if (part > 0)
                    {
                        run.GiveUp();
                    }
                }
            }

            run.GiveUp();
            Assert.AreEqual(0, run._reader.Held);
            Assert.AreEqual(stream.Length, run.Frames.Sum(frame => (long)frame.Length) + run.Counters.Skipped, "Bytes that are not accounted for.");
            return run;
        }

        private void GiveUp()
        {
            _reader.GiveUp();
            Drain();
        }

        private void Drain()
        {
            while (_reader.TryRead(out int offset, out int length))
            {
                FrameCounters counters = _reader.Counters;
                long start = _last + counters.Skipped - _skipped;
                _last = counters.Bytes - _reader.Held;
                _skipped = counters.Skipped;
                byte[] content = _reader.Buffer.AsSpan(offset, length).ToArray();
                Frames.Add(new CapturedFrame((int)start, (int)(_last - start), _reader.Which, content));
            }

            Assert.AreEqual(_reader.Counters.Bytes, _last + _reader.Counters.Skipped - _skipped + _reader.Held);
        }
    }
}
