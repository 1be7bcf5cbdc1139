using System.Collections.Generic;
using System.Globalization;

namespace Nano.Pc.Sensors
{
    using Nano.Frames;
    using Nano.Pc.Virtual;
    using Nano.Sensors;

    /// <summary>Benewake's TFmini Plus, TFmini-S and TFmini: the distance to what is in front.</summary>
    internal sealed class TfMiniProfile : SensorProfile
    {
        private readonly TfMiniReading _reading = new TfMiniReading();
        private readonly Quantity[] _quantities = new Quantity[4];

        /// <inheritdoc/>
        internal override string Name => "tfmini";

        /// <inheritdoc/>
        internal override string Title => "Benewake TFmini Plus";

        /// <inheritdoc/>
        internal override int BaudRate => TfMiniReading.BaudRate;

        /// <inheritdoc/>
        internal override string Source => "Benewake product manuals SJ-PM-TFmini Plus-T-01 A04 and SJ-PM-TFmini-T-01 A03, section 5.3";

        /// <inheritdoc/>
        internal override string WireTable => TfMiniReading.WireTable;

        /// <inheritdoc/>
        internal override FrameFormat CreateLayout()
        {
            return TfMiniReading.CreateLayout();
        }

        /// <inheritdoc/>
        internal override VirtualSensor CreateVirtual(SeededRandom random)
        {
            return new VirtualTfMini(random);
        }

        /// <inheritdoc/>
        internal override IReadOnlyList<Quantity> Decode(byte[] frame, int offset, int length, int which)
        {
            CultureInfo culture = CultureInfo.InvariantCulture;
            TfMiniReading reading = _reading;
            reading.Read(frame, offset);
            bool isReliable = reading.IsReliable(TfMiniReading.WeakestOfPlus);
            _quantities[0] = new Quantity("distance", reading.Distance.ToString(culture), "cm");
            _quantities[1] = new Quantity("strength", reading.Strength.ToString(culture), string.Empty);
            _quantities[2] = new Quantity("temperature", reading.Temperature.ToString("F1", culture), "°C");
            _quantities[3] = new Quantity("reliable", isReliable ? "yes" : "no", string.Empty);
            return _quantities;
        }
    }
}
