namespace Nano.Calibration
{
    using Nano.Frames;
    using Nano.Sensors;

    /// <summary>A checked message that comes in one piece: taken in, found, its two values taken out.</summary>
    public sealed class CheckedMessageFrame : Scenario
    {
        // The longest payload that the reader lets pass.
        private const int MaximumPayload = 64;

        private readonly byte[] _message = new byte[ClimateReading.MessageLength];
        private readonly FrameReader _reader = new FrameReader(CheckedMessage.CreateLayout(MaximumPayload));
        private readonly ClimateReading _reading = SampleFrames.CreateClimate();

        /// <summary>Makes the message.</summary>
        public CheckedMessageFrame()
        {
            _reading.Write(_message, 0);
        }

        /// <inheritdoc/>
        public override string Name => "checked-message";

        /// <inheritdoc/>
        public override string Unit => "a message";

        /// <inheritdoc/>
        public override void Run()
        {
            FrameReader reader = _reader;
            reader.Feed(_message, 0, ClimateReading.MessageLength);
            if (!reader.TryRead(out int offset, out int length) || !_reading.TryRead(reader.Buffer, offset, length))
            {
                throw Wrong();
            }
        }
    }
}
