namespace Nano.Checksums
{
    using Nano.Buffers;

    /// <summary>
    /// The sum of all bytes, modulo 65,536: what Plantower air sensors send, and many others. Cheap, but blind to swapped
    /// bytes and to errors that cancel out.
    /// </summary>
    /// <remarks>Source: Plantower PMS5003 data manual V2.3, appendix I ("Check code = Start character 1 + ... + data 13").</remarks>
    public sealed class Sum16 : Checksum
    {
        private static Sum16 s_shared;

        /// <summary>Makes one.</summary>
        public Sum16()
            : base(2, 0)
        {
        }

        /// <summary>The sum of a stretch of bytes in one call. Allocates one small object at the first call, then nothing.</summary>
        /// <param name="buffer">Holds the bytes; not kept, not changed.</param>
        /// <param name="offset">Where they begin.</param>
        /// <param name="count">How many.</param>
        /// <returns>The sum, 0 to 65,535.</returns>
        /// <exception cref="System.ArgumentNullException"><paramref name="buffer"/> is null.</exception>
        /// <exception cref="System.ArgumentOutOfRangeException">The bytes do not lie within <paramref name="buffer"/>.</exception>
        public static uint Compute(byte[] buffer, int offset, int count)
        {
            return (uint)(s_shared ?? (s_shared = new Sum16())).Over(buffer, offset, count);
        }

        /// <inheritdoc/>
        protected internal override ulong UpdateCore(ulong state, byte[] buffer, int offset, int count)
        {
            return (state + OverCore(buffer, offset, count)) & 0xFFFF;
        }

        /// <inheritdoc/>
        protected internal override ulong OverCore(byte[] buffer, int offset, int count)
        {
            // Eight at a time, because the interpreter charges as much for a turn of the loop as for a byte: 24 ns a byte
            // where the plain loop takes 49. The sum may wrap around 32 bits without harm: its low 16 bits stay right.
            int sum = 0;
            int end = offset + count;
            int lastEight = end - 8;
            while (offset <= lastEight)
            {
                sum += buffer[offset] + buffer[offset + 1] + buffer[offset + 2] + buffer[offset + 3]
                    + buffer[offset + 4] + buffer[offset + 5] + buffer[offset + 6] + buffer[offset + 7];
                offset += 8;
            }

            while (offset < end)
            {
                sum += buffer[offset++];
            }

            return (ulong)(sum & 0xFFFF);
        }
    }
}
