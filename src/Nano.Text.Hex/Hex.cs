using System;

namespace Nano.Text
{
    /// <summary>
    /// Bytes as hex digits, and digits as bytes: Python's bytes.hex, bytes.fromhex, binascii.hexlify and unhexlify. Digits are
    /// written in lower case and read in either.
    /// </summary>
    /// <remarks>
    /// <code>
    /// int length = Hex.Encode(frame, 0, 4, line, 0, '-', 2);      // 0a0b-0c0d
    /// string text = Hex.Format(frame, 0, 4);                      // 0a0b0c0d
    /// byte[] bytes = Hex.Parse("0a0b 0C0D");
    /// </code>
    /// Source: https://docs.python.org/3.13/library/stdtypes.html#bytes.hex,
    /// https://docs.python.org/3.13/library/binascii.html
    /// </remarks>
    public static partial class Hex
    {
        /// <summary>Writes the digits of a stretch of bytes, as ASCII: bytes.hex and binascii.hexlify into the caller's memory. Does
        /// not allocate.</summary>
        /// <param name="source">Holds the bytes; not changed. Not the memory that takes the digits.</param>
        /// <param name="offset">Where they begin.</param>
        /// <param name="count">How many.</param>
        /// <param name="target">Takes the digits: twice as many as bytes, and the separators.</param>
        /// <param name="targetOffset">Where the first one goes.</param>
        /// <param name="separator">A byte between groups of bytes, 0 to 255; below 0: none.</param>
        /// <param name="group">Bytes in a group, counted from the right; if negative, from the left; 0: no separators.</param>
        /// <returns>How many bytes have been written.</returns>
        /// <exception cref="ArgumentNullException">An array is null.</exception>
        /// <exception cref="ArgumentOutOfRangeException">The bytes do not lie within <paramref name="source"/>, the digits do not fit
        /// into <paramref name="target"/> (nothing has been written), or <paramref name="separator"/> is no byte.</exception>
        public static int Encode(byte[] source, int offset, int count, byte[] target, int targetOffset, int separator = -1, int group = 1)
        {
            // Those used most stand first: their instructions are the shortest.
            int at = targetOffset;
            long digits;
            int stop;
            int end = offset + count;
            Range.Check(source, offset, count);
            if (separator > 255)
            {
                throw new ArgumentOutOfRangeException("separator");
            }

            if (separator < 0)
            {
                group = 0;
            }

            // The first group is the one that need not be full; counted from the left, the last. All bytes are one where there is to
            // be no separator. (The smallest int is its own negative.)
            int run = group > 0 ? ((count - 1) % group) + 1 : -group;
            if (run <= 0 || run > count)
            {
                run = count;
            }

            if (group < 0)
            {
                group = -group;
            }

            int length = 2 * count;
            if (run < count)
            {
                length += (count - 1) / group;
            }

            Range.Check(target, targetOffset, length);
            for (;;)
            {
                stop = offset + run;
                if (stop > end)
                {
                    stop = end;
                }

                while (offset < stop)
                {
                    // The digits of four bytes at a time, side by side in one number; of a single one where fewer are left.
                    int step = 1;
                    digits = (long)source[offset] << 48;
                    if (stop - offset > 3)
                    {
                        step = 4;
                        digits |= (long)source[offset + 1] << 32 | (long)(source[offset + 2] << 16 | source[offset + 3]);
                    }

                    digits = (digits << 4 | digits) & 0x0F0F0F0F0F0F0F0F;
                    digits += 0x3030303030303030 + ((digits + 0x0606060606060606 >> 4 & 0x0101010101010101) * 39);
                    target[at] = (byte)(digits >> 56);
                    target[at + 1] = (byte)(digits >> 48);
                    if (step > 1)
                    {
                        target[at + 2] = (byte)(digits >> 40);
                        target[at + 3] = (byte)(digits >> 32);
                        target[at + 4] = (byte)(digits >> 24);
                        target[at + 5] = (byte)(digits >> 16);
                        target[at + 6] = (byte)(digits >> 8);
                        target[at + 7] = (byte)digits;
                    }

                    at += 2 * step;
                    offset += step;
                }

                if (offset == end)
                {
                    return length;
                }

                target[at++] = (byte)separator;
                run = group;
            }
        }

        /// <summary>The digits of a stretch of bytes as a new string: bytes.hex.</summary>
        /// <param name="source">Holds the bytes.</param>
        /// <param name="offset">Where they begin.</param>
        /// <param name="count">How many.</param>
        /// <param name="separator">An ASCII character between groups of bytes, but not NUL, which the device's strings cannot hold; below
        /// 0: none.</param>
        /// <param name="group">Bytes in a group, counted from the right; if negative, from the left; 0: no separators.</param>
        /// <returns>The digits.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
        /// <exception cref="ArgumentOutOfRangeException">The bytes do not lie within <paramref name="source"/>, or
        /// <paramref name="separator"/> is NUL or beyond ASCII.</exception>
        public static string Format(byte[] source, int offset, int count, int separator = -1, int group = 1)
        {
            Range.Check(source, offset, count);
            byte[] target = new byte[checked(3 * count)];
            return Text(target, 0, Encode(source, offset, count, target, 0, separator == 0 || separator > 127 ? 256 : separator, group));
        }

        /// <summary>ASCII bytes as a new string.</summary>
        internal static string Text(byte[] bytes, int offset, int count)
        {
            char[] text = new char[count];
            for (int i = 0; i < count; i++)
            {
                text[i] = (char)bytes[offset + i];
            }

            return new string(text);
        }
    }
}
