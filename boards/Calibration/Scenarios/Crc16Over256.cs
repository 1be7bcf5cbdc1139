namespace Nano.Calibration
{
    using Nano.Checksums;

    /// <summary>The CRC of 256 bytes.</summary>
    public sealed class Crc16Over256 : Scenario
    {
        private readonly byte[] _bytes = SampleFrames.CreateRamp(256);

        /// <inheritdoc/>
        public override string Name => "crc16-256";

        /// <inheritdoc/>
        public override string Unit => "256 bytes";

        /// <inheritdoc/>
        public override void Run()
        {
            // CRC-16/MODBUS of 0, 1, ... 255, computed bit by bit elsewhere.
            if (Crc16Modbus.Compute(_bytes, 0, 256) != 0xDE6C)
            {
                throw Wrong();
            }
        }
    }
}
