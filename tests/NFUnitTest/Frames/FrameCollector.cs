using System.Collections;

namespace Nano.Tests
{
    using Nano.Frames;

    /// <summary>Feeds a stream to a reader in pieces and keeps what it delivers.</summary>
    public sealed class FrameCollector
    {
        private readonly FrameReader _reader;
        private long _delivered;

        /// <summary>Makes a collector over a reader.</summary>
        /// <param name="reader">The reader.</param>
        public FrameCollector(FrameReader reader)
        {
            _reader = reader;
        }

        /// <summary>The frames, each as a string of hex digits.</summary>
        public ArrayList Frames { get; } = new ArrayList();

        /// <summary>Feeds a stream in pieces of one size and reads after each.</summary>
        /// <param name="stream">The stream.</param>
        /// <param name="piece">The bytes of a piece.</param>
        /// <returns>This collector.</returns>
        public FrameCollector Feed(byte[] stream, int piece)
        {
            int at = 0;
            while (at < stream.Length)
            {
                int end = at + piece < stream.Length ? at + piece : stream.Length;
                while (at < end)
                {
                    at += _reader.Feed(stream, at, end - at);
                    Drain();
                }
            }

            return this;
        }

        /// <summary>Tells the reader of silence and reads what it held.</summary>
        /// <returns>This collector.</returns>
        public FrameCollector GiveUp()
        {
            _reader.GiveUp();
            Drain();
            return this;
        }

        /// <summary>Frames and counters in one line, so that two runs can be compared.</summary>
        /// <returns>The line.</returns>
        public string Summary()
        {
            FrameCounters counters = _reader.Counters;
            string line = "frames=" + counters.Frames + " bytes=" + counters.Bytes + " skipped=" + counters.Skipped
                + " checksum=" + counters.ChecksumErrors + " length=" + counters.LengthErrors + " timeouts=" + counters.TimeOuts
                + " held=" + _reader.Held + " delivered=" + _delivered + ":";
            foreach (object frame in Frames)
            {
                line += " " + frame;
            }

            return line;
        }

        /// <summary>True when every byte is accounted for: delivered, skipped or held.</summary>
        /// <returns>Whether the sum is right.</returns>
        public bool EveryByteIsAccountedFor()
        {
            return _reader.Counters.Bytes == _delivered + _reader.Counters.Skipped + _reader.Held
                && _reader.Counters.Frames == Frames.Count;
        }

        private void Drain()
        {
            while (_reader.TryRead(out int offset, out int length))
            {
                _delivered += length;
                Frames.Add(Hex.Format(_reader.Buffer, offset, length));
            }
        }
    }
}
