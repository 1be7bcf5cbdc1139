namespace Nano.Checksums
{
    using System;

    // What happens to the register outside the loops: its order of bits, its table, its value.
    public partial class Crc
    {
        /// <summary>What <see cref="Value"/> is after any bytes and their CRC behind them, in the order in which it is sent: the
        /// lowest byte first where the register is reflected at the end, else the highest. So a frame may be checked without
        /// looking for its CRC: <c>crc.Over(frame, 0, length) == crc.Residue</c>.</summary>
        /// <remarks>The residue that the catalogue states is the register before the final XOR: this number XOR that one. For a
        /// width that is not whole bytes it holds for the bits of the CRC, not for bytes filled up with zeros.</remarks>
        public ulong Residue
        {
            get
            {
                ulong[] parameters = _parameters;
                int width = (int)parameters[Width];
                ulong final = parameters[FinalXor];
                bool reflects = parameters[ReflectOut] != 0;
                ulong register = reflects ? Reverse(final, width, 1) : final;
                for (int bit = 0; bit < width; bit++)
                {
                    register = Shift(parameters, register);
                }

                // Reversed a second time where it is not to be reflected: that leaves the bits above the width behind.
                register = Reverse(register, width, 1);
                return (reflects ? register : Reverse(register, width, 1)) ^ final;
            }
        }

        /// <inheritdoc/>
        public override ulong Value(ulong state)
        {
            ulong[] parameters = _parameters;
            int width = (int)parameters[Width];
            ulong reflectIn = parameters[ReflectIn];
            if (reflectIn == 0)
            {
                int bits = Filled(width, _step);
                state = Reverse(state, bits, _step) >> (bits - width);
            }

            return (reflectIn == parameters[ReflectOut] ? state : Reverse(state, width, 1)) ^ parameters[FinalXor];
        }

        private static ulong StartOf(ulong[] parameters, int tableSize)
        {
            if (parameters[Width] - 3 > 61)
            {
                throw new ArgumentOutOfRangeException("width");
            }

            return Arrange(parameters, StepOf(tableSize), parameters[Initial]);
        }

        private static int StepOf(int tableSize)
        {
            switch (tableSize)
            {
                case 256:
                    return 8;
                case 16:
                    return 4;
                case 0:
                    return 1;
                default:
                    throw new ArgumentOutOfRangeException("tableSize");
            }
        }

        // The width filled up to whole steps.
        private static int Filled(int width, int step)
        {
            return (width + step - 1) / step * step;
        }

        // A register as it is written down, its highest bit next to be divided, in the order of the state.
        private static ulong Arrange(ulong[] parameters, int step, ulong register)
        {
            int width = (int)parameters[Width];
            if (parameters[ReflectIn] != 0)
            {
                return Reverse(register, width, 1);
            }

            int bits = Filled(width, step);
            return Reverse(register << (bits - width), bits, step);
        }

        // One bit of the division; what lies above the width is of no account.
        private static ulong Shift(ulong[] parameters, ulong register)
        {
            ulong shifted = register << 1;
            return (register >> ((int)parameters[Width] - 1) & 1) == 0 ? shifted : shifted ^ parameters[Polynomial];
        }

        // The lowest bits of a number, in pieces of some bits, with the pieces in reverse order.
        private static ulong Reverse(ulong value, int bits, int piece)
        {
            ulong reversed = 0;
            ulong mask = (1UL << piece) - 1;
            for (; bits > 0; bits -= piece)
            {
                reversed = reversed << piece | value & mask;
                value >>= piece;
            }

            return reversed;
        }

        private void BuildTable()
        {
            // An entry is the XOR of the entries of its bits; those of single bits are the polynomial, shifted on.
            int step = _step;
            ulong[] ofBits = new ulong[step];
            ulong register = _parameters[Polynomial];
            for (int bit = 0; bit < step; bit++)
            {
                ofBits[_parameters[ReflectIn] != 0 ? step - 1 - bit : bit] = Arrange(_parameters, step, register);
                register = Shift(_parameters, register);
            }

            byte[] bytes = null;
            ushort[] words = null;
            uint[] longs = null;
            ulong[] table = null;
            if (step < 8 || Size > 4)
            {
                _table = table = new ulong[1 << step];
            }
            else if (Size > 2)
            {
                _table = longs = new uint[256];
            }
            else if (Size == 2)
            {
                _table = words = new ushort[256];
            }
            else
            {
                _table = bytes = new byte[256];
            }

            // In the order in which one bit of the index changes at a time.
            ulong entry = 0;
            int index = 0;
            for (int turn = 1; turn < 1 << step; turn++)
            {
                int bit = 0;
                while ((turn >> bit & 1) == 0)
                {
                    bit++;
                }

                entry ^= ofBits[bit];
                index ^= 1 << bit;
                if (table != null)
                {
                    table[index] = entry;
                }
                else if (longs != null)
                {
                    longs[index] = (uint)entry;
                }
                else if (words != null)
                {
                    words[index] = (ushort)entry;
                }
                else
                {
                    bytes[index] = (byte)entry;
                }
            }
        }

        private static ulong[] Parse(string algorithm)
        {
            if (algorithm == null)
            {
                throw new ArgumentNullException("algorithm");
            }

            ulong[] parameters = new ulong[6];
            int place = -1;
            for (int i = 0; i < algorithm.Length; i++)
            {
                char digit = algorithm[i];
                if (digit == ' ')
                {
                    place++;
                }
                else if (place >= 0)
                {
                    int number = digit <= '9' ? digit - '0' : digit - 'A' + 10;
                    if (place > FinalXor || number < 0 || number > 15 || (number < 10 && digit > '9'))
                    {
                        throw new ArgumentException(algorithm);
                    }

                    parameters[place] = parameters[place] << 4 | (uint)number;
                }
            }

            // The width alone is decimal.
            int width = (int)parameters[Width];
            width = (width >> 4) * 10 + (width & 15);
            parameters[Width] = (ulong)width;
            if (place != FinalXor || width < 3 || width > 64 || parameters[Polynomial] == 0)
            {
                throw new ArgumentException(algorithm);
            }

            return parameters;
        }
    }
}
