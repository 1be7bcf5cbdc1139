namespace Nano.Calibration
{
    /// <summary>An NMEA sentence where UBX and RTCM 3 frames may come too, through the reader.</summary>
    public sealed class AnyNmeaSentence : FrameThrough
    {
        /// <summary>Makes one.</summary>
        public AnyNmeaSentence()
            : base("any-nmea-sentence", SampleFormats.CreateAny(), SampleFormats.CreateNmea(), SampleFormats.CreateSentence())
        {
        }
    }
}
