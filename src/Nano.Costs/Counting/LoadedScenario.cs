using System;
using System.Reflection;

namespace Nano.Costs.Counting;

/// <summary>A scenario of an assembly that has been loaded for counting, reached by reflection: its type is another each time.</summary>
internal sealed class LoadedScenario : IDisposable
{
    private readonly object _scenario;

    /// <param name="type">A class derived from Scenario, with a public constructor that takes nothing or a port's name.</param>
    /// <param name="port">The port whose bytes come back.</param>
    /// <exception cref="MissingMethodException">It has no such constructor.</exception>
    public LoadedScenario(Type type, string port)
    {
        bool takesPort = type.GetConstructor([typeof(string)]) != null;
        _scenario = takesPort ? Activator.CreateInstance(type, port) : Activator.CreateInstance(type);
        Run = type.GetMethod(nameof(Run)).CreateDelegate<Action>(_scenario);
        Prepare = type.GetMethod(nameof(Prepare)).CreateDelegate<Action>(_scenario);
    }

    /// <summary>The scenario's name.</summary>
    public string Name => (string)Get(nameof(Name));

    /// <summary>What one run is.</summary>
    public string Unit => (string)Get(nameof(Unit));

    /// <summary>True when it must not take heap.</summary>
    public bool IsSteady => (bool)Get(nameof(IsSteady));

    /// <summary>How many runs one <see cref="Prepare"/> lasts; 0 for any number.</summary>
    public int Runs => (int)Get(nameof(Runs));

    /// <summary>Where it is.</summary>
    public string Assembly => _scenario.GetType().Assembly.GetName().Name;

    /// <summary>Makes ready what is not part of a run.</summary>
    public Action Prepare { get; }

    /// <summary>One run.</summary>
    public Action Run { get; }

    /// <summary>Gives back what it holds, such as a port.</summary>
    public void Dispose()
    {
        (_scenario as IDisposable)?.Dispose();
    }

    private object Get(string property)
    {
        return _scenario.GetType().GetProperty(property).GetValue(_scenario);
    }
}
