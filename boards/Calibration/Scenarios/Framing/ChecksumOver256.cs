namespace Nano.Calibration
{
    using Nano.Checksums;

    /// <summary>A checksum over the bytes 0 to 255.</summary>
    public abstract class ChecksumOver256 : Scenario
    {
        private readonly string _name;
        private readonly Checksum _checksum;
        private readonly ulong _expected;
        private readonly byte[] _bytes = new byte[256];

        /// <summary>Makes one.</summary>
        /// <param name="name">What the scenario is called.</param>
        /// <param name="checksum">The checksum.</param>
        /// <param name="expected">What it gives, by somebody else's code.</param>
        protected ChecksumOver256(string name, Checksum checksum, ulong expected)
        {
            _name = name;
            _checksum = checksum;
            _expected = expected;
            for (int i = 0; i < 256; i++)
            {
                _bytes[i] = (byte)i;
            }
        }

        /// <inheritdoc/>
        public override string Name => _name;

        /// <inheritdoc/>
        public override string Unit => "256 bytes";

        /// <inheritdoc/>
        public override void Run()
        {
            if (_checksum.Over(_bytes, 0, 256) != _expected)
            {
                throw Wrong();
            }
        }
    }
}
