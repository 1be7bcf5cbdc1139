namespace Nano.Calibration
{
    /// <summary>Random noise, in which the reader finds first bytes of frames, but no second ones.</summary>
    public sealed class Noise1000 : SkippedNoise
    {
        /// <summary>Makes the noise.</summary>
        public Noise1000()
            : base(false)
        {
        }

        /// <inheritdoc/>
        public override string Name => "noise-1000";
    }
}
