using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Nano.Packing.Generator.Tests.Harness;

namespace Nano.Packing.Generator.Tests.Diagnostics;

/// <summary>The compiler compares the names of generated files without regard to case, and C# its names with it.</summary>
[TestClass]
public class HintNameTests
{
    private const string X = "[Packed(\">\")] public partial class Xy { public int A; } ";

    [TestMethod]
    [DataRow("classes", "[Packed(\">\")] public partial class xY { public int A; } " + X)]
    [DataRow("namespaces", "namespace Foo { " + X + "} namespace foo { " + X + "}")]
    [DataRow("namespaces within one", "namespace Sensors.Foo { " + X + "} namespace Sensors.foo { " + X + "}")]
    [DataRow("namespaces around one", "namespace Foo.Inner { " + X + "} namespace foo.Inner { " + X + "}")]
    [DataRow("containers", "public static partial class Outer { " + X + "} public static partial class ouTer { " + X + "}")]
    [DataRow("containers of containers", "partial class Outer { partial class In { " + X + "} } partial class ouTer { partial class In { " + X + "} }")]
    [DataRow("a namespace and a container", "namespace Foo { " + X + "} public partial class fOo { " + X + "}")]
    [DataRow("both", "namespace Foo { [Packed(\">\")] public partial class xY { public int A; } } namespace foo { " + X + "}")]
    [DataRow("capitals elsewhere", "namespace FOo { " + X + "} namespace FoO { " + X + "}")]
    [DataRow("letters beyond ASCII", "namespace Größe { " + X + "} namespace GRÖßE { " + X + "}")]
    public void Generate_writes_two_files_when_names_differ_in_case_alone(string name, string source)
    {
        GeneratorRun run = GeneratorRun.Of(source);
        Assert.IsNull(run.Exception, name + ": " + run.Exception);
        Assert.IsEmpty(run.Diagnostics, string.Join("\n", run.Diagnostics));
        Assert.HasCount(2, run.Records.Select(record => record.HintName).Distinct(StringComparer.OrdinalIgnoreCase).ToArray());
    }

    [TestMethod]
    public void Generate_names_the_file_of_another_class_as_ever()
    {
        GeneratedSourceResult record = GeneratorRun.Of("namespace Foo { class A { } } namespace Bar { public static partial class Outer { " + X + "} }").Records.Single();
        Assert.AreEqual("Bar.Outer.Xy.Packed.g.cs", record.HintName);
    }
}
