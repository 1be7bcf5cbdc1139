namespace Nano.Calibration
{
    /// <summary>
    /// The yardstick: one PMS5003 frame decoded in place with plain array loops, as a careful C# programmer writes it without
    /// a library. No resync, no buffering.
    /// </summary>
    public static class PlainArrayDecode
    {
        /// <summary>Checks sync, sum and takes the 13 fields out.</summary>
        /// <param name="buffer">Holds the frame.</param>
        /// <param name="offset">Where it begins.</param>
        /// <param name="data">Takes the 13 fields.</param>
        /// <returns>True when sync and sum fit.</returns>
        public static bool TryDecode(byte[] buffer, int offset, ushort[] data)
        {
            if (buffer[offset] != 0x42 || buffer[offset + 1] != 0x4D)
            {
                return false;
            }

            int sum = 0, end = offset + 30;
            for (int i = offset; i < end; i++)
            {
                sum += buffer[i];
            }

            if ((sum & 0xFFFF) != ((buffer[offset + 30] << 8) | buffer[offset + 31]))
            {
                return false;
            }

            int at = offset + 4;
            for (int i = 0; i < 13; i++)
            {
                data[i] = (ushort)((buffer[at] << 8) | buffer[at + 1]);
                at += 2;
            }

            return true;
        }

        /// <summary>The hand loop for a sync byte that noise is skipped with.</summary>
        /// <param name="buffer">Holds the noise.</param>
        /// <param name="wanted">The sync byte.</param>
        /// <param name="offset">Where to begin.</param>
        /// <param name="end">Where to stop.</param>
        /// <returns>Where the byte lies, or -1.</returns>
        public static int Find(byte[] buffer, byte wanted, int offset, int end)
        {
            for (int i = offset; i < end; i++)
            {
                if (buffer[i] == wanted)
                {
                    return i;
                }
            }

            return -1;
        }
    }
}
