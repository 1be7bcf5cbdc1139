using System.Collections.Generic;

namespace Nano.Costs.Counting;

/// <summary>Sums over methods.</summary>
/// <param name="Instructions">Interpreted instructions.</param>
/// <param name="Calls">Calls of managed methods.</param>
/// <param name="NativeCalls">Calls of native ones.</param>
/// <param name="NativeUnits">Bytes and elements that native members handled in bulk.</param>
/// <param name="Allocations">Objects put on the heap.</param>
/// <param name="HeapBytes">Their bytes on a 32-bit device.</param>
/// <param name="Cost">All of it in plain instructions.</param>
internal readonly record struct Totals(long Instructions, long Calls, long NativeCalls, long NativeUnits, long Allocations, long HeapBytes, double Cost)
{
    /// <summary>Adds up.</summary>
    public static Totals Of(IEnumerable<MethodCount> methods)
    {
        var sum = default(Totals);
        foreach (MethodCount method in methods)
        {
            sum = new Totals(
                sum.Instructions + method.Instructions,
                sum.Calls + method.Calls,
                sum.NativeCalls + method.NativeCalls,
                sum.NativeUnits + method.NativeUnits,
                sum.Allocations + method.Allocations,
                sum.HeapBytes + method.HeapBytes,
                sum.Cost + method.Cost);
        }

        return sum;
    }
}
