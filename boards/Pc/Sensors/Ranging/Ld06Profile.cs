using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Nano.Pc.Sensors
{
    using Nano.Frames;
    using Nano.Pc.Virtual;
    using Nano.Sensors;

    /// <summary>LDROBOT's turning lidars LD06 and LD19: twelve points of the room at a time.</summary>
    internal sealed class Ld06Profile : SensorProfile
    {
        private readonly Ld06Reading _reading = new Ld06Reading();
        private readonly Quantity[] _quantities = new Quantity[8];

        /// <inheritdoc/>
        internal override string Name => "ld06";

        /// <inheritdoc/>
        internal override string Title => "LDROBOT LD06";

        /// <inheritdoc/>
        internal override int BaudRate => Ld06Reading.BaudRate;

        /// <inheritdoc/>
        internal override string Source => "LDROBOT LD19 development manual V2.3";

        /// <inheritdoc/>
        internal override string WireTable => Ld06Reading.WireTable + "\n" + Ld06Point.WireTable;

        /// <inheritdoc/>
        internal override FrameFormat CreateLayout()
        {
            return Ld06Reading.CreateLayout();
        }

        /// <inheritdoc/>
        internal override VirtualSensor CreateVirtual(SeededRandom random)
        {
            return new VirtualLd06(random);
        }

        /// <inheritdoc/>
        internal override IReadOnlyList<Quantity> Decode(byte[] frame, int offset, int length, int which)
        {
            Ld06Reading reading = _reading;
            reading.Read(frame, offset);
            int nearest = -1;
            for (int i = 0; i < Ld06Reading.Count; i++)
            {
                int distance = reading.Points[i].Distance;
                nearest = distance > 0 && (nearest < 0 || distance < reading.Points[nearest].Distance) ? i : nearest;
            }

            Ld06Point point = nearest < 0 ? null : reading.Points[nearest];
            Set(0, "nearest", point?.Distance ?? 0, 0, "mm");
            Set(1, "at", nearest < 0 ? 0 : reading.AngleOf(nearest), 2, "°");
            Set(2, "confidence", point?.Confidence ?? 0, 0, string.Empty);
            Set(3, "from", reading.StartAngle, 2, "°");
            Set(4, "to", reading.EndAngle, 2, "°");
            Set(5, "points", reading.Points.Count(seen => seen.Distance > 0), 0, string.Empty);
            Set(6, "speed", reading.Speed, 0, "°/s");
            Set(7, "time", reading.Time, 0, "ms");
            return _quantities;
        }

        private void Set(int index, string name, int value, int decimals, string unit)
        {
            double number = decimals == 2 ? value / 100.0 : value;
            _quantities[index] = new Quantity(name, number.ToString("F" + decimals, CultureInfo.InvariantCulture), unit);
        }
    }
}
