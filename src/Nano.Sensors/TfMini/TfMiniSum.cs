namespace Nano.Sensors
{
    using Nano.Checksums;

    /// <summary>The low byte of the sum of all bytes, for readings, requests and answers alike. A class of its own, as Nano.Checksums.Sums
    /// would take 1,456 bytes more of a device that needs nothing else of it.</summary>
    internal sealed class TfMiniSum : Checksum
    {
        public TfMiniSum()
            : base(1, 0)
        {
        }

        public override ulong Value(ulong state)
        {
            return state & 0xFF;
        }

        protected override ulong UpdateCore(ulong state, byte[] buffer, int offset, int count)
        {
            return state + Sum16.Compute(buffer, offset, count);
        }
    }
}
