using System;
using Nano.Buffers;

namespace Nano.Text
{
    /// <summary>
    /// Bytes become text, exactly as CPython's codecs have it: whole, or a stream in any chunks.
    /// </summary>
    /// <remarks>
    /// <code>
    /// TextDecoder decoder = new TextDecoder(TextEncoding.Utf8, TextErrors.Replace);
    /// string text = decoder.GetString(reply, 0, length);                   // reply[:length].decode("utf-8", "replace")
    ///
    /// int written = decoder.Decode(chunk, 0, count, chars, 0, chars.Length, false, out int used);     // of a stream
    /// </code>
    /// One decoder is for one stream at a time: it keeps what a chunk has begun and not ended.
    /// Source: https://docs.python.org/3.13/library/codecs.html#incrementaldecoder-objects
    /// </remarks>
    public sealed partial class TextDecoder
    {
        private readonly TextEncoding _given;
        private readonly TextErrors _errors;

        // Utf16 until the mark has been seen, or that there is none.
        private TextEncoding _encoding;

        // Bytes of the stream so far; the last of them, which are no whole character yet, are kept in _held, the last one lowest.
        private long _taken;
        private uint _held;
        private int _heldCount;

        // What Next has found beside the character.
        private int _size;
        private string _reason;

        /// <summary>A decoder at the start of a stream.</summary>
        /// <param name="encoding">What the bytes are.</param>
        /// <param name="errors">What becomes of those that are no text.</param>
        /// <exception cref="ArgumentOutOfRangeException">One is no member of its enum.</exception>
        public TextDecoder(TextEncoding encoding, TextErrors errors = TextErrors.Strict)
        {
            TextEncoder.Check(encoding, errors);
            _given = encoding;
            _encoding = encoding;
            _errors = errors;
        }

        /// <summary>Decodes as many of the bytes as there is room for. Does not allocate. All is done when
        /// <paramref name="bytesUsed"/> is <paramref name="count"/>; until then call again with the rest and more room. Does not
        /// wait for a character to end: its first bytes are taken too, and kept in the decoder.</summary>
        /// <param name="buffer">Holds the bytes; not kept, not changed.</param>
        /// <param name="offset">Where they begin.</param>
        /// <param name="count">How many; 0 with <paramref name="final"/> ends a stream.</param>
        /// <param name="chars">Takes the UTF-16 units. What lies behind those written is not touched.</param>
        /// <param name="charOffset">Where the first one goes.</param>
        /// <param name="charCount">How many there is room for. 12 are enough to go on, whatever the bytes are.</param>
        /// <param name="final">These are the last bytes: a character that does not end is an error. When all is done the decoder
        /// is as after <see cref="Reset"/>.</param>
        /// <param name="bytesUsed">How many bytes were taken; set after a <see cref="TextException"/> too.</param>
        /// <returns>How many chars were written.</returns>
        /// <exception cref="ArgumentNullException">An array is null.</exception>
        /// <exception cref="ArgumentOutOfRangeException">The bytes or the chars do not lie within their array; or
        /// <paramref name="charCount"/> is too small for the next step, and nothing was done.</exception>
        /// <exception cref="TextException">The bytes are no text. What stood before has been written, as the exception tells, and
        /// the decoder stands behind the bad bytes: go on, or <see cref="Reset"/>.</exception>
        public int Decode(byte[] buffer, int offset, int count, char[] chars, int charOffset, int charCount, bool final, out int bytesUsed)
        {
            Range.Check(buffer, offset, count);
            TextEncoder.Check(chars, charOffset, charCount);
            int written = DecodeCore(buffer, offset, chars, charOffset, count, charCount, final, out bytesUsed);
            if (written < 0)
            {
                throw new ArgumentOutOfRangeException("charCount");
            }

            return written;
        }

