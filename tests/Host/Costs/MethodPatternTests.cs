using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Nano.Costs.Bytecode;

namespace Nano.Host.Tests.Costs;

/// <summary>Which methods of tests/CostSamples a pattern chooses.</summary>
[TestClass]
public class MethodPatternTests
{
    [TestMethod]
    [DataRow("EachKindOfCall.Run", 1)]
    [DataRow("eachkindofcall.run", 1)]
    [DataRow("Nano.CostSamples.EachKindOfCall.Run", 1)]
    [DataRow(" EachKindOfCall.Run ", 1)]
    [DataRow("EachKindOfCall.Ru?", 1)]
    [DataRow("EachKindOfCall.*", 2)]
    [DataRow("EachKindOfCall", 2)]
    [DataRow("EachKindOfCall.new", 1)]
    [DataRow("EachKindOfCall.Run()", 1)]
    [DataRow("OutAndRef.Add(ref int)", 1)]
    [DataRow("OutAndRef.Set(out int)", 1)]
    [DataRow("OutAndRef.Set(*)", 1)]
    [DataRow("EachKindOfCall.Run(int)", 0)]
    [DataRow("OfCall.Run", 0)]
    [DataRow("EachKindOfCall.Ru", 0)]
    [DataRow("EachKindOfCall.Run?", 0)]
    [DataRow("Closing.Dispose", 1)]
    [DataRow("Using.Closing.Dispose", 1)]
    [DataRow("Statics.static", 1)]
    [DataRow("Lambda.<>c", 3)]
    [DataRow("Shape.Area", 1)]
    [DataRow("IArea.Area", 0)]
    [DataRow("[", 0)]
    [DataRow("", 0)]
    public void Matches_chooses_so_many_methods(string pattern, int count)
    {
        using var assemblies = new AssemblySet([CountedCode.Samples]);
        Assert.HasCount(count, assemblies.Methods.Where(new MethodPattern(pattern).Matches).Select(MemberName.Of).ToArray());
    }
}
