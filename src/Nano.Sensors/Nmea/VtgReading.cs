namespace Nano.Sensors
{
    /// <summary>Course and speed over ground. Numbers that are not there are <see cref="NmeaSentence.None"/>, letters 0.</summary>
    /// <remarks>NMEA 0183, VTG; <see cref="Mode"/> since edition 2.3. The speed is the one in knots, as in <see cref="RmcReading"/>.</remarks>
    public sealed class VtgReading
    {
        /// <summary>In 1e-5 degrees: from true north, and from magnetic north.</summary>
        public int Course, MagneticCourse;

        /// <summary>In mm/s.</summary>
        public int Speed;

        /// <summary>A autonomous, D differential, E dead reckoning, F RTK float, R RTK fixed, N no fix.</summary>
        public char Mode;

        /// <summary>Takes the values out of a sentence, of whatever talker. Does not allocate.</summary>
        /// <param name="sentence">Has been read; not kept.</param>
        /// <returns>False, and nothing changed, for a sentence of another type.</returns>
        /// <exception cref="System.ArgumentNullException"><paramref name="sentence"/> is null.</exception>
        public bool TryRead(NmeaSentence sentence)
        {
            if (!NmeaSentence.Is(sentence, NmeaSentence.Vtg))
            {
                return false;
            }

            Course = sentence.GetNumber(1, 5);
            MagneticCourse = sentence.GetNumber(3, 5);
            Speed = sentence.GetSpeed(5);
            Mode = sentence.GetLetter(9);
            return true;
        }
    }
}
