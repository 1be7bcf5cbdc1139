using System;
using System.IO;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Mono.Cecil;

namespace Nano.Host.Tests.Gate;

/// <summary>The gate shown failing: every forbidden use in Violations.cs is reported with its name and its line.</summary>
[TestClass]
public class ViolationTests
{
    private const string Source = "tests/Host/Gate/Violations.cs";

    private static readonly Lazy<MemberUse[]> Refused = new(Scan);

    [TestMethod]
    [DataRow("generic type", "T:System.Collections.Generic.List{System.Int32}")]
    [DataRow("generic type", "M:System.Collections.Generic.List`1.#ctor")]
    [DataRow("span", "T:System.Span{System.Byte}")]
    [DataRow("span", "M:System.Span`1.op_Implicit(`0[])~System.Span{`0}")]
    [DataRow("span method", "M:System.Span`1.Clear")]
    [DataRow("generic call", "M:Nano.Host.Tests.Gate.Violations.Identity``1(``0)")]
    [DataRow("generic overload", "M:System.String.Join(System.String,System.Collections.Generic.IEnumerable{System.String})")]
    [DataRow("method", "M:System.Math.Clamp(System.Int32,System.Int32,System.Int32)")]
    [DataRow("property", "M:System.Environment.get_ProcessorCount")]
    [DataRow("tuple", "M:System.ValueTuple`2.#ctor(`0,`1)")]
    [DataRow("nullable", "M:System.Nullable`1.#ctor(`0)")]
    [DataRow("overload", "M:System.BitConverter.TryWriteBytes(System.Span{System.Byte},System.Int32)")]
    [DataRow("generic fill", "M:System.Array.Fill``1(``0[],``0)")]
    [DataRow("two dimensions", "M:System.Int32[0:,0:].#ctor(System.Int32,System.Int32)")]
    [DataRow("async", "M:System.Threading.Tasks.Task.Delay(System.Int32)")]
    [DataRow("member of a known type", "M:System.Console.Beep")]
    [DataRow("catch", "T:System.AggregateException")]
    public void A_forbidden_use_is_reported_with_its_line(string mark, string id)
    {
        MemberUse[] found = Refused.Value.Where(use => use.Id == id).ToArray();
        Assert.IsNotEmpty(found, id + " is not reported.");
        string position = Source + ":" + LineOf(mark);
        Assert.Contains(position, found.Select(use => use.Position), string.Join("\n", found.AsEnumerable()));
    }

    // What has no code has no line of its own in the symbols; the file is right.
    [TestMethod]
    [DataRow("T:System.IComparable{Nano.Host.Tests.Gate.Violations}")]
    [DataRow("M:System.ComponentModel.DescriptionAttribute.#ctor(System.String)")]
    [DataRow("T:System.Runtime.CompilerServices.IAsyncStateMachine")]
    [DataRow("T:System.Collections.Generic.IEnumerator{System.Int32}")]
    [DataRow("generic parameter T")]
    [DataRow("T:System.Byte*")]
    [DataRow("T:System.Nullable{System.Int32}")]
    [DataRow("T:System.ValueTuple{System.Int32,System.Int32}")]
    public void A_forbidden_declaration_is_reported_with_its_file(string id)
    {
        MemberUse[] found = Refused.Value.Where(use => use.Id == id).ToArray();
        Assert.IsNotEmpty(found, id + " is not reported.");
        Assert.IsTrue(found.All(use => use.Position.StartsWith(Source + ":", StringComparison.Ordinal)), string.Join("\n", found.AsEnumerable()));
    }

    [TestMethod]
    public void A_report_names_member_user_and_place()
    {
        MemberUse use = Refused.Value.Single(candidate => candidate.Id.StartsWith("M:System.Math.Clamp", StringComparison.Ordinal));
        Assert.AreEqual(
            "M:System.Math.Clamp(System.Int32,System.Int32,System.Int32) used by System.Int32 Nano.Host.Tests.Gate.Violations::Clamp(System.Int32) at "
                + Source + ":" + LineOf("method"),
            use.ToString());
    }

    [TestMethod]
    public void Nothing_generic_is_allowed_whatever_the_list_says()
    {
        DeviceMembers list = DeviceMembers.Parse(new[] { "# nanoFramework.CoreLibrary/mscorlib", "M:System.Array.Fill``1(``0[],``0)" });
        Assert.IsFalse(list.Allow(Refused.Value.First(use => use.Id == "M:System.Array.Fill``1(``0[],``0)")));
    }

    private static MemberUse[] Scan()
    {
        string path = typeof(Violations).Assembly.Location;
        using ModuleDefinition module = ModuleDefinition.ReadModule(path, new ReaderParameters { ReadSymbols = true });
        DeviceMembers list = DeviceMembers.Load();
        return AssemblyScanner.Scan(new[] { module.GetType(typeof(Violations).FullName) }, new[] { module.Assembly.Name.Name })
            .Where(use => !list.Allow(use)).ToArray();
    }

    private static int LineOf(string mark)
    {
        string[] lines = File.ReadAllLines(Path.Combine(Repository.Root, Source));
        return 1 + Array.FindIndex(lines, line => line.EndsWith("// " + mark, StringComparison.Ordinal));
    }
}
