using System;

namespace Nano.Text
{
    /// <summary>
    /// Bytes that are no text, or characters that the encoding has not: Python's UnicodeDecodeError and UnicodeEncodeError. The
    /// message is the reason, in CPython's words: "invalid start byte", "ordinal not in range(128)".
    /// Source: https://docs.python.org/3.13/library/exceptions.html#UnicodeError
    /// </summary>
    public sealed class TextException : Exception
    {
        /// <summary>The encoding. Decoding with <see cref="TextEncoding.Utf16"/>: that of the mark, or little-endian without; for
        /// text that no string can hold, as it was given.</summary>
        public readonly TextEncoding Encoding;

        /// <summary>The first that is bad: bytes when decoding, UTF-16 units when encoding, counted from 0 from where the stream
        /// began (a new object, Reset, or after the final call), however it was cut.</summary>
        public readonly long Start;

        /// <summary>Behind the last that is bad, counted likewise. Encoding finds one that is bad as far as it has been given
        /// them.</summary>
        public readonly long End;

        /// <summary>What the call has written before: chars when decoding, bytes when encoding. They stand in its target.</summary>
        public readonly int Written;

        internal TextException(TextEncoding encoding, long start, long end, string reason, int written)
            : base(reason)
        {
            Encoding = encoding;
            Start = start;
            End = end;
            Written = written;
        }
    }
}
