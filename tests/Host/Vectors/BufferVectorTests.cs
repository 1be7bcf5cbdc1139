using System;
using System.IO;
using System.Linq;
using System.Reflection;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Nano.Tests.Vectors;

namespace Nano.Host.Tests.Vectors;

/// <summary>All that CPython was asked about buffers, run with our types; and that the runner would see a difference.</summary>
[TestClass]
public class BufferVectorTests
{
    private const int LeastLines = 5000;
    private const int LeastLinesOnTheDevice = 340;

    private static string[] Lines { get; } =
        File.ReadAllLines(Path.Combine(Repository.Root, "tests", "Vectors", "buffers.tsv")).Where(line => line[0] != '#').ToArray();

    private static string[] DeviceLines { get; } = typeof(DeviceVectors)
        .GetMethods(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
        .SelectMany(method => (string[])method.Invoke(null, null))
        .ToArray();

    public static object[][] Groups => Lines.Select(Group).Distinct().Select(group => new object[] { group }).ToArray();

    [TestMethod]
    [DynamicData(nameof(Groups))]
    public void Every_line_comes_out_as_in_CPython(string group)
    {
        string[] faults = Lines.Where(line => Group(line) == group).Select(VectorRunner.Run).Where(fault => fault != null).ToArray();
        Assert.IsEmpty(faults, faults.Length + " faults:\n" + string.Join("\n", faults));
    }

    [TestMethod]
    public void There_are_enough_lines_and_none_twice()
    {
        Assert.IsGreaterThanOrEqualTo(LeastLines, Lines.Length);
        Assert.HasCount(Lines.Length, Lines.Distinct().ToArray());
    }

    [TestMethod]
    public void The_device_runs_some_lines_of_every_group_and_all_kinds_of_errors()
    {
        Assert.IsGreaterThanOrEqualTo(LeastLinesOnTheDevice, DeviceLines.Length);
        Assert.IsEmpty(DeviceLines.Except(Lines));
        Assert.HasCount(DeviceLines.Length, DeviceLines.Distinct().ToArray());
        Assert.IsEmpty(Lines.Select(Group).Except(DeviceLines.Select(Group)));
        Assert.IsEmpty(Lines.Select(Outcome).Where(IsError).Except(DeviceLines.Select(Outcome)));
    }

    [TestMethod]
    [DynamicData(nameof(Groups))]
    public void A_wrong_outcome_is_seen_in_every_line(string group)
    {
        foreach (string line in Lines.Where(line => Group(line) == group))
        {
            string[] fields = line.Split('\t');
            int outcome = Array.IndexOf(fields, "=") + 1;
            string right = fields[outcome];
            // An error that is none of the same exceptions of ours, a value where there is an error, an error where there is a value.
            foreach (string wrong in new[] { IsError(right) ? "none" : "!ValueError", right == "!BufferError" ? "!IndexError" : "!BufferError", Altered(right) })
            {
                fields[outcome] = wrong;
                Assert.IsNotNull(VectorRunner.Run(string.Join('\t', fields)), wrong + " passes for " + line);
            }

            fields[outcome] = right;
            if (outcome + 1 < fields.Length)
            {
                fields[outcome + 1] = Altered(fields[outcome + 1]);
                Assert.IsNotNull(VectorRunner.Run(string.Join('\t', fields)), "other memory afterwards passes for " + line);
            }
        }
    }

    [TestMethod]
    [DataRow("nothing\tslice1\tb:\t0\t=\tb:", DisplayName = "unknown group")]
    [DataRow("slice\tslice9\tb:\t0\t=\tb:", DisplayName = "unknown operation")]
    [DataRow("slice\tslice1\tq:\t0\t=\tb:", DisplayName = "unknown type of argument")]
    [DataRow("slice\tslice1\tb:0\t0\t=\tb:", DisplayName = "half a byte")]
    [DataRow("slice\tslice1\tb:\t0x\t=\tb:", DisplayName = "no number")]
    [DataRow("slice\tslice1\tb:\t=\t!IndexError", DisplayName = "an argument too few")]
    [DataRow("slice\tslice1\tb:\t0\t0\t=\tb:", DisplayName = "an argument too many")]
    [DataRow("slice\tslice1\tb:\t0\tb:", DisplayName = "no outcome")]
    [DataRow("slice\tslice1\tb:\t0\t=\tb:\tb:", DisplayName = "an outcome too many")]
    [DataRow("item\tsetitem\ta:01\t0\t2\t=\tnone", DisplayName = "an outcome too few")]
    [DataRow("item\titem\tb:\t0\t=\t!NoError", DisplayName = "unknown exception")]
    public void A_line_that_is_not_understood_is_refused(string line)
    {
        Assert.ThrowsExactly<VectorException>(() => VectorRunner.Run(line));
    }

    private static string Altered(string value)
    {
        return value switch
        {
            "none" => "0",
            "true" => "false",
            "false" => "true",
            "~" => "b:",
            _ => value[0] switch
            {
                '!' => "none",
                '[' => value == "[]" ? "[0]" : value == "[[]]" ? "[]" : value[..^1] + ",0]",
                'b' or 'm' => value + "00",
                'd' => value + "0",
                _ => value + "1",
            },
        };
    }

    private static string Group(string line) => line[..line.IndexOf('\t')];

    private static bool IsError(string outcome) => outcome[0] == '!';

    private static string Outcome(string line)
    {
        string[] fields = line.Split('\t');
        return fields[Array.IndexOf(fields, "=") + 1];
    }
}
