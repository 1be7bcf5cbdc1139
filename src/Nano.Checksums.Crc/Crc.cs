namespace Nano.Checksums
{
    using System;

    /// <summary>
    /// Any CRC of 3 to 64 bits, by its name in the catalogue or by its parameters. The table is computed when the first object
    /// of an algorithm is made, and all objects of the same polynomial share it; after that nothing is allocated.
    /// </summary>
    /// <remarks>
    /// <code>
    /// Checksum crc = new Crc(CrcCatalogue.Crc16Xmodem);
    /// bool good = crc.Check(frame, 0, length, true);       // its two bytes at the end, the most significant first
    /// </code>
    /// The size of the table is the caller's choice: 256 entries (a step for each byte; unrolled loops for up to 32 bits), 16
    /// (two steps), or none (eight). A CRC of up to 8, 16, 32 or 64 bits takes 256, 512, 1,024 or 2,048 bytes of heap for 256
    /// entries, and always 128 for 16 and 16 for none.
    /// Source of the method: Ross N. Williams, "A painless guide to CRC error detection algorithms", 1993, sections 10 to 12.
    /// </remarks>
    public partial class Crc : Checksum
    {
        // The parameters in the order of the catalogue: places in _parameters.
        private const int Width = 0;
        private const int Polynomial = 1;
        private const int Initial = 2;
        private const int ReflectIn = 3;
        private const int ReflectOut = 4;
        private const int FinalXor = 5;

        private static Crc s_newest;

        private readonly ulong[] _parameters;
        private readonly int _step;
        private readonly Crc _older;
        private Array _table;

        /// <summary>A CRC with a table of 256 entries.</summary>
        /// <param name="algorithm">One of <see cref="CrcCatalogue"/>, or a text like them: a name without spaces, then the width
        /// (decimal), and in hexadecimal with capital letters polynomial, initial value, 1 or 0 for "reflected in", the same for
        /// "reflected out", and final XOR.</param>
        /// <exception cref="ArgumentException">The text is no algorithm of 3 to 64 bits; the message is the text.</exception>
        public Crc(string algorithm)
            : this(algorithm, 256)
        {
        }

        /// <summary>A CRC with a table of a size of your choice.</summary>
        /// <param name="algorithm">As in <see cref="Crc(string)"/>.</param>
        /// <param name="tableSize">0, 16 or 256 entries.</param>
        /// <exception cref="ArgumentException">The text is no algorithm of 3 to 64 bits; the message is the text.</exception>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="tableSize"/> is another number.</exception>
        public Crc(string algorithm, int tableSize)
            : this(Parse(algorithm), tableSize)
        {
        }

        /// <summary>A CRC by its parameters, as the catalogue and most datasheets state them.</summary>
        /// <param name="width">Its bits: 3 to 64.</param>
        /// <param name="polynomial">The polynomial without its highest term, not reflected.</param>
        /// <param name="initial">The register before the first byte, not reflected.</param>
        /// <param name="reflectIn">True when the least significant bit of each byte goes first.</param>
        /// <param name="reflectOut">True when the register is reflected at the end.</param>
        /// <param name="finalXor">What the result is XORed with at last: a number of <paramref name="width"/> bits, which is not looked at.</param>
        /// <param name="tableSize">0, 16 or 256 entries.</param>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="width"/> or <paramref name="tableSize"/> is another
        /// number.</exception>
        public Crc(int width, ulong polynomial, ulong initial, bool reflectIn, bool reflectOut, ulong finalXor, int tableSize)
            : this(new ulong[] { (ulong)width, polynomial, initial, reflectIn ? 1UL : 0, reflectOut ? 1UL : 0, finalXor }, tableSize)
        {
        }

        private Crc(ulong[] parameters, int tableSize)
            : base((int)(parameters[Width] + 7) / 8, StartOf(parameters, tableSize))
        {
            _parameters = parameters;
            _step = StepOf(tableSize);
            for (Crc other = s_newest; other != null; other = other._older)
            {
                ulong[] theirs = other._parameters;
                if (other._step == _step && theirs[Width] == parameters[Width] && theirs[Polynomial] == parameters[Polynomial]
                    && theirs[ReflectIn] == parameters[ReflectIn])
                {
                    _table = other._table;
                    return;
                }
            }

            // Two threads may both build a table at first use: they are equal, and one of them is just not shared.
            BuildTable();
            _older = s_newest;
            s_newest = this;
        }
    }
}
