namespace Nano.Calibration
{
    using Nano.Frames;
    using Nano.Sensors;

    /// <summary>Noise that a reader of PMS5003 frames skips.</summary>
    public abstract class SkippedNoise : Scenario
    {
        private readonly byte[] _noise;
        private readonly FrameReader _reader = new FrameReader(Pms5003Reading.CreateLayout());

        /// <summary>Makes the noise.</summary>
        /// <param name="quiet">True for noise without the first byte of a frame.</param>
        protected SkippedNoise(bool quiet)
        {
            _noise = SampleNoise.Create(quiet);
        }

        /// <inheritdoc/>
        public override string Unit => "1,000 bytes";

        /// <inheritdoc/>
        public override void Run()
        {
            FrameReader reader = _reader;
            byte[] noise = _noise;
            bool found = false;
            for (int at = 0; at < SampleNoise.Length;)
            {
                at += reader.Feed(noise, at, SampleNoise.Length - at);
                found |= reader.TryRead(out _, out _);
            }

            // What the last bytes have begun is given up, so that the next run finds the reader as this one did: empty.
            reader.GiveUp();
            if (found || reader.TryRead(out _, out _) || reader.Held != 0)
            {
                throw Wrong();
            }
        }
    }
}
