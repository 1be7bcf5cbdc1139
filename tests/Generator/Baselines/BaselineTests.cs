using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Nano.Packing.Generator.Tests.Harness;

namespace Nano.Packing.Generator.Tests.Baselines;

/// <summary>
/// What is generated, to the letter: of each NAME.cs.txt beside this file NAME.g.cs.txt.
/// </summary>
[TestClass]
public class BaselineTests
{
    // A double of big-endian bytes, in an array.
    private const int LongestLine = 330;

    private const string Ending = ".cs.txt";
    private const string GeneratedEnding = ".g.cs.txt";

    public static IEnumerable<object[]> Names => Directory.GetFiles(TestFolder.Path("Baselines"), "*" + Ending)
        .Where(path => !path.EndsWith(GeneratedEnding, StringComparison.Ordinal))
        .Select(path => new object[] { Path.GetFileName(path)[..^Ending.Length] });

    [TestMethod]
    [DynamicData(nameof(Names))]
    public void Generate_writes_what_the_baseline_has(string name)
    {
        GeneratorRun run = GeneratorRun.Of(Read(name));
        StringBuilder generated = new();
        foreach (GeneratedSourceResult source in run.Records.OrderBy(source => source.HintName, StringComparer.Ordinal))
        {
            generated.Append("// ").Append(source.HintName).Append('\n').Append(source.SourceText.ToString().ReplaceLineEndings("\n")).Append('\n');
        }

        Golden.Check("Baselines", name + GeneratedEnding, generated.ToString());
    }

    [TestMethod]
    [DynamicData(nameof(Names))]
    public void Generate_writes_code_without_errors_and_warnings(string name)
    {
        GeneratorRun run = GeneratorRun.Of(Read(name));
        Assert.IsEmpty(run.Diagnostics, string.Join("\n", run.Diagnostics));
        Assert.IsTrue(run.Records.Any());
    }

    [TestMethod]
    [DynamicData(nameof(Names))]
    public void Generate_writes_the_same_for_the_device(string name)
    {
        string[] forPc = GeneratorRun.Of(Read(name)).Records.Select(Text).ToArray();
        foreach (Target target in new[] { Target.Device, Target.DeviceTests })
        {
            GeneratorRun run = GeneratorRun.Of(Read(name), target);
            Assert.IsEmpty(run.Diagnostics, string.Join("\n", run.Diagnostics));
            CollectionAssert.AreEqual(forPc, run.Records.Select(Text).ToArray());
        }
    }

    [TestMethod]
    [DynamicData(nameof(Names))]
    public void Generate_writes_lines_without_trailing_space_that_can_be_read(string name)
    {
        foreach (GeneratedSourceResult source in GeneratorRun.Of(Read(name)).Records)
        {
            string[] lines = Text(source).Split('\n');
            string[] faults = lines.Where(line => line.Length > LongestLine || line.EndsWith(' ') || line.Contains('\t')).ToArray();
            Assert.IsEmpty(faults, string.Join("\n", faults));
        }
    }

    private static string Read(string name)
    {
        return File.ReadAllText(Path.Combine(TestFolder.Path("Baselines"), name + Ending)).ReplaceLineEndings("\n");
    }

    private static string Text(GeneratedSourceResult source)
    {
        return source.SourceText.ToString();
    }
}
