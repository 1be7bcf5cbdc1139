namespace Nano.Sensors
{
    /// <summary>Satellites in view, up to four in a sentence; the talker tells the system. Numbers that are not there are
    /// <see cref="NmeaSentence.None"/>, letters 0. Allocates when it is made.</summary>
    /// <remarks>NMEA 0183, GSV; <see cref="Signal"/> since edition 4.1, where each signal has sentences of its own.</remarks>
    public sealed class GsvReading
    {
        /// <summary>How many sentences there are, which of them this is (from 1), and how many satellites in all.</summary>
        public int Sentences, Number, InView;

        /// <summary>How many satellites this sentence has.</summary>
        public int Count;

        /// <summary>The satellites' numbers; elevations and azimuths in degrees; carrier to noise in dBHz, none while it is not tracked: 4 places.</summary>
        public readonly int[] Ids = new int[4], Elevations = new int[4], Azimuths = new int[4], Strengths = new int[4];

        /// <summary>The signal as a hexadecimal digit, as the standard numbers those of each system.</summary>
        public char Signal;

        /// <summary>Takes the values out of a sentence, of whatever talker. Does not allocate.</summary>
        /// <param name="sentence">Has been read; not kept.</param>
        /// <returns>False, and nothing changed, for a sentence of another type.</returns>
        /// <exception cref="System.ArgumentNullException"><paramref name="sentence"/> is null.</exception>
        public bool TryRead(NmeaSentence sentence)
        {
            if (!NmeaSentence.Is(sentence, NmeaSentence.Gsv))
            {
                return false;
            }

            Sentences = sentence.GetNumber(1, 0);
            Number = sentence.GetNumber(2, 0);
            InView = sentence.GetNumber(3, 0);
            Count = 0;
            int at = 4;
            for (; at + 3 < sentence.Count && Count < 4; at += 4)
            {
                int id = sentence.GetNumber(at, 0);
                if (id > 0)
                {
                    Ids[Count] = id;
                    Elevations[Count] = sentence.GetNumber(at + 1, 0);
                    Azimuths[Count] = sentence.GetNumber(at + 2, 0);
                    Strengths[Count++] = sentence.GetNumber(at + 3, 0);
                }
            }

            Signal = sentence.GetLetter(at);
            return true;
        }
    }
}
