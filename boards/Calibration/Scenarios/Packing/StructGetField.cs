namespace Nano.Calibration
{
    using Nano.Packing;

    /// <summary>One number of a record, by its index.</summary>
    public sealed class StructGetField : Scenario
    {
        private readonly PackedFormat _format = new PackedFormat(">BHIH");
        private readonly byte[] _record = SampleFrames.CreateRamp(9);

        /// <inheritdoc/>
        public override string Name => "struct-get-field";

        /// <inheritdoc/>
        public override string Unit => "a number";

        /// <inheritdoc/>
        public override void Run()
        {
            if (_format.GetUInt32(_record, 0, 2) != 0x03040506)
            {
                throw Wrong();
            }
        }
    }
}
