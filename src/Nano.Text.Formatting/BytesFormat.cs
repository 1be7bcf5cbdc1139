using System;
using Nano.Buffers;

namespace Nano.Text
{
    /// <summary>
    /// A format of Python's <c>%</c> for bytes (PEP 461), taken apart once: writes values as ASCII text into new bytes, or value by
    /// value into an array of the caller's without any heap.
    /// </summary>
    /// <remarks>
    /// <code>
    /// %[flags][width][.precision]conversion      flags: # 0 - + and space; * as width or precision is an integer before the value
    ///
    /// d i u          integer; a double or float is cut to one, however large
    /// o x X          integer; -255 is -ff
    /// e E f F g G    double, float, integer: each digit right, halves to even, for any precision
    /// c              one byte: 0 to 255, or bytes of length 1
    /// b s            byte[] or bytes-like
    /// a r            anything as Python's repr has it: 1.0, b'\x00', 'caf\xe9', True, None. A float as the double that it is
    /// %              %% is a %
    ///
    /// BytesFormat format = new BytesFormat("%05d,%.2f\r\n");    // once
    /// byte[] line = format.Format(42, 3.14159);                 // 00042,3.14 and the end of the line
    ///
    /// format.Begin(buffer, 0, buffer.Length);                   // the same without boxes and without a new array
    /// format.Add(42);
    /// format.Add(3.14159);
    /// int count = format.End();
    /// </code>
    /// Widths and precisions go to <see cref="Longest"/>; h, l and L before the conversion mean nothing, as in Python; <c>%(name)d</c>
    /// is refused. An object is for one thread at a time. A value that is refused leaves all as it was, and another may be added
    /// instead; where the array was too small, begin anew. <c>%a</c> and <c>%r</c> with a precision need room for what it cuts off.
    /// Source: https://peps.python.org/pep-0461/ and
    /// https://docs.python.org/3.13/library/stdtypes.html#printf-style-bytes-formatting
    /// </remarks>
    public sealed partial class BytesFormat
    {
        /// <summary>The largest width and precision.</summary>
        public const int Longest = 99999999;

        /// <summary>Takes a format apart. Allocates the object, a copy of the format, and 16 bytes for each conversion; and meanwhile 18
        /// bytes for each character.</summary>
        /// <param name="format">ASCII alone: no character says which byte it would be.</param>
        /// <exception cref="ArgumentNullException"><paramref name="format"/> is null.</exception>
        /// <exception cref="ArgumentException">It holds other characters, or what is no conversion; the message says where.</exception>
        public BytesFormat(string format)
        {
            if (format == null)
            {
                throw new ArgumentNullException("format");
            }

            char[] characters = format.ToCharArray();
            byte[] bytes = new byte[characters.Length + 1];
            for (int i = 0; i < characters.Length; i++)
            {
                if (characters[i] > 127)
                {
                    throw new ArgumentException("not ASCII at " + i.ToString(), "format");
                }

                bytes[i] = (byte)characters[i];
            }

            Compile(bytes);
        }

        /// <summary>Takes a format apart that has any bytes between its conversions.</summary>
        /// <param name="format">Copied.</param>
        /// <exception cref="ArgumentNullException"><paramref name="format"/> is null.</exception>
        /// <exception cref="ArgumentException">It holds what is no conversion; the message says where.</exception>
        /// <exception cref="ObjectDisposedException">It has been released.</exception>
        public BytesFormat(BytesLike format)
        {
            if (format == null)
            {
                throw new ArgumentNullException("format");
            }

            byte[] bytes = new byte[format.Length + 1];
            format.CopyTo(bytes, 0);
            Compile(bytes);
        }

        /// <summary>Writes values into a new array. Ends what <see cref="Begin"/> has begun.</summary>
        /// <param name="values">As many as there are conversions and <c>*</c>: integers of every type, bool, double, float, byte[],
        /// bytes-like; for <c>%a</c> and <c>%r</c> string, char and null too.</param>
        /// <returns>The bytes, an array of their own.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
        /// <exception cref="ArgumentException">There are more or fewer values, or one is not of a type for its conversion: the
        /// message says which.</exception>
        /// <exception cref="ArgumentOutOfRangeException">A value for <c>%c</c> is beyond a byte, one for <c>%d</c> not finite, one
        /// for <c>*</c> beyond <see cref="Longest"/>.</exception>
        /// <exception cref="InvalidOperationException">A value is bytes that do not lie side by side.</exception>
        /// <exception cref="ObjectDisposedException">A value is bytes that have been released.</exception>
        public byte[] Format(params object[] values)
        {
            if (values == null)
            {
                throw new ArgumentNullException("values");
            }

            // Room for what stands before the first conversion, and some more; for the rest it grows.
            byte[] result = new byte[_text.Length + 16];
            Begin(result, 0, result.Length);
            _grows = true;
            for (int i = 0; i < values.Length; i++)
            {
                Add(values[i]);
            }

            result = new byte[End()];
            Array.Copy(_buffer, 0, result, 0, result.Length);
            return result;
        }
    }
}
