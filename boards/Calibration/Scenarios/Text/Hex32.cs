namespace Nano.Calibration
{
    using Nano.Text;

    /// <summary>32 bytes as hex digits into the caller's array.</summary>
    public sealed class Hex32 : Scenario
    {
        private readonly byte[] _bytes = SampleFrames.CreateRamp(32);
        private readonly byte[] _digits = new byte[64];

        /// <inheritdoc/>
        public override string Name => "hex-32";

        /// <inheritdoc/>
        public override string Unit => "a text";

        /// <inheritdoc/>
        public override void Run()
        {
            if (Hex.Encode(_bytes, 0, 32, _digits, 0) != 64 || _digits[63] != 'f')
            {
                throw Wrong();
            }
        }
    }
}
