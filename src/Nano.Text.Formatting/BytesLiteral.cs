using System;
using Nano.Buffers;

namespace Nano.Text
{
    /// <summary>
    /// Bytes as Python writes them: b'...'.
    /// </summary>
    /// <remarks>
    /// <code>
    /// BytesLiteral.Format(buffer, 0, 4)              // b'\x00\xff\r"'
    /// BytesLiteral.Parse("b'\\x00\\xff\\r\"'")       // the four bytes again
    /// </code>
    /// Source: https://docs.python.org/3.13/library/stdtypes.html#bytes-objects and
    /// https://docs.python.org/3.13/reference/lexical_analysis.html#string-and-bytes-literals
    /// </remarks>
    public static partial class BytesLiteral
    {
        /// <summary>The repr of bytes: in single quotes, or in double ones where there are single ones within and no double ones.
        /// Printable ASCII stands for itself; then <c>\t \n \r \\</c>, the quote, and <c>\x</c> with two digits.</summary>
        /// <param name="buffer">Holds the bytes; not kept.</param>
        /// <param name="offset">Where they begin.</param>
        /// <param name="count">How many.</param>
        /// <returns>A new string. Several times its size is allocated meanwhile: <see cref="BytesFormat"/> with <c>%r</c> writes
        /// the same into an array and allocates nothing.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="buffer"/> is null.</exception>
        /// <exception cref="ArgumentOutOfRangeException">The bytes do not lie within <paramref name="buffer"/>.</exception>
        public static string Format(byte[] buffer, int offset, int count)
        {
            Range.Check(buffer, offset, count);
            byte[] ascii = new byte[4 * count + 3];
            BytesFormat repr = new BytesFormat("%r");
            repr.Begin(ascii, 0, ascii.Length);
            repr.Add(buffer, offset, count);
            char[] text = new char[repr.End()];
            for (int i = 0; i < text.Length; i++)
            {
                text[i] = (char)ascii[i];
            }

            return new string(text);
        }
    }
}
