namespace Nano.Calibration
{
    using Nano.Buffers;

    /// <summary>A 32-bit integer read from a byte array, big-endian, at an odd place.</summary>
    public sealed class ReadInt32Big : Scenario
    {
        private readonly byte[] _bytes = SampleFrames.CreateRamp(8);

        /// <inheritdoc/>
        public override string Name => "read-int32-big";

        /// <inheritdoc/>
        public override string Unit => "an integer";

        /// <inheritdoc/>
        public override void Run()
        {
            if (BigEndian.ReadInt32(_bytes, 1) != 0x01020304)
            {
                throw Wrong();
            }
        }
    }
}
