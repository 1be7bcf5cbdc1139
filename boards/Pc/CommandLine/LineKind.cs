namespace Nano.Pc.CommandLine
{
    /// <summary>What the virtual sensor's line is made of.</summary>
    internal enum LineKind
    {
        /// <summary>A pseudo-terminal where the system has them, memory elsewhere.</summary>
        Default,

        /// <summary>A pair of pseudo-terminals.</summary>
        PseudoTerminal,

        /// <summary>Memory of this process.</summary>
        Memory,
    }
}
