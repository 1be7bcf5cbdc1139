namespace Nano.Calibration
{
    using Nano.Frames;

    /// <summary>A frame written in place: SLIP.</summary>
    public sealed class SlipWrite : FrameWritten
    {
        /// <summary>Makes one.</summary>
        public SlipWrite()
            : base("slip-write", SampleFormats.CreateStuffed(Stuffing.Slip), SampleFormats.CreateContent(48))
        {
        }
    }
}
