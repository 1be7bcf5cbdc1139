using System;

namespace Nano.Frames
{
    using Nano.Checksums;

    /// <summary>
    /// What a frame looks like on the line, as data: sync word, fixed length or length field, checksum in its last bytes.
    /// </summary>
    /// <remarks>
    /// <code>
    ///                 |&lt;-------------- MinimumLength .. MaximumLength --------------&gt;|
    /// fixed length:   | Sync | ...                                       | Checksum |
    /// length field:   | Sync | ... | length field | ...                  | Checksum |
    ///                 0            LengthOffset     frame length = field + LengthAdds
    /// </code>
    /// The checksum covers everything before it. A <see cref="FrameReader"/> copies what it needs when it is made: later
    /// changes of the layout do not reach it.
    /// </remarks>
    public sealed class FrameLayout
    {
        /// <summary>The longest frame that a layout can have: two of them are an array.</summary>
        public const int Longest = 0x3FFFFFE3;

        /// <summary>The bytes that every frame begins with: at most 4; null or empty when there are none.</summary>
        public byte[] Sync;

        /// <summary>For a layout of fixed length: the bytes of a whole frame. 0 where a length field tells.</summary>
        public int FixedLength;

        /// <summary>Where the length field lies, in bytes from the start of the frame.</summary>
        public int LengthOffset;

        /// <summary>The bytes of the length field: 1 to 4, or 0 for a layout of fixed length.</summary>
        public int LengthSize;

        /// <summary>True when the most significant byte of the length field comes first.</summary>
        public bool LengthBigEndian;

        /// <summary>What to add to the length field to get the bytes of the whole frame; negative when the field counts more.</summary>
        public int LengthAdds;

        /// <summary>The bytes of the shortest frame, all included. Below it a candidate is rejected.</summary>
        public int MinimumLength;

        /// <summary>The bytes of the longest frame, all included. Above it a candidate is rejected at once; it sets the memory
        /// that a reader takes.</summary>
        public int MaximumLength;

        /// <summary>The checksum that stands in the last bytes, over all bytes before it.</summary>
        public Checksum Checksum;

        /// <summary>True when the most significant byte of the checksum comes first.</summary>
        public bool ChecksumBigEndian;

        /// <summary>Refuses a layout that contradicts itself.</summary>
        internal void Validate()
        {
            Demand(Checksum != null, "no checksum");
            Demand(Checksum.Size > 0 && Checksum.Size <= 4, "a checksum of no or more than 4 bytes");
            int syncLength = Sync == null ? 0 : Sync.Length;
            int least = syncLength + Checksum.Size;
            Demand(syncLength <= 4, "a sync word above 4 bytes");
            if (LengthSize == 0)
            {
                Demand(FixedLength >= least, "FixedLength has no room for sync word and checksum");
                Demand(FixedLength <= Longest, "FixedLength too large");
                return;
            }

            Demand(FixedLength == 0, "both FixedLength and LengthSize");
            Demand(LengthSize > 0 && LengthSize <= 4, "LengthSize not 0 to 4");
            Demand(LengthOffset >= 0 && LengthOffset <= Longest, "LengthOffset negative or too large");
            Demand(LengthOffset + LengthSize >= syncLength, "a length field inside the sync word");
            Demand(MinimumLength >= LengthOffset + LengthSize + Checksum.Size, "MinimumLength has no room for its parts");
            Demand(MaximumLength >= MinimumLength && MaximumLength <= Longest, "MaximumLength below MinimumLength or too large");
            long highest = (long)MaximumLength - LengthAdds;
            long lowest = (long)MinimumLength - LengthAdds;
            Demand(highest >= 0 && lowest >> (8 * LengthSize) <= 0, "no length field can give these lengths");
            Demand(highest >> (8 * LengthSize) == 0, "MaximumLength above what the length field can give");
        }

        private static void Demand(bool condition, string otherwise)
        {
            if (!condition)
            {
                throw new ArgumentException("Frame layout: " + otherwise, "layout");
            }
        }
    }
}
