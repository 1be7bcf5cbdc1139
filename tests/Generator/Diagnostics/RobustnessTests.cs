using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Nano.Packing.Generator.Tests.Harness;

namespace Nano.Packing.Generator.Tests.Diagnostics;

/// <summary>
/// Sources as they are while somebody types them. The generator may be silent about them or complain, as the compiler does; it
/// must not throw, and what it writes beside a mistake of its own finding must not add others.
/// </summary>
[TestClass]
public class RobustnessTests
{
    private const string Before = "[Packed(\">\")] public partial class Reading { ";

    [TestMethod]
    [DataRow("no argument", "[Packed] public partial class Reading { public int A; }")]
    [DataRow("half an attribute", "[Packed(] public partial class Reading { public int A; }")]
    [DataRow("half a string", "[Packed(\">] public partial class Reading { public int A; }")]
    [DataRow("an argument of another type", "[Packed(5)] public partial class Reading { public int A; }")]
    [DataRow("an argument that is not constant", "[Packed(Order())] public partial class Reading { public int A; static string Order() => null; }")]
    [DataRow("an argument that is not there", "[Packed(Missing.Order)] public partial class Reading { public int A; }")]
    [DataRow("named arguments of other types", "[Packed(\">\", ReadOnly = 5, Frame = null)] public partial class Reading { public int A; }")]
    [DataRow("a named argument that is not there", "[Packed(\">\", Missing = 5)] public partial class Reading { public int A; }")]
    [DataRow("a class without a name", "[Packed(\">\")] public partial class { public int A; }")]
    [DataRow("a class without an end", "[Packed(\">\")] public partial class Reading { public int A;")]
    [DataRow("nothing below it", "[Packed(\">\")]")]
    [DataRow("twice packed", "[Packed(\">\")] [Packed(\"<\")] public partial class Reading { public int A; }")]
    [DataRow("packed in two parts", "[Packed(\">\")] public partial class R { public int A; } [Packed(\"<\")] public partial class R { }")]
    [DataRow("twice the same class", "[Packed(\">\")] public class Reading { public int A; } [Packed(\"<\")] public class Reading { public int B; }")]
    [DataRow("a base that is not there", "[Packed(\">\")] public partial class Reading : Missing { public int A; }")]
    [DataRow("a base that is itself", "[Packed(\">\")] public partial class Reading : Reading { public int A; }")]
    [DataRow("a struct", "[Packed(\">\")] public partial struct Reading { public int A; }")]
    [DataRow("an interface", "[Packed(\">\")] public partial interface IReading { int A { get; set; } }")]
    [DataRow("a record", "[Packed(\">\")] public partial record Reading { public int A { get; set; } }")]
    [DataRow("a record with parameters", "[Packed(\">\")] public partial record Reading(int A);")]
    [DataRow("a method", "public partial class Reading { [Packed(\">\")] public void A() { } }")]
    [DataRow("attributes of its own", "namespace Nano.Packing { class PackedAttribute : Attribute { } } [Packed] partial class Reading { int _a; }")]
    [DataRow("a field named by a keyword", "[Packed(\">\")] public partial class @class { public int @int; public readonly int[] @for = new int[4]; }")]
    [DataRow("names that differ in case", "[Packed(\">\")] public partial class Reading { public int A; } [Packed(\">\")] public partial class READING { public int A; }")]
    [DataRow("names with and without @", "[Packed(\">\")] public partial class @Reading { public int A; } public class Reading { }")]
    [DataRow("the same name here and there", "namespace A { [Packed(\">\")] partial class B { int _a; } } partial class A_B { } static partial class C { [Packed(\">\")] partial class B { int _a; } }")]
    [DataRow("a property of an interface", "public interface IA { int A { get; set; } } [Packed(\">\")] public partial class R : IA { int IA.A { get; set; } public int B; }")]
    [DataRow("a member of the base", "public class A { public int X; } [Packed(\">\")] public partial class B : A { public new int X; }")]
    [DataRow("virtual and overriding", "public class A { public virtual int X { get; set; } } [Packed(\">\")] public partial class B : A { public override int X { get; set; } }")]
    [DataRow("a nested class of its own", "[Packed(\">\")] public partial class A { public readonly B Inner = new B(); [Packed(\"<\")] public partial class B { public int X; } }")]
    [DataRow("a private nested class", "[Packed(\">\")] public partial class A { private readonly B[] _b = new B[2]; [Packed(\"<\")] private partial class B { public int X; } }")]
    [DataRow("obsolete members", "[Packed(\">\"), Obsolete] public partial class A { [Obsolete(\"no\", false)] public int X; }")]
    [DataRow("nullable references", "\n#nullable enable\n[Packed(\">\")] public partial class A { [Field(\"4s\")] public string Name = \"\"; [Field(\"4s\")] public string? More; }")]
    [DataRow("a name beyond ASCII", "[Packed(\">\")] public partial class Größe { public int Höhe; }")]
    [DataRow("a namespace named by a keyword", "namespace @for.@if { [Packed(\">\")] public partial class @else { public int @int; } }")]
    public void Generate_survives_a_class_that_is_not_right(string name, string source)
    {
        Check(name, source);
    }

