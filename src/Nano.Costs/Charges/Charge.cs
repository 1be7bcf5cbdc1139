using System.Collections.Generic;
using Mono.Cecil;

namespace Nano.Costs.Charges;

/// <summary>What an instruction takes beyond its being interpreted.</summary>
/// <param name="Call">How it calls, if it does.</param>
/// <param name="Callee">What it calls.</param>
/// <param name="Member">For a member of the device's packages, what it takes; null where that is not known.</param>
/// <param name="Slow">What the opcode itself costs beyond a plain instruction.</param>
/// <param name="Allocations">What it puts on the heap.</param>
internal sealed record Charge(CallKind Call, MethodReference Callee, MemberCharge Member, double Slow, IReadOnlyList<Allocation> Allocations)
{
    /// <summary>Nothing.</summary>
    public static readonly Charge None = new(CallKind.None, null, null, 0, []);

    /// <summary>No call, but these.</summary>
    public static Charge Allocating(params Allocation[] allocations)
    {
        return allocations.Length == 0 ? None : new Charge(CallKind.None, null, null, 0, allocations);
    }

    /// <summary>True when it is one call of managed code; what a managed member calls inside comes on top.</summary>
    public bool IsManagedCall => Call is not (CallKind.None or CallKind.Native or CallKind.Unknown);

    /// <summary>What it costs where everything about it is known beforehand, in plain instructions, itself included.</summary>
    public double Cost
    {
        get
        {
            double cost = 1 + Slow + Weights.Of(Call) + (Member?.Cost ?? 0);
            foreach (Allocation allocation in Allocations)
            {
                cost += allocation.Bytes < 0 ? 0 : Weights.Of(allocation.Kind, allocation.Objects, allocation.Bytes);
            }

            return cost;
        }
    }
}
