namespace Nano.Calibration
{
    /// <summary>The yardstick of <see cref="Pms5003Frame"/>: the same frame decoded in place without a library.</summary>
    public sealed class PlainDecode : Scenario
    {
        private readonly byte[] _frame = SampleFrames.CreatePms5003();
        private readonly ushort[] _data = new ushort[13];

        /// <inheritdoc/>
        public override string Name => "plain-decode";

        /// <inheritdoc/>
        public override string Unit => "a frame";

        /// <inheritdoc/>
        public override void Run()
        {
            if (!PlainArrayDecode.TryDecode(_frame, 0, _data))
            {
                throw Wrong();
            }
        }
    }
}
