namespace Nano.Calibration
{
    using Nano.Frames;

    /// <summary>A frame written in place: DLE.</summary>
    public sealed class DleWrite : FrameWritten
    {
        /// <summary>Makes one.</summary>
        public DleWrite()
            : base("dle-write", SampleFormats.CreateStuffed(Stuffing.Dle), SampleFormats.CreateContent(48))
        {
        }
    }
}
