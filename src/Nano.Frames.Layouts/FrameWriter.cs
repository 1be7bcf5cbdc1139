using System;

namespace Nano.Frames
{
    using Nano.Buffers;
    using Nano.Checksums;

    /// <summary>
    /// Completes frames in place: what a reader of the same format delivers is what the writer takes. The content is in place
    /// already; sync word, length field, checksums, footer and stuffing are written here.
    /// </summary>
    /// <remarks>
    /// <code>
    /// writer = new FrameWriter(layout);
    /// ... put the content where a reader would find it: buffer[6] and on, in a frame of 20 bytes
    /// int count = writer.Write(buffer, 0, 20);
    /// port.Write(buffer, 0, count);
    /// </code>
    /// Allocates when it is made and never again. For one thread.
    /// </remarks>
    public sealed class FrameWriter
    {
        private readonly FrameFormat _format;

        /// <summary>Makes a writer.</summary>
        /// <param name="layout">What frames look like; not kept.</param>
        /// <exception cref="ArgumentNullException"><paramref name="layout"/> is null.</exception>
        /// <exception cref="ArgumentException">It contradicts itself; the message says how.</exception>
        public FrameWriter(FrameFormat layout)
        {
            _format = FrameFormat.Copy(layout);
        }

        /// <summary>Completes a frame. Does not allocate.</summary>
        /// <param name="buffer">Holds the frame as a reader would deliver it; formats that stuff bytes need room behind it.</param>
        /// <param name="offset">Where it begins.</param>
        /// <param name="length">Its bytes as a reader would deliver it.</param>
        /// <returns>Its bytes on the line, from <paramref name="offset"/> on.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="buffer"/> is null.</exception>
        /// <exception cref="ArgumentOutOfRangeException">The frame does not lie within <paramref name="buffer"/>, or the format
        /// allows no such length: nothing has been written.</exception>
        /// <exception cref="ArgumentException">The content cannot stand in such a frame, because it would begin or end one: what was
        /// in place may be gone.</exception>
        /// <exception cref="NotSupportedException">The format cannot be written.</exception>
        public int Write(byte[] buffer, int offset, int length)
        {
            Range.Check(buffer, offset, length);
            FrameFormat format = _format;
            FrameLayout plain = format as FrameLayout;
            if (plain == null || plain.Checksum == null)
            {
                return format.Write(buffer, offset, length);
            }

            // The core does without writing: FrameLayout is written here.
            GeneralLayout.Write(plain, buffer, offset, length, 0xFFFFFFFF, 1);
            return plain.Checksum.Append(buffer, offset, length - plain.Checksum.Size, plain.ChecksumBigEndian);
        }
    }
}
