namespace Nano.Calibration
{
    using Nano.Frames;

    /// <summary>A SLIP frame with 48 bytes of content, three of them stuffed, through the reader.</summary>
    public sealed class SlipFrame : FrameThrough
    {
        /// <summary>Makes one.</summary>
        public SlipFrame()
            : base("slip-frame", SampleFormats.CreateStuffed(Stuffing.Slip), SampleFormats.CreateStuffed(Stuffing.Slip), SampleFormats.CreateContent(48))
        {
        }
    }
}
