using System.IO;
using System.Linq;
using System.Reflection;
using Nano.Costs.Counting;

namespace Nano.Costs.Figures;

/// <summary>What Nano's own libraries take as they are now.</summary>
internal static class CurrentFigures
{
    /// <summary>The .NET SDK that this tool, and what it counts, was compiled by.</summary>
    public static string Compiler { get; } = typeof(CurrentFigures).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(metadata => metadata.Key == "Compiler").Value;

    /// <summary>Counts all scenarios.</summary>
    /// <exception cref="InvalidDataException">There is none.</exception>
    public static CostFigures Count()
    {
        var assemblies = new CountedAssemblies(Repository.CountedAssemblies);
        var counter = new ScenarioCounter(assemblies);
        return counter.Names.Count > 0
            ? CostFigures.Count(counter, assemblies.IlBytes, Compiler)
            : throw new InvalidDataException("There is no scenario to count: build this tool again.");
    }
}
