namespace Nano.Calibration
{
    using Nano.Frames;
    using Nano.Sensors;

    /// <summary>A reading of an SPS30 that comes in one piece, two bytes of it stuffed: taken in, found, its ten floats taken out.</summary>
    public sealed class Sps30Frame : Scenario
    {
        private readonly byte[] _line = CreateLine();
        private readonly FrameReader _reader = new FrameReader(Sps30Reply.CreateLayout());
        private readonly Sps30Reading _reading = new Sps30Reading();

        /// <inheritdoc/>
        public override string Name => "sps30-frame";

        /// <inheritdoc/>
        public override string Unit => "a frame";

        /// <inheritdoc/>
        public override void Run()
        {
            FrameReader reader = _reader;
            reader.Feed(_line, 0, 49);
            if (!reader.TryRead(out int offset, out _) || !_reading.TryRead(reader.Buffer, offset))
            {
                throw Wrong();
            }
        }

        private static byte[] CreateLine()
        {
            byte[] line = new byte[49];
            line[0] = 0x7E;
            line[2] = 3;
            line[4] = 40;
            line[5] = 0x42;
            line[6] = 0x7D;                 // 42 11 00 7E, a float and a bit
            line[7] = 0x31;
            line[9] = 0x7D;
            line[10] = 0x5E;
            line[47] = 0x03;                // FF less 03 28 42 11 7E
            line[48] = 0x7E;
            return line;
        }
    }
}
