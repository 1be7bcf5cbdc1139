namespace Nano.Calibration
{
    using Nano.Buffers;

    /// <summary>An item of 32 bits read through a view.</summary>
    public sealed class ViewItemInt32 : Scenario
    {
        private readonly ByteView _view = new ByteView(SampleFrames.CreateRamp(32)).Cast("i");

        /// <inheritdoc/>
        public override string Name => "view-item-int32";

        /// <inheritdoc/>
        public override string Unit => "an item";

        /// <inheritdoc/>
        public override void Run()
        {
            if (_view.GetInt64(1) != 0x07060504)
            {
                throw Wrong();
            }
        }
    }
}
