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
            if (length == 1 || (length == 2 && "@<=>!".IndexOf(order) >= 0))
            {
                // By size; the last three, sizes and pointers, are native only, and have the device's 32 bits.
                char code = format[length - 1];
                int place = "cb?BhHefiIlLdqQnNP".IndexOf(code);
                if (place >= 0 && (place < 15 || order == '@'))
                {
                    int kind = code | ((place < 4 ? 1 : place < 7 ? 2 : place < 12 || place > 14 ? 4 : 8) << SizeShift);
                    if ("bhilqn".IndexOf(code) >= 0)
                    {
                        kind |= Signed;
                    }
                    else if ("efd".IndexOf(code) >= 0)
                    {
                        kind |= Real;
                    }

                    return place > 3 && (order == '>' || order == '!') ? kind | BigEndian : kind;
                }
            }

            throw new ArgumentException("No such format: " + format, "format");
        }
    }
}
