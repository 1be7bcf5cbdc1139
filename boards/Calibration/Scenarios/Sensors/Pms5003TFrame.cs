namespace Nano.Calibration
{
    using Nano.Frames;
    using Nano.Sensors;

    /// <summary>A reading of a PMS5003T that comes in one piece: taken in, found, its values taken out.</summary>
    public sealed class Pms5003TFrame : Scenario
    {
        private readonly byte[] _frame =
        {
            0x42, 0x4D, 0x00, 0x1C, 0x00, 0x05, 0x00, 0x07, 0x00, 0x08, 0x00, 0x05, 0x00, 0x07, 0x00, 0x08,
            0x07, 0x26, 0x02, 0x12, 0x00, 0x47, 0x00, 0x0A, 0x00, 0xD7, 0x01, 0xC8, 0x97, 0x00, 0x03, 0x9C,
        };

        private readonly FrameReader _reader = new FrameReader(Pms5003TReading.CreateLayout());
        private readonly Pms5003TReading _reading = new Pms5003TReading();

        /// <inheritdoc/>
        public override string Name => "pms5003t-frame";

        /// <inheritdoc/>
        public override string Unit => "a frame";

        /// <inheritdoc/>
        public override void Run()
        {
            FrameReader reader = _reader;
            reader.Feed(_frame, 0, Pms5003TReading.Size);
            if (!reader.TryRead(out int offset, out _))
            {
                throw Wrong();
            }

            _reading.Read(reader.Buffer, offset);
        }
    }
}
