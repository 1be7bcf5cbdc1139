using System.Collections.Generic;
using Nano.Costs.Bytecode;
using Nano.Costs.Charges;

namespace Nano.Costs.Counting;

/// <summary>A method that tells the <see cref="Probe"/> what it does.</summary>
/// <param name="Method">As it was before.</param>
/// <param name="FirstId">The number of its entry; the instruction at index i has the number FirstId + 1 + i.</param>
/// <param name="HitIds">The number under which each instruction is counted: its own, or its prefix's.</param>
/// <param name="Charges">What each instruction takes.</param>
/// <param name="Locals">How many it has.</param>
/// <param name="EntryAllocations">What entering it takes.</param>
internal sealed record CountedMethod(
    DeviceMethod Method,
    int FirstId,
    IReadOnlyList<int> HitIds,
    IReadOnlyList<Charge> Charges,
    int Locals,
    IReadOnlyList<Allocation> EntryAllocations)
{
    /// <summary>Its share of what the probe has counted.</summary>
    public MethodCount Count()
    {
        long entries = Probe.Hits[FirstId];
        var count = new MethodCount(Method.NameInSet, Method.Assembly) { Entries = entries, Token = Method.Token };
        count.Enter(Locals);
        foreach (Allocation allocation in EntryAllocations)
        {
            count.Allocate(allocation, entries * allocation.Objects, entries * allocation.Bytes);
        }

        for (int i = 0; i < Charges.Count; i++)
        {
            int id = FirstId + 1 + i;
            count.Add(Charges[i], Probe.Hits[HitIds[i]], Probe.Objects[id], Probe.HeapBytes[id], Probe.Units[id], Probe.Managed[id]);
        }

        return count;
    }
}
