namespace Nano.Calibration
{
    using Nano.Frames;
    using Nano.Sensors;

    /// <summary>A frame of a PMS5003 that comes in one piece: taken in, found, its 13 fields taken out.</summary>
    public sealed class Pms5003Frame : Scenario
    {
        private readonly byte[] _frame = SampleFrames.CreatePms5003();
        private readonly FrameReader _reader = new FrameReader(Pms5003Reading.CreateLayout());
        private readonly Pms5003Reading _reading = new Pms5003Reading();

        /// <inheritdoc/>
        public override string Name => "pms5003-frame";

        /// <inheritdoc/>
        public override string Unit => "a frame";

        /// <inheritdoc/>
        public override void Run()
        {
            FrameReader reader = _reader;
            reader.Feed(_frame, 0, Pms5003Reading.Size);
            if (!reader.TryRead(out int offset, out _))
            {
                throw Wrong();
            }

            _reading.Read(reader.Buffer, offset);
        }
    }
}
