namespace Nano.Costs.CommandLine;

/// <summary>What the program leaves.</summary>
internal static class ExitStatus
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>Nothing has the name that was asked for.</summary>
    public const int NotFound = 1;

    /// <summary>The words are wrong, or a file cannot be read or written.</summary>
    public const int CannotStart = 2;
}
