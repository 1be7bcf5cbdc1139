using System;

namespace Nano.Frames
{
    using Nano.Checksums;

    /// <summary>
    /// One checksum of a frame, as data: where it stands, what it covers, how it is written. Any number of them in a
    /// <c>GeneralLayout</c>.
    /// </summary>
    /// <remarks>
    /// <code>
    /// | Sync | ... covered ...                | checksum | Footer |      At = -3, To = -3: size 2, then a footer of 1 byte
    ///        From                             To, At
    /// | Sync | checksum | ... covered ...                       |      At = 2, From = 4, To = 0: in the header
    ///        At         From                                    To
    /// </code>
    /// </remarks>
    public sealed class FrameCheck
    {
        /// <summary>How it is computed.</summary>
        public Checksum Checksum;

        /// <summary>Where it stands: from the start of the frame, or where negative from its end.</summary>
        public int At;

        /// <summary>The first byte that it covers, from the start of the frame.</summary>
        public int From;

        /// <summary>Behind the last byte that it covers: where positive from the start of the frame, otherwise from its end.</summary>
        public int To;

        /// <summary>True when its most significant byte (or digit) comes first.</summary>
        public bool BigEndian;

        /// <summary>True when it stands there as hexadecimal digits, two for each byte: either case is read, upper case written.</summary>
        public bool Hex;

        /// <summary>A copy that later changes do not reach.</summary>
        /// <param name="least">The bytes of the shortest frame, in which it has to fit.</param>
        /// <exception cref="ArgumentException">It does not fit, covers itself, or has no <see cref="Checksum"/>.</exception>
        internal FrameCheck Copy(int least)
        {
            if (Checksum == null || !Apply(null, 0, least, false))
            {
                throw new ArgumentException("Frame layout: a check without checksum or room", "layout");
            }

            return (FrameCheck)MemberwiseClone();
        }

        /// <summary>Verifies or writes it.</summary>
        /// <param name="buffer">Holds the frame; null to be told whether there is room.</param>
        /// <param name="start">Where the frame begins.</param>
        /// <param name="length">The bytes of the frame; where neither place counts from its end those there are will do.</param>
        /// <param name="write">True to write it.</param>
        /// <returns>False where it does not fit, also where the frame is too short for it: then nothing is written.</returns>
        internal bool Apply(byte[] buffer, int start, int length, bool write)
        {
            Checksum checksum = Checksum;
            int size = checksum.Size;
            int at = At;
            int count = To;
            if (at < 0)
            {
                at += length;
            }

            if (count <= 0)
            {
                count += length;
            }

            int after = at + (Hex ? size + size : size);
            int from = From;
            if (at < 0 || after > length || from < 0 || from > count || count > length || (at < count && after > from))
            {
                return false;
            }

            if (buffer == null)
            {
                return true;
            }

            ulong value = checksum.OverCore(buffer, start + from, count - from);
            at += start;
            if (!Hex)
            {
                if (!write)
                {
                    return Number.Read(buffer, at, size, BigEndian) == value;
                }

                Number.Write(buffer, at, size, BigEndian, value);
                return true;
            }

            int step = 2;
            if (BigEndian)
            {
                at += size + size - 2;
                step = -2;
            }

            for (; size > 0; size--)
            {
                for (int i = 1; i >= 0; i--)
                {
                    int digit = (int)(value & 15);
                    digit += digit < 10 ? '0' : 'A' - 10;
                    if (write)
                    {
                        buffer[at + i] = (byte)digit;
                    }
                    else if (buffer[at + i] != digit && (digit < 'A' || buffer[at + i] != (digit | 0x20)))
                    {
                        return false;
                    }

                    value >>= 4;
                }

                at += step;
            }

            return true;
        }
    }
}
