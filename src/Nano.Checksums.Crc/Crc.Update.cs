namespace Nano.Checksums
{
    // The register is kept so that the next step of the message always meets its lowest bits. That is a reflected CRC as it is,
    // and another one with its steps (bytes, halves of bytes or bits) in reverse order: so one loop does for both.
    public partial class Crc
    {
        /// <inheritdoc/>
        protected internal override ulong UpdateCore(ulong state, byte[] buffer, int offset, int count)
        {
            int end = offset + count;
            if (_table is ushort[] words)
            {
                return UpdateWord(words, (int)state, buffer, offset, end);
            }

            if (_table is byte[] bytes)
            {
                return UpdateByte(bytes, (int)state, buffer, offset, end);
            }

            if (_table is uint[] longs)
            {
                return UpdateLong(longs, (uint)state, buffer, offset, end);
            }

            ulong[] table = (ulong[])_table;
            int step = _step;
            int mask = table.Length - 1;
            int turn = _parameters[ReflectIn] == 0 ? 8 - step : 0;
            for (; offset < end; offset++)
            {
                int value = buffer[offset];
                for (int shift = 0; shift < 8; shift += step)
                {
                    state = state >> step ^ table[((int)state ^ value >> (shift ^ turn)) & mask];
                }
            }

            return state;
        }

        // Eight bytes a turn, because the interpreter charges for a turn nearly what it charges for a byte.
        private static ulong UpdateByte(byte[] table, int crc, byte[] buffer, int offset, int end)
        {
            int lastEight = end - 8;
            while (offset <= lastEight)
            {
                crc = table[crc ^ buffer[offset]];
                crc = table[crc ^ buffer[offset + 1]];
                crc = table[crc ^ buffer[offset + 2]];
                crc = table[crc ^ buffer[offset + 3]];
                crc = table[crc ^ buffer[offset + 4]];
                crc = table[crc ^ buffer[offset + 5]];
                crc = table[crc ^ buffer[offset + 6]];
                crc = table[crc ^ buffer[offset + 7]];
                offset += 8;
            }

            while (offset < end)
            {
                crc = table[crc ^ buffer[offset++]];
            }

            return (ulong)crc;
        }

        private static ulong UpdateWord(ushort[] table, int crc, byte[] buffer, int offset, int end)
        {
            int lastEight = end - 8;
            while (offset <= lastEight)
            {
                crc = crc >> 8 ^ table[(byte)(crc ^ buffer[offset])];
                crc = crc >> 8 ^ table[(byte)(crc ^ buffer[offset + 1])];
                crc = crc >> 8 ^ table[(byte)(crc ^ buffer[offset + 2])];
                crc = crc >> 8 ^ table[(byte)(crc ^ buffer[offset + 3])];
                crc = crc >> 8 ^ table[(byte)(crc ^ buffer[offset + 4])];
                crc = crc >> 8 ^ table[(byte)(crc ^ buffer[offset + 5])];
                crc = crc >> 8 ^ table[(byte)(crc ^ buffer[offset + 6])];
                crc = crc >> 8 ^ table[(byte)(crc ^ buffer[offset + 7])];
                offset += 8;
            }

            while (offset < end)
            {
                crc = crc >> 8 ^ table[(byte)(crc ^ buffer[offset++])];
            }

            return (ulong)crc;
        }

        private static ulong UpdateLong(uint[] table, uint crc, byte[] buffer, int offset, int end)
        {
            int lastFour = end - 4;
            while (offset <= lastFour)
            {
                crc = crc >> 8 ^ table[(byte)(crc ^ buffer[offset])];
                crc = crc >> 8 ^ table[(byte)(crc ^ buffer[offset + 1])];
                crc = crc >> 8 ^ table[(byte)(crc ^ buffer[offset + 2])];
                crc = crc >> 8 ^ table[(byte)(crc ^ buffer[offset + 3])];
                offset += 4;
            }

            while (offset < end)
            {
                crc = crc >> 8 ^ table[(byte)(crc ^ buffer[offset++])];
            }

            return crc;
        }
    }
}
