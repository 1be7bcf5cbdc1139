using System;

namespace Nano.Calibration
{
    using Nano.Frames;

    /// <summary>A frame through the reader: what the line brings goes in, what was sent comes out.</summary>
    public abstract class FrameThrough : Scenario
    {
        private readonly string _name;
        private readonly FrameReader _reader;
        private readonly byte[] _wire;
        private readonly int _wireLength;
        private readonly int _length;

        /// <summary>Makes one.</summary>
        /// <param name="name">What the scenario is called.</param>
        /// <param name="line">What the reader looks for.</param>
        /// <param name="sent">The kind of frame that comes.</param>
        /// <param name="frame">The frame, with places for what is the format's own.</param>
        protected FrameThrough(string name, FrameFormat line, FrameFormat sent, byte[] frame)
        {
            _name = name;
            _reader = new FrameReader(line);
            _wire = new byte[2 * frame.Length + 4];
            Array.Copy(frame, 0, _wire, 0, frame.Length);
            _wireLength = new FrameWriter(sent).Write(_wire, 0, frame.Length);
            _length = frame.Length;
        }

        /// <inheritdoc/>
        public override string Name => _name;

        /// <inheritdoc/>
        public override string Unit => "a frame";

        /// <inheritdoc/>
        public override void Run()
        {
            _reader.Feed(_wire, 0, _wireLength);
            if (!_reader.TryRead(out _, out int length) || length != _length)
            {
                throw Wrong();
            }
        }
    }
}
