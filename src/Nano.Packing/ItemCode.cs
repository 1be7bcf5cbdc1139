namespace Nano.Packing
{
    /// <summary>
    /// What is known of an item at a glance: the numbers that a format is compiled into. Constants cost the device nothing.
    /// </summary>
    /// <remarks>
    /// <code>
    /// bit 0: least significant byte first      integers  0 + 4 * power     B b H h I i Q q (and all that are like them)
    /// bit 1: signed                            ?         16
    /// bits 2, 3: size as a power of two        reals     16 + 4 * power    e f d
    ///                                          bytes     32 to 36          c s p
    /// </code>
    /// </remarks>
    internal static class ItemCode
    {
        internal const int Little = 1;
        internal const int Signed = 2;

        internal const int UInt8 = 0;
        internal const int Int8 = UInt8 | Signed;
        internal const int UInt16 = 4;
        internal const int Int16 = UInt16 | Signed;
        internal const int UInt32 = 8;
        internal const int Int32 = UInt32 | Signed;
        internal const int UInt64 = 12;
        internal const int Int64 = UInt64 | Signed;

        internal const int Bool = 16;
        internal const int Half = 20;
        internal const int Single = 24;
        internal const int Double = 28;

        // Of f in native order: what is too large becomes an infinity, as in Python.
        internal const int Unlimited = 2;

        internal const int Char = 32;
        internal const int String = 34;
        internal const int Pascal = 36;

        // Of a format only: bytes that belong to nobody, and what is as large as the machine's words, from there up.
        internal const int Pad = 38;
        internal const int Native = 40;
        internal const int NativeOnly = 44;

        // Half of a code's number is its place in here. B stands where there is no code, and is found at the first place.
        internal const string Codes = "BbHhIiQq?BeBfBdBcspxLlNnP";

        // In a program: what takes the long way; an integer before a UInt16, big-endian and unsigned both (of four bytes the
        // one without the bit of Signed); the end.
        internal const int Other = 12;
        internal const int UInt32ThenUInt16 = 13;
        internal const int UInt16ThenUInt16 = 14;
        internal const int UInt8ThenUInt16 = 15;
        internal const int End = 16;

        // Of the numbers that describe an item: how many there are, as a power of two, and which is where.
        internal const int Shift = 2;
        internal const int Offset = 1;
        internal const int Count = 2;
        internal const int Size = 3;
    }
}