        /// <summary>Decodes bytes that are a whole text: Python's <c>bytes.decode</c>. Begins with <see cref="Reset"/>.</summary>
        /// <param name="buffer">Holds the bytes; not kept, not changed.</param>
        /// <param name="offset">Where they begin.</param>
        /// <param name="count">How many.</param>
        /// <returns>The UTF-16 units, in an array of their own. One of <paramref name="count"/> (of four times as many with
        /// <see cref="TextErrors.BackslashReplace"/>) is made before, and is the one where it is full: ASCII.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="buffer"/> is null.</exception>
        /// <exception cref="ArgumentOutOfRangeException">The bytes do not lie within <paramref name="buffer"/>.</exception>
        /// <exception cref="TextException">The bytes are no text.</exception>
        public char[] GetChars(byte[] buffer, int offset, int count)
        {
            Range.Check(buffer, offset, count);
            Reset();
            char[] chars = new char[_errors == TextErrors.BackslashReplace ? checked(4 * count) : count];
            int length = DecodeCore(buffer, offset, chars, 0, count, chars.Length, true, out _);
            if (length == chars.Length)
            {
                return chars;
            }

            char[] text = new char[length];
            Array.Copy(chars, 0, text, 0, length);
            return text;
        }

        /// <summary>Likewise, for all bytes of a bytes-like object.</summary>
        /// <param name="buffer">Exports the bytes; not kept, not changed.</param>
        /// <returns>The UTF-16 units, in an array of their own.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="buffer"/> is null.</exception>
        /// <exception cref="InvalidOperationException">Its bytes do not lie side by side (a view with a step).</exception>
        /// <exception cref="ObjectDisposedException">It has been released.</exception>
        /// <exception cref="TextException">The bytes are no text.</exception>
        public char[] GetChars(BytesLike buffer)
        {
            if (buffer == null)
            {
                throw new ArgumentNullException("buffer");
            }

            return GetChars(buffer.Array, buffer.Offset, buffer.Length);
        }

        /// <summary>Decodes bytes that are a whole text, as a string. A string of a device cannot hold NUL or a lone surrogate (which
        /// <see cref="TextErrors.SurrogateEscape"/> makes): a text with one is refused, on the PC too, and <c>GetChars</c> has
        /// it.</summary>
        /// <param name="buffer">Holds the bytes; not kept, not changed.</param>
        /// <param name="offset">Where they begin.</param>
        /// <param name="count">How many.</param>
        /// <returns>The text.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="buffer"/> is null.</exception>
        /// <exception cref="ArgumentOutOfRangeException">The bytes do not lie within <paramref name="buffer"/>.</exception>
        /// <exception cref="TextException">The bytes are no text; or the text cannot be a string, the message being "NUL or lone
        /// surrogate", where Start and End count the chars of the text.</exception>
        public string GetString(byte[] buffer, int offset, int count)
        {
            char[] chars = GetChars(buffer, offset, count);
            bool isHalf = false;
            for (int i = 0; i <= chars.Length; i++)
            {
                int unit = i < chars.Length ? chars[i] : 1;
                if (unit == 0 || (unit >> 10 == 0xDC00 >> 10) != isHalf)
                {
                    long start = isHalf ? i - 1 : i;
                    throw new TextException(_given, start, start + 1, "NUL or lone surrogate", 0);
                }

                isHalf = unit >> 10 == 0xD800 >> 10;
            }

            return new string(chars);
        }

        /// <summary>Likewise, for all bytes of a bytes-like object.</summary>
        /// <param name="buffer">Exports the bytes; not kept, not changed.</param>
        /// <returns>The text.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="buffer"/> is null.</exception>
        /// <exception cref="InvalidOperationException">Its bytes do not lie side by side (a view with a step).</exception>
        /// <exception cref="ObjectDisposedException">It has been released.</exception>
        /// <exception cref="TextException">As above.</exception>
        public string GetString(BytesLike buffer)
        {
            if (buffer == null)
            {
                throw new ArgumentNullException("buffer");
            }

            return GetString(buffer.Array, buffer.Offset, buffer.Length);
        }

        /// <summary>Goes back to the start of a stream; what is kept of an unfinished character is dropped.</summary>
        public void Reset()
        {
            _encoding = _given;
            _taken = 0;
            _heldCount = 0;
        }
    }
}
