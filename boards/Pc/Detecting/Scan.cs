using System;
using System.Collections.Generic;
using System.Threading;

namespace Nano.Pc.Detecting
{
    using Nano.Frames;

    /// <summary>One layout's look at a capture: the frames that it finds in it.</summary>
    internal sealed class Scan
    {
        // Frames that are kept as they were delivered, for who decodes them.
        private const int Samples = 32;

        // A piece: how soon a stop is seen.
        private const int Piece = 16384;

        private readonly FrameReader _reader;
        private readonly byte[] _bytes;
        private readonly bool[] _isTelling;
        private readonly HashSet<ulong> _contents = new HashSet<ulong>();
        private readonly HashSet<int> _parts = new HashSet<int>();
        private long _last;
        private long _skipped;

        private Scan(FrameFormat layout, bool[] isTelling, byte[] bytes)
        {
            _reader = new FrameReader(layout);
            _isTelling = isTelling;
            _bytes = bytes;
        }

        /// <summary>Where the frames lie, in their order, and whether each is worth anything.</summary>
        internal List<(int Start, int Length, bool IsTelling)> Frames { get; } = new List<(int, int, bool)>();

        /// <summary>The first of them as they were delivered, each with its part of the layout.</summary>
        internal List<(byte[] Content, int Which)> Delivered { get; } = new List<(byte[], int)>();

        /// <summary>The parts of the layout that have delivered something.</summary>
        internal IReadOnlyCollection<int> PartsSeen => _parts;

        /// <summary>The bytes that the frames take.</summary>
        internal long Covered { get; private set; }

        /// <summary>Candidates with a checksum that did not fit.</summary>
        internal long ChecksumErrors => _reader.Counters.ChecksumErrors;

        /// <summary>How many of the frames are worth something.</summary>
        internal int Telling { get; private set; }

        /// <summary>How many of those differ from each other.</summary>
        internal int Distinct => _contents.Count;

        /// <summary>How many of the frames begin where one has ended.</summary>
        internal int SideBySide { get; private set; }

        /// <summary>Looks.</summary>
        /// <param name="subject">What to look for.</param>
        /// <param name="capture">The bytes.</param>
        /// <param name="stop">Ends it: what lies behind has not been looked at.</param>
        /// <returns>What was found.</returns>
        internal static Scan Of(Subject subject, Capture capture, CancellationToken stop)
        {
            // Only frames that silence tells apart end at one: on a PC a silence may just as well be a system that was busy.
            FrameFormat layout = subject.CreateLayout();
            bool hears = layout is SilenceLayout;
            Scan scan = new Scan(layout, subject.Strength.Telling, capture.Bytes);
            int at = 0;
            for (int i = 0; hears && i < capture.Silences.Count; i++)
            {
                scan.Feed(ref at, capture.Silences[i], stop);
                scan.GiveUp();
            }

            scan.Feed(ref at, capture.Bytes.Length, stop);
            scan.GiveUp();
            return scan;
        }

        private void Feed(ref int at, int end, CancellationToken stop)
        {
            while (at < end && !stop.IsCancellationRequested)
            {
                at += _reader.Feed(_bytes, at, Math.Min(Piece, end - at));
                Drain();
            }
        }

        private void GiveUp()
        {
            _reader.GiveUp();
            Drain();
        }

        private void Drain()
        {
            FrameCounters counters = _reader.Counters;
            while (_reader.TryRead(out int offset, out int length))
            {
                int start = (int)(_last + counters.Skipped - _skipped);
                SideBySide += start == _last && Frames.Count > 0 ? 1 : 0;
                _last = counters.Bytes - _reader.Held;
                _skipped = counters.Skipped;
                int taken = (int)_last - start;
                bool isTelling = _reader.Which >= _isTelling.Length || _isTelling[_reader.Which];
                Frames.Add((start, taken, isTelling));
                Covered += taken;
                if (isTelling)
                {
                    Telling++;
                    _contents.Add(Hash(_bytes.AsSpan(start, taken)));
                }

                _parts.Add(_reader.Which);
                if (Delivered.Count < Samples)
                {
                    Delivered.Add((_reader.Buffer.AsSpan(offset, length).ToArray(), _reader.Which));
                }
            }
        }

        // FNV-1a.
        private static ulong Hash(ReadOnlySpan<byte> bytes)
        {
            ulong hash = 14695981039346656037;
            foreach (byte value in bytes)
            {
                hash = (hash ^ value) * 1099511628211;
            }

            return hash;
        }
    }
}
