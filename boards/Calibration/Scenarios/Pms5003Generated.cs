namespace Nano.Calibration
{
    using Nano.Sensors;

    /// <summary>A frame of a PMS5003 checked and taken apart in place, by generated code: sync word, length, sum, 13
    /// fields.</summary>
    public sealed class Pms5003Generated : Scenario
    {
        private readonly byte[] _frame = SampleFrames.CreatePms5003();
        private readonly Pms5003Reading _reading = new Pms5003Reading();

        /// <inheritdoc/>
        public override string Name => "pms5003-generated";

        /// <inheritdoc/>
        public override string Unit => "a frame";

        /// <inheritdoc/>
        public override void Run()
        {
            if (!_reading.TryRead(_frame, 0))
            {
                throw Wrong();
            }
        }
    }
}
