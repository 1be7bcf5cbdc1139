namespace Nano.Calibration
{
    /// <summary>A UBX frame where NMEA sentences and RTCM 3 frames may come too, through the reader.</summary>
    public sealed class AnyUbxFrame : FrameThrough
    {
        /// <summary>Makes one.</summary>
        public AnyUbxFrame()
            : base("any-ubx-frame", SampleFormats.CreateAny(), SampleFormats.CreateUbx(), SampleFormats.CreateContent(36))
        {
        }
    }
}
