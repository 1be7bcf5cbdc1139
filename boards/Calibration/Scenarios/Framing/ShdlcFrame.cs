namespace Nano.Calibration
{
    using Nano.Frames;

    /// <summary>An SHDLC frame with 48 bytes of content, three of them stuffed, through the reader.</summary>
    public sealed class ShdlcFrame : FrameThrough
    {
        /// <summary>Makes one.</summary>
        public ShdlcFrame()
            : base("shdlc-frame", SampleFormats.CreateStuffed(Stuffing.Shdlc), SampleFormats.CreateStuffed(Stuffing.Shdlc), SampleFormats.CreateContent(48))
        {
        }
    }
}
