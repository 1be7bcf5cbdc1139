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

        /// <summary>The bytes that must be there before the length is known.</summary>
        internal int HeadLength => LengthSize == 0 ? 0 : LengthOffset + LengthSize;

        /// <summary>Refuses a layout that contradicts itself.</summary>
        internal void Validate()
        {
            if (Sync != null && Sync.Length > 4)
            {
                Refuse("the sync word has more than 4 bytes");
            }

            if (Checksum == null)
            {
                Refuse("there is no checksum");
            }

            int least = (Sync == null ? 0 : Sync.Length) + Checksum.Size;
            if (LengthSize == 0)
            {
                if (FixedLength < least || FixedLength < 1)
                {
                    Refuse("FixedLength does not hold sync word and checksum, and there is no length field");
                }

                return;
            }

            if (FixedLength != 0)
            {
                Refuse("it has both a fixed length and a length field");
            }

            if (LengthSize < 0 || LengthSize > 4 || LengthOffset < 0)
            {
                Refuse("the length field must have 1 to 4 bytes at an offset of 0 or more");
            }

            if (MinimumLength > MaximumLength || MinimumLength < least || MinimumLength < HeadLength + Checksum.Size)
            {
                Refuse("MinimumLength does not hold sync word, length field and checksum, or is above MaximumLength");
            }

            if (MaximumLength < LengthAdds)
            {
                Refuse("LengthAdds is above MaximumLength");
            }
        }

        private static void Refuse(string reason)
        {
            throw new ArgumentException("The frame layout cannot be used: " + reason + ".", "layout");
        }
    }
}
