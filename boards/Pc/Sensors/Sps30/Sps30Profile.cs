using System;
using System.Collections.Generic;
using System.Globalization;

namespace Nano.Pc.Sensors
{
    using Nano.Frames;
    using Nano.Pc.Virtual;
    using Nano.Sensors;

    /// <summary>The Sensirion SPS30: dust by mass and by number, and how large it is.</summary>
    internal sealed class Sps30Profile : SensorProfile
    {
        private readonly Sps30Reading _reading = new Sps30Reading();
        private readonly Sps30WholeReading _whole = new Sps30WholeReading();
        private readonly Quantity[] _quantities = new Quantity[10];

        /// <inheritdoc/>
        internal override string Name => "sps30";

        /// <inheritdoc/>
        internal override string Title => "Sensirion SPS30";

        /// <inheritdoc/>
        internal override int BaudRate => Sps30Reply.BaudRate;

        /// <inheritdoc/>
        internal override string Source => "Sensirion, Datasheet SPS30, version 1.0, section 5";

        /// <inheritdoc/>
        internal override string WireTable => Sps30Reading.WireTable;

        /// <inheritdoc/>
        internal override FrameFormat CreateLayout()
        {
            return Sps30Reply.CreateLayout();
        }

        /// <inheritdoc/>
        internal override VirtualSensor CreateVirtual(SeededRandom random)
        {
            return new VirtualSps30(random);
        }

        /// <inheritdoc/>
        internal override Inquiry CreateInquiry()
        {
            return new Sps30Inquiry();
        }

        /// <inheritdoc/>
        internal override IReadOnlyList<Quantity> Decode(byte[] frame, int offset, int length, int which)
        {
            if (_reading.TryRead(frame, offset))
            {
                Sps30Reading dust = _reading;
                Set("F1", dust.Pm1, dust.Pm25, dust.Pm40, dust.Pm10, dust.UpTo05, dust.UpTo10, dust.UpTo25, dust.UpTo40, dust.UpTo100);
                _quantities[9] = new Quantity("size", dust.TypicalSize.ToString("F2", CultureInfo.InvariantCulture), "µm");
                return _quantities;
            }

            if (_whole.TryRead(frame, offset))
            {
                Sps30WholeReading dust = _whole;
                Set("F0", dust.Pm1, dust.Pm25, dust.Pm40, dust.Pm10, dust.UpTo05, dust.UpTo10, dust.UpTo25, dust.UpTo40, dust.UpTo100);
                _quantities[9] = new Quantity("size", dust.TypicalSize.ToString(CultureInfo.InvariantCulture), "nm");
                return _quantities;
            }

            return Array.Empty<Quantity>();
        }

        private void Set(string format, params float[] values)
        {
            string[] names = { "PM1.0", "PM2.5", "PM4", "PM10", "<0.5µm", "<1µm", "<2.5µm", "<4µm", "<10µm" };
            for (int i = 0; i < names.Length; i++)
            {
                _quantities[i] = new Quantity(names[i], values[i].ToString(format, CultureInfo.InvariantCulture), i < 4 ? "µg/m³" : "/cm³");
            }
        }
    }
}
