using System.Collections.Generic;
using System.Linq;
using Nano.Costs.Counting;

namespace Nano.Costs.Figures;

/// <summary>All that is held against what was before: the scenarios, and the bytes of IL of each assembly.</summary>
/// <param name="Compiler">The .NET SDK whose compiler wrote the IL.</param>
/// <param name="Scenarios">By name.</param>
/// <param name="StartHeapBytes">By scenario: what making it and running it the first times put on the heap, its own code included.</param>
/// <param name="IlBytes">By assembly.</param>
internal sealed record CostFigures(
    string Compiler,
    IReadOnlyDictionary<string, ScenarioFigures> Scenarios,
    IReadOnlyDictionary<string, long> StartHeapBytes,
    IReadOnlyDictionary<string, long> IlBytes)
{
    /// <summary>Counts everything.</summary>
    /// <param name="counter">Scenarios in which the libraries do nothing (yardsticks) are left out.</param>
    /// <param name="ilBytes">Of all assemblies; those of the scenarios are left out.</param>
    /// <param name="compiler">The .NET SDK.</param>
    public static CostFigures Count(ScenarioCounter counter, IReadOnlyDictionary<string, int> ilBytes, string compiler)
    {
        List<ScenarioCount> counts = counter.Names.Select(counter.Count).ToList();
        HashSet<string> ofScenarios = counts.Select(count => count.ScenarioAssembly).ToHashSet();
        return new CostFigures(
            compiler,
            counts.Where(count => count.Total.Instructions > 0).ToDictionary(count => count.Name, ScenarioFigures.Of),
            counts.Where(count => count.Total.Instructions > 0).ToDictionary(count => count.Name, count => count.StartHeapBytes),
            ilBytes.Where(bytes => !ofScenarios.Contains(bytes.Key)).ToDictionary(bytes => bytes.Key, bytes => (long)bytes.Value));
    }
}
