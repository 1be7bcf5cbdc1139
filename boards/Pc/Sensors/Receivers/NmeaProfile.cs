using System.Collections.Generic;

namespace Nano.Pc.Sensors
{
    using Nano.Frames;
    using Nano.Pc.Virtual;
    using Nano.Sensors;

    /// <summary>A receiver that speaks NMEA 0183: position, motion and satellites decoded, other sentences told as what they are.</summary>
    internal sealed class NmeaProfile : SensorProfile
    {
        /// <summary>The longest sentence: those of makers' own are longer than the standard's 80.</summary>
        internal const int MaximumLength = 512;

        private readonly NmeaQuantities _quantities = new NmeaQuantities();

        /// <inheritdoc/>
        internal override string Name => "nmea";

        /// <inheritdoc/>
        internal override string Title => "NMEA 0183";

        /// <inheritdoc/>
        internal override int BaudRate => NmeaFrames.BaudRate;

        /// <inheritdoc/>
        internal override string Source => "NMEA 0183, as u-blox's UBX-13003221 tells it, chapter \"NMEA protocol\"";

        /// <inheritdoc/>
        internal override string WireTable => """
            NMEA 0183 sentence: text, fields with commas between
            offset  size  code   field
                 0     1         $, or ! of AIS receivers
                 1     5         who speaks (GP, GL, GN ...) and of what (GGA, RMC ...); P and more where a maker does
                 6     n         the fields, each with a comma before it
               6+n     1         *
               7+n     2         XOR of all between start and *, two hexadecimal digits
               9+n     2         CR LF, which the frame does without
            """;

        /// <inheritdoc/>
        internal override FrameFormat CreateLayout()
        {
            return new AnyLayout
            {
                Parts = new FrameFormat[] { NmeaFrames.CreateLayout('$', MaximumLength), NmeaFrames.CreateLayout('!', MaximumLength) },
            };
        }

        /// <inheritdoc/>
        internal override VirtualSensor CreateVirtual(SeededRandom random)
        {
            return new VirtualNmea(random);
        }

        /// <inheritdoc/>
        internal override IReadOnlyList<Quantity> Decode(byte[] frame, int offset, int length, int which)
        {
            return _quantities.Decode(frame, offset, length);
        }
    }
}
