namespace Nano.Calibration
{
    using Nano.Text;

    /// <summary>A line of a hex dump: 16 bytes, another line than the one before.</summary>
    public sealed class DumpLine : Scenario
    {
        private readonly HexDump _dump = new HexDump();
        private readonly byte[] _bytes = SampleFrames.CreateRamp(17);
        private int _at;

        /// <inheritdoc/>
        public override string Name => "dump-line";

        /// <inheritdoc/>
        public override string Unit => "a line";

        /// <inheritdoc/>
        public override void Run()
        {
            // By turns from the first and the second byte: no line repeats the one before.
            _at ^= 1;
            if (_dump.Feed(_bytes, _at, 16) != 16 || _dump.Length != 79)
            {
                throw Wrong();
            }
        }
    }
}
