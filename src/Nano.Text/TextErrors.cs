namespace Nano.Text
{
    /// <summary>
    /// What becomes of bytes that are no text, and of characters that the encoding has not.
    /// Source: https://docs.python.org/3.13/library/codecs.html#error-handlers
    /// </summary>
    public enum TextErrors
    {
        /// <summary>A <see cref="TextException"/>.</summary>
        Strict,

        /// <summary>They are left out.</summary>
        Ignore,

        /// <summary>Decoding: U+FFFD, one for the bytes from Start to End that Strict would name. Encoding: a question mark for each
        /// character, one for a surrogate pair.</summary>
        Replace,

        /// <summary>Decoding: \xhh for each byte. Encoding: \xhh, \uhhhh or, for a surrogate pair, \Uhhhhhhhh.</summary>
        BackslashReplace,

        /// <summary>Decoding: a byte from 0x80 on becomes U+DC80 to U+DCFF, so that encoding gives it back (PEP 383); one below is
        /// refused as by Strict, which only UTF-16 meets. Encoding: these become bytes again, except in UTF-16; others are
        /// refused.</summary>
        SurrogateEscape,
    }
}
