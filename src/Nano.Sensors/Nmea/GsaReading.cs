namespace Nano.Sensors
{
    /// <summary>Satellites in use and dilution of precision. One sentence for each system where there are several. Numbers that are
    /// not there are <see cref="NmeaSentence.None"/>, letters 0. Allocates when it is made.</summary>
    /// <remarks>NMEA 0183, GSA; <see cref="SystemId"/> since edition 4.1.</remarks>
    public sealed class GsaReading
    {
        /// <summary>A automatic choice of 2D or 3D, M manual.</summary>
        public char Choice;

        /// <summary>1 no fix, 2 2D, 3 3D.</summary>
        public int Fix;

        /// <summary>How many of <see cref="Ids"/> are used.</summary>
        public int Count;

        /// <summary>The satellites' numbers, 12 places.</summary>
        public readonly int[] Ids = new int[12];

        /// <summary>Dilution of precision × 100: of position, horizontal, vertical.</summary>
        public int Pdop, Hdop, Vdop;

        /// <summary>The system as a hexadecimal digit: 1 GPS, 2 GLONASS, 3 Galileo, 4 BeiDou, 5 QZSS.</summary>
        public char SystemId;

        /// <summary>Takes the values out of a sentence, of whatever talker. Does not allocate.</summary>
        /// <param name="sentence">Has been read; not kept.</param>
        /// <returns>False, and nothing changed, for a sentence of another type.</returns>
        /// <exception cref="System.ArgumentNullException"><paramref name="sentence"/> is null.</exception>
        public bool TryRead(NmeaSentence sentence)
        {
            if (!NmeaSentence.Is(sentence, NmeaSentence.Gsa))
            {
                return false;
            }

            Choice = sentence.GetLetter(1);
            Fix = sentence.GetNumber(2, 0);
            Count = 0;
            for (int i = 0; i < 12; i++)
            {
                int id = sentence.GetNumber(3 + i, 0);
                if (id > 0)
                {
                    Ids[Count++] = id;
                }
            }

            Pdop = sentence.GetNumber(15, 2);
            Hdop = sentence.GetNumber(16, 2);
            Vdop = sentence.GetNumber(17, 2);
            SystemId = sentence.GetLetter(18);
            return true;
        }
    }
}
