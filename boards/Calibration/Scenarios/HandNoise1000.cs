namespace Nano.Calibration
{
    /// <summary>The yardstick of <see cref="Quiet1000"/>: the same bytes looked through by a loop written by hand.</summary>
    public sealed class HandNoise1000 : Scenario
    {
        private readonly byte[] _noise = SampleNoise.Create(true);

        /// <inheritdoc/>
        public override string Name => "hand-noise-1000";

        /// <inheritdoc/>
        public override string Unit => "1,000 bytes";

        /// <inheritdoc/>
        public override void Run()
        {
            if (PlainArrayDecode.Find(_noise, SampleNoise.SyncByte, 0, SampleNoise.Length) >= 0)
            {
                throw Wrong();
            }
        }
    }
}
