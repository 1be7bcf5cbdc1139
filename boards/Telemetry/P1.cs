namespace Nano.Boards
{
    using Nano.Frames;
    using Nano.Sensors;
    using Nano.Serial;

    // A smart meter's P1 port, version 4 and later: speaks every second or every 10, while its request line is high.
    internal static partial class Telemetry
    {
        internal const int BaudRate = P1Telegram.BaudRate;
        private const int Interval = 15000;

        private static P1Reading s_meter;

        private static FrameReader Begin(RawIO line)
        {
            s_meter = new P1Reading();
            return new FrameReader(P1Telegram.CreateLayout(1500));
        }

        private static string Describe(FrameReader reader, int offset, int length)
        {
            P1Reading meter = s_meter;
            meter.Read(reader.Buffer, offset, length);

            // Most meters count each tariff for itself.
            long energy = meter.Delivered >= 0 ? meter.Delivered : meter.Delivered1 + meter.Delivered2;
            return "power " + meter.PowerDelivered + " W  returned " + meter.PowerReturned + " W  energy " + energy + " Wh";
        }
    }
}
