namespace Nano.Boards
{
    using Nano.Frames;
    using Nano.Sensors;
    using Nano.Serial;

    // Sensirion SPS30 on its UART: idle until it is told to measure, then has to be asked.
    internal static partial class Telemetry
    {
        internal const int BaudRate = Sps30Reply.BaudRate;
        private const int Interval = 2000;

        private static byte[] s_start;
        private static byte[] s_read;
        private static Sps30Reading s_air;
        private static Sps30Reply s_reply;
        private static bool s_measures;

        private static FrameReader Begin(RawIO line)
        {
            s_start = Sps30Requests.Create(Sps30Requests.StartFloats);
            s_read = Sps30Requests.Create(Sps30Requests.ReadValues);
            s_air = new Sps30Reading();
            s_reply = new Sps30Reply();
            return new FrameReader(Sps30Reply.CreateLayout());
        }

        static partial void Ask(RawIO line)
        {
            byte[] request = s_measures ? s_read : s_start;
            line.Write(request, 0, request.Length);
        }

        private static string Describe(FrameReader reader, int offset, int length)
        {
            Sps30Reading air = s_air;
            if (length == Sps30Reading.Size && air.TryRead(reader.Buffer, offset))
            {
                return "PM1.0 " + air.Pm1.ToString("F1") + "  PM2.5 " + air.Pm25.ToString("F1") + "  PM4 " + air.Pm40.ToString("F1")
                    + "  PM10 " + air.Pm10.ToString("F1") + " ug/m3";
            }

            // A sensor that measures already does not start again, and one that was switched off in between does not read.
            Sps30Reply reply = s_reply;
            if (reply.TryRead(reader.Buffer, offset, length))
            {
                s_measures = reply.Command != Sps30Requests.ReadValues || (reply.State & 0x7F) != Sps30Reply.NotAllowedNow;
            }

            return null;
        }
    }
}
