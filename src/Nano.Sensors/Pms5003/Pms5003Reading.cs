namespace Nano.Sensors
{
    using Nano.Checksums;
    using Nano.Frames;

    /// <summary>
    /// One reading of a Plantower PMS5003 air sensor: dust by mass and by number. Also fits the PMS7003 and PMSA003, which
    /// send the same frame. Make one object and read every frame into it: reading does not allocate.
    /// </summary>
    /// <remarks>
    /// 9600 baud, 8 data bits, no parity. 42 4D, length 00 1C, thirteen 16-bit numbers, 16-bit sum; all big-endian.
    /// Source: Plantower PMS5003 data manual V2.3, appendix I, "PMS5003 transport protocol, active mode".
    /// </remarks>
    public sealed class Pms5003Reading
    {
        /// <summary>The bytes of a frame.</summary>
        public const int FrameLength = 32;

        /// <summary>Bits per second of the sensor's line.</summary>
        public const int BaudRate = 9600;

        /// <summary>PM1.0 in µg/m³, calibrated for standard particles (CF=1).</summary>
        public int Pm1Standard;

        /// <summary>PM2.5 in µg/m³, calibrated for standard particles (CF=1).</summary>
        public int Pm25Standard;

        /// <summary>PM10 in µg/m³, calibrated for standard particles (CF=1).</summary>
        public int Pm10Standard;

        /// <summary>PM1.0 in µg/m³, in the atmosphere.</summary>
        public int Pm1;

        /// <summary>PM2.5 in µg/m³, in the atmosphere.</summary>
        public int Pm25;

        /// <summary>PM10 in µg/m³, in the atmosphere.</summary>
        public int Pm10;

        /// <summary>Particles larger than 0.3 µm in 0.1 litre of air.</summary>
        public int Over03;

        /// <summary>Particles larger than 0.5 µm in 0.1 litre of air.</summary>
        public int Over05;

        /// <summary>Particles larger than 1.0 µm in 0.1 litre of air.</summary>
        public int Over10;

        /// <summary>Particles larger than 2.5 µm in 0.1 litre of air.</summary>
        public int Over25;

        /// <summary>Particles larger than 5.0 µm in 0.1 litre of air.</summary>
        public int Over50;

        /// <summary>Particles larger than 10 µm in 0.1 litre of air.</summary>
        public int Over100;

        /// <summary>The last word, "reserved" in the manual. Sensors of this family send a version in its high byte and an
        /// error code in its low one.</summary>
        public int Reserved;

        /// <summary>What the sensor's frames look like.</summary>
        /// <returns>A new layout, for a <see cref="FrameReader"/>.</returns>
        public static FrameLayout CreateLayout()
        {
            return new FrameLayout
            {
                Sync = new byte[] { 0x42, 0x4D },
                FixedLength = FrameLength,
                Checksum = new Sum16(),
                ChecksumBigEndian = true,
            };
        }

        /// <summary>Takes the fields out of a frame that a reader delivered.</summary>
        /// <param name="buffer">Holds the frame; not kept.</param>
        /// <param name="offset">Where it begins.</param>
        /// <exception cref="System.ArgumentNullException"><paramref name="buffer"/> is null.</exception>
        /// <exception cref="System.ArgumentOutOfRangeException">A frame at <paramref name="offset"/> does not lie within the array.</exception>
        public void Read(byte[] buffer, int offset)
        {
            Range.Check(buffer, offset, FrameLength);

            // Inline shifts: a call for each field would cost twice as much as the field.
            Pm1Standard = buffer[offset + 4] << 8 | buffer[offset + 5];
            Pm25Standard = buffer[offset + 6] << 8 | buffer[offset + 7];
            Pm10Standard = buffer[offset + 8] << 8 | buffer[offset + 9];
            Pm1 = buffer[offset + 10] << 8 | buffer[offset + 11];
            Pm25 = buffer[offset + 12] << 8 | buffer[offset + 13];
            Pm10 = buffer[offset + 14] << 8 | buffer[offset + 15];
            Over03 = buffer[offset + 16] << 8 | buffer[offset + 17];
            Over05 = buffer[offset + 18] << 8 | buffer[offset + 19];
            Over10 = buffer[offset + 20] << 8 | buffer[offset + 21];
            Over25 = buffer[offset + 22] << 8 | buffer[offset + 23];
            Over50 = buffer[offset + 24] << 8 | buffer[offset + 25];
            Over100 = buffer[offset + 26] << 8 | buffer[offset + 27];
            Reserved = buffer[offset + 28] << 8 | buffer[offset + 29];
        }
    }
}
