namespace Nano.Calibration
{
    using Nano.Frames;
    using Nano.Sensors;

    /// <summary>A frame of a PMS5003 that comes byte by byte, with a look for a frame after each.</summary>
    public sealed class FrameBytewise : Scenario
    {
        private readonly byte[] _frame = SampleFrames.CreatePms5003();
        private readonly FrameReader _reader = new FrameReader(Pms5003Reading.CreateLayout());

        /// <inheritdoc/>
        public override string Name => "frame-bytewise";

        /// <inheritdoc/>
        public override string Unit => "a frame";

        /// <inheritdoc/>
        public override void Run()
        {
            FrameReader reader = _reader;
            byte[] frame = _frame;
            bool found = false;
            for (int i = 0; i < Pms5003Reading.Size; i++)
            {
                reader.Feed(frame, i, 1);
                found = reader.TryRead(out _, out _);
            }

            if (!found)
            {
                throw Wrong();
            }
        }
    }
}
