namespace Nano.Calibration
{
    using Nano.Frames;
    using Nano.Sensors;

    /// <summary>Twelve points of an LD06 that come in one piece: taken in, found, taken out.</summary>
    public sealed class Ld06Frame : Scenario
    {
        private readonly byte[] _frame =
        {
            0x54, 0x2C, 0x68, 0x08, 0xAB, 0x7E, 0xE0, 0x00, 0xE4, 0xDC, 0x00, 0xE2, 0xD9, 0x00, 0xE5, 0xD5, 0x00, 0xE3, 0xD3, 0x00, 0xE4, 0xD0, 0x00, 0xE9,
            0xCD, 0x00, 0xE4, 0xCA, 0x00, 0xE2, 0xC7, 0x00, 0xE9, 0xC5, 0x00, 0xE5, 0xC2, 0x00, 0xE5, 0xC0, 0x00, 0xE5, 0xBE, 0x82, 0x3A, 0x1A, 0x50,
        };

        private readonly FrameReader _reader = new FrameReader(Ld06Reading.CreateLayout());
        private readonly Ld06Reading _reading = new Ld06Reading();

        /// <inheritdoc/>
        public override string Name => "ld06-frame";

        /// <inheritdoc/>
        public override string Unit => "a frame";

        /// <inheritdoc/>
        public override void Run()
        {
            FrameReader reader = _reader;
            reader.Feed(_frame, 0, Ld06Reading.Size);
            if (!reader.TryRead(out int offset, out _))
            {
                throw Wrong();
            }

            _reading.Read(reader.Buffer, offset);
        }
    }
}
