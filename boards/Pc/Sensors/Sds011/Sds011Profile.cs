using System;
using System.Collections.Generic;
using System.Globalization;

namespace Nano.Pc.Sensors
{
    using Nano.Frames;
    using Nano.Pc.Virtual;
    using Nano.Sensors;

    /// <summary>The Nova Fitness SDS011: fine and coarse dust by mass.</summary>
    internal sealed class Sds011Profile : SensorProfile
    {
        private readonly Sds011Reading _reading = new Sds011Reading();
        private readonly Quantity[] _quantities = new Quantity[2];

        /// <inheritdoc/>
        internal override string Name => "sds011";

        /// <inheritdoc/>
        internal override string Title => "Nova Fitness SDS011";

        /// <inheritdoc/>
        internal override int BaudRate => Sds011Reading.BaudRate;

        /// <inheritdoc/>
        internal override string Source => "Nova Fitness, Laser PM2.5 Sensor specification SDS011 V1.3; Laser Dust Sensor Control Protocol V1.3";

        /// <inheritdoc/>
        internal override string WireTable => Sds011Reading.WireTable;

        /// <inheritdoc/>
        internal override FrameFormat CreateLayout()
        {
            return new AnyLayout { Parts = new FrameFormat[] { Sds011Reading.CreateLayout(), Sds011Reply.CreateLayout() } };
        }

        /// <inheritdoc/>
        internal override VirtualSensor CreateVirtual(SeededRandom random)
        {
            return new VirtualSds011(random);
        }

        /// <inheritdoc/>
        internal override IReadOnlyList<Quantity> Decode(byte[] frame, int offset, int length, int which)
        {
            if (which != 0)
            {
                return Array.Empty<Quantity>();
            }

            _reading.Read(frame, offset);
            _quantities[0] = new Quantity("PM2.5", _reading.Pm25.ToString("F1", CultureInfo.InvariantCulture), "µg/m³");
            _quantities[1] = new Quantity("PM10", _reading.Pm10.ToString("F1", CultureInfo.InvariantCulture), "µg/m³");
            return _quantities;
        }
    }
}
