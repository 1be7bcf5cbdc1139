using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Threading;

namespace Nano.Costs.Counting;

/// <summary>
/// Runs scenarios of boards/Calibration, or of any assembly that derives classes from its Scenario, and counts one run of each
/// after others have warmed it up.
/// </summary>
internal sealed class ScenarioCounter
{
    private const string BaseType = "Nano.Calibration.Scenario";
    private const string LoopbackPort = "loopback:1";
    private const int WarmUps = 2;
    private static readonly Lock OneAtATime = new();

    private readonly CountedAssemblies _assemblies;

    /// <param name="assemblies">The scenarios and the libraries.</param>
    public ScenarioCounter(CountedAssemblies assemblies)
    {
        _assemblies = assemblies;
        lock (OneAtATime)
        {
            // Their constructors run, and tell the probe.
            _assemblies.Start();
            Names = Find(_assemblies.Load()).Select(scenario => scenario.Name).Order(StringComparer.Ordinal).ToList();
        }
    }

    /// <summary>The scenarios there are.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>Counts one run.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    public ScenarioCount Count(string name)
    {
        lock (OneAtATime)
        {
            // Static fields as at start-up: what ran before must not change a digit.
            _assemblies.Start();
            LoadedScenario scenario = Find(_assemblies.Load()).First(found => found.Name == name);
            int left = 0;
            for (int i = 0; i < WarmUps; i++)
            {
                RunOnce(scenario, ref left, false);
            }

            RunOnce(scenario, ref left, true);
            List<MethodCount> methods = _assemblies.Methods.Select(method => method.Count()).Where(count => count.Instructions > 0).ToList();
            return new ScenarioCount(name, scenario.Unit, scenario.IsSteady, scenario.Assembly, methods);
        }
    }

    private static IEnumerable<LoadedScenario> Find(IEnumerable<Assembly> assemblies)
    {
        return assemblies.SelectMany(assembly => assembly.GetTypes())
            .Where(type => !type.IsAbstract && Derives(type))
            .Select(type => new LoadedScenario(type, LoopbackPort));
    }

    private static bool Derives(Type type)
    {
        return type.BaseType != null && (type.BaseType.FullName == BaseType || Derives(type.BaseType));
    }

    private void RunOnce(LoadedScenario scenario, ref int left, bool isCounted)
    {
        if (left == 0)
        {
            scenario.Prepare();
            left = scenario.Runs == 0 ? int.MaxValue : scenario.Runs;
        }

        if (isCounted)
        {
            _assemblies.Start();
        }

        scenario.Run();
        left--;
    }
}
