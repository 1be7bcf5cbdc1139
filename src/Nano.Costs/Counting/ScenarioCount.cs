using System.Collections.Generic;
using System.Linq;

namespace Nano.Costs.Counting;

/// <summary>What one run of a scenario took.</summary>
/// <param name="Name">The scenario.</param>
/// <param name="Unit">What one run is.</param>
/// <param name="IsSteady">True when it must not take heap.</param>
/// <param name="ScenarioAssembly">Where the scenario itself is, whose code is not the libraries'.</param>
/// <param name="StartHeapBytes">What making it and warming it up put on the heap, its own code included.</param>
/// <param name="Methods">The methods that ran.</param>
internal sealed record ScenarioCount(string Name, string Unit, bool IsSteady, string ScenarioAssembly, long StartHeapBytes, IReadOnlyList<MethodCount> Methods)
{
    /// <summary>The methods of the libraries, the most expensive first.</summary>
    public IEnumerable<MethodCount> Libraries => Sorted(Methods.Where(method => method.Assembly != ScenarioAssembly));

    /// <summary>The methods of the scenario's own assembly, the most expensive first.</summary>
    public IEnumerable<MethodCount> OwnMethods => Sorted(Methods.Where(method => method.Assembly == ScenarioAssembly));

    /// <summary>The libraries together.</summary>
    public Totals Total => Totals.Of(Libraries);

    /// <summary>The scenario's own code.</summary>
    public Totals Own => Totals.Of(OwnMethods);

    /// <summary>Both.</summary>
    public Totals All => Totals.Of(Methods);

    private static IEnumerable<MethodCount> Sorted(IEnumerable<MethodCount> methods)
    {
        return methods.OrderByDescending(method => method.Cost).ThenBy(method => method.Name, System.StringComparer.Ordinal);
    }
}
