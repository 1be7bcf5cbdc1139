using System;

namespace Nano.Tests
{
    using Nano.Serial;

    /// <summary>Raw I/O that looks, in the middle of a transfer, at who holds the memory; and can fail there.</summary>
    public sealed class WatchingRawIO : RawIO
    {
        private readonly LentBytes _memory;

        /// <summary>Watches a buffer.</summary>
        /// <param name="memory">What is transferred to or from.</param>
        public WatchingRawIO(LentBytes memory)
        {
            _memory = memory;
        }

        /// <summary>True to throw InvalidOperationException from the middle of a transfer.</summary>
        public bool Fails { get; set; }

        /// <summary>How many transfers there were.</summary>
        public int Transfers { get; private set; }

        /// <summary>How many held the memory in the last transfer.</summary>
        public int HoldersSeen { get; private set; }

        /// <summary>The array of the last transfer.</summary>
        public byte[] ArraySeen { get; private set; }

        /// <inheritdoc/>
        protected override int ReadCore(byte[] buffer, int offset, int count, int timeout)
        {
            Look(buffer);
            return 1;
        }

        /// <inheritdoc/>
        protected override int WriteCore(byte[] buffer, int offset, int count)
        {
            Look(buffer);
            return count;
        }

        /// <inheritdoc/>
        protected override void CloseCore()
        {
        }

        private void Look(byte[] buffer)
        {
            Transfers++;
            HoldersSeen = _memory.Holders;
            ArraySeen = buffer;
            if (Fails)
            {
                throw new InvalidOperationException("The line fails.");
            }
        }
    }
}
