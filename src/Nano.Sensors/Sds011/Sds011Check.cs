namespace Nano.Sensors
{
    using Nano.Checksums;

    /// <summary>The last two bytes of an SDS011's frame as one number: the sum of its data, then AB. So a plain layout does, where a
    /// general one, with a check for each, takes 3,200 bytes more of flash.</summary>
    internal sealed class Sds011Check : Checksum
    {
        public Sds011Check()
            : base(2, 0xAB00)
        {
        }

        // The two bytes at the beginning are not summed; the whole frame comes at once.
        protected override ulong UpdateCore(ulong state, byte[] buffer, int offset, int count)
        {
            return state + (Sum16.Compute(buffer, offset + 2, count - 2) & 0xFF);
        }
    }
}
