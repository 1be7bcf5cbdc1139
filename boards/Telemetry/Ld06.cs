namespace Nano.Boards
{
    using Nano.Frames;
    using Nano.Sensors;
    using Nano.Serial;

    // LDROBOT LD06, LD19: speaks unasked, 375 times a second; a line for as many, about the nearest thing in its last turn.
    internal static partial class Telemetry
    {
        internal const int BaudRate = Ld06Reading.BaudRate;
        private const int Interval = 10000;
        private const int FramesInLine = 375;

        // The last turn: 10 turns in a second.
        private const int FirstOfTurn = FramesInLine - 38;

        private static Ld06Reading s_scan;
        private static int s_count;
        private static int s_nearest;
        private static int s_angle;

        private static FrameReader Begin(RawIO line)
        {
            s_scan = new Ld06Reading();
            return new FrameReader(Ld06Reading.CreateLayout());
        }

        private static string Describe(FrameReader reader, int offset, int length)
        {
            if (++s_count < FirstOfTurn)
            {
                return null;
            }

            Ld06Reading scan = s_scan;
            scan.Read(reader.Buffer, offset);
            for (int i = 0; i < Ld06Reading.Count; i++)
            {
                // 0 is nothing seen.
                int distance = scan.Points[i].Distance;
                if (distance > 0 && (s_nearest == 0 || distance < s_nearest))
                {
                    s_nearest = distance;
                    s_angle = scan.AngleOf(i) / 100;
                }
            }

            if (s_count < FramesInLine)
            {
                return null;
            }

            string text = "nearest " + s_nearest + " mm at " + s_angle + " degrees";
            s_count = 0;
            s_nearest = 0;
            return text;
        }
    }
}
