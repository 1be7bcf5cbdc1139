namespace Nano.Calibration
{
    /// <summary>An RTCM 3 frame of 27 bytes, through the reader.</summary>
    public sealed class Rtcm3Frame : FrameThrough
    {
        /// <summary>Makes one.</summary>
        public Rtcm3Frame()
            : base("rtcm3-frame", SampleFormats.CreateRtcm3(), SampleFormats.CreateRtcm3(), new byte[27])
        {
        }
    }
}
