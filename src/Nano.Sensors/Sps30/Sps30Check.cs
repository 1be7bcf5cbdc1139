namespace Nano.Sensors
{
    using Nano.Checksums;

    /// <summary>The inverted sum of all bytes before it.</summary>
    internal sealed class Sps30Check : Checksum
    {
        public Sps30Check()
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
