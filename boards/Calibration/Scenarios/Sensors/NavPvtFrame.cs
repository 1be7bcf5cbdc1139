namespace Nano.Calibration
{
    using Nano.Frames;
    using Nano.Sensors;

    /// <summary>A fix of a u-blox receiver, UBX-NAV-PVT, that comes in one piece: taken in, found, its 29 fields taken out.</summary>
    public sealed class NavPvtFrame : Scenario
    {
        private readonly byte[] _frame = new byte[100];
        private readonly FrameReader _reader = new FrameReader(UbxFrames.CreateLayout(92));
        private readonly NavPvtReading _reading = new NavPvtReading();

        /// <summary>Makes one.</summary>
        public NavPvtFrame()
        {
            for (int i = 0; i < 92; i++)
            {
                _frame[UbxFrames.HeaderLength + i] = (byte)i;
            }

            UbxFrames.Write(_frame, 0, UbxFrames.NavPvt, 92);
        }

        /// <inheritdoc/>
        public override string Name => "nav-pvt-frame";

        /// <inheritdoc/>
        public override string Unit => "a frame";

        /// <inheritdoc/>
        public override void Run()
        {
            FrameReader reader = _reader;
            reader.Feed(_frame, 0, 100);
            if (!reader.TryRead(out int offset, out int length) || !_reading.TryRead(reader.Buffer, offset, length))
            {
                throw Wrong();
            }
        }
    }
}
