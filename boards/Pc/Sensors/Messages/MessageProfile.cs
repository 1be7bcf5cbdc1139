using System.Collections.Generic;
using System.Globalization;

namespace Nano.Pc.Sensors
{
    using Nano.Frames;
    using Nano.Pc.Virtual;
    using Nano.Sensors;

    /// <summary>Whoever sends checked messages: temperature and humidity decoded, any other told as what it is.</summary>
    internal sealed class MessageProfile : SensorProfile
    {
        // A message that claims more is rejected: noise in a length field must not make the reader wait for long.
        private const int MaximumPayload = 256;

        private readonly ClimateReading _reading = new ClimateReading();
        private readonly Quantity[] _climate = new Quantity[2];
        private readonly Quantity[] _unknown = new Quantity[3];

        /// <inheritdoc/>
        internal override string Name => "message";

        /// <inheritdoc/>
        internal override string Title => "checked messages";

        /// <inheritdoc/>
        internal override int BaudRate => 115200;

        /// <inheritdoc/>
        internal override string Source => "src/Nano.Sensors/Messages/CheckedMessage.cs";

        /// <inheritdoc/>
        internal override string WireTable => """
            checked message: 9 bytes and the payload, big-endian
            offset  size  code   field
                 0     1  B      version
                 1     2  H      type
                 3     4  I      bytes of the payload
                 7     n         payload; of type 0x0010: two floats, temperature in °C and humidity in %
               7+n     2  H      CRC-16/MODBUS of all bytes before it
            """;

        /// <inheritdoc/>
        internal override FrameFormat CreateLayout()
        {
            return CheckedMessage.CreateLayout(MaximumPayload);
        }

        /// <inheritdoc/>
        internal override VirtualSensor CreateVirtual(SeededRandom random)
        {
            return new VirtualClimateSensor(random);
        }

        /// <inheritdoc/>
        internal override IReadOnlyList<Quantity> Decode(byte[] frame, int offset, int length, int which)
        {
            CultureInfo culture = CultureInfo.InvariantCulture;
            if (_reading.TryRead(frame, offset, length))
            {
                _climate[0] = new Quantity("temperature", _reading.Temperature.ToString("F2", culture), "°C");
                _climate[1] = new Quantity("humidity", _reading.Humidity.ToString("F2", culture), "%");
                return _climate;
            }

            _unknown[0] = new Quantity("message of version", CheckedMessage.ReadVersion(frame, offset).ToString(culture), string.Empty);
            _unknown[1] = new Quantity("type", "0x" + CheckedMessage.ReadType(frame, offset).ToString("X4", culture), string.Empty);
            _unknown[2] = new Quantity("payload", (length - CheckedMessage.Overhead).ToString(culture), "bytes");
            return _unknown;
        }
    }
}
