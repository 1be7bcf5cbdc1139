namespace Nano.Pc.Detecting
{
    using Nano.Checksums;

    /// <summary>
    /// The checksum of Fastrax iTalk, as a checksum of one's own: every 16-bit word with its number, multiplied into the sum.
    /// </summary>
    /// <remarks>Source: gpsd, driver for iTalk. The number of the word is part of it, so it is computed in one piece.</remarks>
    internal sealed class ItalkSum : Checksum
    {
        internal ItalkSum()
            : base(2, 0)
        {
        }

        protected override ulong UpdateCore(ulong state, byte[] buffer, int offset, int count)
        {
            uint sum = (uint)state;
            for (int i = 0; i + 1 < count; i += 2)
            {
                uint word = (uint)(buffer[offset + i] | buffer[offset + i + 1] << 8);
                uint product = (sum + 1) * (word + (uint)(i / 2));
                sum ^= (product ^ product >> 16) & 0xFFFF;
            }

            return sum;
        }
    }
}
