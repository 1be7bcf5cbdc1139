using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;

namespace Nano.Costs.Figures;

/// <summary>The figures as a text file, made for reading in a review: a row for each scenario, below it one for each method.</summary>
internal static class CostFile
{
    private const string CompilerHead = "# compiled by .NET SDK ";
    private const string Indent = "    ";
    private const string StartWord = "start";
    private const string IlWord = "il";

    /// <summary>The file's text.</summary>
    public static string Write(CostFigures figures)
    {
        var text = new StringBuilder();
        text.Append("# What one run of each scenario of boards/Calibration takes of the libraries on a device, and below it each method's share.\n");
        text.Append("# Written by: dotnet run --project src/Nano.Costs -- refresh\n");
        text.Append(CompilerHead).Append(figures.Compiler).Append('\n');
        text.Append("# ").Append(Columns(Figure.Names)).Append("  scenario\n");
        foreach ((string name, ScenarioFigures scenario) in figures.Scenarios.OrderBy(scenario => scenario.Key, StringComparer.Ordinal))
        {
            text.Append('\n').Append(Row(scenario.Total)).Append(name).Append('\n');
            foreach ((string method, Figure figure) in scenario.Methods.OrderBy(method => method.Key, StringComparer.Ordinal))
            {
                text.Append(Row(figure)).Append(Indent).Append(method).Append('\n');
            }
        }

        text.Append("\n# bytes of heap that making a scenario and its first two runs take, its own code included\n");
        WriteBytes(text, StartWord, figures.StartHeapBytes);
        text.Append("\n# bytes of IL on the device\n");
        WriteBytes(text, IlWord, figures.IlBytes);
        return text.ToString();
    }

    /// <summary>Reads it back.</summary>
    /// <exception cref="InvalidDataException">A line is not one of the file's.</exception>
    public static CostFigures Read(string text)
    {
        string compiler = "";
        var scenarios = new Dictionary<string, ScenarioFigures>();
        var bytesOf = new Dictionary<string, Dictionary<string, long>> { [StartWord] = new(), [IlWord] = new() };
        Dictionary<string, Figure> methods = null;
        foreach (string line in text.Split('\n').Select(line => line.TrimEnd('\r')))
        {
            string[] words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (line.StartsWith(CompilerHead, StringComparison.Ordinal))
            {
                compiler = line[CompilerHead.Length..];
            }
            else if (words.Length == 3 && bytesOf.TryGetValue(words[0], out Dictionary<string, long> table)
                && long.TryParse(words[1], NumberStyles.None, CultureInfo.InvariantCulture, out long bytes))
            {
                Add(table, words[2], bytes, line);
            }
            else if (words.Length > 0 && words[0] != "#")
            {
                string name = ReadRow(line, out Figure figure);
                if (name.StartsWith(Indent, StringComparison.Ordinal))
                {
                    Add(methods ?? throw new InvalidDataException("A method without a scenario: " + line), name.Trim(), figure, line);
                }
                else
                {
                    methods = new Dictionary<string, Figure>();
                    Add(scenarios, name, new ScenarioFigures(figure, methods), line);
                }
            }
        }

        return new CostFigures(compiler, scenarios, bytesOf[StartWord], bytesOf[IlWord]);
    }

    private static void Add<T>(Dictionary<string, T> to, string name, T value, string line)
    {
        if (!to.TryAdd(name, value))
        {
            throw new InvalidDataException("A second row of that name: " + line);
        }
    }

    private static void WriteBytes(StringBuilder text, string word, IReadOnlyDictionary<string, long> bytesOf)
    {
        foreach ((string name, long bytes) in bytesOf.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"{word} {bytes,6}  {name}\n");
        }
    }

    private static string Row(Figure figure)
    {
        return "  " + Columns(figure.Values.Select(value => value.ToString(CultureInfo.InvariantCulture))) + "  ";
    }

    private static string Columns(IEnumerable<string> cells)
    {
        return string.Concat(cells.Zip(Figure.Names, (cell, name) => cell.PadLeft(Math.Max(name.Length, 6)) + "  ")).TrimEnd();
    }

    private static string ReadRow(string line, out Figure figure)
    {
        long[] values = new long[Figure.Names.Count];
        int at = 0;
        for (int i = 0; i < values.Length; i++)
        {
            int begin = at + line[at..].TakeWhile(c => c == ' ').Count();
            int end = begin + line[begin..].TakeWhile(char.IsAsciiDigit).Count();
            if (!long.TryParse(line[begin..end], NumberStyles.None, CultureInfo.InvariantCulture, out values[i]))
            {
                throw new InvalidDataException("Not a row of figures: " + line);
            }

            at = end;
        }

        figure = Figure.Of(values);
        return line.Length > at + 2 ? line[(at + 2)..] : throw new InvalidDataException("A row without a name: " + line);
    }
}
