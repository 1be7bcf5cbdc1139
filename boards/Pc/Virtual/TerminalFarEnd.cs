using System;
using System.IO;

namespace Nano.Pc.Virtual
{
    /// <summary>A pair of pseudo-terminals. Where it may be pulled, under the name of a link in a folder of its own: the next pair has
    /// another name, as the next place on the USB bus has, and a link stays the same (as those of /dev/serial/by-id do).</summary>
    internal sealed class TerminalFarEnd : IFarEnd
    {
        private readonly string _folder;
        private PseudoTerminal _terminal;

        /// <summary>Opens a pair.</summary>
        /// <param name="isPulled">True to give it a name that outlives a pull.</param>
        /// <exception cref="IOException">The system gives none.</exception>
        internal TerminalFarEnd(bool isPulled)
        {
            _terminal = new PseudoTerminal();
            PortName = _terminal.PortName;
            if (isPulled)
            {
                _folder = Directory.CreateTempSubdirectory("nano-").FullName;
                PortName = Path.Combine(_folder, "ttyVirtual");
                Link();
            }
        }

        /// <inheritdoc/>
        public string PortName { get; }

        /// <inheritdoc/>
        public void Write(ReadOnlySpan<byte> bytes)
        {
            _terminal.Write(bytes);
        }

        /// <inheritdoc/>
        public int Read(Span<byte> target)
        {
            return _terminal.Read(target);
        }

        /// <inheritdoc/>
        public void Pull()
        {
            File.Delete(PortName);
            _terminal.Dispose();
        }

        /// <inheritdoc/>
        public void Plug()
        {
            _terminal = new PseudoTerminal();
            Link();
        }

        /// <inheritdoc/>
        public void Dispose()
        {
            _terminal.Dispose();
            if (_folder != null)
            {
                Directory.Delete(_folder, true);
            }
        }

        private void Link()
        {
            File.CreateSymbolicLink(PortName, _terminal.PortName);
        }
    }
}
