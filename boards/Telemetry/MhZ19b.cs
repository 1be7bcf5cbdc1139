namespace Nano.Boards
{
    using Nano.Frames;
    using Nano.Sensors;
    using Nano.Serial;

    // Winsen MH-Z19B: has to be asked.
    internal static partial class Telemetry
    {
        internal const int BaudRate = MhZ19bReading.BaudRate;
        private const int Interval = 5000;

        private static MhZ19bReading s_air;
        private static byte[] s_request;

        private static FrameReader Begin(RawIO line)
        {
            s_air = new MhZ19bReading();
            s_request = MhZ19bRequests.Read();
            return new FrameReader(MhZ19bReading.CreateLayout());
        }

        static partial void Ask(RawIO line)
        {
            line.Write(s_request, 0, s_request.Length);
        }

        private static string Describe(FrameReader reader, int offset, int length)
        {
            MhZ19bReading air = s_air;
            air.Read(reader.Buffer, offset);
            return "CO2 " + air.Co2 + " ppm  temperature " + air.Temperature.ToString("F0") + " C";
        }
    }
}
