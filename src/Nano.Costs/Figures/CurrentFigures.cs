using System.Reflection;
using System.Linq;
using Nano.Costs.Counting;

namespace Nano.Costs.Figures;

/// <summary>What Nano's own libraries take as they are now.</summary>
internal static class CurrentFigures
{
    /// <summary>The .NET SDK that this tool, and what it counts, was compiled by.</summary>
    public static string Compiler { get; } = typeof(CurrentFigures).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(metadata => metadata.Key == "Compiler").Value;

    /// <summary>Counts all scenarios.</summary>
    public static CostFigures Count()
    {
        var assemblies = new CountedAssemblies(Repository.CountedAssemblies);
        return CostFigures.Count(new ScenarioCounter(assemblies), assemblies.IlBytes, Compiler);
    }
}
