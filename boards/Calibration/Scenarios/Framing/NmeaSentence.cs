namespace Nano.Calibration
{
    /// <summary>An NMEA sentence of 40 bytes, through the reader.</summary>
    public sealed class NmeaSentence : FrameThrough
    {
        /// <summary>Makes one.</summary>
        public NmeaSentence()
            : base("nmea-sentence", SampleFormats.CreateNmea(), SampleFormats.CreateNmea(), SampleFormats.CreateSentence())
        {
        }
    }
}
