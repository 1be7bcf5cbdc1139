using Nano.Checksums;

namespace Nano.Host.Tests.Checksums
{
    /// <summary>The checksum of Javad's GREIS: the register goes round by two bits before each byte, and once more at the end.
    /// Source: GREIS reference guide, "Computing checksums". Not in the library: one receiver has it.</summary>
    internal sealed class GreisChecksum : Checksum
    {
        internal GreisChecksum()
            : base(1, 0)
        {
        }

        public override ulong Value(ulong state)
        {
            return (state << 2 | state >> 6) & 0xFF;
        }

        protected override ulong UpdateCore(ulong state, byte[] buffer, int offset, int count)
        {
            for (int end = offset + count; offset < end; offset++)
            {
                state = Value(state) ^ buffer[offset];
            }

            return state;
        }
    }

    /// <summary>The checksum of Fastrax's iTalk: 16-bit words, each multiplied. The state holds more than the value: the number of
    /// the word (from bit 32), and its first half (bits 16 to 24, the highest saying that there is one).</summary>
    internal sealed class ItalkChecksum : Checksum
    {
        internal ItalkChecksum()
            : base(2, 0)
        {
        }

        public override ulong Value(ulong state)
        {
            return state & 0xFFFF;
        }

        protected override ulong UpdateCore(ulong state, byte[] buffer, int offset, int count)
        {
            for (int end = offset + count; offset < end; offset++)
            {
                ulong half = state >> 16 & 0x1FF;
                if (half == 0)
                {
                    state |= 0x100UL + buffer[offset] << 16;
                    continue;
                }

                ulong number = state >> 32;
                ulong value = state & 0xFFFF;
                uint product = (uint)((value + 1) * ((half & 0xFF) + ((ulong)buffer[offset] << 8) + number));
                state = number + 1 << 32 | value ^ product & 0xFFFF ^ product >> 16;
            }

            return state;
        }
    }
}
