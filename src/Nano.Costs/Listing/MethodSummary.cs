using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Nano.Costs.Bytecode;
using Nano.Costs.Charges;

namespace Nano.Costs.Listing;

/// <summary>What stands in a method, whether it runs or not.</summary>
internal sealed class MethodSummary
{
    private readonly DeviceMethod _method;
    private readonly IReadOnlyList<Charge> _charges;
    private readonly int _allocations;

    /// <param name="method">The method.</param>
    /// <param name="charges">Of its instructions.</param>
    /// <param name="entry">Of entering it.</param>
    public MethodSummary(DeviceMethod method, IReadOnlyList<Charge> charges, IReadOnlyList<Allocation> entry)
    {
        _method = method;
        _charges = charges;
        _allocations = entry.Count + charges.Sum(charge => charge.Allocations.Count);
    }

    /// <summary>Such as "7 instructions, 19 bytes, 2 calls (1 virtual, 1 native), 1 place that allocates".</summary>
    public override string ToString()
    {
        List<string> kinds = _charges.Where(charge => charge.Call != CallKind.None)
            .GroupBy(charge => charge.Call).OrderBy(group => group.Key)
            .Select(group => group.Count().ToString(CultureInfo.InvariantCulture) + " " + Word(group.Key)).ToList();
        int calls = _charges.Count(charge => charge.Call != CallKind.None);
        return Number(_method.Instructions.Count, "instruction") + ", " + Number(_method.Size, "byte") + ", " + Number(calls, "call")
            + (kinds.Count == 0 ? "" : " (" + string.Join(", ", kinds) + ")") + ", " + Number(_allocations, "place") + (_allocations == 1 ? " that allocates" : " that allocate");
    }

    private static string Word(CallKind kind)
    {
        return kind == CallKind.ManagedMember ? "member" : kind.ToString().ToLowerInvariant();
    }

    private static string Number(int count, string noun)
    {
        return count.ToString(CultureInfo.InvariantCulture) + " " + noun + (count == 1 ? "" : "s");
    }
}
