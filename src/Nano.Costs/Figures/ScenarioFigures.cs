using System;
using System.Collections.Generic;
using System.Linq;
using Nano.Costs.Counting;

namespace Nano.Costs.Figures;

/// <summary>A scenario's row and the rows of its methods.</summary>
/// <param name="Total">The libraries together.</param>
/// <param name="Methods">Each method by its name.</param>
internal sealed record ScenarioFigures(Figure Total, IReadOnlyDictionary<string, Figure> Methods)
{
    /// <summary>What has been counted.</summary>
    public static ScenarioFigures Of(ScenarioCount count)
    {
        return new ScenarioFigures(
            Of(count.Total),
            count.Libraries.GroupBy(method => method.Name).ToDictionary(method => method.Key, method => Of(Totals.Of(method))));
    }

    private static Figure Of(Totals totals)
    {
        return new Figure(totals.Instructions, totals.Calls, totals.NativeCalls, totals.NativeUnits, totals.HeapBytes, (long)Math.Round(totals.Cost));
    }
}
