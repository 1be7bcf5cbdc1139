namespace Nano.Calibration
{
    /// <summary>A frame written in place: NMEA.</summary>
    public sealed class NmeaWrite : FrameWritten
    {
        /// <summary>Makes one.</summary>
        public NmeaWrite()
            : base("nmea-write", SampleFormats.CreateNmea(), SampleFormats.CreateSentence())
        {
        }
    }
}
