namespace Nano.Calibration
{
    using Nano.Buffers;

    /// <summary>A slice of a view: one object, no bytes copied.</summary>
    public sealed class ViewSlice : Scenario
    {
        private readonly ByteView _view = new ByteView(SampleFrames.CreateRamp(32));

        // Kept, so that no compiler finds that nobody needs it.
        private ByteView _slice;

        /// <inheritdoc/>
        public override string Name => "view-slice";

        /// <inheritdoc/>
        public override string Unit => "a slice";

        /// <inheritdoc/>
        public override bool IsSteady => false;

        /// <inheritdoc/>
        public override void Run()
        {
            _slice = _view.Slice(4, 28);
            if (_slice.Length != 24)
            {
                throw Wrong();
            }
        }
    }
}
