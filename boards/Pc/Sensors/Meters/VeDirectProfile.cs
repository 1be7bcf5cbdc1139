using System.Collections.Generic;
using System.Globalization;

namespace Nano.Pc.Sensors
{
    using Nano.Frames;
    using Nano.Pc.Virtual;
    using Nano.Sensors;

    /// <summary>Victron's solar chargers and battery monitors.</summary>
    internal sealed class VeDirectProfile : SensorProfile
    {
        private readonly VeDirectReading _reading = new VeDirectReading();
        private readonly List<Quantity> _quantities = new List<Quantity>();

        /// <inheritdoc/>
        internal override string Name => "vedirect";

        /// <inheritdoc/>
        internal override string Title => "Victron VE.Direct";

        /// <inheritdoc/>
        internal override int BaudRate => VeDirectLayout.BaudRate;

        /// <inheritdoc/>
        internal override string Source => "Victron Energy, VE.Direct protocol; BlueSolar HEX protocol";

        /// <inheritdoc/>
        internal override string WireTable => """
            VE.Direct block: fields of text
            offset  what
                 0  CR LF, label, HT, text: once for each field; the first is PID
                    V mV   I mA   VPV mV   PPV W   CS state   ERR error   LOAD ON or OFF   IL mA
                    H19, H20, H22 10 Wh   H21, H23 W   SOC 0.1 %   TTG min   CE mAh   P W
               end  CR LF, Checksum, HT, a byte that makes the sum of all 0
            between, or within, and not a part of it: HEX messages, from : to LF
            """;

        /// <inheritdoc/>
        internal override FrameFormat CreateLayout()
        {
            return new AnyLayout { Parts = new FrameFormat[] { new VeDirectLayout(), new VeDirectLayout { First = "H1" } } };
        }

        /// <inheritdoc/>
        internal override VirtualSensor CreateVirtual(SeededRandom random)
        {
            return new VirtualVeDirect(random);
        }

        /// <inheritdoc/>
        internal override IReadOnlyList<Quantity> Decode(byte[] frame, int offset, int length, int which)
        {
            VeDirectReading reading = _reading;
            reading.Read(frame, offset, length);
            _quantities.Clear();
            Add("battery", reading.BatteryVoltage, 0.001, "F2", "V");
            Add("current", reading.BatteryCurrent, 0.001, "F2", "A");
            Add("power", reading.Power, 1, "F0", "W");
            Add("charge", reading.StateOfCharge, 0.1, "F1", "%");
            Add("consumed", reading.Consumed, 0.001, "F1", "Ah");
            Add("to go", reading.TimeToGo, 1, "F0", "min");
            Add("panel", reading.PanelVoltage, 0.001, "F2", "V");
            Add("panel power", reading.PanelPower, 1, "F0", "W");
            if (reading.State != VeDirectReading.Missing)
            {
                _quantities.Add(new Quantity("state", NameOf(reading.State), string.Empty));
            }

            Add("error", reading.Error, 1, "F0", string.Empty);
            Add("load", reading.LoadCurrent, 0.001, "F2", "A");
            Add("today", reading.YieldToday, 0.01, "F2", "kWh");
            Add("in all", reading.YieldTotal, 0.01, "F2", "kWh");
            return _quantities;
        }

        private static string NameOf(int state)
        {
            return state switch
            {
                0 => "off",
                2 => "fault",
                3 => "bulk",
                4 => "absorption",
                5 => "float",
                7 => "equalize",
                _ => state.ToString(CultureInfo.InvariantCulture),
            };
        }

        // What the device does not say is left out.
        private void Add(string name, int value, double scale, string format, string unit)
        {
            if (value != VeDirectReading.Missing)
            {
                _quantities.Add(new Quantity(name, (value * scale).ToString(format, CultureInfo.InvariantCulture), unit));
            }
        }
    }
}
