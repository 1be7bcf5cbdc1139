namespace Nano.Calibration
{
    /// <summary>
    /// The yardstick: a record of some numbers taken apart as one does at first, field by field after a list of codes, every
    /// number an object.
    /// </summary>
    public static class BoxedUnpack
    {
        /// <summary>The code of a number of 8 bits.</summary>
        public const byte Bits8 = 1;

        /// <summary>The code of a number of 16 bits.</summary>
        public const byte Bits16 = 2;

        /// <summary>The code of a number of 32 bits.</summary>
        public const byte Bits32 = 3;

        /// <summary>Takes the numbers out, all big-endian and without a sign.</summary>
        /// <param name="codes">What each number is.</param>
        /// <param name="buffer">Holds the record.</param>
        /// <param name="offset">Where it begins.</param>
        /// <param name="values">Takes the numbers.</param>
        public static void Unpack(byte[] codes, byte[] buffer, int offset, object[] values)
        {
            for (int i = 0; i < codes.Length; i++)
            {
                switch (codes[i])
                {
                    case Bits8:
                        values[i] = buffer[offset];
                        offset++;
                        break;

                    case Bits16:
                        values[i] = (ushort)(buffer[offset] << 8 | buffer[offset + 1]);
                        offset += 2;
                        break;

                    case Bits32:
                        values[i] = (uint)(buffer[offset] << 24 | buffer[offset + 1] << 16 | buffer[offset + 2] << 8 | buffer[offset + 3]);
                        offset += 4;
                        break;
                }
            }
        }
    }
}
