using System;

namespace Nano.Frames
{
    using Nano.Checksums;

    /// <summary>
    /// What a frame looks like on the line where <see cref="FrameLayout"/> is too plain for it: a length field of some bits or in other
    /// units, a footer, any number of checksums anywhere or none, bytes that must have a value.
    /// </summary>
    /// <remarks>
    /// <code>
    /// | Sync | ... | length field | ... | checksum of the header | ...                          | checksum | footer |
    /// 0            LengthOffset         Checks: any bytes of these
    ///
    /// frame length = (field &amp; LengthMask) / lowest bit of LengthMask * LengthUnit + LengthAdds
    /// </code>
    /// A frame is delivered when sync word, length and all of <see cref="Checks"/> fit. Many checksums of nothing but zeros are 0, so
    /// that a line held low delivers ghosts of zeros where there is no sync word: demand a byte that is not 0, or a
    /// <see cref="FrameLayout.MinimumLength"/> above <see cref="FrameLayout.LengthAdds"/>, or <see cref="RefuseZeros"/>.
    /// </remarks>
    public sealed class GeneralLayout : FrameLayout
    {
        /// <summary>The bits of the length field that are the length; 0 for all of them. The others are left as they are when a
        /// frame is written.</summary>
        public uint LengthMask;

        /// <summary>The bytes that one count of the length field stands for: 2 where it counts 16-bit words; 0 for 1.</summary>
        public int LengthUnit;

        /// <summary>What bytes of the frame must be, in the order in which it is verified and written; null or empty for none. Instead of
        /// <see cref="FrameLayout.Checksum"/>. Those with no place counted from the end of the frame are verified before the rest of it is
        /// waited for.</summary>
        public FrameCheck[] Checks;

        /// <summary>True to refuse frames of nothing but zeros.</summary>
        public bool RefuseZeros;

        /// <inheritdoc/>
        protected internal override void Prepare()
        {
            int least = MinimumLength;
            int most = MaximumLength;
            int adds = LengthAdds;
            Demand(Checksum == null, "Checksum");

            // The core knows only fields that are all length. It looks at size and place of one that cannot be wrong otherwise, nor tell an
            // anchor; the limits are looked at here.
            LengthAdds = least;
            MaximumLength = least + (1 << (8 * (LengthSize - 1)));
            PrepareHead(0);
            LengthAdds = adds;
            if (LengthSize != 0)
            {
                MaximumLength = most;
                Demand(most >= least && most <= Longest, "MaximumLength");
            }

            if (LengthMask == 0)
            {
                LengthMask = 0xFFFFFFFF;
            }

            if (LengthUnit < 1)
            {
                LengthUnit = 1;
            }

            // Checks that the header alone decides come first, so that what a candidate counts as does not depend on when the rest comes.
            int count = Checks == null ? 0 : Checks.Length;
            FrameCheck[] checks = new FrameCheck[count];
            int filled = 0;
            for (int i = 0; i < 2 * count; i++)
            {
                FrameCheck check = FrameCheck.Copy(Checks[i % count], MinimumLength);
                if ((i < count) == check.IsEarly)
                {
                    checks[filled++] = check;
                }
            }

            Checks = checks;
        }

        /// <inheritdoc/>
        protected internal override int Examine(byte[] buffer, int start, int available)
        {
            byte[] sync = Sync;
            int count = sync.Length;
            for (int i = 0; i < count && i < available; i++)
            {
                if (buffer[start + i] != sync[i])
                {
                    return NoFrame;
                }
            }

            // No frame is shorter, so none behind this place is kept waiting.
            if (available < MinimumLength)
            {
                return NeedsMore;
            }

            int length = FixedLength;
            if (length == 0)
            {
                long mask = LengthMask;
                long wide = ((long)Number.Read(buffer, start + LengthOffset, LengthSize, LengthBigEndian) & mask) / (mask & -mask)
                    * LengthUnit + LengthAdds;
                if (wide < MinimumLength || wide > MaximumLength)
                {
                    return LengthError;
                }

                length = (int)wide;
            }

            FrameCheck[] checks = Checks;
            count = checks.Length;
            for (int i = 0; i < count; i++)
            {
                FrameCheck check = checks[i];
                if (available < length && !check.IsEarly)
                {
                    continue;
                }

                if (!check.Apply(buffer, start, length, false))
                {
                    return check.Checksum == null ? NoFrame : ChecksumError;
                }
            }

            if (available < length)
            {
                return NeedsMore;
            }

            if (RefuseZeros)
            {
                int at = start + length;
                while (buffer[--at] == 0)
                {
                    if (at == start)
                    {
                        return NoFrame;
                    }
                }
            }

            return length;
        }

        /// <inheritdoc/>
        protected internal override int Write(byte[] buffer, int offset, int length)
        {
            Write(this, buffer, offset, length, LengthMask, LengthUnit);
            for (int i = 0; i < Checks.Length; i++)
            {
                Checks[i].Apply(buffer, offset, length, true);
            }

            return length;
        }

        /// <summary>Writes sync word and length field of any layout, in the bits of <paramref name="mask"/>.</summary>
        internal static void Write(FrameLayout layout, byte[] buffer, int offset, int length, long mask, int unit)
        {
            int size = layout.LengthSize;
            int adds = layout.LengthAdds;
            int at = offset + layout.LengthOffset;
            bool bigEndian = layout.LengthBigEndian;
            bool fits = length >= layout.MinimumLength && length <= layout.MaximumLength;
            long field = length;
            if (size != 0)
            {
                long low = mask & -mask;
                field = (field - adds) / unit * low;
                fits &= field >> (8 * size) == 0 && (field & mask) / low * unit + adds == length;
            }

            if (!fits)
            {
                throw new ArgumentOutOfRangeException("length");
            }

            byte[] sync = layout.Sync;
            Array.Copy(sync, 0, buffer, offset, sync.Length);
            Number.Write(buffer, at, size, bigEndian, (Number.Read(buffer, at, size, bigEndian) & (ulong)~mask) | (ulong)field);
        }
    }
}
