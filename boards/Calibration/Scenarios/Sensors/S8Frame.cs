namespace Nano.Calibration
{
    using Nano.Frames;
    using Nano.Sensors;

    /// <summary>A reading of a SenseAir S8 that comes in one piece: taken in, found, its values taken out.</summary>
    public sealed class S8Frame : Scenario
    {
        private readonly byte[] _frame = { 0xFE, 0x04, 0x08, 0, 0, 0, 0, 0, 0, 0x01, 0x90, 0x16, 0xE6 };
        private readonly FrameReader _reader = new FrameReader(S8Reading.CreateLayout());
        private readonly S8Reading _reading = new S8Reading();

        /// <inheritdoc/>
        public override string Name => "s8-frame";

        /// <inheritdoc/>
        public override string Unit => "a frame";

        /// <inheritdoc/>
        public override void Run()
        {
            FrameReader reader = _reader;
            reader.Feed(_frame, 0, S8Reading.Size);
            if (!reader.TryRead(out int offset, out _))
            {
                throw Wrong();
            }

            _reading.Read(reader.Buffer, offset);
        }
    }
}
