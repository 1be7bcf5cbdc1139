using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Nano.Costs.Figures;

/// <summary>What is kept of a scenario, or of a method's share in it.</summary>
/// <param name="Instructions">Interpreted instructions.</param>
/// <param name="Calls">Calls of managed methods.</param>
/// <param name="NativeCalls">Calls of native ones.</param>
/// <param name="NativeUnits">Bytes and elements that native members handled in bulk.</param>
/// <param name="HeapBytes">Bytes of heap on a 32-bit device.</param>
/// <param name="Cost">All of it in plain instructions, rounded.</param>
internal readonly record struct Figure(long Instructions, long Calls, long NativeCalls, long NativeUnits, long HeapBytes, long Cost)
{
    /// <summary>What the numbers are, in their order.</summary>
    public static readonly IReadOnlyList<string> Names = ["instructions", "calls", "native calls", "native bytes", "heap bytes", "cost"];

    /// <summary>The numbers in that order.</summary>
    public IReadOnlyList<long> Values => [Instructions, Calls, NativeCalls, NativeUnits, HeapBytes, Cost];

    /// <summary>Makes one of the numbers in that order.</summary>
    public static Figure Of(IReadOnlyList<long> values)
    {
        return new Figure(values[0], values[1], values[2], values[3], values[4], values[5]);
    }

    /// <summary>True when any of the numbers is above what it was.</summary>
    public bool ExceedsAnyOf(Figure before)
    {
        return Values.Zip(before.Values).Any(pair => pair.First > pair.Second);
    }

    /// <summary>What has changed: "instructions 412 to 431 (+19), heap bytes 0 to 24 (+24)".</summary>
    public string ChangeFrom(Figure before)
    {
        return string.Join(", ", Names.Zip(before.Values, Values).Where(change => change.Second != change.Third)
            .Select(change => string.Format(
                CultureInfo.InvariantCulture, "{0} {1} to {2} ({3:+#;-#})", change.First, change.Second, change.Third, change.Third - change.Second)));
    }
}
