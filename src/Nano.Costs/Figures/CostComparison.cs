using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Nano.Costs.Figures;

/// <summary>What has changed since the figures were written, and in which methods.</summary>
internal sealed class CostComparison
{
    private readonly List<string> _grown = new();
    private readonly List<string> _changed = new();

    /// <param name="before">As committed.</param>
    /// <param name="now">As counted.</param>
    public CostComparison(CostFigures before, CostFigures now)
    {
        foreach ((string name, ScenarioFigures scenario) in now.Scenarios.OrderBy(scenario => scenario.Key, StringComparer.Ordinal))
        {
            if (!before.Scenarios.TryGetValue(name, out ScenarioFigures old))
            {
                _changed.Add(name + ": a new scenario");
            }
            else
            {
                Compare(name, old, scenario);
            }
        }

        _changed.AddRange(before.Scenarios.Keys.Except(now.Scenarios.Keys).Select(name => name + ": no such scenario any more"));
        CompareBytes("heap bytes at its start", before.StartHeapBytes, now.StartHeapBytes);
        CompareBytes("bytes of IL", before.IlBytes, now.IlBytes);
    }

    /// <summary>What costs more than before; a line for each scenario and below it each method that has changed.</summary>
    public IReadOnlyList<string> Grown => _grown;

    /// <summary>What has changed without costing more: the figures are to be written anew, lest they allow to grow back.</summary>
    public IReadOnlyList<string> Changed => _changed;

    private void Compare(string name, ScenarioFigures old, ScenarioFigures now)
    {
        if (now.Total.ExceedsAnyOf(old.Total))
        {
            _grown.Add(name + ": " + now.Total.ChangeFrom(old.Total));
            _grown.AddRange(Methods(old, now));
        }
        else if (now.Total != old.Total || Methods(old, now).Count > 0)
        {
            _changed.Add(name + ": " + (now.Total == old.Total ? "other methods" : now.Total.ChangeFrom(old.Total)));
            _changed.AddRange(Methods(old, now));
        }
    }

    private static List<string> Methods(ScenarioFigures old, ScenarioFigures now)
    {
        return old.Methods.Keys.Union(now.Methods.Keys).Order(StringComparer.Ordinal)
            .Where(method => now.Methods.GetValueOrDefault(method) != old.Methods.GetValueOrDefault(method))
            .Select(method => "    " + method + ": " + now.Methods.GetValueOrDefault(method).ChangeFrom(old.Methods.GetValueOrDefault(method)))
            .ToList();
    }

    private void CompareBytes(string what, IReadOnlyDictionary<string, long> before, IReadOnlyDictionary<string, long> now)
    {
        foreach (string name in before.Keys.Union(now.Keys).Order(StringComparer.Ordinal))
        {
            long old = before.GetValueOrDefault(name);
            long bytes = now.GetValueOrDefault(name);
            if (bytes != old)
            {
                (bytes > old && before.ContainsKey(name) ? _grown : _changed).Add(
                    string.Format(CultureInfo.InvariantCulture, "{0}: {1} {2} to {3} ({4:+#;-#})", name, what, old, bytes, bytes - old));
            }
        }
    }
}
