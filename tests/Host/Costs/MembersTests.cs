using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Nano.Costs.Bytecode;
using Nano.Costs.Charges;
using Nano.Host.Tests.Gate;

namespace Nano.Host.Tests.Costs;

/// <summary>The table of what the device's members take, src/Nano.Costs/Charges/members.txt.</summary>
[TestClass]
public class MembersTests
{
    private const string NativeMark = "  [native]";

    [TestMethod]
    public void Every_row_is_a_member_of_the_device_and_native_where_that_is()
    {
        DeviceApi.SkipTestWhereMissing();
        Dictionary<string, bool> members = ReadApi();
        string[] unknown = MemberCharges.All.Where(charge => !IsImplied(charge.Id) && !members.ContainsKey(charge.Id)).Select(charge => charge.Id).ToArray();
        Assert.IsEmpty(unknown, "The device has no such member:\n" + string.Join("\n", unknown));
        string[] wrong = MemberCharges.All.Where(charge => members.TryGetValue(charge.Id, out bool isNative) && isNative != charge.IsNative)
            .Select(charge => charge.Id).ToArray();
        Assert.IsEmpty(wrong, "Native in one, managed in the other:\n" + string.Join("\n", wrong));
    }

    [TestMethod]
    public void Every_member_that_the_libraries_call_is_in_the_table()
    {
        string[] unknown = Charges(Nano.Costs.Repository.CountedAssemblies.Where(path => !IsScenario(path)))
            .Where(charge => charge.Call == CallKind.Unknown).Select(charge => DocumentationId.Of(charge.Callee.GetElementMethod())).Distinct().ToArray();
        Assert.IsEmpty(unknown, "src/Nano.Costs/Charges/members.txt does not say what these take:\n" + string.Join("\n", unknown));
    }

    [TestMethod]
    public void Rows_make_sense()
    {
        string[] odd = MemberCharges.All.Where(charge =>
                (charge.IsNative && (charge.Instructions != 0 || charge.Calls != 0 || charge.NativeCalls != 0))
                || (charge.Objects == 0) != (charge.HeapBytes == 0)
                || charge.HeapBytes % DeviceHeap.Block != 0
                || charge.InstanceBytes % DeviceHeap.Block != 0
                || (charge.InstanceBytes > 0 && !charge.Id.Contains("#ctor", StringComparison.Ordinal))
                || (charge.CostPerUnit > 0 && charge.Units == UnitSource.None))
            .Select(charge => charge.ToString()).ToArray();
        Assert.IsEmpty(odd, string.Join("\n", odd));
    }

    private static IEnumerable<Charge> Charges(IEnumerable<string> paths)
    {
        using var assemblies = new AssemblySet(paths);
        var reader = new ChargeReader(assemblies);
        return assemblies.Methods.SelectMany(method => method.Body.Instructions.Select(instruction => reader.Of(method, instruction))).ToList();
    }

    private static bool IsScenario(string path)
    {
        return Path.GetFileNameWithoutExtension(path) == "Nano.Calibration";
    }

    // A delegate's methods have no body anywhere, and the lists leave them out.
    private static bool IsImplied(string id)
    {
        return id.StartsWith("M:System.Action.", StringComparison.Ordinal);
    }

    private static Dictionary<string, bool> ReadApi()
    {
        return Directory.EnumerateFiles(Path.Combine(Repository.Shared, "device-api"), "*.txt").SelectMany(File.ReadLines)
            .Where(line => line.StartsWith("M:", StringComparison.Ordinal))
            .GroupBy(line => line.Split(" -> ")[0].Split("  [")[0].Trim())
            .ToDictionary(group => group.Key, group => group.Any(line => line.Contains(NativeMark, StringComparison.Ordinal)));
    }
}
