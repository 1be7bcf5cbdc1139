namespace Nano.Calibration
{
    using Nano.Buffers;

    /// <summary>An item of 32 bits of a typed array, read.</summary>
    public sealed class TypedArrayItem : Scenario
    {
        private readonly TypedArray _array = new TypedArray('i', new Bytes(SampleFrames.CreateRamp(32)));

        /// <inheritdoc/>
        public override string Name => "typed-array-item";

        /// <inheritdoc/>
        public override string Unit => "an item";

        /// <inheritdoc/>
        public override void Run()
        {
            if (_array.GetInt64(1) != 0x07060504)
            {
                throw Wrong();
            }
        }
    }
}