    [TestMethod]
    [DataRow("[Field] public int A;")]
    [DataRow("[Field(] public int A;")]
    [DataRow("[Field(null)] public int A;")]
    [DataRow("[Field(\"\")] public int A;")]
    [DataRow("[Field((string)null)] public int A;")]
    [DataRow("[Field(5)] public int A;")]
    [DataRow("[Field(\"H\", 5)] public int A;")]
    [DataRow("[Field(new[] { \"H\" })] public int A;")]
    [DataRow("[Field(typeof(int))] public int A;")]
    [DataRow("[Field(format: \"H\")] public int A;")]
    [DataRow("[Field(\"H\")] [Field(\"I\")] public int A;")]
    [DataRow("[Field(\"H\")]")]
    [DataRow("[Field(\"H\")] public Missing A;")]
    [DataRow("[Field(\"H\")] public readonly Missing[] A = new Missing[4];")]
    [DataRow("public readonly Missing A = new Missing();")]
    [DataRow("public A;")]
    [DataRow("public int;")]
    [DataRow("public int A, ;")]
    [DataRow("public int A { get; ")]
    [DataRow("public int A; public int A;")]
    [DataRow("public readonly byte[] A = new byte[;")]
    [DataRow("public readonly byte[] A = new byte[-1];")]
    [DataRow("public readonly byte[] A = new byte[Missing];")]
    [DataRow("public readonly byte[] A = new byte[2147483647];")]
    [DataRow("public readonly ulong[] A = new ulong[2147483647], B = new ulong[2147483647];")]
    [DataRow("public readonly byte[] A = new byte[4294967296];")]
    [DataRow("public readonly byte[] A = new byte[\"4\"];")]
    [DataRow("public readonly byte[] A = new int[4];")]
    [DataRow("public readonly byte[] A = (new byte[4]);")]
    [DataRow("public readonly byte[] A = new byte[3] { 1, 2 };")]
    [DataRow("public readonly byte[] A = new byte[1] { 1, };")]
    [DataRow("public readonly byte[][] A = { new byte[4] };")]
    [DataRow("[Field(\"2147483647H\")] public readonly ushort[] A = new ushort[2147483647];")]
    [DataRow("[Field(\"2147483647s\")] public string A, B;")]
    [DataRow("[Field(\"2147483648s\")] public string A;")]
    [DataRow("[Bits] public int A;")]
    [DataRow("[Bits(1)] public int A;")]
    [DataRow("[Bits(\"H\")] public int A;")]
    [DataRow("[Bits(\"H\", , 4)] public int A;")]
    [DataRow("[Bits(null, 0, 1)] public int A;")]
    [DataRow("[Bits(\"Q\", -2147483648, 2147483647)] public int A;")]
    [DataRow("[Bits(\"Q\", 2147483647, -2147483648)] public int A;")]
    [DataRow("[Bits(\"Q\", 0, 1)] public object A;")]
    [DataRow("[Bits(\"Q\", 0, 1)] public readonly int[] A = new int[3];")]
    [DataRow("[Bits(first: 0, count: 4, unit: \"H\")] public int A;")]
    [DataRow("[Padding] public int A;")]
    [DataRow("[Padding(-2147483648)] public int A;")]
    [DataRow("[Padding(\"2\")] public int A;")]
    [DataRow("[Scaled] public float A;")]
    [DataRow("[Field(\"h\"), Scaled(\"2\")] public float A;")]
    [DataRow("[Field(\"h\"), Scaled(0.1, Offset = \"2\", Unit = 5)] public float A;")]
    [DataRow("[Field(\"h\"), Scaled(1e308, Offset = -1e308, Unit = \"*/ \\r\\n \\\" {0} \\u0000\")] public float A;")]
    [DataRow("[Checksum] public ushort A;")]
    [DataRow("public int V; [Checksum(typeof())] public ushort A;")]
    [DataRow("public int V; [Checksum(typeof(Missing))] public ushort A;")]
    [DataRow("public int V; [Checksum(typeof(int[]))] public ushort A;")]
    [DataRow("public int V; [Checksum(typeof(void))] public ushort A;")]
    [DataRow("public int V; [Checksum(typeof(System.Collections.Generic.List<>))] public ushort A;")]
    [DataRow("public int V; [Checksum(typeof(Sum16), From = 5, To = null)] public ushort A;")]
    [DataRow("[Constant] private const ushort A;")]
    [DataRow("[Constant] private const ushort A = Missing;")]
    [DataRow("[Constant] private const ushort A = 70000;")]
    [DataRow("[Constant] private const string A = null;")]
    [DataRow("[Constant] private const string A = \"\";")]
    [DataRow("[Constant] private const object A = null;")]
    [DataRow("[Constant] private const ushort A = A;")]
    [DataRow("[Constant] private const string A = \"*/ \\r\\n \\\" {0}\"; public int B;")]
    [DataRow("[Length] private const string A = null;")]
    [DataRow("[Length(Adds = null)] private const ushort A = 0;")]
    [DataRow("[Length(Adds = 2147483647)] public uint A; public readonly byte[] B = new byte[2000000000];")]
    [DataRow("[Length(Adds = -2147483648)] public uint A;")]
    [DataRow("[Field(\"H\")] public int A() => 4;")]
    [DataRow("public event Action A;")]
    [DataRow("public unsafe fixed byte A[4];")]
    [DataRow("public unsafe byte* A;")]
    [DataRow("public ref int A => ref B[0]; public readonly int[] B = new int[1];")]
    [DataRow("public dynamic A;")]
    [DataRow("public volatile int A;")]
    [DataRow("public (int, int) A;")]
    [DataRow("public readonly int[] A = new int[4] { 1, 2, 3, 4 }, B = A;")]
    public void Generate_survives_a_member_that_is_not_right(string member)
    {
        Check(member, Before + member + " }");
    }

