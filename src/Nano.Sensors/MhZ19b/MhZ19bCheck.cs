namespace Nano.Sensors
{
    using Nano.Checksums;

    /// <summary>256 less the sum of bytes 1 to 7. As byte 0 is FF, that is the inverted sum of all bytes before it.</summary>
    internal sealed class MhZ19bCheck : Checksum
    {
        public MhZ19bCheck()
            : base(1, 0)
        {
        }

        public override ulong Value(ulong state)
        {
            return ~state & 0xFF;
        }

        protected override ulong UpdateCore(ulong state, byte[] buffer, int offset, int count)
        {
            return state + Sum16.Compute(buffer, offset, count);
        }
    }
}
