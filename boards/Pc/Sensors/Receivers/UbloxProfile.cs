using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace Nano.Pc.Sensors
{
    using Nano.Frames;
    using Nano.Pc.Virtual;
    using Nano.Sensors;

    /// <summary>A u-blox receiver, UBX and NMEA on one line: fixes, acknowledgements and the usual sentences decoded, others told as
    /// what they are.</summary>
    internal sealed class UbloxProfile : SensorProfile
    {
        // The longest of the messages that come unasked, raw measurements, are shorter.
        private const int MaximumPayload = 2048;

        private readonly NavPvtReading _fix = new NavPvtReading();
        private readonly AckReading _ack = new AckReading();
        private readonly NmeaQuantities _sentences = new NmeaQuantities();
        private readonly List<Quantity> _quantities = new List<Quantity>();

        /// <inheritdoc/>
        internal override string Name => "ublox";

        /// <inheritdoc/>
        internal override string Title => "u-blox GNSS receiver";

        /// <inheritdoc/>
        internal override int BaudRate => UbxFrames.BaudRate;

        /// <inheritdoc/>
        internal override string Source => "u-blox 8 / M8 receiver description including protocol specification (UBX-13003221)";

        /// <inheritdoc/>
        internal override string WireTable => """
            UBX message: 8 bytes and the payload, little-endian
            offset  size  code   field
                 0     2         B5 62
                 2     2         class, id
                 4     2  H      bytes of the payload
                 6     n         payload
               6+n     2         checksum: sum of the bytes from class to payload, and sum of those sums

            """ + NavPvtReading.WireTable + "\n" + AckReading.WireTable;

        /// <inheritdoc/>
        internal override FrameFormat CreateLayout()
        {
            return new AnyLayout
            {
                Parts = new FrameFormat[] { UbxFrames.CreateLayout(MaximumPayload), NmeaFrames.CreateLayout('$', NmeaProfile.MaximumLength) },
            };
        }

        /// <inheritdoc/>
        internal override VirtualSensor CreateVirtual(SeededRandom random)
        {
            return new VirtualUblox(random);
        }

        /// <inheritdoc/>
        internal override Inquiry CreateInquiry()
        {
            return new UbloxInquiry();
        }

        /// <inheritdoc/>
        internal override IReadOnlyList<Quantity> Decode(byte[] frame, int offset, int length, int which)
        {
            if (which == 1)
            {
                return _sentences.Decode(frame, offset, length);
            }

            _quantities.Clear();
            if (_fix.TryRead(frame, offset, length))
            {
                AddFix();
            }
            else if (_ack.TryRead(frame, offset))
            {
                Add("message", _ack.IsAccepted ? "ACK-ACK" : "ACK-NAK", string.Empty);
                Add("to", _ack.Message.ToString("X4", CultureInfo.InvariantCulture), string.Empty);
            }
            else
            {
                int message = UbxFrames.ReadMessage(frame, offset);
                int payload = length - UbxFrames.Overhead;
                if (message == UbxFrames.MonVer && payload >= 40)
                {
                    Add("message", "MON-VER", string.Empty);
                    string text = Encoding.ASCII.GetString(frame, offset + UbxFrames.HeaderLength, 30);
                    Add("software", text.Substring(0, (text + '\0').IndexOf('\0', System.StringComparison.Ordinal)), string.Empty);
                }
                else
                {
                    Add("message", message.ToString("X4", CultureInfo.InvariantCulture), string.Empty);
                    Add("payload", payload.ToString(CultureInfo.InvariantCulture), "bytes");
                }
            }

            return _quantities;
        }

        private void AddFix()
        {
            NavPvtReading fix = _fix;
            Add("message", "NAV-PVT", string.Empty);
            Add(
                "time",
                string.Create(CultureInfo.InvariantCulture, $"{fix.Year}-{fix.Month:D2}-{fix.Day:D2} {fix.Hour:D2}:{fix.Minute:D2}:{fix.Second:D2}"),
                "UTC");
            Add("fix", fix.FixType.ToString(CultureInfo.InvariantCulture), string.Empty);
            Add("satellites", fix.Satellites.ToString(CultureInfo.InvariantCulture), string.Empty);
            Add("latitude", NmeaQuantities.Format(fix.Latitude, 7), "°");
            Add("longitude", NmeaQuantities.Format(fix.Longitude, 7), "°");
            Add("height", NmeaQuantities.Format(fix.HeightMsl, 3), "m");
            Add("accuracy", NmeaQuantities.Format(fix.HorizontalAccuracy, 3), "m");
            Add("speed", NmeaQuantities.Format(fix.Speed, 3), "m/s");
            Add("course", NmeaQuantities.Format(fix.Course, 5), "°");
        }

        private void Add(string name, string value, string unit)
        {
            _quantities.Add(new Quantity(name, value, unit));
        }
    }
}
