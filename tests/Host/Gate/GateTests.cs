using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Nano.Host.Tests.Metadata;

namespace Nano.Host.Tests.Gate;

/// <summary>Nano uses no type and no member that the device's packages do not have.</summary>
[TestClass]
public class GateTests
{
    private static readonly string[] OwnAssemblies = DeviceProject.All.Select(project => project.Name).ToArray();

    public static IEnumerable<object[]> Projects => DeviceProject.All.Select(project => new object[] { project.Name });

    [TestMethod]
    public void Projects_are_found()
    {
        string[] names = DeviceProject.All.Select(project => project.Name).ToArray();
        CollectionAssert.IsSubsetOf(new[] { "Nano.Frames", "Nano.Telemetry.Esp32", "Nano.Telemetry.Stm32", "NFUnitTest" }, names);
    }

    [TestMethod]
    [DynamicData(nameof(Projects))]
    public void Every_member_used_is_on_the_list(string name)
    {
        DeviceMembers list = DeviceMembers.Load();
        MemberUse[] refused = Scan(name).Where(use => !list.Allow(use)).ToArray();
        Assert.IsEmpty(refused, name + " uses what " + Repository.Relative(DeviceMembers.FilePath) + " does not list:\n" + string.Join("\n", refused.Distinct()));
    }

    [TestMethod]
    public void Every_line_of_the_list_is_a_member_of_the_device()
    {
        DeviceApi.SkipTestWhereMissing();
        string[] unknown = DeviceMembers.Load().Lines
            .Where(line => !DeviceApi.Read(line.Assembly).Contains(line.Id))
            .Select(line => "line " + line.Number + ": " + line.Id + " is not in " + line.Assembly + ".txt").ToArray();
        Assert.IsEmpty(unknown, string.Join("\n", unknown));
    }

    [TestMethod]
    public void Every_line_of_the_list_is_used()
    {
        if (Repository.Configuration != "Debug")
        {
            Assert.Inconclusive("Only the Debug build holds all that the list allows: optimised code has lost locals and attributes.");
        }

        HashSet<string> used = DeviceProject.All.SelectMany(project => Scan(project.Name)).Select(use => use.Id).ToHashSet();
        string[] stale = DeviceMembers.Load().Lines.Where(line => !used.Contains(line.Id))
            .Select(line => "line " + line.Number + ": " + line.Id).ToArray();
        Assert.IsEmpty(stale, "Nothing uses these any more:\n" + string.Join("\n", stale));
    }

    private static IReadOnlyList<MemberUse> Scan(string name)
    {
        DeviceProject project = DeviceProject.All.Single(candidate => candidate.Name == name);
        Assert.IsTrue(File.Exists(project.TwinPath), "A device project needs its PC project beside it, or nobody checks it: " + Repository.Relative(project.TwinPath));
        Assert.IsTrue(File.Exists(project.AssemblyPath), "Not built, is it missing from Nano.sln or Nano.Host.Tests.csproj? " + Repository.Relative(project.AssemblyPath));
        return project.AssemblyPaths.SelectMany(path => AssemblyScanner.Scan(path, OwnAssemblies.Append(Path.GetFileNameWithoutExtension(path)))).ToArray();
    }
}
