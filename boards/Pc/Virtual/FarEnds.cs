using System;
using System.IO;

namespace Nano.Pc.Virtual
{
    using Nano.Pc.CommandLine;

    /// <summary>Lays the line of the virtual sensor.</summary>
    internal static class FarEnds
    {
        /// <summary>Lays one.</summary>
        /// <param name="kind">Of what.</param>
        /// <param name="isPulled">True where it will be pulled out and put back.</param>
        /// <returns>Its far end.</returns>
        /// <exception cref="IOException">It cannot be laid; the message says why.</exception>
        internal static IFarEnd Create(LineKind kind, bool isPulled)
        {
            bool hasTerminals = OperatingSystem.IsLinux() || OperatingSystem.IsMacOS();
            if (kind == LineKind.PseudoTerminal && !hasTerminals)
            {
                throw new IOException("This system has no pseudo-terminals; use --line memory.");
            }

            return kind == LineKind.Memory || !hasTerminals ? new MemoryFarEnd() : new TerminalFarEnd(isPulled);
        }
    }
}
