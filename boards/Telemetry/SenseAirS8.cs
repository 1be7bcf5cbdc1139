namespace Nano.Boards
{
    using Nano.Frames;
    using Nano.Sensors;
    using Nano.Serial;

    // SenseAir S8: has to be asked; measures every 2 or 4 seconds.
    internal static partial class Telemetry
    {
        internal const int BaudRate = S8Reading.BaudRate;
        private const int Interval = 4000;

        private static S8Reading s_air;
        private static byte[] s_request;

        private static FrameReader Begin(RawIO line)
        {
            s_air = new S8Reading();
            s_request = S8Requests.Create(S8Requests.Reading);
            return new FrameReader(S8Reading.CreateLayout());
        }

        static partial void Ask(RawIO line)
        {
            line.Write(s_request, 0, s_request.Length);
        }

        private static string Describe(FrameReader reader, int offset, int length)
        {
            S8Reading air = s_air;
            air.Read(reader.Buffer, offset);
            return "CO2 " + air.Co2 + " ppm" + (air.MeterStatus == 0 ? "" : "  status " + air.MeterStatus);
        }
    }
}
