using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Nano.Packing.Generator.Tests.Harness;

namespace Nano.Packing.Generator.Tests.Diagnostics;

/// <summary>A warning can be switched off where it stands, as those of the compiler: by #pragma, and by the .editorconfig of its
/// folder.</summary>
[TestClass]
public class SilencingTests
{
    private const string Field = "    [Field(\"i\"), Scaled(0.1)] public float Value;\n";
    private const string Packed = "\n[Packed(\">\")] public partial class Reading\n{\n";

    [TestMethod]
    [DataRow("NANO026")]
    [DataRow("NANO027")]
    public void Compile_is_silent_between_pragmas_and_not_behind_them(string id)
    {
        string head = id == "NANO027" ? Packed : "\npublic class Reading\n{\n";
        string silenced = head + "#pragma warning disable " + id + "\n" + Field + "#pragma warning restore " + id + "\n}";
        Assert.IsEmpty(Told(GeneratorRun.Of(silenced), id));
        Assert.IsNotEmpty(Told(GeneratorRun.Of(silenced.Replace("#pragma", "//", System.StringComparison.Ordinal)), id));
        string behind = head + "#pragma warning disable " + id + "\n#pragma warning restore " + id + "\n" + Field + "}";
        Assert.IsNotEmpty(Told(GeneratorRun.Of(behind), id));
    }

    [TestMethod]
    [DataRow("NANO026", ReportDiagnostic.Suppress)]
    [DataRow("NANO027", ReportDiagnostic.Suppress)]
    [DataRow("NANO026", ReportDiagnostic.Error)]
    [DataRow("NANO027", ReportDiagnostic.Error)]
    public void Compile_takes_the_severity_of_the_files_editorconfig(string id, ReportDiagnostic severity)
    {
        CSharpCompilation compilation = GeneratorRun.Compile((id == "NANO027" ? Packed : "\npublic class Reading\n{\n") + Field + "}");
        Severities options = new(compilation.SyntaxTrees.Single(), id, severity);
        Diagnostic[] told = Told(GeneratorRun.Of(compilation.WithOptions(compilation.Options.WithSyntaxTreeOptionsProvider(options))), id);
        if (severity == ReportDiagnostic.Suppress)
        {
            Assert.IsEmpty(told);
        }
        else
        {
            Assert.IsNotEmpty(told);
            Assert.IsTrue(told.All(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        }
    }

    [TestMethod]
    public void Every_diagnostic_stands_in_the_tree_that_it_is_of()
    {
        foreach (CaseFile source in CaseFile.ReadAll("Diagnostics/Cases"))
        {
            GeneratorRun run = source.Run();
            SyntaxTree tree = run.Compilation.SyntaxTrees.First();
            foreach (Diagnostic diagnostic in run.Result.Diagnostics)
            {
                Assert.AreSame(tree, diagnostic.Location.SourceTree, source.Name + ": " + diagnostic);
            }
        }
    }

    [TestMethod]
    public void Diagnostics_of_two_files_stand_in_their_own()
    {
        CSharpCompilation compilation = GeneratorRun.Compile(Packed + Field + "}");
        string other = compilation.SyntaxTrees.Single().ToString().Replace("Reading", "Other", System.StringComparison.Ordinal);
        SyntaxTree second = CSharpSyntaxTree.ParseText("\n\n\n" + other, GeneratorRun.Options(), "Folder/Source.cs");
        GeneratorRun run = GeneratorRun.Of(compilation.AddSyntaxTrees(second));
        CollectionAssert.AreEquivalent(
            new[] { compilation.SyntaxTrees[0], second },
            run.Result.Diagnostics.Select(diagnostic => diagnostic.Location.SourceTree).ToArray());
        Assert.IsTrue(run.Result.Diagnostics.All(diagnostic => diagnostic.Location.SourceTree.ToString().Substring(diagnostic.Location.SourceSpan.Start, 5) == "Value"));
    }

    private static Diagnostic[] Told(GeneratorRun run, string id)
    {
        Assert.IsEmpty(run.Result.Diagnostics.Where(diagnostic => diagnostic.Id != id));
        return run.Result.Diagnostics.Where(diagnostic => !diagnostic.IsSuppressed).ToArray();
    }

    /// <summary>What the compiler reads out of an .editorconfig.</summary>
    private sealed class Severities : SyntaxTreeOptionsProvider
    {
        private readonly SyntaxTree _tree;
        private readonly string _id;
        private readonly ReportDiagnostic _severity;

        public Severities(SyntaxTree tree, string id, ReportDiagnostic severity)
        {
            _tree = tree;
            _id = id;
            _severity = severity;
        }

        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
        {
            severity = _severity;
            return tree == _tree && diagnosticId == _id;
        }

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
        {
            severity = default;
            return false;
        }
    }
}
