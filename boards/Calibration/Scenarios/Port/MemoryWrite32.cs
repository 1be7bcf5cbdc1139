namespace Nano.Calibration
{
    using Nano.Serial;

    /// <summary>32 bytes over those that a growable memory has, and back to its start.</summary>
    public sealed class MemoryWrite32 : Scenario
    {
        private readonly byte[] _frame = SampleFrames.CreatePms5003();
        private readonly MemoryRawIO _memory = new MemoryRawIO();

        /// <inheritdoc/>
        public override string Name => "memory-write-32";

        /// <inheritdoc/>
        public override string Unit => "a write";

        /// <inheritdoc/>
        public override void Run()
        {
            _memory.Write(_frame, 0, 32);
            if (_memory.Seek(0) != 0)
            {
                throw Wrong();
            }
        }
    }
}
