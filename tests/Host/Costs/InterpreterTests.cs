using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Nano.Costs.Counting;

namespace Nano.Host.Tests.Costs;

/// <summary>The tool counts what nanoFramework's own interpreter counts.</summary>
[TestClass]
public class InterpreterTests
{
    private static readonly string SamplesFile = CountedCode.Data("interpreter.txt");
    private static readonly string LibrariesFile = CountedCode.Data("interpreter-libraries.txt");

    public static IEnumerable<object[]> Samples => InterpreterRow.Read(SamplesFile).Select(row => new object[] { row.Name });

    public static IEnumerable<object[]> Libraries => InterpreterRow.Read(LibrariesFile).Select(row => new object[] { row.Name });

    public static IEnumerable<object[]> LibrariesByMethod =>
        InterpreterRow.Read(LibrariesFile).Where(row => row.Methods.Count > 0).Select(row => new object[] { row.Name });

    [TestMethod]
    [DynamicData(nameof(Samples))]
    public void A_construct_takes_what_it_takes_on_the_interpreter(string name)
    {
        InterpreterRow row = InterpreterRow.Read(SamplesFile).Single(candidate => candidate.Name == name);
        string counted = InterpreterRow.NumbersOf(CountedCode.Counter.Count(name).All);
        if (row.Tool == null)
        {
            Assert.AreEqual(row.Numbers, counted);
            return;
        }

        Assert.AreEqual(row.Tool.Numbers, counted, row.Tool.Name);
        Assert.AreNotEqual(row.Numbers, counted, "The tool counts it right: its line with \"!\" is to go.");
    }

    [TestMethod]
    public void Every_construct_has_a_row()
    {
        // Not of boards/Calibration: a new scenario there is counted by the tool alone until the interpreter is asked.
        string[] constructs = CountedCode.Counter.Names.Except(new ScenarioCounter(new CountedAssemblies(Nano.Costs.Repository.CountedAssemblies)).Names).ToArray();
        string[] missing = constructs.Except(Samples.Select(row => (string)row[0])).ToArray();
        Assert.IsEmpty(missing, string.Join(", ", missing));
    }

    [TestMethod]
    [DynamicData(nameof(Libraries))]
    public void A_scenario_takes_what_it_takes_on_the_interpreter(string name)
    {
        SkipTestWhereLibrariesHaveChanged();
        InterpreterRow row = InterpreterRow.Read(LibrariesFile).Single(candidate => candidate.Name == name);
        Assert.AreEqual(
            row.Numbers,
            InterpreterRow.NumbersOf(CountedCode.Counter.Count(name).All),
            "Where the scenario or a library has changed its row is to be counted anew, or to go.");
    }

    [TestMethod]
    [DynamicData(nameof(LibrariesByMethod))]
    public void A_scenario_takes_it_in_the_same_methods(string name)
    {
        SkipTestWhereLibrariesHaveChanged();
        InterpreterRow row = InterpreterRow.Read(LibrariesFile).Single(candidate => candidate.Name == name);
        var counted = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (MethodCount method in CountedCode.Counter.Count(name).Methods)
        {
            string assembly = method.Name.Contains(" in ", StringComparison.Ordinal) ? " in " + method.Assembly : "";
            counted.Add(method.Name.Split('(')[0] + assembly, string.Create(CultureInfo.InvariantCulture, $"{method.Instructions} x {method.Entries}"));
        }

        CollectionAssert.AreEqual(row.Methods.ToArray(), counted.ToArray());
    }

    private static void SkipTestWhereLibrariesHaveChanged()
    {
        foreach (string[] words in File.ReadLines(LibrariesFile).Where(line => line.StartsWith("il ", StringComparison.Ordinal))
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
        {
            if (!CountedCode.Assemblies.IlBytes.TryGetValue(words[2], out int il) || il.ToString(CultureInfo.InvariantCulture) != words[1])
            {
                Assert.Inconclusive(words[2] + " is another than it was when " + Repository.Relative(LibrariesFile) + " was counted.");
            }
        }
    }
}
