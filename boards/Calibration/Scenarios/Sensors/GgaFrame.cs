namespace Nano.Calibration
{
    using Nano.Frames;
    using Nano.Sensors;

    /// <summary>An NMEA sentence, GGA of 74 bytes, that comes in one piece: taken in, found, taken apart, its ten values taken
    /// out.</summary>
    public sealed class GgaFrame : Scenario
    {
        private const string Text = "$GPGGA,184353.07,1929.045,S,02410.506,E,1,04,2.6,100.00,M,-33.9,M,,0000*6D";

        private readonly byte[] _frame = new byte[Text.Length];
        private readonly FrameReader _reader = new FrameReader(NmeaFrames.CreateLayout('$', 80));
        private readonly Nano.Sensors.NmeaSentence _sentence = new Nano.Sensors.NmeaSentence();
        private readonly GgaReading _reading = new GgaReading();

        /// <summary>Makes one.</summary>
        public GgaFrame()
        {
            for (int i = 0; i < Text.Length; i++)
            {
                _frame[i] = (byte)Text[i];
            }
        }

        /// <inheritdoc/>
        public override string Name => "gga-frame";

        /// <inheritdoc/>
        public override string Unit => "a frame";

        /// <inheritdoc/>
        public override void Run()
        {
            FrameReader reader = _reader;
            reader.Feed(_frame, 0, _frame.Length);
            if (!reader.TryRead(out int offset, out int length)
                || !_sentence.TryRead(reader.Buffer, offset, length)
                || !_reading.TryRead(_sentence))
            {
                throw Wrong();
            }
        }
    }
}
