namespace Nano.Calibration
{
    using Nano.Frames;
    using Nano.Sensors;

    /// <summary>A reading of a TFmini Plus that comes in one piece: taken in, found, its values taken out.</summary>
    public sealed class TfMiniFrame : Scenario
    {
        private readonly byte[] _frame = { 0x59, 0x59, 0xE8, 0x03, 0xF4, 0x01, 0xC8, 0x08, 0x62 };
        private readonly FrameReader _reader = new FrameReader(TfMiniReading.CreateLayout());
        private readonly TfMiniReading _reading = new TfMiniReading();

        /// <inheritdoc/>
        public override string Name => "tfmini-frame";

        /// <inheritdoc/>
        public override string Unit => "a frame";

        /// <inheritdoc/>
        public override void Run()
        {
            FrameReader reader = _reader;
            reader.Feed(_frame, 0, TfMiniReading.Size);
            if (!reader.TryRead(out int offset, out _))
            {
                throw Wrong();
            }

            _reading.Read(reader.Buffer, offset);
        }
    }
}
