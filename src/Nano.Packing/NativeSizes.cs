namespace Nano.Packing
{
    /// <summary>
    /// How large the native codes <c>l L n N P</c> are, in a format that begins with '@' or with no byte order. All else is the
    /// same: least significant byte first, and an item lies at a multiple of its size.
    /// Source: https://docs.python.org/3.13/library/struct.html#byte-order-size-and-alignment
    /// </summary>
    public enum NativeSizes
    {
        /// <summary>4 bytes, as on the devices, and on a PC too unless it is asked for the others.</summary>
        Bits32,

        /// <summary>8 bytes, as 64-bit Linux and macOS have them: for the files of a PC.</summary>
        Bits64,
    }
}
