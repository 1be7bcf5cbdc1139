using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Nano.Costs.Charges;

namespace Nano.Costs.Listing;

/// <summary>The mark on an instruction that costs more than its being interpreted.</summary>
internal static class MarkText
{
    // Below it an opcode is as good as plain: the mark would be everywhere.
    private const double Slow = 2;

    /// <summary>The mark; empty for a plain instruction.</summary>
    public static string Of(Charge charge)
    {
        return string.Join("; ", Calls(charge).Concat(charge.Allocations.Select(Of)));
    }

    /// <summary>An allocation in words.</summary>
    public static string Of(Allocation allocation)
    {
        return "heap: " + allocation.What + (allocation.Bytes < 0 ? ", by its length" : " " + allocation.Bytes.ToString(CultureInfo.InvariantCulture));
    }

    private static IEnumerable<string> Calls(Charge charge)
    {
        if (charge.Slow >= Slow)
        {
            yield return "slow by itself";
        }

        switch (charge.Call)
        {
            case CallKind.None:
                break;
            case CallKind.Native:
                yield return "native" + PerUnit(charge.Member) + Varies(charge.Member);
                break;
            case CallKind.ManagedMember:
                yield return "member, interprets " + charge.Member.Instructions.ToString(CultureInfo.InvariantCulture)
                    + (charge.Member.NativeCalls > 0 ? " and calls native" : "") + PerUnit(charge.Member) + Varies(charge.Member);
                break;
            case CallKind.Unknown:
                yield return "member of unknown cost";
                break;
            default:
                yield return charge.Call.ToString().ToLowerInvariant() + (charge.Call == CallKind.Constructor ? "" : " call");
                break;
        }
    }

    private static string Varies(MemberCharge member)
    {
        return member is { Varies: true } ? ", more or less by its data" : "";
    }

    private static string PerUnit(MemberCharge member)
    {
        return member == null || member.CostPerUnit == 0 ? "" : " (+" + member.CostPerUnit.ToString("0.###", CultureInfo.InvariantCulture) + " for each element)";
    }
}
