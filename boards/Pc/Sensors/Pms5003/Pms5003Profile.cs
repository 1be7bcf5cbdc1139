using System.Collections.Generic;
using System.Globalization;

namespace Nano.Pc.Sensors
{
    using Nano.Frames;
    using Nano.Pc.Virtual;
    using Nano.Sensors;

    /// <summary>The Plantower PMS5003: dust by mass in the atmosphere, and by number.</summary>
    internal sealed class Pms5003Profile : SensorProfile
    {
        private const string Mass = "µg/m³";
        private const string Number = "/0.1 L";

        private readonly Pms5003Reading _reading = new Pms5003Reading();
        private readonly Quantity[] _quantities = new Quantity[9];

        /// <inheritdoc/>
        internal override string Name => "pms5003";

        /// <inheritdoc/>
        internal override string Title => "Plantower PMS5003";

        /// <inheritdoc/>
        internal override int BaudRate => Pms5003Reading.BaudRate;

        /// <inheritdoc/>
        internal override string Source => "Plantower PMS5003 series data manual V2.3, appendix I";

        /// <inheritdoc/>
        internal override string WireTable => Pms5003Reading.WireTable;

        /// <inheritdoc/>
        internal override FrameFormat CreateLayout()
        {
            return Pms5003Reading.CreateLayout();
        }

        /// <inheritdoc/>
        internal override VirtualSensor CreateVirtual(SeededRandom random)
        {
            return new VirtualPms5003(random);
        }

        /// <inheritdoc/>
        internal override IReadOnlyList<Quantity> Decode(byte[] frame, int offset, int length, int which)
        {
            Pms5003Reading reading = _reading;
            reading.Read(frame, offset);
            Set(0, "PM1.0", reading.Pm1, Mass);
            Set(1, "PM2.5", reading.Pm25, Mass);
            Set(2, "PM10", reading.Pm10, Mass);
            Set(3, ">0.3µm", reading.Over03, Number);
            Set(4, ">0.5µm", reading.Over05, Number);
            Set(5, ">1µm", reading.Over10, Number);
            Set(6, ">2.5µm", reading.Over25, Number);
            Set(7, ">5µm", reading.Over50, Number);
            Set(8, ">10µm", reading.Over100, Number);
            return _quantities;
        }

        private void Set(int index, string name, int value, string unit)
        {
            _quantities[index] = new Quantity(name, value.ToString(CultureInfo.InvariantCulture), unit);
        }
    }
}
