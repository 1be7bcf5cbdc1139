using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
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
    private readonly SortedDictionary<string, (string Assembly, string Type)> _types = new(StringComparer.Ordinal);

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
                string name = Attempt(type.FullName, () =>
                {
                    using var scenario = new LoadedScenario(type, LoopbackPort);
                    return scenario.Name;
                });
                if (string.IsNullOrWhiteSpace(name) || name.Any(char.IsControl))
                {
                    throw new InvalidDataException("The scenario " + type.FullName + " has no name that can be asked for.");
                }

                if (!_types.TryAdd(name, (type.Assembly.GetName().Name, type.FullName)))
                {
                    throw new InvalidDataException("Two scenarios are called " + name + ".");
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
            Type type = Types(_assemblies.Load()).First(found => (found.Assembly.GetName().Name, found.FullName) == _types[name]);
            return Attempt(name, () =>
            {
                // Not what the static constructors did.
                _assemblies.Start();
                using var scenario = new LoadedScenario(type, LoopbackPort);
                int left = 0;
                for (int i = 0; i < WarmUps; i++)
                {
                    left = Prepare(scenario, left);
                    scenario.Run();
                    left--;
                }

                long startHeapBytes = Methods().Sum(method => method.HeapBytes);
                Prepare(scenario, left);
                _assemblies.Start();
                scenario.Run();

                // Before anything else of the scenario runs.
                List<MethodCount> methods = Methods().ToList();
                if (Probe.IsShared)
                {
                    throw new InvalidOperationException("it runs on more than one thread, and the figures would be others each time.");
                }

                return new ScenarioCount(name, scenario.Unit, scenario.IsSteady, scenario.Assembly, startHeapBytes, methods);
            });
        }
    }

    private static IEnumerable<Type> Types(IEnumerable<Assembly> assemblies)
    {
        return assemblies.SelectMany(All).Where(type => !type.IsAbstract && Derives(type));
    }

    private static Type[] All(Assembly assembly)
    {
        try
        {
            Type[] types = assembly.GetTypes();

            // As on a device, static constructors run at start-up, before anything is counted.
            foreach (Type type in types.Where(type => !type.ContainsGenericParameters))
            {
                RuntimeHelpers.RunClassConstructor(type.TypeHandle);
            }

            return types;
        }
        catch (ReflectionTypeLoadException exception)
        {
            throw new InvalidDataException(assembly.GetName().Name + " cannot be run here: " + exception.LoaderExceptions[0].Message, exception);
        }
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
            Exception cause = exception;
            while (cause is TargetInvocationException or TypeInitializationException && cause.InnerException != null)
            {
                cause = cause.InnerException;
            }

            throw new InvalidDataException("The scenario " + name + " fails: " + cause.GetType().Name + ": " + cause.Message, cause);
        }
    }

    // How many runs the scenario is ready for.
    private static int Prepare(LoadedScenario scenario, int left)
    {
        if (left > 0)
        {
            return left;
        }

        scenario.Prepare();
        return scenario.Runs == 0 ? int.MaxValue : scenario.Runs;
    }

    private IEnumerable<MethodCount> Methods()
    {
        return _assemblies.Methods.Select(method => method.Count()).Where(count => count.Instructions > 0);
    }
}
