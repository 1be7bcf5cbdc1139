namespace Nano.Calibration
{
    /// <summary>The yardstick of <see cref="StructUnpackInto"/>: the same record without a library, every number an
    /// object.</summary>
    public sealed class StructUnpackNaive : Scenario
    {
        private readonly byte[] _record = SampleFrames.CreateRamp(9);
        private readonly byte[] _codes = { BoxedUnpack.Bits8, BoxedUnpack.Bits16, BoxedUnpack.Bits32, BoxedUnpack.Bits16 };
        private readonly object[] _values = new object[4];

        /// <inheritdoc/>
        public override string Name => "struct-unpack-naive";

        /// <inheritdoc/>
        public override string Unit => "a record";

        /// <inheritdoc/>
        public override bool IsSteady => false;

        /// <inheritdoc/>
        public override void Run()
        {
            BoxedUnpack.Unpack(_codes, _record, 0, _values);
            if ((ushort)_values[3] != 0x0708)
            {
                throw Wrong();
            }
        }
    }
}
