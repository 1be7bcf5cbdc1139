namespace Nano.Calibration
{
    using Nano.Frames;

    /// <summary>A COBS frame with 48 bytes of content, three of them stuffed, through the reader.</summary>
    public sealed class CobsFrame : FrameThrough
    {
        /// <summary>Makes one.</summary>
        public CobsFrame()
            : base("cobs-frame", SampleFormats.CreateStuffed(Stuffing.Cobs), SampleFormats.CreateStuffed(Stuffing.Cobs), SampleFormats.CreateContent(48))
        {
        }
    }
}
