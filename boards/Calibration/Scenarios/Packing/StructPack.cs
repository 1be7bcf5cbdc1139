namespace Nano.Calibration
{
    using Nano.Packing;

    /// <summary>A record of four numbers packed: one new array. The numbers are objects already.</summary>
    public sealed class StructPack : Scenario
    {
        private readonly PackedFormat _format = new PackedFormat(">BHIH");
        private readonly object[] _values = { (byte)0, (ushort)0x0102, 0x03040506u, (ushort)0x0708 };

        // Kept, so that no compiler finds that nobody needs it.
        private byte[] _record;

        /// <inheritdoc/>
        public override string Name => "struct-pack";

        /// <inheritdoc/>
        public override string Unit => "a record";

        /// <inheritdoc/>
        public override bool IsSteady => false;

        /// <inheritdoc/>
        public override void Run()
        {
            _record = _format.Pack(_values);
            if (_record.Length != 9 || _record[8] != 8)
            {
                throw Wrong();
            }
        }
    }
}
