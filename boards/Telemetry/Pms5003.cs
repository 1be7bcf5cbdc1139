namespace Nano.Boards
{
    using Nano.Frames;
    using Nano.Sensors;
    using Nano.Serial;

    // Plantower PMS5003, PMS7003, PMSA003: speaks unasked, about once a second.
    internal static partial class Telemetry
    {
        internal const int BaudRate = Pms5003Reading.BaudRate;
        private const int Interval = 10000;

        private static Pms5003Reading s_air;

        private static FrameReader Begin(RawIO line)
        {
            s_air = new Pms5003Reading();
            return new FrameReader(Pms5003Reading.CreateLayout());
        }

        private static string Describe(FrameReader reader, int offset, int length)
        {
            Pms5003Reading air = s_air;
            air.Read(reader.Buffer, offset);
            return "PM1.0 " + air.Pm1 + "  PM2.5 " + air.Pm25 + "  PM10 " + air.Pm10 + " ug/m3";
        }
    }
}
