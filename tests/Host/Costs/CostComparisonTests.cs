using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Nano.Costs.Figures;

namespace Nano.Host.Tests.Costs;

/// <summary>What a comparison of figures says has grown, and what has merely changed.</summary>
[TestClass]
public class CostComparisonTests
{
    private static readonly Figure One = new(100, 5, 2, 32, 0, 130);
    private static readonly Figure Two = new(10, 1, 0, 0, 24, 30);

    [TestMethod]
    public void Nothing_is_said_of_the_same_figures()
    {
        AreEqual(Figures(), Figures(), [], []);
    }

    [TestMethod]
    public void Growth_names_the_scenario_the_method_and_by_how_much()
    {
        AreEqual(
            Figures(),
            Figures(one: One with { Instructions = 119, HeapBytes = 24 }),
            ["s: instructions 110 to 129 (+19), heap bytes 24 to 48 (+24)", "    A.One(): instructions 100 to 119 (+19), heap bytes 0 to 24 (+24)"],
            []);
    }

    [TestMethod]
    public void Growth_in_one_column_is_growth_whatever_shrinks_in_another()
    {
        AreEqual(
            Figures(),
            Figures(one: One with { Instructions = 50, NativeUnits = 33 }),
            ["s: instructions 110 to 60 (-50), native bytes 32 to 33 (+1)", "    A.One(): instructions 100 to 50 (-50), native bytes 32 to 33 (+1)"],
            []);
    }

    [TestMethod]
    public void What_shrinks_is_a_change()
    {
        AreEqual(
            Figures(),
            Figures(two: Two with { Calls = 0 }),
            [],
            ["s: calls 6 to 5 (-1)", "    A.Two(): calls 1 to 0 (-1)"]);
    }

    [TestMethod]
    public void What_moves_between_methods_is_a_change()
    {
        AreEqual(
            Figures(),
            Figures(one: One with { Instructions = 101 }, two: Two with { Instructions = 9 }),
            [],
            ["s: other methods", "    A.One(): instructions 100 to 101 (+1)", "    A.Two(): instructions 10 to 9 (-1)"]);
    }

    [TestMethod]
    public void A_new_method_counts_from_0_and_one_that_is_gone_to_0()
    {
        CostFigures now = Figures(second: "A.Three()");
        AreEqual(
            Figures(),
            now,
            [],
            [
                "s: other methods",
                "    A.Three(): instructions 0 to 10 (+10), calls 0 to 1 (+1), heap bytes 0 to 24 (+24), cost 0 to 30 (+30)",
                "    A.Two(): instructions 10 to 0 (-10), calls 1 to 0 (-1), heap bytes 24 to 0 (-24), cost 30 to 0 (-30)",
            ]);
    }

    [TestMethod]
    public void A_new_scenario_and_one_that_is_gone_are_changes()
    {
        AreEqual(Figures(), Figures(scenario: "t"), [], ["t: a new scenario", "s: no such scenario any more"]);
    }

    [TestMethod]
    public void Bytes_of_IL_grow_and_shrink()
    {
        AreEqual(Figures(), Figures(bytes: 371), ["Nano.A: bytes of IL 369 to 371 (+2)"], []);
        AreEqual(Figures(), Figures(bytes: 300), [], ["Nano.A: bytes of IL 369 to 300 (-69)"]);
        AreEqual(Figures(), Figures(assembly: "Nano.B"), [], ["Nano.A: bytes of IL 369 to 0 (-369)", "Nano.B: bytes of IL 0 to 369 (+369)"]);
    }

    // The same instructions may cost more, as when a method becomes virtual.
    [TestMethod]
    public void Cost_alone_is_growth()
    {
        AreEqual(Figures(), Figures(one: One with { Cost = 140 }), ["s: cost 160 to 170 (+10)", "    A.One(): cost 130 to 140 (+10)"], []);
    }

    [TestMethod]
    public void Heap_at_the_start_grows_and_shrinks()
    {
        AreEqual(Figures(), Figures(start: 1104), ["s: heap bytes at its start 1008 to 1104 (+96)"], []);
        AreEqual(Figures(), Figures(start: 996), [], ["s: heap bytes at its start 1008 to 996 (-12)"]);
    }

    private static void AreEqual(CostFigures before, CostFigures now, string[] grown, string[] changed)
    {
        var comparison = new CostComparison(before, now);
        CollectionAssert.AreEqual(grown, comparison.Grown.ToArray(), string.Join("\n", comparison.Grown));
        CollectionAssert.AreEqual(changed, comparison.Changed.ToArray(), string.Join("\n", comparison.Changed));
    }

    private static CostFigures Figures(
        Figure? one = null, Figure? two = null, string scenario = "s", string second = "A.Two()", string assembly = "Nano.A", int bytes = 369, int start = 1008)
    {
        Figure first = one ?? One;
        Figure last = two ?? Two;
        Figure total = Figure.Of(first.Values.Zip(last.Values, (a, b) => a + b).ToArray());
        var methods = new Dictionary<string, Figure> { ["A.One()"] = first, [second] = last };
        return new CostFigures(
            "sdk",
            new Dictionary<string, ScenarioFigures> { [scenario] = new(total, methods) },
            new Dictionary<string, long> { ["s"] = start },
            new Dictionary<string, long> { [assembly] = bytes });
    }
}
