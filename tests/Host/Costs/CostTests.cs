using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Mono.Cecil;
using Nano.Costs.Counting;
using Nano.Costs.Figures;
using Nano.Host.Tests.Metadata;

namespace Nano.Host.Tests.Costs;

/// <summary>The gate of the costs: what the libraries take on a device is what costs.txt says.</summary>
[TestClass]
public class CostTests
{
    private const string Refresh = "Which instructions it is: dotnet run --project src/Nano.Costs -- count SCENARIO --times METHOD\nIf it is meant: dotnet run --project src/Nano.Costs -- refresh";

    private static readonly Lazy<CostFigures> Committed = new(() => CostFile.Read(File.ReadAllText(Nano.Costs.Repository.CostFile)));
    private static readonly Lazy<CostFigures> Now = new(CurrentFigures.Count);

    [TestMethod]
    public void Nothing_costs_more_than_before()
    {
        Check(Committed.Value, Now.Value, comparison => comparison.Grown, "costs more than");
    }

    // What costs less is written down too, or it could grow back unseen.
    [TestMethod]
    public void Nothing_has_changed_unwritten()
    {
        Check(Committed.Value, Now.Value, comparison => comparison.Changed, "is not");
    }

    [TestMethod]
    public void The_gate_fails_and_says_where_when_something_grows()
    {
        CostFigures committed = Committed.Value;
        (string name, ScenarioFigures scenario) = committed.Scenarios.First(candidate => candidate.Key == "pms5003-frame");
        string method = scenario.Methods.Keys.First();
        var methods = new Dictionary<string, Figure>(scenario.Methods) { [method] = Allocate(scenario.Methods[method]) };
        var scenarios = new Dictionary<string, ScenarioFigures>(committed.Scenarios) { [name] = new(Allocate(scenario.Total), methods) };
        var grown = committed with { Compiler = "another", Scenarios = scenarios };

        var failure = Assert.ThrowsExactly<AssertFailedException>(() => Check(committed, grown, comparison => comparison.Grown, "costs more than"));
        StringAssert.Contains(failure.Message, "pms5003-frame: heap bytes 0 to 24 (+24)");
        StringAssert.Contains(failure.Message, method + ": heap bytes 0 to 24 (+24)");
        StringAssert.Contains(failure.Message, "compiled by .NET SDK " + committed.Compiler + ", this by another");
        StringAssert.EndsWith(failure.Message, Refresh);
    }

    [TestMethod]
    public void The_steady_state_takes_no_heap()
    {
        var counter = new ScenarioCounter(new CountedAssemblies(Nano.Costs.Repository.CountedAssemblies));
        ScenarioCount[] steady = counter.Names.Select(counter.Count).Where(count => count.IsSteady).ToArray();
        Assert.IsNotEmpty(steady);
        string[] wasteful = steady.Where(count => count.All.HeapBytes > 0 || count.All.Allocations > 0)
            .SelectMany(count => count.Methods.Where(method => method.HeapBytes > 0).Select(method => count.Name + ": " + method.Name + ": " + method.HeapBytes + " bytes of heap")).ToArray();
        Assert.IsEmpty(wasteful, string.Join("\n", wasteful));
    }

    [TestMethod]
    public void Every_library_has_its_bytes()
    {
        string[] missing = DeviceProject.Libraries.Select(library => library.Name).Except(Committed.Value.IlBytes.Keys).ToArray();
        Assert.IsEmpty(missing, string.Join(", ", missing) + ": no scenario of boards/Calibration uses it.");
    }

    // With code that is not, every figure would be another.
    [TestMethod]
    public void What_is_counted_is_optimised_in_every_configuration()
    {
        foreach (string path in Nano.Costs.Repository.CountedAssemblies.Append(CountedCode.Samples))
        {
            using ModuleDefinition module = ModuleDefinition.ReadModule(path);
            CustomAttribute debuggable = module.Assembly.CustomAttributes.Single(attribute => attribute.AttributeType.Name == "DebuggableAttribute");
            Assert.AreEqual(0, (int)debuggable.ConstructorArguments[0].Value & 0x100, Path.GetFileName(path) + " disables optimisations.");
        }
    }

    private static Figure Allocate(Figure figure)
    {
        return figure with { HeapBytes = figure.HeapBytes + 24 };
    }

    private static void Check(CostFigures committed, CostFigures now, Func<CostComparison, IReadOnlyList<string>> choose, string verb)
    {
        IReadOnlyList<string> lines = choose(new CostComparison(committed, now));
        if (lines.Count == 0)
        {
            return;
        }

        string compiler = committed.Compiler == now.Compiler ? ""
            : "\nThe file was compiled by .NET SDK " + committed.Compiler + ", this by " + now.Compiler + ": the compiler may be why.";
        throw new AssertFailedException("This " + verb + " what " + Repository.Relative(Nano.Costs.Repository.CostFile) + " says:\n"
            + string.Join("\n", lines) + compiler + "\n" + Refresh);
    }
}
