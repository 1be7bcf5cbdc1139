namespace Nano.Checksums
{
    /// <summary>How the bytes or words of a sum are added up, and what stands in the frame of the result.</summary>
    public enum SumForm
    {
        /// <summary>The sum itself; what does not fit is dropped.</summary>
        Plain,

        /// <summary>Every bit of the sum inverted (one's complement): sum and checksum together are all ones.</summary>
        Inverted,

        /// <summary>The sum subtracted from 0 (two's complement): sum and checksum together are 0.</summary>
        Negated,

        /// <summary>XOR instead of a sum: the longitudinal parity, BCC or LRC of many datasheets.</summary>
        Xor,

        /// <summary>Carries are added at the low end, and the result is inverted: the Internet checksum (RFC 1071).</summary>
        Internet,
    }
}
