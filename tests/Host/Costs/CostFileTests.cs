using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Nano.Costs.Figures;

namespace Nano.Host.Tests.Costs;

/// <summary>The file of the figures, written and read back.</summary>
[TestClass]
public class CostFileTests
{
    // As refresh writes it, but for the comments.
    private const string Text = """
        # compiled by .NET SDK 10.0.1

                  1190      13             3            17           0    1500  some-scenario
           12345678901       2             0             0         972      12      Nano.A.M(byte[], out int)
                     1       0             0             0           0       2      Nano.A.M(byte[], int) in Nano.B

                     5       0             0             0           0       5  another

        start   1008  another

        il    369  Nano.A
        """;

    [TestMethod]
    public void Read_returns_scenarios_methods_and_bytes()
    {
        CostFigures figures = CostFile.Read(Text);
        Assert.AreEqual("10.0.1", figures.Compiler);
        CollectionAssert.AreEquivalent(new[] { "some-scenario", "another" }, figures.Scenarios.Keys.ToArray());
        ScenarioFigures scenario = figures.Scenarios["some-scenario"];
        Assert.AreEqual(new Figure(1190, 13, 3, 17, 0, 1500), scenario.Total);
        Assert.AreEqual(new Figure(12345678901, 2, 0, 0, 972, 12), scenario.Methods["Nano.A.M(byte[], out int)"]);
        Assert.AreEqual(new Figure(1, 0, 0, 0, 0, 2), scenario.Methods["Nano.A.M(byte[], int) in Nano.B"]);
        Assert.IsEmpty(figures.Scenarios["another"].Methods);
        CollectionAssert.AreEqual(new[] { KeyValuePair.Create("Nano.A", 369L) }, figures.IlBytes.ToArray());
        CollectionAssert.AreEqual(new[] { KeyValuePair.Create("another", 1008L) }, figures.StartHeapBytes.ToArray());
    }

    [TestMethod]
    public void Read_takes_lines_that_end_as_on_Windows()
    {
        Assert.AreEqual(CostFile.Write(CostFile.Read(Text)), CostFile.Write(CostFile.Read(Text.Replace("\n", "\r\n"))));
    }

    [TestMethod]
    public void Write_returns_what_Read_reads()
    {
        string written = CostFile.Write(CostFile.Read(Text));
        Assert.AreEqual(written, CostFile.Write(CostFile.Read(written)));
        foreach (string line in Text.Split('\n').Where(line => line.Length > 0))
        {
            StringAssert.Contains(written, line.Trim());
        }
    }

    [TestMethod]
    public void The_committed_file_is_as_Write_writes_it()
    {
        string committed = File.ReadAllText(Nano.Costs.Repository.CostFile).Replace("\r\n", "\n");
        Assert.AreEqual(committed, CostFile.Write(CostFile.Read(committed)));
    }

    [TestMethod]
    [DataRow("what is this")]
    [DataRow("        1190     13             3            17           0      20  ")]
    [DataRow("        1190     13             3            17           0      20")]
    [DataRow("        1190     13             3            17  name")]
    [DataRow("        1190     -3             3            17           0      20  name")]
    [DataRow("        1190    1.5             3            17           0      20  name")]
    [DataRow("99999999999999999999     13       3            17           0      20  name")]
    [DataRow("il  x  Nano.A")]
    [DataRow("il  7")]
    [DataRow("il  -7  Nano.A")]
    [DataRow("start  1.5  name")]
    [DataRow("        1190     13             3            17           0  name")]
    [DataRow("<<<<<<< HEAD")]
    [DataRow("           5      0             0             0           0       5      Nano.A.MethodWithoutScenario()")]
    public void Read_throws_when_a_line_is_none_of_its_own(string line)
    {
        var thrown = Assert.ThrowsExactly<InvalidDataException>(() => CostFile.Read("# comment\n" + line + "\n"));
        StringAssert.Contains(thrown.Message, line.Trim());
    }

    [TestMethod]
    public void Read_throws_when_a_scenario_or_a_method_is_there_twice()
    {
        string text = Text.Replace("another", "some-scenario");
        Assert.ThrowsExactly<InvalidDataException>(() => CostFile.Read(text));
        text = Text.Replace("M(byte[], int) in Nano.B", "M(byte[], out int)");
        Assert.ThrowsExactly<InvalidDataException>(() => CostFile.Read(text));
    }
}
