namespace Nano.Pc.CommandLine
{
    /// <summary>What the program tells its caller.</summary>
    internal static class ExitStatus
    {
        /// <summary>No intact frame was lost.</summary>
        internal const int Good = 0;

        /// <summary>Intact frames were lost, or the port is away at the end.</summary>
        internal const int Lost = 1;

        /// <summary>A wrong option, a port or file that cannot be opened, or an output that cannot be written.</summary>
        internal const int CannotStart = 2;
    }
}
