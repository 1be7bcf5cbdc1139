using System.Collections.Generic;
using Nano.Costs.Bytecode;
using Nano.Costs.Charges;

namespace Nano.Costs.Counting;

/// <summary>What one method took in a run, without what it called; what members of the device's packages took is among it.</summary>
/// <param name="Name">The method.</param>
/// <param name="Assembly">Where it is.</param>
internal sealed record MethodCount(string Name, string Assembly)
{
    private readonly List<InstructionCount> _runs = new();
    private readonly SortedSet<string> _varying = new(System.StringComparer.Ordinal);
    private readonly SortedSet<string> _unknown = new(System.StringComparer.Ordinal);

    /// <summary>What tells it from others of its name in its assembly.</summary>
    public int Token { get; init; }

    /// <summary>How often it was entered.</summary>
    public long Entries { get; init; }

    /// <summary>Its instructions, in their order.</summary>
    public IReadOnlyList<InstructionCount> Runs => _runs;

    /// <summary>Interpreted instructions.</summary>
    public long Instructions { get; private set; }

    /// <summary>Calls of managed methods.</summary>
    public long Calls { get; private set; }

    /// <summary>Calls of native ones.</summary>
    public long NativeCalls { get; private set; }

    /// <summary>Bytes and elements that native members handled in bulk.</summary>
    public long NativeUnits { get; private set; }

    /// <summary>Objects put on the heap.</summary>
    public long Allocations { get; private set; }

    /// <summary>Their bytes on a 32-bit device.</summary>
    public long HeapBytes { get; private set; }

    /// <summary>All of it in plain instructions.</summary>
    public double Cost { get; private set; }

    /// <summary>Members called that take more or less by their data, and are counted as for a short sample.</summary>
    public IReadOnlyCollection<string> Varying => _varying;

    /// <summary>Members called whose cost is not known.</summary>
    public IReadOnlyCollection<string> Unknown => _unknown;

    /// <summary>Adds the runs of the next instruction.</summary>
    public void Add(Charge charge, long hits, long objects, long heapBytes, long units, long managed)
    {
        double costBefore = Cost;
        long heapBefore = HeapBytes;
        if (hits > 0)
        {
            AddRuns(charge, hits, objects, heapBytes, units, managed);
        }

        _runs.Add(new InstructionCount(hits, Cost - costBefore, HeapBytes - heapBefore));
    }

    /// <summary>Adds what entering it so often costs.</summary>
    public void Enter(int locals)
    {
        Cost += Entries * locals * Weights.Local;
    }

    /// <summary>Adds allocations of one kind.</summary>
    public void Allocate(Allocation allocation, long objects, long bytes)
    {
        Allocations += objects;
        HeapBytes += bytes;
        Cost += Weights.Of(allocation.Kind, objects, bytes);
    }

    private void AddRuns(Charge charge, long hits, long objects, long heapBytes, long units, long managed)
    {
        // An override of ours that was reached through a member of the device's packages is an ordinary virtual call, and takes
        // nothing that the member itself would.
        long itself = hits - managed;
        Instructions += hits;
        Cost += hits * (1 + charge.Slow);
        foreach (Allocation allocation in charge.Allocations)
        {
            bool byRun = allocation.IsCountedByRun;
            Allocate(allocation, byRun ? objects : itself * allocation.Objects, byRun ? heapBytes : itself * allocation.Bytes);
        }

        AddCalls(charge, itself, units);
        Calls += managed;
        Cost += managed * Weights.Of(CallKind.Virtual);
    }

    private void AddCalls(Charge charge, long hits, long units)
    {
        Cost += hits * Weights.Of(charge.Call);
        if (charge.IsManagedCall)
        {
            Calls += hits;
        }
        else if (charge.Call != CallKind.None)
        {
            NativeCalls += hits;
        }

        if (charge.Member is MemberCharge member)
        {
            Instructions += hits * member.Instructions;
            Calls += hits * member.Calls;
            NativeCalls += hits * member.NativeCalls;
            NativeUnits += units;
            if (member.Varies && hits > 0)
            {
                _varying.Add(member.Id);
            }

            Cost += hits * member.Cost + units * member.CostPerUnit;
        }
        else if (charge.Call == CallKind.Unknown && hits > 0)
        {
            _unknown.Add(DocumentationId.Of(charge.Callee.GetElementMethod()));
        }
    }
}
