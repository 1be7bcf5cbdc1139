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
        /// <param name="frame">Holds the frame; not kept.</param>
        /// <param name="offset">Where it begins.</param>
        /// <exception cref="System.ArgumentNullException"><paramref name="frame"/> is null.</exception>
        /// <exception cref="System.ArgumentOutOfRangeException">A frame at <paramref name="offset"/> does not lie within the array.</exception>
        public void Read(byte[] frame, int offset)
        {
            Range.Check(frame, offset, FrameLength);

            // Inline shifts: a call for each field would cost twice as much as the field.
            Pm1Standard = frame[offset + 4] << 8 | frame[offset + 5];
            Pm25Standard = frame[offset + 6] << 8 | frame[offset + 7];
            Pm10Standard = frame[offset + 8] << 8 | frame[offset + 9];
            Pm1 = frame[offset + 10] << 8 | frame[offset + 11];
            Pm25 = frame[offset + 12] << 8 | frame[offset + 13];
            Pm10 = frame[offset + 14] << 8 | frame[offset + 15];
            Over03 = frame[offset + 16] << 8 | frame[offset + 17];
            Over05 = frame[offset + 18] << 8 | frame[offset + 19];
            Over10 = frame[offset + 20] << 8 | frame[offset + 21];
            Over25 = frame[offset + 22] << 8 | frame[offset + 23];
            Over50 = frame[offset + 24] << 8 | frame[offset + 25];
            Over100 = frame[offset + 26] << 8 | frame[offset + 27];
            Reserved = frame[offset + 28] << 8 | frame[offset + 29];
        }
    }
}
