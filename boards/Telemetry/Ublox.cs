namespace Nano.Boards
{
    using Nano.Frames;
    using Nano.Sensors;
    using Nano.Serial;

    // u-blox receivers up to generation 8: told every 10 seconds to send its fixes, because it forgets when it is switched off.
    internal static partial class Telemetry
    {
        internal const int BaudRate = UbxFrames.BaudRate;
        private const int Interval = 10000;

        private static NavPvtReading s_fix;

        private static FrameReader Begin(RawIO line)
        {
            s_fix = new NavPvtReading();
            return new FrameReader(UbxFrames.CreateLayout(92));
        }

        static partial void Ask(RawIO line)
        {
            byte[] request = new byte[11];
            line.Write(request, 0, UbxRequests.WriteMessageRate(request, 0, UbxFrames.NavPvt, 1));
        }

        private static string Describe(FrameReader reader, int offset, int length)
        {
            NavPvtReading fix = s_fix;
            if (!fix.TryRead(reader.Buffer, offset, length))
            {
                return null;
            }

            return (fix.Flags & NavPvtReading.FixOk) == 0 ? "no fix, " + fix.Satellites + " satellites"
                : "latitude " + (fix.Latitude / 1e7).ToString("F6") + "  longitude " + (fix.Longitude / 1e7).ToString("F6")
                    + "  height " + fix.HeightMsl / 1000 + " m  " + fix.Satellites + " satellites";
        }
    }
}
