namespace Nano.Checksums
{
    /// <summary>Numbers of 1 to 8 bytes in either byte order: lengths and checksums in frames. The places have been checked.</summary>
    internal static class Number
    {
        internal static ulong Read(byte[] buffer, int offset, int size, bool bigEndian)
        {
            ulong value = 0;
            int step = 1;
            if (!bigEndian)
            {
                offset += size - 1;
                step = -1;
            }

            for (; size > 0; size--)
            {
                value = value << 8 | buffer[offset];
                offset += step;
            }

            return value;
        }

        internal static void Write(byte[] buffer, int offset, int size, bool bigEndian, ulong value)
        {
            int step = 1;
            if (bigEndian)
            {
                offset += size - 1;
                step = -1;
            }

            for (; size > 0; size--)
            {
                buffer[offset] = (byte)value;
                value >>= 8;
                offset += step;
            }
        }
    }
}
