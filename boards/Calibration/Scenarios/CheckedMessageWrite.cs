namespace Nano.Calibration
{
    using Nano.Sensors;

    /// <summary>A checked message with two values, built in place.</summary>
    public sealed class CheckedMessageWrite : Scenario
    {
        private readonly byte[] _message = new byte[ClimateReading.MessageLength];
        private readonly ClimateReading _reading = SampleFrames.CreateClimate();

        /// <inheritdoc/>
        public override string Name => "checked-message-write";

        /// <inheritdoc/>
        public override string Unit => "a message";

        /// <inheritdoc/>
        public override void Run()
        {
            if (_reading.Write(_message, 0) != ClimateReading.MessageLength)
            {
                throw Wrong();
            }
        }
    }
}
