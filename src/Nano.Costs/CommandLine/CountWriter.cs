using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Nano.Costs.Charges;
using Nano.Costs.Counting;

namespace Nano.Costs.CommandLine;

/// <summary>Counts as text.</summary>
internal sealed class CountWriter
{
    private const string Head = "instructions  calls  native  native bytes  allocations  heap bytes    cost  ";
    private readonly TextWriter _output;

    /// <param name="output">Takes the lines.</param>
    public CountWriter(TextWriter output)
    {
        _output = output;
    }

    /// <summary>A line for each scenario.</summary>
    /// <param name="counts">The scenarios.</param>
    /// <param name="withOwn">True to count the code of the scenarios' assembly too: a driver may stand there.</param>
    public void WriteTable(IEnumerable<ScenarioCount> counts, bool withOwn)
    {
        _output.WriteLine(Head + "scenario");
        var methods = new List<MethodCount>();
        foreach (ScenarioCount count in counts)
        {
            // A yardstick has no code of the libraries: its own is what it is for.
            bool isYardstick = count.Total.Instructions == 0;
            Totals total = withOwn || isYardstick ? count.All : count.Total;
            string own = isYardstick ? " (its own code)" : withOwn ? " (with its own code)" : "";
            _output.WriteLine(Row(total) + count.Name + ", " + count.Unit + own);
            methods.AddRange(count.Methods);
        }

        WriteEnd(methods);
    }

    /// <summary>One scenario in full.</summary>
    /// <param name="count">It.</param>
    /// <param name="top">How many methods.</param>
    /// <param name="plain">Nanoseconds of a plain instruction, or null.</param>
    public void Write(ScenarioCount count, int top, double? plain)
    {
        _output.WriteLine(count.Name + ": " + count.Unit);
        _output.WriteLine(Head);
        WriteMethods(count.Libraries, top);
        _output.WriteLine(Row(count.Total) + "the libraries in total");

        // One method is the scenario's Run; where there are more, a driver may be among them.
        List<MethodCount> own = count.OwnMethods.ToList();
        WriteMethods(own.Count > 1 ? own : [], top);
        _output.WriteLine(Row(count.Own) + "the scenario's own code");
        if (plain is double nanoseconds)
        {
            _output.WriteLine(FormattableString.Invariant($"At {nanoseconds} ns for a plain instruction the libraries take {count.Total.Cost * nanoseconds / 1000:0.0} us."));
        }

        WriteEnd(count.Methods);
    }

    private void WriteMethods(IEnumerable<MethodCount> sorted, int top)
    {
        List<MethodCount> methods = sorted.ToList();
        foreach (MethodCount method in methods.Take(top))
        {
            _output.WriteLine(Row(Totals.Of([method])) + method.Name + (method.Entries > 1 ? "  x " + method.Entries.ToString(CultureInfo.InvariantCulture) : ""));
        }

        if (methods.Count > top)
        {
            int more = methods.Count - top;
            _output.WriteLine(Row(Totals.Of(methods.Skip(top))) + "and " + more.ToString(CultureInfo.InvariantCulture) + " more method" + (more == 1 ? "" : "s"));
        }
    }

    private void WriteEnd(IReadOnlyCollection<MethodCount> methods)
    {
        foreach (string member in methods.SelectMany(method => method.Unknown).Distinct().Order(StringComparer.Ordinal))
        {
            _output.WriteLine("Its cost is not known, it is counted as one native call, so all of this is a lower bound: " + member);
        }

        foreach (string member in methods.SelectMany(method => method.Varying).Distinct().Order(StringComparer.Ordinal))
        {
            _output.WriteLine("It takes more or less by its data, it is counted as for a short sample: " + member);
        }

        _output.WriteLine("cost: in plain instructions, calls, native members and allocations included. " + Weights.Origin);
    }

    private static string Row(Totals totals)
    {
        return string.Format(
            CultureInfo.InvariantCulture,
            "{0,12}  {1,5}  {2,6}  {3,12}  {4,11}  {5,10}  {6,6:0}  ",
            totals.Instructions,
            totals.Calls,
            totals.NativeCalls,
            totals.NativeUnits,
            totals.Allocations,
            totals.HeapBytes,
            totals.Cost);
    }
}
