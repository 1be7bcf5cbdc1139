namespace Nano.Sensors
{
    /// <summary>Recommended minimum data: position, velocity, date and time. Numbers that are not there are
    /// <see cref="NmeaSentence.None"/>, letters 0.</summary>
    /// <remarks>NMEA 0183, RMC; <see cref="Mode"/> since edition 2.3, <see cref="NavigationStatus"/> since 4.1. Units are those of UBX-NAV-PVT.</remarks>
    public sealed class RmcReading
    {
        /// <summary>UTC: milliseconds since midnight.</summary>
        public int Time;

        /// <summary>UTC; two digits are sent for the year, 80 to 99 are 1980 to 1999.</summary>
        public int Year, Month, Day;

        /// <summary>In 1e-7 degrees; north and east are positive.</summary>
        public int Latitude, Longitude;

        /// <summary>Over ground in mm/s.</summary>
        public int Speed;

        /// <summary>In 1e-5 degrees: over ground, and magnetic variation, where east is positive.</summary>
        public int Course, Variation;

        /// <summary>A valid, V warning; and A autonomous, D differential, E dead reckoning, F RTK float, R RTK fixed, N no fix.</summary>
        public char Status, Mode;

        /// <summary>S safe, C caution, U unsafe, V not for navigation.</summary>
        public char NavigationStatus;

        /// <summary>Takes the values out of a sentence, of whatever talker. Does not allocate.</summary>
        /// <param name="sentence">Has been read; not kept.</param>
        /// <returns>False, and nothing changed, for a sentence of another type.</returns>
        /// <exception cref="System.ArgumentNullException"><paramref name="sentence"/> is null.</exception>
        public bool TryRead(NmeaSentence sentence)
        {
            if (!NmeaSentence.Is(sentence, NmeaSentence.Rmc))
            {
                return false;
            }

            Time = sentence.GetTime(1);
            Status = sentence.GetLetter(2);
            Latitude = sentence.GetAngle(3);
            Longitude = sentence.GetAngle(5);
            Speed = sentence.GetSpeed(7);
            Course = sentence.GetNumber(8, 5);
            int date = sentence.GetNumber(9, 0);
            bool there = date >= 0;
            Year = there ? date % 100 + (date % 100 < 80 ? 2000 : 1900) : NmeaSentence.None;
            Month = there ? date / 100 % 100 : NmeaSentence.None;
            Day = there ? date / 10000 : NmeaSentence.None;
            int variation = sentence.GetNumber(10, 5);
            Variation = variation > 0 && sentence.GetLetter(11) == 'W' ? -variation : variation;
            Mode = sentence.GetLetter(12);
            NavigationStatus = sentence.GetLetter(13);
            return true;
        }
    }
}
