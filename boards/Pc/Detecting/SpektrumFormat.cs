namespace Nano.Pc.Detecting
{
    using Nano.Frames;

    /// <summary>
    /// Frames of a Spektrum satellite receiver with 11 bits of resolution, without their silences: lost frames, system, and seven
    /// words of a channel's number and its position. Nothing checks them but that no channel comes twice.
    /// </summary>
    /// <remarks>Source: Spektrum, Specification for Spektrum Remote Receiver Interfacing, rev. A, Data Format.</remarks>
    internal sealed class SpektrumFormat : FrameFormat
    {
        private const int Length = 16;

        /// <inheritdoc/>
        protected override void Prepare()
        {
            MaximumLength = Length;
        }

        /// <inheritdoc/>
        protected override int Examine(byte[] buffer, int start, int available)
        {
            if (available < Length)
            {
                return NeedsMore;
            }

            // Behind a controller that sets no system it is 0.
            if (buffer[start + 1] is not (0x00 or 0x12 or 0xA2 or 0xB2))
            {
                return NoFrame;
            }

            int seen = 0;
            for (int at = start + 2; at < start + Length; at += 2)
            {
                int word = buffer[at] << 8 | buffer[at + 1];
                if (word == 0xFFFF)
                {
                    // A place without a channel.
                    continue;
                }

                // Only the first word has the highest bit: which half of the channels this is.
                int channel = 1 << (word >> 11 & 15);
                if ((word > 0x7FFF && at != start + 2) || channel > 1 << 11 || (seen & channel) != 0)
                {
                    return NoFrame;
                }

                seen |= channel;
            }

            return seen == 0 ? NoFrame : Length;
        }
    }
}
