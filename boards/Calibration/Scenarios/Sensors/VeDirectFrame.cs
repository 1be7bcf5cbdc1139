namespace Nano.Calibration
{
    using Nano.Frames;
    using Nano.Sensors;

    /// <summary>A block of 17 fields that comes in one piece: taken in, found, its values taken out.</summary>
    public sealed class VeDirectFrame : Scenario
    {
        private readonly byte[] _block;
        private readonly FrameReader _reader = new FrameReader(new VeDirectLayout());
        private readonly VeDirectReading _reading = new VeDirectReading();

        /// <summary>Makes one.</summary>
        public VeDirectFrame()
        {
            byte[] block = MeterText.Create(
                "|PID>0xA042|FW>123|SER#>HQ1411MYIKN|V>12530|I>620|VPV>33580|PPV>8|CS>3|ERR>0|LOAD>ON|IL>0|H19>8272|H20>0|H21>11|H22>25|H23>119"
                    + "|HSDS>274|Checksum>",
                1);
            int sum = 0;
            foreach (byte value in block)
            {
                sum -= value;
            }

            block[block.Length - 1] = (byte)sum;
            _block = block;
        }

        /// <inheritdoc/>
        public override string Name => "vedirect-block";

        /// <inheritdoc/>
        public override string Unit => "a block";

        /// <inheritdoc/>
        public override void Run()
        {
            FrameReader reader = _reader;
            reader.Feed(_block, 0, _block.Length);
            if (!reader.TryRead(out int offset, out int length))
            {
                throw Wrong();
            }

            _reading.Read(reader.Buffer, offset, length);
        }
    }
}
