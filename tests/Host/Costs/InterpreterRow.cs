using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Nano.Costs.Counting;

namespace Nano.Host.Tests.Costs;

/// <summary>A row of interpreter.txt or interpreter-libraries.txt: what one run of a scenario takes.</summary>
/// <param name="Name">The scenario; after "!" the reason why the tool's row is another.</param>
/// <param name="Numbers">Instructions, calls, native calls, allocations, heap bytes.</param>
internal sealed record InterpreterRow(string Name, string Numbers)
{
    private const int Columns = 5;

    /// <summary>What the tool counts where it cannot count the same; otherwise null.</summary>
    public InterpreterRow Tool { get; private set; }

    /// <summary>Below some scenarios: instructions and entries of each method.</summary>
    public SortedDictionary<string, string> Methods { get; } = new(StringComparer.Ordinal);

    /// <summary>The rows of a file.</summary>
    public static IReadOnlyList<InterpreterRow> Read(string path)
    {
        var rows = new List<InterpreterRow>();
        foreach (string line in File.ReadLines(path).Where(line => line.Length > 0 && line[0] != '#' && !line.StartsWith("il ", StringComparison.Ordinal)))
        {
            if (line[0] == '!')
            {
                rows[^1].Tool = Parse(line[1..]);
            }
            else if (line.StartsWith("  .", StringComparison.Ordinal))
            {
                string[] words = line[3..].Split(' ', 3, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
                rows[^1].Methods.Add(words[2], words[0] + " x " + words[1]);
            }
            else
            {
                rows.Add(Parse(line));
            }
        }

        return rows;
    }

    /// <summary>The same five numbers of the tool's.</summary>
    public static string NumbersOf(Totals totals)
    {
        return string.Join(
            ' ',
            new[] { totals.Instructions, totals.Calls, totals.NativeCalls, totals.Allocations, totals.HeapBytes }
                .Select(number => number.ToString(CultureInfo.InvariantCulture)));
    }

    private static InterpreterRow Parse(string line)
    {
        string[] words = line.Split(' ', Columns + 1, StringSplitOptions.RemoveEmptyEntries);
        return new InterpreterRow(words[Columns], string.Join(' ', words.Take(Columns)));
    }
}
