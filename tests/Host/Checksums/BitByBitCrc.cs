using System.Numerics;

namespace Nano.Host.Tests.Checksums
{
    /// <summary>A CRC written straight from its definition: the message as one long polynomial, divided. No table, no register
    /// that runs in reverse, nothing shared with Nano's.</summary>
    internal sealed record BitByBitCrc(int Width, ulong Polynomial, ulong Initial, bool ReflectIn, bool ReflectOut, ulong FinalXor)
    {
        /// <summary>The CRC of some bytes.</summary>
        internal ulong Over(byte[] bytes, int offset, int count)
        {
            bool[] register = Bits(Initial, Width);
            for (int i = 0; i < count; i++)
            {
                bool[] byteBits = Bits(bytes[offset + i], 8);
                for (int bit = 0; bit < 8; bit++)
                {
                    Divide(register, byteBits[ReflectIn ? 7 - bit : bit]);
                }
            }

            return Number(register, ReflectOut) ^ FinalXor;
        }

        /// <summary>What is left of a message when the bits of its CRC have gone in behind it, before the final XOR; the
        /// catalogue's definition of a residue.</summary>
        internal ulong Residue(byte[] message)
        {
            ulong crc = Over(message, 0, message.Length);
            bool[] register = Bits(Initial, Width);
            foreach (byte value in message)
            {
                bool[] byteBits = Bits(value, 8);
                for (int bit = 0; bit < 8; bit++)
                {
                    Divide(register, byteBits[ReflectIn ? 7 - bit : bit]);
                }
            }

            bool[] crcBits = Bits(crc, Width);
            for (int bit = 0; bit < Width; bit++)
            {
                Divide(register, crcBits[ReflectOut ? Width - 1 - bit : bit]);
            }

            return Number(register, ReflectOut);
        }

        // The highest bit first, as polynomials are written.
        private static bool[] Bits(ulong number, int count)
        {
            var bits = new bool[count];
            for (int i = 0; i < count; i++)
            {
                bits[i] = !((BigInteger)number >> (count - 1 - i)).IsEven;
            }

            return bits;
        }

        private static ulong Number(bool[] register, bool reversed)
        {
            BigInteger number = 0;
            for (int i = 0; i < register.Length; i++)
            {
                number = number * 2 + (register[reversed ? register.Length - 1 - i : i] ? 1 : 0);
            }

            return (ulong)number;
        }

        private void Divide(bool[] register, bool next)
        {
            bool subtract = register[0] != next;
            bool[] divisor = Bits(Polynomial, Width);
            for (int i = 0; i < Width; i++)
            {
                bool following = i + 1 < Width && register[i + 1];
                register[i] = following != (subtract && divisor[i]);
            }
        }
    }
}
