namespace Nano.Calibration
{
    using Nano.Checksums;

    /// <summary>The plain sum of 256 bytes.</summary>
    public sealed class Sum16Over256 : Scenario
    {
        private readonly byte[] _bytes = SampleFrames.CreateRamp(256);

        /// <inheritdoc/>
        public override string Name => "sum16-256";

        /// <inheritdoc/>
        public override string Unit => "256 bytes";

        /// <inheritdoc/>
        public override void Run()
        {
            // 255 * 256 / 2.
            if (Sum16.Compute(_bytes, 0, 256) != 32640)
            {
                throw Wrong();
            }
        }
    }
}
