namespace Nano.Calibration
{
    using Nano.Frames;

    /// <summary>A DLE frame with 48 bytes of content, three of them stuffed, through the reader.</summary>
    public sealed class DleFrame : FrameThrough
    {
        /// <summary>Makes one.</summary>
        public DleFrame()
            : base("dle-frame", SampleFormats.CreateStuffed(Stuffing.Dle), SampleFormats.CreateStuffed(Stuffing.Dle), SampleFormats.CreateContent(48))
        {
        }
    }
}
