using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Nano.Costs.Counting;

namespace Nano.Host.Tests.Costs;

/// <summary>A count depends on nothing but the code.</summary>
[TestClass]
public class RepeatTests
{
    [TestMethod]
    public void Every_scenario_takes_the_same_again_in_the_other_order()
    {
        var first = CountedCode.Counter.Names.ToDictionary(name => name, Describe);
        foreach (string name in CountedCode.Counter.Names.Reverse())
        {
            Assert.AreEqual(first[name], Describe(name), name);
        }
    }

    [TestMethod]
    public void A_scenario_takes_the_same_however_many_assemblies_are_counted()
    {
        var alone = new ScenarioCounter(new CountedAssemblies(Nano.Costs.Repository.CountedAssemblies));
        foreach (string name in alone.Names)
        {
            Assert.AreEqual(Describe(name), Describe(alone.Count(name)), name);
        }
    }

    private static string Describe(string name)
    {
        return Describe(CountedCode.Counter.Count(name));
    }

    private static string Describe(ScenarioCount count)
    {
        return string.Join('\n', count.Methods.OrderBy(method => method.Name).Select(method => method.Name + " " + Totals.Of([method])));
    }
}
