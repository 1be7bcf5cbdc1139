namespace Nano.Calibration
{
    using Nano.Frames;

    /// <summary>A frame written in place: COBS.</summary>
    public sealed class CobsWrite : FrameWritten
    {
        /// <summary>Makes one.</summary>
        public CobsWrite()
            : base("cobs-write", SampleFormats.CreateStuffed(Stuffing.Cobs), SampleFormats.CreateContent(48))
        {
        }
    }
}
