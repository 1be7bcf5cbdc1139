namespace Nano.Calibration
{
    using Nano.Buffers;

    /// <summary>A 32-bit integer read from a byte array, little-endian, at an odd place.</summary>
    public sealed class ReadInt32Little : Scenario
    {
        private readonly byte[] _bytes = SampleFrames.CreateRamp(8);

        /// <inheritdoc/>
        public override string Name => "read-int32-little";

        /// <inheritdoc/>
        public override string Unit => "an integer";

        /// <inheritdoc/>
        public override void Run()
        {
            if (LittleEndian.ReadInt32(_bytes, 1) != 0x04030201)
            {
                throw Wrong();
            }
        }
    }
}
