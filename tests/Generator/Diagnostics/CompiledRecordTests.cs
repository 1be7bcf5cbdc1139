using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Nano.Packing.Generator.Tests.Harness;

namespace Nano.Packing.Generator.Tests.Diagnostics;

/// <summary>
/// Records within a record that were compiled in another assembly. On a PC their attributes are not in the binary, in a device's
/// they are until the metadata processor drops them: it must come to the same.
/// </summary>
[TestClass]
public class CompiledRecordTests
{
    private const string Library = @"
[Packed(""<"")] public sealed partial class Point { public short X, Y; private byte _more; public readonly byte[] Data = new byte[3]; }
[Packed(""@"")] public sealed partial class Aligned { public short X; public readonly byte[] Data = new byte[2]; }
[Packed("">"")] public sealed partial class Mark { [Constant] private const byte Start = 0xA5; [Field(""u24"")] public int Value; }
[Packed("">"", ReadOnly = true)] public sealed partial class Taken { public int Value; }
";

    [TestMethod]
    [DataRow(Target.Pc)]
    [DataRow(Target.Device)]
    public void Compile_takes_a_record_of_another_assembly(Target target)
    {
        GeneratorRun run = Compile(
            @"[Packed("">"")] public partial class Reading { public byte A; public readonly Point P = new Point(); public readonly Point[] Q = new Point[2]; public readonly Mark M = new Mark(); public byte B; }",
            target);
        Assert.IsEmpty(run.Diagnostics, string.Join("\n", run.Diagnostics));
        string text = run.Records.Single().SourceText.ToString();
        Assert.Contains("const int Size = 30;", text);
        Assert.Contains("Mark.Matches(buffer, offset + 25)", text);
        Assert.Contains("M.CheckValues()", text);
    }

    [TestMethod]
    [DataRow(Target.Pc, "<")]
    [DataRow(Target.Device, "<")]
    [DataRow(Target.Pc, ">")]
    public void Compile_takes_an_aligned_record_of_another_assembly_where_nothing_is_aligned(Target target, string order)
    {
        GeneratorRun run = Compile("[Packed(\"" + order + "\")] public partial class Reading { public byte A; public readonly Aligned P = new Aligned(); }", target);
        Assert.IsEmpty(run.Diagnostics, string.Join("\n", run.Diagnostics));
        Assert.Contains("const int Size = 5;", run.Records.Single().SourceText.ToString());
    }

    [TestMethod]
    [DataRow(Target.Pc, "Aligned")]
    [DataRow(Target.Device, "Aligned")]
    [DataRow(Target.Pc, "Point")]
    [DataRow(Target.Pc, "Mark")]
    public void Compile_says_NANO016_when_a_record_of_another_assembly_stands_in_an_aligned_one(Target target, string type)
    {
        GeneratorRun run = Compile("[Packed(\"@\")] public partial class Reading { public byte A; public readonly " + type + " P = new " + type + "(); }", target);
        Assert.AreEqual("NANO016", string.Join(", ", run.Result.Diagnostics.Select(diagnostic => diagnostic.Id)));
        Diagnostic fault = run.Result.Diagnostics[0];
        Assert.Contains("'" + type + "'", fault.GetMessage());
        Assert.Contains("not known", fault.GetMessage());
        Assert.IsFalse(run.Diagnostics.Any(line => line.Contains("generated", StringComparison.Ordinal)), string.Join("\n", run.Diagnostics));
    }

    [TestMethod]
    [DataRow(Target.Pc)]
    [DataRow(Target.Device)]
    public void Compile_says_NANO023_when_a_record_of_another_assembly_has_no_Write_and_is_to_be_written(Target target)
    {
        GeneratorRun run = Compile("[Packed(\">\")] public partial class Reading { public byte A; public readonly Taken P = new Taken(); }", target);
        Assert.AreEqual("NANO023", string.Join(", ", run.Result.Diagnostics.Select(diagnostic => diagnostic.Id)));
        Diagnostic fault = run.Result.Diagnostics[0];
        Assert.Contains("'Taken' is ReadOnly", fault.GetMessage());
        Assert.IsFalse(run.Diagnostics.Any(line => line.Contains("generated", StringComparison.Ordinal)), string.Join("\n", run.Diagnostics));
        GeneratorRun read = Compile("[Packed(\">\", ReadOnly = true)] public partial class Reading { public byte A; public readonly Taken P = new Taken(); }", target);
        Assert.IsEmpty(read.Diagnostics, string.Join("\n", read.Diagnostics));
    }

    private static GeneratorRun Compile(string source, Target target)
    {
        GeneratorRun library = GeneratorRun.Of(Library, target);
        Assert.IsEmpty(library.Diagnostics, string.Join("\n", library.Diagnostics));
        GeneratorRun run = GeneratorRun.Of(source, target, new[] { library.Emit() });
        Assert.IsNull(run.Exception, run.Exception?.ToString());
        return run;
    }
}
