namespace Nano.Calibration
{
    using Nano.Frames;
    using Nano.Sensors;
    using Nano.Serial;

    /// <summary>A frame of a PMS5003 through raw I/O and the pump, its 13 fields taken out: all that a program does for a
    /// reading but the port.</summary>
    public sealed class Pms5003Pumped : Scenario
    {
        private readonly FrameReader _reader = new FrameReader(Pms5003Reading.CreateLayout());
        private readonly Pms5003Reading _reading = new Pms5003Reading();
        private readonly FramePump _pump;

        /// <summary>Ties the pump to its line.</summary>
        public Pms5003Pumped()
        {
            _pump = new FramePump(new EndlessFrames(SampleFrames.CreatePms5003()), _reader, 1000);
        }

        /// <inheritdoc/>
        public override string Name => "pms5003-pumped";

        /// <inheritdoc/>
        public override string Unit => "a frame";

        /// <inheritdoc/>
        public override void Run()
        {
            if (!_pump.TryRead(out int offset, out _, -1))
            {
                throw Wrong();
            }

            _reading.Read(_reader.Buffer, offset);
        }
    }
}
