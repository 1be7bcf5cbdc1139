namespace Nano.Checksums
{
    // The register is kept so that the next step of the message always meets its lowest bits. That is a reflected CRC as it is,
    // and another one with its steps (bytes, halves of bytes or bits) in reverse order: so one loop does for both.
    public partial class Crc
    {
        /// <inheritdoc/>
        protected internal override ulong UpdateCore(ulong state, byte[] buffer, int offset, int count)
        {
            // Eight bytes a turn where that is cheap, because the interpreter charges for a turn nearly what it charges for a byte.
            int end = offset + count;
            if (_table is ushort[] words)
            {
                int crc = (int)state;
                int last = end - 8;
                while (offset <= last)
                {
                    crc = crc >> 8 ^ words[(byte)(crc ^ buffer[offset])];
                    crc = crc >> 8 ^ words[(byte)(crc ^ buffer[offset + 1])];
                    crc = crc >> 8 ^ words[(byte)(crc ^ buffer[offset + 2])];
                    crc = crc >> 8 ^ words[(byte)(crc ^ buffer[offset + 3])];
                    crc = crc >> 8 ^ words[(byte)(crc ^ buffer[offset + 4])];
                    crc = crc >> 8 ^ words[(byte)(crc ^ buffer[offset + 5])];
                    crc = crc >> 8 ^ words[(byte)(crc ^ buffer[offset + 6])];
                    crc = crc >> 8 ^ words[(byte)(crc ^ buffer[offset + 7])];
                    offset += 8;
                }

                while (offset < end)
                {
                    crc = crc >> 8 ^ words[(byte)(crc ^ buffer[offset++])];
                }

                return (ulong)crc;
            }

            if (_table is byte[] bytes)
            {
                int crc = (int)state;
                int last = end - 8;
                while (offset <= last)
                {
                    crc = bytes[crc ^ buffer[offset]];
                    crc = bytes[crc ^ buffer[offset + 1]];
                    crc = bytes[crc ^ buffer[offset + 2]];
                    crc = bytes[crc ^ buffer[offset + 3]];
                    crc = bytes[crc ^ buffer[offset + 4]];
                    crc = bytes[crc ^ buffer[offset + 5]];
                    crc = bytes[crc ^ buffer[offset + 6]];
                    crc = bytes[crc ^ buffer[offset + 7]];
                    offset += 8;
                }

                while (offset < end)
                {
                    crc = bytes[crc ^ buffer[offset++]];
                }

                return (ulong)crc;
            }

            if (_table is uint[] longs)
            {
                uint crc = (uint)state;
                int last = end - 4;
                while (offset <= last)
                {
                    crc = crc >> 8 ^ longs[(byte)(crc ^ buffer[offset])];
                    crc = crc >> 8 ^ longs[(byte)(crc ^ buffer[offset + 1])];
                    crc = crc >> 8 ^ longs[(byte)(crc ^ buffer[offset + 2])];
                    crc = crc >> 8 ^ longs[(byte)(crc ^ buffer[offset + 3])];
                    offset += 4;
                }

                while (offset < end)
                {
                    crc = crc >> 8 ^ longs[(byte)(crc ^ buffer[offset++])];
                }

                return crc;
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
    }
}
