namespace Nano.Boards
{
    using Nano.Frames;
    using Nano.Sensors;
    using Nano.Serial;

    // Any NMEA receiver: speaks unasked; a line for each GGA sentence, once a second as a rule.
    internal static partial class Telemetry
    {
        internal const int BaudRate = NmeaFrames.BaudRate;
        private const int Interval = 10000;

        private static NmeaSentence s_sentence;
        private static GgaReading s_fix;

        private static FrameReader Begin(RawIO line)
        {
            s_sentence = new NmeaSentence();
            s_fix = new GgaReading();
            return new FrameReader(NmeaFrames.CreateLayout('$', 82));
        }

        private static string Describe(FrameReader reader, int offset, int length)
        {
            GgaReading fix = s_fix;
            if (!s_sentence.TryRead(reader.Buffer, offset, length) || !fix.TryRead(s_sentence))
            {
                return null;
            }

            return fix.Quality <= 0 ? "no fix"
                : "latitude " + (fix.Latitude / 1e7).ToString("F6") + "  longitude " + (fix.Longitude / 1e7).ToString("F6")
                    + "  height " + fix.HeightMsl / 1000 + " m  " + fix.Satellites + " satellites";
        }
    }
}
