namespace Nano.Calibration
{
    using Nano.Buffers;

    /// <summary>Four bytes found at the end of 1,000 random ones, where the first of them has come up before. It is boxed for the
    /// native search.</summary>
    public sealed class FindBytes1000 : Scenario
    {
        private readonly Bytes _needle = new Bytes(SampleFrames.CreatePms5003(), 0, 4);
        private readonly Bytes _bytes;

        /// <summary>Makes the bytes.</summary>
        public FindBytes1000()
        {
            byte[] noise = SampleNoise.Create(false);
            _needle.CopyTo(noise, SampleNoise.Length - 4);
            _bytes = new Bytes(noise);
        }

        /// <inheritdoc/>
        public override string Name => "find-bytes-1000";

        /// <inheritdoc/>
        public override string Unit => "1,000 bytes";

        /// <inheritdoc/>
        public override bool IsSteady => false;

        /// <inheritdoc/>
        public override void Run()
        {
            if (_bytes.IndexOf(_needle) != SampleNoise.Length - 4)
            {
                throw Wrong();
            }
        }
    }
}
