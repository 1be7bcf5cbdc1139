namespace Nano.Calibration
{
    using Nano.Serial;

    /// <summary>Eight bytes through a buffered reader; one time in four it reads 32 from below.</summary>
    public sealed class BufferedRead8 : Scenario
    {
        private readonly byte[] _buffer = new byte[8];
        private readonly BufferedRawIO _line = new BufferedRawIO(new EndlessFrames(SampleFrames.CreatePms5003()), 32);

        /// <inheritdoc/>
        public override string Name => "buffered-read-8";

        /// <inheritdoc/>
        public override string Unit => "four reads";

        /// <inheritdoc/>
        public override void Run()
        {
            int sum = 0;
            for (int i = 0; i < 4; i++)
            {
                sum += _line.Read(_buffer, 0, 8, 0);
            }

            if (sum != 32)
            {
                throw Wrong();
            }
        }
    }
}
