using System;
using System.Collections.Generic;
using System.IO;
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
    /// <summary>The class that scenarios derive from, by name: it is another type at each load.</summary>
    public const string BaseType = "Nano.Calibration.Scenario";

    private const string LoopbackPort = "loopback:1";
    private const int WarmUps = 2;
    private static readonly Lock OneAtATime = new();

    private readonly CountedAssemblies _assemblies;
    private readonly SortedDictionary<string, string> _types = new(StringComparer.Ordinal);

    /// <param name="assemblies">The scenarios and the libraries.</param>
    /// <exception cref="InvalidDataException">A scenario cannot be made, or two have the same name.</exception>
    public ScenarioCounter(CountedAssemblies assemblies)
    {
        _assemblies = assemblies;
        lock (OneAtATime)
        {
            // Their constructors run, and tell the probe.
            _assemblies.Start();
            foreach (Type type in Types(_assemblies.Load()))
            {
                using LoadedScenario scenario = Attempt(type.FullName, () => new LoadedScenario(type, LoopbackPort));
                if (!_types.TryAdd(scenario.Name, type.FullName))
                {
                    throw new InvalidDataException("Two scenarios are called " + scenario.Name + ".");
                }
            }
        }
    }

    /// <summary>The scenarios there are, sorted.</summary>
    public IReadOnlyCollection<string> Names => _types.Keys;

    /// <summary>Counts one run.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <exception cref="InvalidDataException">The scenario throws.</exception>
    public ScenarioCount Count(string name)
    {
        lock (OneAtATime)
        {
            // Static fields as at start-up: what ran before must not change a digit.
            _assemblies.Start();
            Type type = Types(_assemblies.Load()).First(found => found.FullName == _types[name]);
            using LoadedScenario scenario = Attempt(name, () => new LoadedScenario(type, LoopbackPort));
            int left = 0;
            for (int i = 0; i <= WarmUps; i++)
            {
                bool isCounted = i == WarmUps;
                int before = left;
                left = Attempt(name, () => RunOnce(scenario, before, isCounted));
            }

            List<MethodCount> methods = _assemblies.Methods.Select(method => method.Count()).Where(count => count.Instructions > 0).ToList();
            return new ScenarioCount(name, scenario.Unit, scenario.IsSteady, scenario.Assembly, methods);
        }
    }

    private static IEnumerable<Type> Types(IEnumerable<Assembly> assemblies)
    {
        return assemblies.SelectMany(assembly => assembly.GetTypes()).Where(type => !type.IsAbstract && Derives(type));
    }

    private static bool Derives(Type type)
    {
        return type.BaseType != null && (type.BaseType.FullName == BaseType || Derives(type.BaseType));
    }

    // What goes wrong in there is the scenario's doing.
    private static T Attempt<T>(string name, Func<T> action)
    {
        try
        {
            return action();
        }
        catch (Exception exception)
        {
            Exception cause = exception is TargetInvocationException { InnerException: Exception inner } ? inner : exception;
            throw new InvalidDataException("The scenario " + name + " fails: " + cause.GetType().Name + ": " + cause.Message, cause);
        }
    }

    private int RunOnce(LoadedScenario scenario, int left, bool isCounted)
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
        return left - 1;
    }
}
