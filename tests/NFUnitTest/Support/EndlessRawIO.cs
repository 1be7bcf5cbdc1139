using System;

namespace Nano.Tests
{
    using Nano.Serial;

    /// <summary>A line that always has more bytes, all of them 0, and takes every byte.</summary>
    public sealed class EndlessRawIO : RawIO
    {
        /// <inheritdoc/>
        protected override int ReadCore(byte[] buffer, int offset, int count, int timeout)
        {
            Array.Clear(buffer, offset, count);
            return count;
        }

        /// <inheritdoc/>
        protected override int WriteCore(byte[] buffer, int offset, int count)
        {
            return count;
        }

        /// <inheritdoc/>
        protected override void CloseCore()
        {
        }
    }
}
