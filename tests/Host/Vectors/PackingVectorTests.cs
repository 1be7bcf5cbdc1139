using System;
using System.IO;
using System.Linq;
using System.Reflection;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Nano.Tests.PackingVectors;

namespace Nano.Host.Tests.Vectors;

/// <summary>All that CPython's struct was asked, run with our types; and that the runner would see a difference.</summary>
[TestClass]
public class PackingVectorTests
{
    private const int LeastLines = 5000;
    private const int LeastLinesOnTheDevice = 340;

    private static string[] Lines { get; } =
        File.ReadAllLines(Path.Combine(Repository.Root, "tests", "Vectors", "packing.tsv")).Where(line => line[0] != '#').ToArray();

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
    public void The_device_runs_some_lines_of_every_operation_and_all_kinds_of_errors()
    {
        Assert.IsGreaterThanOrEqualTo(LeastLinesOnTheDevice, DeviceLines.Length);
        Assert.IsEmpty(DeviceLines.Except(Lines));
        Assert.HasCount(DeviceLines.Length, DeviceLines.Distinct().ToArray());
        Assert.IsEmpty(Lines.Select(Operation).Except(DeviceLines.Select(Operation)));
        Assert.IsEmpty(Lines.Select(Error).Except(DeviceLines.Select(Error)));
    }

    [TestMethod]
    [DataRow("NaN", "\tf:7f[c-f]|\td:[7f]ff[89a-f]|\\[f:7f[c-f]|\\[d:[7f]ff[89a-f]")]
    [DataRow("half", "\t[sS]:[@=<>!]?[0-9]*e\t")]
    [DataRow("8 bytes", "\t[sS]:[@=<>!]?[0-9]*[qQ]\t")]
    [DataRow("8 native bytes", "\tS:@?[0-9]*[lLnNP]\t")]
    [DataRow("unsigned to double", "^get\tdouble\t[sS]:[@=<>!]?[IQLNP]\t")]
    [DataRow("pads that are cleared", "^into.*x")]
    public void The_device_runs_several_lines_with(string what, string pattern)
    {
        Assert.IsGreaterThanOrEqualTo(3, DeviceLines.Count(line => System.Text.RegularExpressions.Regex.IsMatch(line, pattern)), what);
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
            // An error that is another exception of ours, a value where there is an error, an error where there is a value.
            foreach (string wrong in new[] { IsError(right) ? "none" : "!struct.error", right == "!BufferError" ? "!struct.error" : "!BufferError", Altered(right) })
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
    [DataRow("nothing\tsize\ts:b\t=\t1", DisplayName = "unknown group")]
    [DataRow("size\tlength\ts:b\t=\t1", DisplayName = "unknown operation")]
    [DataRow("size\tsize\tx:b\t=\t1", DisplayName = "no format")]
    [DataRow("pack\tpack\ts:b\t[q:1]\t=\tb:01", DisplayName = "unknown type of value")]
    [DataRow("pack\tpack\ts:b\t[1z]\t=\tb:01", DisplayName = "unknown type of integer")]
    [DataRow("pack\tpack\ts:b\t[--1]\t=\tb:01", DisplayName = "no number")]
    [DataRow("pack\tpack\ts:d\t[d:00]\t=\tb:01", DisplayName = "no double")]
    [DataRow("unpack\tunpack\ts:b\tb:0\t=\t[0]", DisplayName = "half a byte")]
    [DataRow("unpack\tunpack\ts:b\t=\t!struct.error", DisplayName = "an argument too few")]
    [DataRow("unpack\tunpack\ts:b\tb:00\t0\t=\t[0]", DisplayName = "an argument too many")]
    [DataRow("size\tsize\ts:b\t1", DisplayName = "no outcome")]
    [DataRow("unpack\tunpack\ts:b\tb:00\t=\t[0]\tb:00", DisplayName = "an outcome too many")]
    [DataRow("into\tinto\ts:b\tb:00\t0\t[1]\t=\tnone", DisplayName = "an outcome too few")]
    [DataRow("size\tsize\ts:Z\t=\t!NoError", DisplayName = "unknown exception")]
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
                '!' => value.Contains('@') ? value + "7" : "none",
                '[' => value == "[]" ? "[0]" : value[..^1] + ",0]",
                'b' => value + "00",
                _ => value + "1",
            },
        };
    }

    private static string Group(string line) => line[..line.IndexOf('\t')];

    private static string Operation(string line) => string.Join(' ', line.Split('\t')[..2]);

    private static bool IsError(string outcome) => outcome[0] == '!';

    // Of the outcome, without the position; "" where it is a value.
    private static string Error(string line)
    {
        string[] fields = line.Split('\t');
        string outcome = fields[Array.IndexOf(fields, "=") + 1];
        return IsError(outcome) ? outcome.Split('@')[0] : "";
    }
}
