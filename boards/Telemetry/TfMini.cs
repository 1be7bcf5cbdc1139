namespace Nano.Boards
{
    using Nano.Frames;
    using Nano.Sensors;
    using Nano.Serial;

    // Benewake TFmini, TFmini Plus: speaks unasked, 100 times a second; a line for every 100th.
    internal static partial class Telemetry
    {
        internal const int BaudRate = TfMiniReading.BaudRate;
        private const int Interval = 10000;

        private static TfMiniReading s_echo;
        private static int s_count;

        private static FrameReader Begin(RawIO line)
        {
            s_echo = new TfMiniReading();
            return new FrameReader(TfMiniReading.CreateLayout());
        }

        private static string Describe(FrameReader reader, int offset, int length)
        {
            if (s_count++ % 100 != 0)
            {
                return null;
            }

            TfMiniReading echo = s_echo;
            echo.Read(reader.Buffer, offset);
            return echo.IsReliable(TfMiniReading.WeakestOfPlus) ? "distance " + echo.Distance + " cm  strength " + echo.Strength : "no echo";
        }
    }
}
