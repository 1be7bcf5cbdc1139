using System.Collections.Generic;
using System.Globalization;

namespace Nano.Pc.Sensors
{
    using Nano.Frames;
    using Nano.Pc.Virtual;
    using Nano.Sensors;

    /// <summary>A smart meter's P1 port: energy, power, gas.</summary>
    internal sealed class P1Profile : SensorProfile
    {
        private readonly P1Reading _reading = new P1Reading();
        private readonly List<Quantity> _quantities = new List<Quantity>();

        /// <inheritdoc/>
        internal override string Name => "p1";

        /// <inheritdoc/>
        internal override string Title => "P1 smart meter";

        /// <inheritdoc/>
        internal override int BaudRate => P1Telegram.BaudRate;

        /// <inheritdoc/>
        internal override string Source => "P1 companion standard 5.0.2 (Netbeheer Nederland, 2016)";

        /// <inheritdoc/>
        internal override string WireTable => """
            P1 telegram: lines of text, each with CR LF
            offset  what
                 0  / and who made the meter, then an empty line
                 n  lines: a reference A-B:C.D.E and values in brackets, with *unit
                    0-0:1.0.0 time   1-0:1.8.1, 1.8.2 delivered kWh   2.8.1, 2.8.2 returned kWh
                    1-0:1.7.0 power kW   2.7.0 returned kW   32.7.0 V   31.7.0 A   0-1:24.2.1 time and gas m3
               end  ! and four hexadecimal digits: CRC-16/ARC of all from / to !
            """;

        /// <inheritdoc/>
        internal override FrameFormat CreateLayout()
        {
            return P1Telegram.CreateLayout(4096);
        }

        /// <inheritdoc/>
        internal override VirtualSensor CreateVirtual(SeededRandom random)
        {
            return new VirtualP1(random);
        }

        /// <inheritdoc/>
        internal override IReadOnlyList<Quantity> Decode(byte[] frame, int offset, int length, int which)
        {
            P1Reading reading = _reading;
            reading.Read(frame, offset, length);
            _quantities.Clear();
            Add("power", reading.PowerDelivered, 0, "W");
            Add("returned", reading.PowerReturned, 0, "W");
            Add("delivered 1", reading.Delivered1, 3, "kWh");
            Add("delivered 2", reading.Delivered2, 3, "kWh");
            Add("delivered", reading.Delivered, 3, "kWh");
            Add("returned 1", reading.Returned1, 3, "kWh");
            Add("returned 2", reading.Returned2, 3, "kWh");
            Add("returned", reading.Returned, 3, "kWh");
            Add("voltage L1", reading.Voltage1, 1, "V");
            Add("voltage L2", reading.Voltage2, 1, "V");
            Add("voltage L3", reading.Voltage3, 1, "V");
            Add("current L1", reading.Current1, 1, "A");
            Add("current L2", reading.Current2, 1, "A");
            Add("current L3", reading.Current3, 1, "A");
            Add("gas", reading.Gas, 3, "m³");
            if (reading.Time >= 0)
            {
                string digits = reading.Time.ToString("D12", CultureInfo.InvariantCulture);
                _quantities.Add(new Quantity("time", digits.Substring(6, 2) + ":" + digits.Substring(8, 2) + ":" + digits.Substring(10, 2), string.Empty));
            }

            return _quantities;
        }

        // What the meter does not say is left out; W are shown as they are, anything else is thousandths.
        private void Add(string name, long value, int decimals, string unit)
        {
            if (value >= 0)
            {
                decimal number = decimals == 0 ? value : value / 1000m;
                _quantities.Add(new Quantity(name, number.ToString("F" + decimals, CultureInfo.InvariantCulture), unit));
            }
        }
    }
}
