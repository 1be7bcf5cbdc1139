namespace Nano.Checksums
{
    using System;

    /// <summary>
    /// Fletcher's checksum in all its kinds: a sum of the bytes or words, and a sum of those sums, side by side. Notices swapped
    /// bytes, unlike a sum. Does not allocate.
    /// </summary>
    /// <remarks>
    /// <code>
    /// new Fletcher(2, 1, 256, 0)      // u-blox UBX, MIP: CK_A in the low byte, CK_B in the high one
    /// new Fletcher(2, 1, 255, 0)      // Fletcher-16; RFC 1146, type 1
    /// new Fletcher(4, 2, 65535, 0)    // Fletcher-32; RFC 1146, type 2, with its words the other way round
    /// new Fletcher(4, 1, 65521, 1)    // Adler-32, RFC 1950
    /// new Fletcher(1, 1, 15, 0)       // Fletcher-8
    /// </code>
    /// The plain sum is the low half of the value, so a protocol that sends it first is little endian here. Two moduli go by
    /// Fletcher's name: 255 (65,535), which is his own, and 256, which is what u-blox means by it.
    /// Source: J. G. Fletcher, "An arithmetic checksum for serial transmissions", IEEE Transactions on Communications 30, 1982.
    /// </remarks>
    public class Fletcher : Checksum
    {
        private readonly int _wordSize;
        private readonly int _modulus;

        /// <summary>Makes one.</summary>
        /// <param name="size">The bytes of the value, two sums of half as many: 1, 2 or 4.</param>
        /// <param name="wordSize">The bytes that are added at a time: 1, or 2 with the least significant first; a last word that is
        /// cut short is filled up with zero.</param>
        /// <param name="modulus">What both sums are taken modulo: 2 to 65,536.</param>
        /// <param name="start">What the plain sum starts from: 0 to modulus - 1.</param>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="modulus"/> does not fit.</exception>
        public Fletcher(int size, int wordSize, int modulus, int start)
            : base(size, (ulong)start)
        {
            if (modulus < 2 || modulus > 1 << size * 4)
            {
                throw new ArgumentOutOfRangeException("modulus");
            }

            _wordSize = wordSize;
            _modulus = modulus;
        }

        /// <inheritdoc/>
        public override ulong Value(ulong state)
        {
            int sum = (int)state & 0xFFFF;
            int sums = (int)(state >> 16) & 0xFFFF;
            if (state >> 32 != 0)
            {
                sums = (sums + sum) % _modulus;
            }

            return ((ulong)sums << Size * 4) + (ulong)sum;
        }

        /// <inheritdoc/>
        protected internal override ulong UpdateCore(ulong state, byte[] buffer, int offset, int count)
        {
            int sum = (int)state & 0xFFFF;
            int sums = (int)(state >> 16) & 0xFFFF;
            bool half = state >> 32 != 0;
            int end = offset + count;
            while (offset < end)
            {
                // So many that the sum of sums stays below 2^31 even with words of 65,535: 240 * 65,536 + 65,535 * 240 * 241 / 2.
                int stop = end - offset > 240 ? offset + 240 : end;
                if (_wordSize == 1)
                {
                    for (int lastFour = stop - 4; offset <= lastFour; offset += 4)
                    {
                        sums += sum += buffer[offset];
                        sums += sum += buffer[offset + 1];
                        sums += sum += buffer[offset + 2];
                        sums += sum += buffer[offset + 3];
                    }

                    while (offset < stop)
                    {
                        sums += sum += buffer[offset++];
                    }
                }
                else
                {
                    for (; offset < stop; offset++)
                    {
                        if (half)
                        {
                            sums += sum += buffer[offset] << 8;
                        }
                        else
                        {
                            sum += buffer[offset];
                        }

                        half = !half;
                    }
                }

                sum %= _modulus;
                sums %= _modulus;
            }

            return (half ? 1UL << 32 : 0) + ((ulong)sums << 16) + (ulong)sum;
        }
    }
}
