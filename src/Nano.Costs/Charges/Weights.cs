namespace Nano.Costs.Charges;

/// <summary>
/// What operations cost on nanoFramework's interpreter, in plain instructions, where counting instructions alone would mislead.
/// Measured on its PC build as differences of loops; see boards/Calibration for what a chip says to them.
/// </summary>
internal static class Weights
{
    /// <summary>Where they come from, for whoever reads a cost.</summary>
    public const string Origin = "Weights as measured on nanoFramework's interpreter on a PC; README says how well they fit.";

    /// <summary>What a call costs beyond its instruction and what the callee runs.</summary>
    public static double Of(CallKind call)
    {
        return call switch
        {
            CallKind.Static => 4,
            CallKind.Instance or CallKind.Constructor => 6,
            CallKind.Virtual => 7,
            CallKind.Interface => 8,
            CallKind.Delegate => 10,
            CallKind.ManagedMember => 4,
            CallKind.Native or CallKind.Unknown => 5,
            _ => 0,
        };
    }

    /// <summary>What allocations cost beyond their instruction, the collector's work included.</summary>
    /// <param name="allocation">What they are.</param>
    /// <param name="objects">How many.</param>
    /// <param name="bytes">Their bytes together.</param>
    public static double Of(Allocation allocation, long objects, long bytes)
    {
        return 10 * objects + 0.04 * bytes;
    }
}
