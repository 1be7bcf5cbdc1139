namespace Nano.Calibration
{
    using Nano.Buffers;

    /// <summary>A byte read through a view.</summary>
    public sealed class ViewItem : Scenario
    {
        private readonly ByteView _view = new ByteView(SampleFrames.CreateRamp(32));

        /// <inheritdoc/>
        public override string Name => "view-item";

        /// <inheritdoc/>
        public override string Unit => "a byte";

        /// <inheritdoc/>
        public override void Run()
        {
            if (_view[5] != 5)
            {
                throw Wrong();
            }
        }
    }
}
