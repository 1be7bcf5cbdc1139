using System;

namespace Nano.Calibration
{
    using Nano.Frames;

    /// <summary>A frame written in place, once its content has been copied there.</summary>
    public abstract class FrameWritten : Scenario
    {
        private readonly string _name;
        private readonly FrameWriter _writer;
        private readonly byte[] _frame;
        private readonly byte[] _wire;

        /// <summary>Makes one.</summary>
        /// <param name="name">What the scenario is called.</param>
        /// <param name="format">The kind of frame.</param>
        /// <param name="frame">The frame, with places for what is the format's own.</param>
        protected FrameWritten(string name, FrameFormat format, byte[] frame)
        {
            _name = name;
            _writer = new FrameWriter(format);
            _frame = frame;
            _wire = new byte[2 * frame.Length + 4];
        }

        /// <inheritdoc/>
        public override string Name => _name;

        /// <inheritdoc/>
        public override string Unit => "a frame";

        /// <inheritdoc/>
        public override void Run()
        {
            Array.Copy(_frame, 0, _wire, 0, _frame.Length);
            if (_writer.Write(_wire, 0, _frame.Length) < _frame.Length)
            {
                throw Wrong();
            }
        }
    }
}
