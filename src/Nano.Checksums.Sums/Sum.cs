namespace Nano.Checksums
{
    using System;

    /// <summary>The sum or XOR of all bytes, in any of its forms. Does not allocate.</summary>
    /// <remarks>
    /// <code>
    /// new Sum(8, SumForm.Negated)      // Winsen MH-Z19: 256 less the sum of bytes 1 to 7
    /// new Sum(8, SumForm.Inverted)     // Sensirion SHDLC
    /// new Sum(8, SumForm.Xor)          // NMEA 0183, between $ and *
    /// new Sum(15, SumForm.Plain)       // SiRF binary: 15 bits in two bytes
    /// </code>
    /// A sum is blind to swapped bytes and to errors that cancel out; XOR also to two errors in the same bit.
    /// </remarks>
    public class Sum : Checksum
    {
        internal readonly SumForm Form;
        internal readonly ulong Mask;

        /// <summary>Makes one that starts from 0.</summary>
        /// <param name="bits">The bits of the result: 1 to 32.</param>
        /// <param name="form">How it is made.</param>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="bits"/> is another number.</exception>
        public Sum(int bits, SumForm form)
            : this(bits, form, 0)
        {
        }

        /// <summary>Makes one that starts from a number.</summary>
        /// <param name="bits">The bits of the result: 1 to 32.</param>
        /// <param name="form">How it is made.</param>
        /// <param name="start">What the first byte is added to, or XORed with: 0xFF for a LEGO motor.</param>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="bits"/> is another number.</exception>
        public Sum(int bits, SumForm form, uint start)
            : base((bits + 7) / 8, start)
        {
            if (bits < 1 || bits > 32)
            {
                throw new ArgumentOutOfRangeException("bits");
            }

            Form = form;
            Mask = (1UL << bits) - 1;
        }

        /// <inheritdoc/>
        public override ulong Value(ulong state)
        {
            if (Form == SumForm.Internet)
            {
                int bits = Size * 8;
                while (state > Mask)
                {
                    state = (state >> bits) + (state & Mask);
                }
            }

            if (Form == SumForm.Negated)
            {
                state = 0 - state;
            }
            else if (Form == SumForm.Inverted || Form == SumForm.Internet)
            {
                state = ~state;
            }

            return state & Mask;
        }

        /// <inheritdoc/>
        protected internal override ulong UpdateCore(ulong state, byte[] buffer, int offset, int count)
        {
            if (Form != SumForm.Xor)
            {
                return state + Sum16.Add(buffer, offset, count);
            }

            // Eight at a time: one native read costs the interpreter less than four bytes.
            int end = offset + count;
            if (count >= 8)
            {
                ulong eight = 0;
                for (int lastEight = end - 8; offset <= lastEight; offset += 8)
                {
                    eight ^= BitConverter.ToUInt64(buffer, offset);
                }

                eight ^= eight >> 32;
                eight ^= eight >> 16;
                state ^= (byte)(eight ^ eight >> 8);
            }

            while (offset < end)
            {
                state ^= buffer[offset++];
            }

            return state;
        }
    }
}
