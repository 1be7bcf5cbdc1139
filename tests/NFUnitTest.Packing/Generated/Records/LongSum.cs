namespace Nano.Tests
{
    using Nano.Checksums;
    using Nano.Packing;

    /// <summary>More bytes than a sum of 16 bits can count.</summary>
    [Packed(">", ReadOnly = true)]
    internal sealed partial class LongSum
    {
        public readonly byte[] Data = new byte[300];
        [Checksum(typeof(Sum16))] public ushort Sum;
    }
}
