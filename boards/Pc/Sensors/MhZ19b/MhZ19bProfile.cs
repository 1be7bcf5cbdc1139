using System.Collections.Generic;
using System.Globalization;

namespace Nano.Pc.Sensors
{
    using Nano.Frames;
    using Nano.Pc.Virtual;
    using Nano.Sensors;

    /// <summary>The Winsen MH-Z19B: carbon dioxide.</summary>
    internal sealed class MhZ19bProfile : SensorProfile
    {
        private readonly MhZ19bReading _reading = new MhZ19bReading();
        private readonly Quantity[] _quantities = new Quantity[2];

        /// <inheritdoc/>
        internal override string Name => "mhz19b";

        /// <inheritdoc/>
        internal override string Title => "Winsen MH-Z19B";

        /// <inheritdoc/>
        internal override int BaudRate => MhZ19bReading.BaudRate;

        /// <inheritdoc/>
        internal override string Source => "Winsen, MH-Z19B User's Manual, \"Commands\"";

        /// <inheritdoc/>
        internal override string WireTable => MhZ19bReading.WireTable;

        /// <inheritdoc/>
        internal override FrameFormat CreateLayout()
        {
            return MhZ19bReading.CreateLayout();
        }

        /// <inheritdoc/>
        internal override VirtualSensor CreateVirtual(SeededRandom random)
        {
            return new VirtualMhZ19b(random);
        }

        /// <inheritdoc/>
        internal override Inquiry CreateInquiry()
        {
            return new MhZ19bInquiry();
        }

        /// <inheritdoc/>
        internal override IReadOnlyList<Quantity> Decode(byte[] frame, int offset, int length, int which)
        {
            _reading.Read(frame, offset);
            _quantities[0] = new Quantity("CO2", _reading.Co2.ToString(CultureInfo.InvariantCulture), "ppm");
            _quantities[1] = new Quantity("temperature", _reading.Temperature.ToString("F0", CultureInfo.InvariantCulture), "°C");
            return _quantities;
        }
    }
}
