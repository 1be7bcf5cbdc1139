using System;

namespace Nano.Buffers
{
    /// <summary>
    /// The format of one item, in Python's struct language, as a number that tells all of it, because an object for it would
    /// be 60 bytes of heap and a call for every question: code (bits 0 to 7), flags, size in bytes (from bit 16).
    /// </summary>
    internal static class ItemFormat
    {
        internal const int CodeMask = 0xFF;
        internal const int BigEndian = 0x100;
        internal const int Signed = 0x200;
        internal const int Real = 0x400;

        // Not of the format but of the memory; kept here to save a field.
        internal const int ReadOnly = 0x800;
        internal const int SizeShift = 16;

        internal const int Byte = 'B' | (1 << SizeShift);

        /// <summary>Reads a format: one code, alone or after a byte order.</summary>
        /// <exception cref="ArgumentNullException"><paramref name="format"/> is null.</exception>
        /// <exception cref="ArgumentException">There is no such format.</exception>
        internal static int Parse(string format)
        {
            if (format == null)
            {
                throw new ArgumentNullException("format");
            }

            int length = format.Length;
            char order = length == 2 ? format[0] : '@';
            bool native = order == '@';
            int flags = order == '>' || order == '!' ? BigEndian : 0;
            if (length == 1 || (length == 2 && (native || flags != 0 || order == '<' || order == '=')))
            {
                char code = format[length - 1];
                switch (code)
                {
                    case 'b':
                        return code | Signed | (1 << SizeShift);
                    case 'B':
                    case 'c':
                    case '?':
                        return code | (1 << SizeShift);
                    case 'h':
                        return code | flags | Signed | (2 << SizeShift);
                    case 'H':
                        return code | flags | (2 << SizeShift);
                    case 'e':
                        return code | flags | Real | (2 << SizeShift);
                    case 'i':
                    case 'l':
                        return code | flags | Signed | (4 << SizeShift);
                    case 'I':
                    case 'L':
                        return code | flags | (4 << SizeShift);
                    case 'f':
                        return code | flags | Real | (4 << SizeShift);
                    case 'q':
                        return code | flags | Signed | (8 << SizeShift);
                    case 'Q':
                        return code | flags | (8 << SizeShift);
                    case 'd':
                        return code | flags | Real | (8 << SizeShift);
                }

                // Sizes and pointers have no standard size; the device's have 32 bits.
                if (native && (code == 'n' || code == 'N' || code == 'P'))
                {
                    return code | (code == 'n' ? Signed : 0) | (4 << SizeShift);
                }
            }

            throw new ArgumentException("No format of an item: " + format, "format");
        }
    }
}
