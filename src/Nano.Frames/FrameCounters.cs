namespace Nano.Frames
{
    /// <summary>
    /// What a <see cref="FrameReader"/> has seen. At any moment <see cref="Bytes"/> is the length of all frames delivered, as they
    /// were on the line, plus <see cref="Skipped"/> plus the bytes still held. Set any of them to 0 to start it anew.
    /// </summary>
    /// <remarks>Fields and 64 bits wide: a property would cost flash for each, and a 32-bit count of bytes overflows after two
    /// days at 115,200 baud; on the device a field takes 12 bytes whatever its width.</remarks>
    public sealed class FrameCounters
    {
        /// <summary>Frames delivered.</summary>
        public long Frames;

        /// <summary>Bytes that came in.</summary>
        public long Bytes;

        /// <summary>Bytes given up because they belong to no frame: noise, and damaged frames byte by byte.</summary>
        public long Skipped;

        /// <summary>Candidates of full length whose checksum did not fit.</summary>
        public long ChecksumErrors;

        /// <summary>Candidates whose length field was outside the layout's limits. In a layout without sync word every place is
        /// a candidate, so noise counts for nearly every byte there.</summary>
        public long LengthErrors;

        /// <summary>Silences, and ends of the line, that cut a candidate off.</summary>
        public long TimeOuts;

        /// <summary>How often the line's receive buffer was found full, so that bytes may be missing; told by what brings the
        /// bytes.</summary>
        public long Overruns;

        /// <summary>How often the line was opened anew after it had gone; told by what brings the bytes.</summary>
        public long Reopens;

        /// <summary>All counts in one line.</summary>
        /// <returns>A name and a number for each, in the form of key=value.</returns>
        public override string ToString()
        {
            return "frames=" + Frames + " bytes=" + Bytes + " skipped=" + Skipped + " checksum_errors=" + ChecksumErrors
                + " length_errors=" + LengthErrors + " timeouts=" + TimeOuts + " overruns=" + Overruns + " reopens=" + Reopens;
        }
    }
}
