namespace Nano.Boards
{
    using Nano.Frames;
    using Nano.Sensors;
    using Nano.Serial;

    // Nova SDS011: speaks unasked, once a second.
    internal static partial class Telemetry
    {
        internal const int BaudRate = Sds011Reading.BaudRate;
        private const int Interval = 10000;

        private static Sds011Reading s_air;

        private static FrameReader Begin(RawIO line)
        {
            s_air = new Sds011Reading();
            return new FrameReader(Sds011Reading.CreateLayout());
        }

        private static string Describe(FrameReader reader, int offset, int length)
        {
            Sds011Reading air = s_air;
            air.Read(reader.Buffer, offset);
            return "PM2.5 " + air.Pm25.ToString("F1") + "  PM10 " + air.Pm10.ToString("F1") + " ug/m3";
        }
    }
}
