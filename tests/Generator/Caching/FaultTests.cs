using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Nano.Packing.Generator.Tests.Harness;

namespace Nano.Packing.Generator.Tests.Caching;

/// <summary>A diagnostic belongs to a tree, which every edit replaces: it is told anew, and nothing else is done for it.</summary>
[TestClass]
public class FaultTests
{
    private const string Source = @"
[Packed("">"")] public sealed partial class Reading { [Field(""i""), Scaled(0.1)] public float Value; /* once */ }

[Packed("">"")] public sealed partial class Plain { public int Value; }

public class Other { [Field(""H"")] public int Stray; /* once */ }
";

    [TestMethod]
    [DataRow("/* once */ }", "/* other */ }")]
    [DataRow("public int Stray", "public long Stray")]
    public void An_edit_of_nothing_packed_tells_faults_in_the_new_tree_and_leaves_the_records(string before, string after)
    {
        GeneratorRunResult result = RunTwice(before, after, out SyntaxTree changed);
        Assert.IsTrue(Reasons(result, "Records").All(IsKept));
        CheckFaults(result, changed);
        CheckSources(result);
    }

    [TestMethod]
    public void An_edit_above_tells_faults_where_they_stand_now_and_leaves_the_sources_of_records_without_any()
    {
        GeneratorRunResult result = RunTwice("\n[Packed(\">\")] public sealed partial class Reading", "\n// More.\n\n[Packed(\">\")] public sealed partial class Reading", out SyntaxTree changed);
        CheckFaults(result, changed);
        Assert.AreEqual(1, Reasons(result, "Records").Count(IsKept), "Plain");
        CheckSources(result, 1);
    }

    [TestMethod]
    public void An_edit_that_mends_a_fault_silences_it()
    {
        GeneratorRunResult result = RunTwice("public float Value", "public double Value", out _);
        Assert.AreEqual("NANO026", result.Diagnostics.Single().Id);
    }

    /// <summary>Of the output steps only those run again that tell faults, and those that write what may have changed.</summary>
    private static void CheckSources(GeneratorRunResult result, int written = 0)
    {
        IncrementalStepRunReason[] reasons = result.TrackedOutputSteps.SelectMany(pair => pair.Value)
            .Where(step => step.Inputs.Any(input => input.Source.Name == "Records"))
            .SelectMany(step => step.Outputs).Select(output => output.Reason).ToArray();
        Assert.HasCount(2, reasons);
        Assert.AreEqual(written, reasons.Count(reason => !IsKept(reason)), string.Join(", ", reasons));
    }

    private static void CheckFaults(GeneratorRunResult result, SyntaxTree changed)
    {
        string[] ids = result.Diagnostics.Select(diagnostic => diagnostic.Id).Order(StringComparer.Ordinal).ToArray();
        CollectionAssert.AreEqual(new[] { "NANO026", "NANO027" }, ids);
        foreach (Diagnostic diagnostic in result.Diagnostics)
        {
            Assert.AreSame(changed, diagnostic.Location.SourceTree);
            string place = changed.ToString().Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length);
            Assert.AreEqual(diagnostic.Id == "NANO026" ? "Field(\"H\")" : "Value", place);
        }
    }

    private static GeneratorRunResult RunTwice(string before, string after, out SyntaxTree changed)
    {
        CSharpCompilation compilation = GeneratorRun.Compile(Source);
        SyntaxTree tree = compilation.SyntaxTrees.Single();
        string edited = tree.ToString().Replace(before, after, StringComparison.Ordinal);
        Assert.AreNotEqual(tree.ToString(), edited);
        changed = tree.WithChangedText(SourceText.From(edited));
        GeneratorDriver driver = GeneratorRun.CreateDriver().RunGenerators(compilation);
        string[] first = Texts(driver);
        driver = driver.RunGenerators(compilation.ReplaceSyntaxTree(tree, changed));
        Assert.AreEqual(before.Contains("float", StringComparison.Ordinal), !first.SequenceEqual(Texts(driver)));
        return driver.GetRunResult().Results.Single();
    }

    private static string[] Texts(GeneratorDriver driver)
    {
        return driver.GetRunResult().Results.Single().GeneratedSources.Select(source => source.SourceText.ToString()).ToArray();
    }

    private static IEnumerable<IncrementalStepRunReason> Reasons(GeneratorRunResult result, string step)
    {
        return result.TrackedSteps[step].SelectMany(run => run.Outputs).Select(output => output.Reason);
    }

    private static bool IsKept(IncrementalStepRunReason reason)
    {
        return reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged;
    }
}
