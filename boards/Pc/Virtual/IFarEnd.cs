using System;

namespace Nano.Pc.Virtual
{
    /// <summary>The sensor's end of a line that lies within this machine.</summary>
    internal interface IFarEnd : IDisposable
    {
        /// <summary>The name under which a SerialPort opens the other end; the same after a pull.</summary>
        string PortName { get; }

        /// <summary>Puts bytes onto the line.</summary>
        /// <param name="bytes">As many as are due.</param>
        /// <exception cref="System.IO.IOException">The line is gone.</exception>
        void Write(ReadOnlySpan<byte> bytes);

        /// <summary>Takes what the other end has sent, without waiting.</summary>
        /// <param name="target">Takes the bytes.</param>
        /// <returns>How many; 0 for none.</returns>
        int Read(Span<byte> target);

        /// <summary>Takes the line away, name and all, as when an adapter is pulled out.</summary>
        void Pull();

        /// <summary>Puts it back.</summary>
        /// <exception cref="System.IO.IOException">It cannot be.</exception>
        void Plug();
    }
}
