using System;

namespace Nano.Pc.Virtual
{
    using Nano.StandIns;

    /// <summary>A line in the memory of this process.</summary>
    internal sealed class MemoryFarEnd : IFarEnd
    {
        private MemoryLine _line = new MemoryLine();

        /// <inheritdoc/>
        public string PortName => _line.PortName;

        /// <inheritdoc/>
        public void Write(ReadOnlySpan<byte> bytes)
        {
            _line.Write(bytes);
        }

        /// <inheritdoc/>
        public int Read(Span<byte> target)
        {
            return _line.Read(target, 0);
        }

        /// <inheritdoc/>
        public void Pull()
        {
            _line.HangUp();
        }

        /// <inheritdoc/>
        public void Plug()
        {
            _line = new MemoryLine(_line.PortName);
        }

        /// <inheritdoc/>
        public void Dispose()
        {
            _line.Dispose();
        }
    }
}
