namespace Nano.Calibration
{
    using Nano.Frames;
    using Nano.Sensors;

    /// <summary>A reading of an SDS011 that comes in one piece: taken in, found, its values taken out.</summary>
    public sealed class Sds011Frame : Scenario
    {
        private readonly byte[] _frame = { 0xAA, 0xC0, 0xD4, 0x04, 0x3A, 0x0A, 0xA1, 0x60, 0x1D, 0xAB };
        private readonly FrameReader _reader = new FrameReader(Sds011Reading.CreateLayout());
        private readonly Sds011Reading _reading = new Sds011Reading();

        /// <inheritdoc/>
        public override string Name => "sds011-frame";

        /// <inheritdoc/>
        public override string Unit => "a frame";

        /// <inheritdoc/>
        public override void Run()
        {
            FrameReader reader = _reader;
            reader.Feed(_frame, 0, Sds011Reading.Size);
            if (!reader.TryRead(out int offset, out _))
            {
                throw Wrong();
            }

            _reading.Read(reader.Buffer, offset);
        }
    }
}
