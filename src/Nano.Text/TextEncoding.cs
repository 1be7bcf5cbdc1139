namespace Nano.Text
{
    /// <summary>
    /// How text is bytes, by Python's names. Text is UTF-16 units throughout, a character above U+FFFF two of them.
    /// Source: https://docs.python.org/3.13/library/codecs.html#standard-encodings
    /// </summary>
    public enum TextEncoding
    {
        /// <summary>ascii: U+0000 to U+007F.</summary>
        Ascii,

        /// <summary>latin-1: U+0000 to U+00FF, the byte being the number. No bytes are bad.</summary>
        Latin1,

        /// <summary>utf-8: of RFC 3629, so without surrogates, overlong forms and what is beyond U+10FFFF. A mark is a character.</summary>
        Utf8,

        /// <summary>utf-16: with a mark. Written little-endian; read in the order that the mark says, little-endian without one.</summary>
        Utf16,

        /// <summary>utf-16-le: no mark is written, and one that is read is a character.</summary>
        Utf16LittleEndian,

        /// <summary>utf-16-be: likewise.</summary>
        Utf16BigEndian,
    }
}
