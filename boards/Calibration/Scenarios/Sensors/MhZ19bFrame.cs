namespace Nano.Calibration
{
    using Nano.Frames;
    using Nano.Sensors;

    /// <summary>A reading of an MH-Z19B that comes in one piece: taken in, found, its values taken out.</summary>
    public sealed class MhZ19bFrame : Scenario
    {
        private readonly byte[] _frame = { 0xFF, 0x86, 0x02, 0x20, 0x3E, 0, 0, 0, 0x1A };
        private readonly FrameReader _reader = new FrameReader(MhZ19bReading.CreateLayout());
        private readonly MhZ19bReading _reading = new MhZ19bReading();

        /// <inheritdoc/>
        public override string Name => "mhz19b-frame";

        /// <inheritdoc/>
        public override string Unit => "a frame";

        /// <inheritdoc/>
        public override void Run()
        {
            FrameReader reader = _reader;
            reader.Feed(_frame, 0, MhZ19bReading.Size);
            if (!reader.TryRead(out int offset, out _))
            {
                throw Wrong();
            }

            _reading.Read(reader.Buffer, offset);
        }
    }
}
