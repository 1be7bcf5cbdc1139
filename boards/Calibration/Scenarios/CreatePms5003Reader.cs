namespace Nano.Calibration
{
    using Nano.Frames;
    using Nano.Sensors;

    /// <summary>Making a reader of PMS5003 frames, its memory included. The collector's work on those before it is a part.</summary>
    public sealed class CreatePms5003Reader : Scenario
    {
        private readonly FrameLayout _layout = Pms5003Reading.CreateLayout();

        // Kept, so that no compiler finds that nobody needs it.
        private FrameReader _reader;

        /// <inheritdoc/>
        public override string Name => "create-pms5003-reader";

        /// <inheritdoc/>
        public override string Unit => "a reader";

        /// <inheritdoc/>
        public override bool IsSteady => false;

        /// <inheritdoc/>
        public override void Run()
        {
            _reader = new FrameReader(_layout);
            if (_reader.Held != 0)
            {
                throw Wrong();
            }
        }
    }
}
