namespace Nano.Calibration
{
    using Nano.Checksums;

    /// <summary>Adler-32 over 256 bytes. The value: CPython, zlib.adler32.</summary>
    public sealed class Adler32Over256 : ChecksumOver256
    {
        /// <summary>Makes one.</summary>
        public Adler32Over256()
            : base("adler32-256", new Fletcher(4, 1, 65521, 1), 0xADF67F81)
        {
        }
    }
}