    [TestMethod]
    public void Generate_survives_a_source_that_ends_anywhere()
    {
        foreach (string file in Directory.GetFiles(TestFolder.Path("Baselines"), "*.cs.txt").Where(path => !path.EndsWith(".g.cs.txt", StringComparison.Ordinal)))
        {
            string source = File.ReadAllText(file);
            for (int end = 0; end < source.Length; end += 7)
            {
                Assert.IsNull(GeneratorRun.Of(source.Substring(0, end)).Exception, Path.GetFileName(file) + " up to " + end);
            }
        }
    }

    [TestMethod]
    public void Generate_survives_a_source_without_any_one_of_its_words()
    {
        foreach (string file in Directory.GetFiles(TestFolder.Path("Baselines"), "*.cs.txt").Where(path => !path.EndsWith(".g.cs.txt", StringComparison.Ordinal)))
        {
            string source = File.ReadAllText(file);
            IEnumerable<SyntaxToken> words = CSharpSyntaxTree.ParseText(source, GeneratorRun.Options()).GetRoot().DescendantTokens();
            foreach (SyntaxToken word in words.Where((_, index) => index % 2 == 0))
            {
                string cut = source.Remove(word.SpanStart, word.Span.Length);
                Assert.IsNull(GeneratorRun.Of(cut).Exception, Path.GetFileName(file) + " without '" + word + "' at " + word.GetLocation().GetLineSpan());
            }
        }
    }

    private static void Check(string name, string source)
    {
        GeneratorRun run = GeneratorRun.Of(source);
        Assert.IsNull(run.Exception, name + ": " + run.Exception);
        bool isWrongAlready = GeneratorRun.Compile(source).AddSyntaxTrees(run.Definitions.Select(definition => definition.SyntaxTree))
            .GetDiagnostics().Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        if (!isWrongAlready)
        {
            string[] faults = run.Diagnostics.Where(line => line.Contains("[generated", StringComparison.Ordinal)).ToArray();
            Assert.IsEmpty(faults, name + ": " + string.Join("\n", faults));
        }
    }
}
