namespace Nano.Checksums
{
    /// <summary>
    /// The sum or XOR of all words of two or four bytes; a last word that is cut short is filled up with zeros. May be updated
    /// with any number of bytes at a time. Does not allocate.
    /// </summary>
    /// <remarks>
    /// <code>
    /// new WordSum(2, true, SumForm.Internet)     // RFC 1071
    /// new WordSum(2, false, SumForm.Negated)     // Conexant Zodiac: header and data
    /// new WordSum(4, false, SumForm.Plain)       // CASIC
    /// </code>
    /// </remarks>
    public class WordSum : Sum
    {
        private readonly int _turn;

        /// <summary>Makes one.</summary>
        /// <param name="size">The bytes of a word, and of the result: 1, 2 or 4.</param>
        /// <param name="bigEndian">True when the most significant byte of a word comes first.</param>
        /// <param name="form">How it is made.</param>
        /// <exception cref="System.ArgumentOutOfRangeException">The size is another number.</exception>
        public WordSum(int size, bool bigEndian, SumForm form)
            : base(size == 3 ? 0 : size * 8, form)
        {
            _turn = bigEndian ? size * 8 - 8 : 0;
        }

        /// <inheritdoc/>
        public override ulong Value(ulong state)
        {
            return base.Value(state << 8 >> 8);
        }

        /// <inheritdoc/>
        protected internal override ulong UpdateCore(ulong state, byte[] buffer, int offset, int count)
        {
            // The highest byte of the state holds the place of the next byte in its word, as bits to shift it by; the sum below
            // has room for the carries of 64 MB in words of four bytes; those above matter to the Internet's sum alone.
            int last = Size * 8 - 8;
            int place = (int)(state >> 56);
            ulong sum = state << 8 >> 8;
            for (int end = offset + count; offset < end; offset++)
            {
                ulong value = (ulong)buffer[offset] << (place ^ _turn);
                sum = Form == SumForm.Xor ? sum ^ value : sum + value;
                place = (place + 8) & last;
            }

            return (ulong)place << 56 | sum << 8 >> 8;
        }
    }
}
