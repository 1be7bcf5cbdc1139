namespace Nano.Calibration
{
    using Nano.Frames;

    /// <summary>A frame written in place: SHDLC.</summary>
    public sealed class ShdlcWrite : FrameWritten
    {
        /// <summary>Makes one.</summary>
        public ShdlcWrite()
            : base("shdlc-write", SampleFormats.CreateStuffed(Stuffing.Shdlc), SampleFormats.CreateContent(48))
        {
        }
    }
}
