namespace Nano.Calibration
{
    using Nano.Buffers;

    /// <summary>A byte found at the end of 1,000: a native search. What is sought is boxed for it.</summary>
    public sealed class FindByte1000 : Scenario
    {
        private readonly Bytes _bytes;

        /// <summary>Makes the bytes.</summary>
        public FindByte1000()
        {
            byte[] noise = SampleNoise.Create(true);
            noise[SampleNoise.Length - 1] = SampleNoise.SyncByte;
            _bytes = new Bytes(noise);
        }

        /// <inheritdoc/>
        public override string Name => "find-byte-1000";

        /// <inheritdoc/>
        public override string Unit => "1,000 bytes";

        /// <inheritdoc/>
        public override bool IsSteady => false;

        /// <inheritdoc/>
        public override void Run()
        {
            if (_bytes.IndexOf(SampleNoise.SyncByte) != SampleNoise.Length - 1)
            {
                throw Wrong();
            }
        }
    }
}
