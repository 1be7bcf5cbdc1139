namespace Nano.Boards
{
    using Nano.Frames;
    using Nano.Sensors;
    using Nano.Serial;

    // A Victron device with a VE.Direct port: speaks unasked, once a second.
    internal static partial class Telemetry
    {
        internal const int BaudRate = VeDirectLayout.BaudRate;
        private const int Interval = 10000;

        private static VeDirectReading s_device;

        private static FrameReader Begin(RawIO line)
        {
            s_device = new VeDirectReading();
            return new FrameReader(new VeDirectLayout());
        }

        private static string Describe(FrameReader reader, int offset, int length)
        {
            VeDirectReading device = s_device;
            device.Read(reader.Buffer, offset, length);
            string battery = "battery " + device.BatteryVoltage + " mV " + device.BatteryCurrent + " mA";

            // A charger has a panel, a battery monitor none.
            return device.PanelVoltage == VeDirectReading.Missing ? battery
                : battery + "  panel " + device.PanelVoltage + " mV " + device.PanelPower + " W  state " + device.State;
        }
    }
}
