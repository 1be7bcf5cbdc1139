namespace Nano.Sensors
{
    /// <summary>Global positioning system fix data. Numbers that are not there are <see cref="NmeaSentence.None"/>, letters 0.</summary>
    /// <remarks>NMEA 0183, GGA. Units are those of UBX-NAV-PVT.</remarks>
    public sealed class GgaReading
    {
        /// <summary>UTC: milliseconds since midnight.</summary>
        public int Time;

        /// <summary>In 1e-7 degrees; north and east are positive.</summary>
        public int Latitude, Longitude;

        /// <summary>0 no fix, 1 autonomous, 2 differential, 4 RTK fixed, 5 RTK float, 6 dead reckoning.</summary>
        public int Quality;

        /// <summary>How many satellites the fix is from; some receivers stop at 12.</summary>
        public int Satellites;

        /// <summary>Horizontal dilution of precision × 100.</summary>
        public int Hdop;

        /// <summary>In mm: above mean sea level, and what is to be added for that above the ellipsoid.</summary>
        public int HeightMsl, Separation;

        /// <summary>Milliseconds since the last correction, and the number of the station that it is from.</summary>
        public int CorrectionAge, Station;

        /// <summary>Takes the values out of a sentence, of whatever talker. Does not allocate.</summary>
        /// <param name="sentence">Has been read; not kept.</param>
        /// <returns>False, and nothing changed, for a sentence of another type.</returns>
        /// <exception cref="System.ArgumentNullException"><paramref name="sentence"/> is null.</exception>
        public bool TryRead(NmeaSentence sentence)
        {
            if (!NmeaSentence.Is(sentence, NmeaSentence.Gga))
            {
                return false;
            }

            Time = sentence.GetTime(1);
            Latitude = sentence.GetAngle(2);
            Longitude = sentence.GetAngle(4);
            Quality = sentence.GetNumber(6, 0);
            Satellites = sentence.GetNumber(7, 0);
            Hdop = sentence.GetNumber(8, 2);
            HeightMsl = sentence.GetNumber(9, 3);
            Separation = sentence.GetNumber(11, 3);
            CorrectionAge = sentence.GetNumber(13, 3);
            Station = sentence.GetNumber(14, 0);
            return true;
        }
    }
}
