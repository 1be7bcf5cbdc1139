using System;

namespace Nano.Frames
{
    using Nano.Checksums;

    /// <summary>
    /// What some bytes of a frame must be, as data: a checksum, where it stands, what it covers and how it is written; or, without a
    /// checksum, a fixed value. Any number of them in a <see cref="GeneralLayout"/>.
    /// </summary>
    /// <remarks>
    /// <code>
    /// | Sync | ... covered ...            | checksum | footer |    new FrameCheck { Checksum = crc, At = -3, To = -3 }
    ///        From                         To, At                new FrameCheck { At = -1, Value = 0x16 }
    /// | Sync | checksum | ... covered ...                   |    new FrameCheck { Checksum = crc, At = 2, From = 4 }
    ///        At         From                                To
    /// </code>
    /// A byte that repeats another, or its complement, is a checksum over one byte: an XOR, or an inverted sum.
    /// </remarks>
    public sealed class FrameCheck
    {
        /// <summary>How it is computed; null for a fixed value.</summary>
        public Checksum Checksum;

        /// <summary>Where it stands: from the start of the frame, or where negative from its end.</summary>
        public int At;

        /// <summary>The first byte that a checksum covers, from the start of the frame.</summary>
        public int From;

        /// <summary>Behind the last byte that a checksum covers: where positive from the start of the frame, otherwise from its end.</summary>
        public int To;

        /// <summary>True when its most significant byte comes first; of digits the most significant always does.</summary>
        public bool BigEndian;

        /// <summary>True when it stands there as hexadecimal digits, two for each byte: either case is read, upper case written.</summary>
        public bool Hex;

        /// <summary>The fixed value.</summary>
        public uint Value;

        /// <summary>The bytes of a fixed value: 1 to 4.</summary>
        public int Size = 1;

        /// <summary>Which bits count, and are written, where it is not of digits; 0 for all of them.</summary>
        public uint Mask;

        // Of a copy: the shortest frame's beginning is enough to tell.
        internal bool IsEarly;

        /// <summary>A copy that later changes do not reach, for <see cref="Apply"/>.</summary>
        /// <param name="check">Of what.</param>
        /// <param name="least">The bytes of the shortest frame, in which it has to fit.</param>
        /// <returns>The copy.</returns>
        /// <exception cref="ArgumentException">It does not fit, it covers itself, or there is none.</exception>
        internal static FrameCheck Copy(FrameCheck check, int least)
        {
            if (check != null)
            {
                check = (FrameCheck)check.MemberwiseClone();
                check.IsEarly = check.At >= 0 && (check.To > 0 || check.Checksum == null);
                if (check.Checksum != null)
                {
                    check.Size = check.Checksum.Size;
                }

                if (check.Size > 0 && check.Size <= 8 && check.Apply(null, 0, least, false))
                {
                    return check;
                }
            }

            throw new ArgumentException("Checks", "layout");
        }

        /// <summary>Verifies or writes it.</summary>
        /// <param name="buffer">Holds the frame; null to be told whether there is room.</param>
        /// <param name="start">Where the frame begins.</param>
        /// <param name="length">The bytes of the frame.</param>
        /// <param name="write">True to write it.</param>
        /// <returns>False where it does not fit, also where the frame is too short for it: then nothing is written.</returns>
        internal bool Apply(byte[] buffer, int start, int length, bool write)
        {
            Checksum checksum = Checksum;
            int size = Size;
            int at = At;
            int to = To;
            int from = From;
            if (at < 0)
            {
                at += length;
            }

            if (to <= 0)
            {
                to += length;
            }

            int left = length - at - (Hex ? size + size : size);
            if (at < 0 || left < 0 || from < 0 || from > to || to > length)
            {
                return false;
            }

            if (buffer == null)
            {
                return checksum == null || at >= to || length - left <= from;
            }

            ulong value = checksum == null ? Value : checksum.OverCore(buffer, start + from, to - from);
            at += start;
            if (!Hex)
            {
                ulong there = Number.Read(buffer, at, size, BigEndian);
                value ^= there;
                if (Mask != 0)
                {
                    value &= Mask;
                }

                if (write)
                {
                    Number.Write(buffer, at, size, BigEndian, there ^ value);
                }

                return write || value == 0;
            }

            for (size += size; --size >= 0;)
            {
                int digit = (int)(value & 15);
                digit += digit < 10 ? '0' : 'A' - 10;
                if (write)
                {
                    buffer[at + size] = (byte)digit;
                }

                to = buffer[at + size];
                if (to != digit && (digit < 'A' || to != (digit | 0x20)))
                {
                    return false;
                }

                value >>= 4;
            }

            return true;
        }
    }
}
