namespace Nano.Calibration
{
    using Nano.Packing;

    /// <summary>A record of four numbers of different sizes, unpacked into an array.</summary>
    public sealed class StructUnpackInto : Scenario
    {
        private readonly PackedFormat _format = new PackedFormat(">BHIH");
        private readonly byte[] _record = SampleFrames.CreateRamp(9);
        private readonly uint[] _values = new uint[4];

        /// <inheritdoc/>
        public override string Name => "struct-unpack-into";

        /// <inheritdoc/>
        public override string Unit => "a record";

        /// <inheritdoc/>
        public override void Run()
        {
            _format.UnpackInto(_record, 0, _values);
            if (_values[3] != 0x0708)
            {
                throw Wrong();
            }
        }
    }
}
