using System.Collections.Generic;
using System.Globalization;

namespace Nano.Pc.Sensors
{
    using Nano.Frames;
    using Nano.Pc.Virtual;
    using Nano.Sensors;

    /// <summary>The SenseAir S8: CO2, and what is wrong with the sensor.</summary>
    internal sealed class S8Profile : SensorProfile
    {
        // The slower models measure every 4 seconds, the others every 2.
        private const int Interval = 2000;

        private readonly S8Reading _reading = new S8Reading();
        private readonly Quantity[] _quantities = new Quantity[3];

        /// <inheritdoc/>
        internal override string Name => "s8";

        /// <inheritdoc/>
        internal override string Title => "SenseAir S8";

        /// <inheritdoc/>
        internal override int BaudRate => S8Reading.BaudRate;

        /// <inheritdoc/>
        internal override string Source => "SenseAir TDE2067, Modbus on SenseAir S8";

        /// <inheritdoc/>
        internal override string WireTable => S8Reading.WireTable;

        /// <inheritdoc/>
        internal override FrameFormat CreateLayout()
        {
            return S8Reading.CreateLayout();
        }

        /// <inheritdoc/>
        internal override VirtualSensor CreateVirtual(SeededRandom random)
        {
            return new VirtualS8(random);
        }

        /// <inheritdoc/>
        internal override Inquiry CreateInquiry()
        {
            return new ModbusInquiry(S8Requests.Create(S8Requests.Reading), S8Reading.Size, Interval);
        }

        /// <inheritdoc/>
        internal override IReadOnlyList<Quantity> Decode(byte[] frame, int offset, int length, int which)
        {
            CultureInfo culture = CultureInfo.InvariantCulture;
            _reading.Read(frame, offset);
            _quantities[0] = new Quantity("CO2", _reading.Co2.ToString(culture), "ppm");
            _quantities[1] = new Quantity("status", "0x" + _reading.MeterStatus.ToString("X2", culture), string.Empty);
            _quantities[2] = new Quantity("outputs", "0x" + _reading.OutputStatus.ToString("X2", culture), string.Empty);
            return _quantities;
        }
    }
}
