namespace Nano.Calibration
{
    /// <summary>
    /// The yardstick: a record of some numbers taken apart as one does at first, field by field after a list of codes, every
    /// number an object.
    /// </summary>
    public static class BoxedUnpack
    {
        /// <summary>Takes the numbers out, all big-endian.</summary>
        /// <param name="codes">What each number is: B, H or I, of 8, 16 or 32 bits without a sign.</param>
        /// <param name="buffer">Holds the record.</param>
        /// <param name="offset">Where it begins.</param>
        /// <param name="values">Takes the numbers.</param>
        public static void Unpack(char[] codes, byte[] buffer, int offset, object[] values)
        {
            for (int i = 0; i < codes.Length; i++)
            {
                switch (codes[i])
                {
                    case 'B':
                        values[i] = buffer[offset];
                        offset++;
                        break;

                    case 'H':
                        values[i] = (ushort)(buffer[offset] << 8 | buffer[offset + 1]);
                        offset += 2;
                        break;

                    case 'I':
                        values[i] = (uint)(buffer[offset] << 24 | buffer[offset + 1] << 16 | buffer[offset + 2] << 8 | buffer[offset + 3]);
                        offset += 4;
                        break;
                }
            }
        }
    }
}
