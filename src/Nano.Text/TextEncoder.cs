using System;

namespace Nano.Text
{
    /// <summary>
    /// Text becomes bytes, exactly as CPython's codecs have it: whole, or a stream in any chunks.
    /// </summary>
    /// <remarks>
    /// <code>
    /// TextEncoder encoder = new TextEncoder(TextEncoding.Ascii, TextErrors.BackslashReplace);
    /// byte[] bytes = encoder.GetBytes("21.5 \u00B0C");                 // "21.5 °C".encode("ascii", "backslashreplace")
    ///
    /// int written = encoder.Encode(chars, 0, count, buffer, 0, buffer.Length, true, out int used);    // without the heap
    /// </code>
    /// One encoder is for one stream at a time: it keeps the first half of a surrogate pair that a chunk ends with.
    /// Source: https://docs.python.org/3.13/library/codecs.html#incrementalencoder-objects
    /// </remarks>
    public sealed partial class TextEncoder
    {
        private readonly TextEncoding _encoding;
        private readonly TextErrors _errors;

        // UTF-16 units of the stream so far. _held is what goes first: the last of them where it may be half a pair, or the mark.
        private long _taken;
        private int _held;

        /// <summary>An encoder at the start of a stream.</summary>
        /// <param name="encoding">What the bytes are to be.</param>
        /// <param name="errors">What becomes of characters that the encoding has not.</param>
        /// <exception cref="ArgumentOutOfRangeException">One is no member of its enum.</exception>
        public TextEncoder(TextEncoding encoding, TextErrors errors = TextErrors.Strict)
        {
            Check(encoding, errors);
            _encoding = encoding;
            _errors = errors;
            Reset();
        }

        /// <summary>Encodes as many of the chars as there is room for. Does not allocate. All is done when
        /// <paramref name="charsUsed"/> is <paramref name="charCount"/>; until then call again with the rest and more room. Does not
        /// wait for the second half of a pair: the first is taken, and kept in the encoder.</summary>
        /// <param name="chars">Holds the UTF-16 units; not kept, not changed. Of a string: its <c>ToCharArray()</c>.</param>
        /// <param name="charOffset">Where they begin.</param>
        /// <param name="charCount">How many; 0 with <paramref name="final"/> ends a stream.</param>
        /// <param name="buffer">Takes the bytes. What lies behind those written is not touched.</param>
        /// <param name="offset">Where the first one goes.</param>
        /// <param name="count">How many there is room for. 12 are enough to go on, whatever the text is.</param>
        /// <param name="final">These are the last chars: half a pair is an error. When all is done the encoder is as after
        /// <see cref="Reset"/>.</param>
        /// <param name="charsUsed">How many chars were taken; set after a <see cref="TextException"/> too.</param>
        /// <returns>How many bytes were written.</returns>
        /// <exception cref="ArgumentNullException">An array is null.</exception>
        /// <exception cref="ArgumentOutOfRangeException">The chars or the bytes do not lie within their array; or
        /// <paramref name="count"/> is too small for the next step, and nothing was done.</exception>
        /// <exception cref="TextException">The encoding has not a character. What stood before has been written, as the exception
        /// tells, and the encoder stands behind the bad characters: go on, or <see cref="Reset"/>.</exception>
        public int Encode(char[] chars, int charOffset, int charCount, byte[] buffer, int offset, int count, bool final, out int charsUsed)
        {
            Check(chars, charOffset, charCount);
            Range.Check(buffer, offset, count);
            int written = EncodeCore(chars, buffer, charOffset, offset, charCount, count, final, out charsUsed);
            if (written < 0)
            {
                throw new ArgumentOutOfRangeException("count");
            }

            return written;
        }

        /// <summary>Encodes a whole text: Python's <c>str.encode</c>. Begins with <see cref="Reset"/>.</summary>
        /// <param name="text">The text.</param>
        /// <returns>The bytes, in an array of their own.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
        /// <exception cref="TextException">The encoding has not a character.</exception>
        public byte[] GetBytes(string text)
        {
            if (text == null)
            {
                throw new ArgumentNullException("text");
            }

            char[] chars = text.ToCharArray();
            return GetBytes(chars, 0, chars.Length);
        }

        /// <summary>Likewise, for UTF-16 units, with NUL and lone surrogates, which a string of a device cannot hold.</summary>
        /// <param name="chars">Holds them; not kept, not changed.</param>
        /// <param name="charOffset">Where they begin.</param>
        /// <param name="charCount">How many.</param>
        /// <returns>The bytes, in an array of their own. Tried with one of as many bytes as ASCII has; what does not fit into it is
        /// encoded into one that is large enough for anything (three times as many, with <see cref="TextErrors.BackslashReplace"/>
        /// 12), and again into one of its size.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="chars"/> is null.</exception>
        /// <exception cref="ArgumentOutOfRangeException">They do not lie within <paramref name="chars"/>.</exception>
        /// <exception cref="TextException">The encoding has not a character.</exception>
        public byte[] GetBytes(char[] chars, int charOffset, int charCount)
        {
            Check(chars, charOffset, charCount);
            int length = _encoding < TextEncoding.Utf16 ? charCount : _encoding == TextEncoding.Utf16 ? (2 * charCount) + 2 : 2 * charCount;
            while (true)
            {
                byte[] bytes = new byte[length];
                Reset();
                length = EncodeCore(chars, bytes, charOffset, 0, charCount, length, true, out int used);
                if (used < charCount)
                {
                    // A unit becomes three bytes at most, or \uhhhh in UTF-16; and two for the mark.
                    length = checked(((_errors == TextErrors.BackslashReplace ? 12 : 3) * charCount) + 2);
                }
                else if (length == bytes.Length)
                {
                    return bytes;
                }
            }
        }

        /// <summary>Goes back to the start of a stream; what is kept of an unfinished pair is dropped.</summary>
        public void Reset()
        {
            _taken = 0;
            _held = _encoding == TextEncoding.Utf16 ? 0xFEFF : 0;
        }
    }
}
