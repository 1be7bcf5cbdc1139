using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Nano.Packing.Generator.Tests.Harness;

/// <summary>
/// Sources in a text file, each after a line "=== name". A name may end with what is special: "(for the device)",
/// "(without Nano.Frames)", "(in C# 11)".
/// </summary>
internal sealed class CaseFile
{
    private const string Mark = "=== ";

    private CaseFile(string name, string text)
    {
        Name = name;
        // The first line is that of what is put before every source.
        Source = MarkedSource.Parse("\n" + text);
        Target = name.EndsWith("(for the device)", StringComparison.Ordinal) ? Target.Device
            : name.EndsWith("(in C# 11)", StringComparison.Ordinal) ? Target.NewerPc : Target.Pc;
        int without = name.IndexOf("(without ", StringComparison.Ordinal);
        Without = without < 0 ? Array.Empty<string>() : name[(without + 9)..].TrimEnd(')').Split(' ');
    }

    /// <summary>What stands after the mark.</summary>
    public string Name { get; }

    /// <summary>The source.</summary>
    public MarkedSource Source { get; }

    /// <summary>What it is compiled for.</summary>
    public Target Target { get; }

    /// <summary>Libraries that the source does not see.</summary>
    public string[] Without { get; }

    /// <summary>Reads all files of a folder of these tests, in the order of their names.</summary>
    public static IEnumerable<CaseFile> ReadAll(string folder)
    {
        return Directory.GetFiles(TestFolder.Path(folder), "*.txt").Select(Path.GetFileName).Order(StringComparer.Ordinal).SelectMany(file => Read(folder, file));
    }

    /// <summary>Reads a file of the folder of these tests.</summary>
    public static IReadOnlyList<CaseFile> Read(string folder, string file)
    {
        string text = File.ReadAllText(Path.Combine(TestFolder.Path(folder), file)).ReplaceLineEndings("\n");
        return text.Split("\n" + Mark).Select(part => part.StartsWith(Mark, StringComparison.Ordinal) ? part[Mark.Length..] : part)
            .Select(part => part.Split('\n', 2)).Select(parts => new CaseFile(parts[0].Trim(), parts[1])).ToList();
    }

    /// <summary>Runs the generator on it.</summary>
    public GeneratorRun Run()
    {
        return GeneratorRun.Of(Source.Text, Target, Without);
    }
}
