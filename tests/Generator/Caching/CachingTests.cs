using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Nano.Packing.Generator.Tests.Harness;

namespace Nano.Packing.Generator.Tests.Caching;

/// <summary>
/// The compiler runs the generator after every key: what an edit does not touch must come out of the cache. A driver runs on a
/// source, then on the source after the edit, and tells of each step why it ran.
/// </summary>
[TestClass]
public class CachingTests
{
    private const string Step = "Records";

    private const string Source = @"
namespace Sensors
{
    /// <summary>A point.</summary>
    [Packed("">"")]
    public sealed partial class Point
    {
        public int X;
        public int Sum() { return X + 1; } // once
    }

    /// <summary>A track.</summary>
    [Packed("">"")]
    public sealed partial class Track
    {
        public byte Count;
        public readonly Point Start = new Point();
    }

    public class Other
    {
        public int Number() => 1;
    }
}
";

    [TestMethod]
    [DataRow("nothing", "", "")]
    [DataRow("a comment inside the class", "// once", "// twice")]
    [DataRow("a comment at the end", "public class Other", "/* more */ public class Other")]
    [DataRow("a doc comment", "A point.", "A point in a plane.")]
    [DataRow("the body of a method", "X + 1", "X + 2")]
    [DataRow("another class", "=> 1", "=> 2")]
    [DataRow("a method more", "public int Number()", "public int More() => 5; public int Number()")]
    [DataRow("white space between members", "public int X;", "public  int\n\n   X ;")]
    public void An_edit_of_nothing_packed_leaves_every_record_as_it_was(string name, string before, string after)
    {
        GeneratorDriver driver = RunTwice(before, after, out GeneratorDriverRunResult first);
        GeneratorRunResult second = driver.GetRunResult().Results.Single();
        CheckReasons(name, second.TrackedSteps[Step]);
        CheckReasons(name, second.TrackedOutputSteps.SelectMany(step => step.Value));
        Assert.IsTrue(Texts(first).SequenceEqual(Texts(driver.GetRunResult())), name);
    }

    [TestMethod]
    public void An_edit_above_the_class_changes_no_output()
    {
        GeneratorDriver driver = RunTwice("namespace Sensors", "// A line more.\n\nnamespace Sensors", out GeneratorDriverRunResult first);
        CheckReasons("line", driver.GetRunResult().Results.Single().TrackedOutputSteps.SelectMany(step => step.Value));
        Assert.IsTrue(Texts(first).SequenceEqual(Texts(driver.GetRunResult())));
    }

    [TestMethod]
    public void Another_file_leaves_every_record_as_it_was()
    {
        GeneratorDriver driver = GeneratorRun.CreateDriver();
        CSharpCompilation compilation = GeneratorRun.Compile(Source);
        driver = driver.RunGenerators(compilation);
        SyntaxTree other = CSharpSyntaxTree.ParseText("class More { }", GeneratorRun.Options());
        driver = driver.RunGenerators(compilation.AddSyntaxTrees(other));
        CheckReasons("file", driver.GetRunResult().Results.Single().TrackedSteps[Step]);
        CheckReasons("file", driver.GetRunResult().Results.Single().TrackedOutputSteps.SelectMany(step => step.Value));
    }

    [TestMethod]
    public void A_change_of_a_field_is_seen_and_leaves_what_does_not_depend_on_it()
    {
        GeneratorDriver driver = RunTwice("public byte Count", "public ushort Count", out GeneratorDriverRunResult first);
        IncrementalStepRunReason[] reasons = Reasons(driver.GetRunResult().Results.Single().TrackedSteps[Step]);
        Assert.AreEqual(1, reasons.Count(reason => reason == IncrementalStepRunReason.Modified), string.Join(", ", reasons));
        Assert.AreEqual(reasons.Length - 1, reasons.Count(IsKept), string.Join(", ", reasons));
        Assert.AreEqual(1, Texts(first).Except(Texts(driver.GetRunResult())).Count());
    }

    [TestMethod]
    public void A_change_of_a_nested_record_changes_the_one_around_it()
    {
        GeneratorDriver driver = RunTwice("public int X", "public long X", out GeneratorDriverRunResult first);
        Assert.AreEqual(2, Texts(first).Except(Texts(driver.GetRunResult())).Count());
    }

    [TestMethod]
    public void A_change_in_another_file_that_a_record_depends_on_is_seen()
    {
        const string declaration = "[Packed(\">\")] public partial class Reading { public readonly byte[] Data = new byte[Sizes.Data]; public Mode Mode; }";
        GeneratorDriver driver = GeneratorRun.CreateDriver();
        CSharpCompilation compilation = GeneratorRun.Compile(declaration);
        SyntaxTree before = CSharpSyntaxTree.ParseText("class Sizes { public const int Data = 4; } public enum Mode : byte { }", GeneratorRun.Options());
        SyntaxTree after = CSharpSyntaxTree.ParseText("class Sizes { public const int Data = 5; } public enum Mode : short { }", GeneratorRun.Options());
        driver = driver.RunGenerators(compilation.AddSyntaxTrees(before));
        driver = driver.RunGenerators(compilation.AddSyntaxTrees(after));
        Assert.Contains("const int Size = 7;", string.Concat(Texts(driver.GetRunResult())));
    }

    [TestMethod]
    public void Definitions_are_made_once()
    {
        GeneratorDriver driver = RunTwice("public byte Count", "public ushort Count", out GeneratorDriverRunResult first);
        CollectionAssert.AreEqual(Definitions(first).Select(tree => tree.ToString()).ToArray(), Definitions(driver.GetRunResult()).Select(tree => tree.ToString()).ToArray());
        Assert.AreSame(Definitions(first)[0], Definitions(driver.GetRunResult())[0]);
    }

    private static SyntaxTree[] Definitions(GeneratorDriverRunResult result)
    {
        return result.Results.Single().GeneratedSources
            .Where(source => source.HintName.StartsWith("PackedAttributes.")).Select(source => source.SyntaxTree).ToArray();
    }

    private static GeneratorDriver RunTwice(string before, string after, out GeneratorDriverRunResult first)
    {
        CSharpCompilation compilation = GeneratorRun.Compile(Source);
        GeneratorDriver driver = GeneratorRun.CreateDriver().RunGenerators(compilation);
        first = driver.GetRunResult();
        SyntaxTree tree = compilation.SyntaxTrees.Single();
        string text = tree.ToString();
        string edited = before.Length == 0 ? text + " " : text.Replace(before, after);
        Assert.AreNotEqual(text, edited);
        SyntaxTree changed = tree.WithChangedText(Microsoft.CodeAnalysis.Text.SourceText.From(edited));
        return driver.RunGenerators(compilation.ReplaceSyntaxTree(tree, changed));
    }

    private static IEnumerable<string> Texts(GeneratorDriverRunResult result)
    {
        return result.Results.Single().GeneratedSources.Select(source => source.SourceText.ToString());
    }

    private static void CheckReasons(string name, IEnumerable<IncrementalGeneratorRunStep> steps)
    {
        IncrementalStepRunReason[] reasons = Reasons(steps);
        Assert.IsNotEmpty(reasons);
        Assert.IsTrue(reasons.All(IsKept), name + ": " + string.Join(", ", reasons));
    }

    private static IncrementalStepRunReason[] Reasons(IEnumerable<IncrementalGeneratorRunStep> steps)
    {
        return steps.SelectMany(step => step.Outputs).Select(output => output.Reason).ToArray();
    }

    private static bool IsKept(IncrementalStepRunReason reason)
    {
        return reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged;
    }
}
