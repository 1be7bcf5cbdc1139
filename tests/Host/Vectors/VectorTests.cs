using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Nano.Tests;

namespace Nano.Host.Tests.Vectors;

/// <summary>What holds of every file of test vectors: all lines come out as in CPython, the runner would see a difference, and the
/// device runs enough of them.</summary>
public abstract class VectorTests<TFile>
    where TFile : VectorFile, new()
{
    private const int LeastLines = 5000;
    private const int LeastLinesOnTheDevice = 340;

    private protected static VectorFile File { get; } = new TFile();

    public static object[][] Groups => File.Lines.Select(VectorFile.GroupOf).Distinct().Select(group => new object[] { group }).ToArray();

    [TestMethod]
    [DynamicData(nameof(Groups))]
    public void Every_line_comes_out_as_in_CPython(string group)
    {
        string[] faults = LinesOf(group).Select(File.Runner.Run).Where(fault => fault != null).ToArray();
        Assert.IsEmpty(faults, faults.Length + " faults:\n" + string.Join("\n", faults));
    }

    [TestMethod]
    public void There_are_enough_lines_and_none_twice()
    {
        Assert.IsGreaterThanOrEqualTo(LeastLines, File.Lines.Count);
        Assert.HasCount(File.Lines.Count, File.Lines.Distinct());
    }

    [TestMethod]
    public void The_device_runs_some_lines_of_every_kind_and_all_kinds_of_errors()
    {
        Assert.IsGreaterThanOrEqualTo(LeastLinesOnTheDevice, File.DeviceLines.Count);
        Assert.IsEmpty(File.DeviceLines.Except(File.Lines));
        Assert.HasCount(File.DeviceLines.Count, File.DeviceLines.Distinct());
        Assert.IsEmpty(File.Lines.Select(File.KindOf).Except(File.DeviceLines.Select(File.KindOf)));
        Assert.IsEmpty(ErrorsOf(File.Lines).Except(ErrorsOf(File.DeviceLines)));
    }

    [TestMethod]
    [DynamicData(nameof(Groups))]
    public void A_wrong_outcome_is_seen_in_every_line(string group)
    {
        foreach (string line in LinesOf(group))
        {
            string[] fields = line.Split('\t');
            int outcome = Array.IndexOf(fields, "=") + 1;
            string right = fields[outcome];
            // A value where there is an error, an error where there is a value, an error that is another exception of ours.
            string error = VectorFile.IsError(right) ? "none" : "!IndexError";
            string otherError = right == "!BufferError" ? "!IndexError" : "!BufferError";
            foreach (string wrong in new[] { error, otherError, Altered(right) })
            {
                fields[outcome] = wrong;
                Assert.IsNotNull(File.Runner.Run(string.Join('\t', fields)), wrong + " passes for " + line);
            }

            fields[outcome] = right;
            if (outcome + 1 < fields.Length)
            {
                fields[outcome + 1] = Altered(fields[outcome + 1]);
                Assert.IsNotNull(File.Runner.Run(string.Join('\t', fields)), "other memory afterwards passes for " + line);
            }
        }
    }

    /// <summary>For the lines of the file that are no lines.</summary>
    protected static void CheckRefused(string line)
    {
        Assert.ThrowsExactly<VectorException>(() => File.Runner.Run(line));
    }

    private static IEnumerable<string> LinesOf(string group) => File.Lines.Where(line => VectorFile.GroupOf(line) == group);

    // Without the position, where one stands behind an error.
    private static IEnumerable<string> ErrorsOf(IEnumerable<string> lines) =>
        lines.Select(VectorFile.OutcomeOf).Where(VectorFile.IsError).Select(error => error.Split('@')[0]);

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
                '[' => value == "[]" ? "[0]" : value == "[[]]" ? "[]" : value[..^1] + ",0]",
                'b' or 'm' => value + "00",
                _ => value + "1",
            },
        };
    }
}
