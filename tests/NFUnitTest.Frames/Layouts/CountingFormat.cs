using Nano.Frames;

namespace Nano.Tests.Layouts
{
    /// <summary>A format that never has a frame, and counts the bytes that it is made to search.</summary>
    public sealed class CountingFormat : FrameFormat
    {
        /// <summary>The bytes searched; shared with the copy that a reader makes.</summary>
        public int[] Searched = new int[1];

        private readonly byte _first;

        /// <summary>Makes one.</summary>
        /// <param name="first">The byte at which it has candidates.</param>
        public CountingFormat(byte first)
        {
            _first = first;
        }

        /// <inheritdoc/>
        protected override void Prepare()
        {
            MaximumLength = 100;
        }

        /// <inheritdoc/>
        protected override int Examine(byte[] buffer, int start, int available)
        {
            return NoFrame;
        }

        /// <inheritdoc/>
        protected override int Find(byte[] buffer, int start, int end)
        {
            while (start < end && buffer[start] != _first)
            {
                start++;
                Searched[0]++;
            }

            return start;
        }
    }
}
