namespace Nano.Calibration
{
    /// <summary>Noise without a single first byte of a frame: one native search for each piece that the reader takes in.</summary>
    public sealed class Quiet1000 : SkippedNoise
    {
        /// <summary>Makes the noise.</summary>
        public Quiet1000()
            : base(true)
        {
        }

        /// <inheritdoc/>
        public override string Name => "quiet-1000";
    }
}
