using System;
using System.IO;
using Nano.Costs.Counting;

namespace Nano.Host.Tests.Costs;

/// <summary>What the tests count: tests/CostSamples, and with it boards/Calibration and the libraries. Made once, on first use.</summary>
internal static class CountedCode
{
    private static readonly Lazy<CountedAssemblies> LazyAssemblies = new(() => new CountedAssemblies([Samples]));
    private static readonly Lazy<ScenarioCounter> LazyCounter = new(() => new ScenarioCounter(LazyAssemblies.Value));

    /// <summary>The assembly of tests/CostSamples.</summary>
    public static string Samples { get; } = Path.Combine(Repository.Root, "tests", "CostSamples", "bin", "counted", "Nano.CostSamples.dll");

    /// <summary>A file beside these tests.</summary>
    public static string Data(string name)
    {
        return Path.Combine(Repository.Root, "tests", "Host", "Costs", name);
    }

    /// <summary>The assemblies.</summary>
    public static CountedAssemblies Assemblies => LazyAssemblies.Value;

    /// <summary>Counts their scenarios.</summary>
    public static ScenarioCounter Counter => LazyCounter.Value;
}
