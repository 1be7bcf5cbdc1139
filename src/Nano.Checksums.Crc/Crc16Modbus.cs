namespace Nano.Checksums
{
    /// <summary>CRC-16/MODBUS with a table of 256 entries, as a type: for what names a checksum by its type.</summary>
    public sealed class Crc16Modbus : Crc
    {
        private static Crc16Modbus s_shared;

        /// <summary>Makes one; the first takes 512 bytes of heap for the table.</summary>
        public Crc16Modbus()
            : base(CrcCatalogue.Crc16Modbus)
        {
        }

        /// <summary>The CRC of a stretch of bytes in one call. Allocates the shared table at the first call, then nothing.</summary>
        /// <param name="buffer">Holds the bytes; not kept, not changed.</param>
        /// <param name="offset">Where they begin.</param>
        /// <param name="count">How many.</param>
        /// <returns>The CRC, 0 to 65,535.</returns>
        /// <exception cref="System.ArgumentNullException"><paramref name="buffer"/> is null.</exception>
        /// <exception cref="System.ArgumentOutOfRangeException">The bytes do not lie within <paramref name="buffer"/>.</exception>
        public static uint Compute(byte[] buffer, int offset, int count)
        {
            return (uint)(s_shared ?? (s_shared = new Crc16Modbus())).Over(buffer, offset, count);
        }
    }
}
