using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;

namespace Nano.Host.Tests.StandIns;

/// <summary>
/// The stand-in for the device's test framework, proved by running tests/Samples with the real test runner in a process of
/// its own and reading the runner's report: what passes, fails and is skipped, and with what message.
/// </summary>
[TestClass]
public class TestFrameworkTests
{
    private const string Samples = "Nano.Samples.";

    private static readonly Lazy<IReadOnlyList<ReportedTest>> Report = new(SampleRun.Run);

    [TestMethod]
    public void Report_holds_every_case_and_no_other()
    {
        string[] cases = Report.Value.Select(test => test.ClassName[Samples.Length..] + ": " + test.Name + " " + test.Outcome).Order(StringComparer.Ordinal).ToArray();
        string[] expected =
        {
            "Counted: First Passed",
            "Counted: Nano.Samples.Counted.Prepare Passed",
            "Counted: Second (1) Passed",
            "Counted: Second (2) Failed",
            "Counted: Second (2) Passed",
            "Outcomes: Array_rows (System.Byte[],5) Passed",
            "Outcomes: Array_rows (System.Byte[],6) Failed",
            "Outcomes: Fails Failed",
            "Outcomes: Passes Passed",
            "Outcomes: Rows (1,\"one\") Passed",
            "Outcomes: Rows (2,null) Failed",
            "Outcomes: Rows (3,\"three\") Passed",
            "Outcomes: Skips (no such sensor here) NotExecuted",
            "Outcomes: Throws Failed",
            "SetupFailed: Nano.Samples.SetupFailed.Break Failed",
            "SetupFailed: Runs_all_the_same Passed",
            "SkippedWhole: Nano.Samples.SkippedWhole.Look (no board attached) NotExecuted",
            "SkippedWhole: Would_fail (no board attached) NotExecuted",
        };
        CollectionAssert.AreEqual(expected.Order(StringComparer.Ordinal).ToArray(), cases, string.Join("\n", cases));
    }

    [TestMethod]
    [DataRow("Fails", "Assert.AreEqual failed. Expected:<42>. Actual:<41>. answer")]
    [DataRow("Rows (2,null)", "Assert.IsNotNull failed. row 2")]
    public void A_failing_assert_fails_the_test_with_its_message(string test, string message)
    {
        Assert.AreEqual(message, Single(test).Message);
        Assert.Contains("Outcomes.cs:line ", Single(test).StackTrace);
    }

    [TestMethod]
    public void An_exception_fails_the_test_and_is_reported_with_type_message_and_place()
    {
        ReportedTest test = Single("Throws");
        Assert.Contains("System.InvalidOperationException: the line is down", test.Message);
        Assert.Contains("Outcomes.cs:line ", test.StackTrace);
    }

    [TestMethod]
    public void A_skipped_test_is_reported_with_its_reason()
    {
        Assert.AreEqual("no such sensor here", Single("Skips (no such sensor here)").Message);
    }

    [TestMethod]
    public void A_failing_setup_is_reported_as_itself()
    {
        Assert.Contains("Break threw System.InvalidOperationException: setup broke", Single("Nano.Samples.SetupFailed.Break").Message);
    }

    // The sample's cleanup stands first in its class, counts its calls and throws.
    [TestMethod]
    public void Cleanup_runs_once_after_the_last_test()
    {
        ReportedTest[] failed = Report.Value.Where(test => test.ClassName == Samples + "Counted" && test.Outcome == "Failed").ToArray();
        Assert.HasCount(1, failed);
        Assert.Contains("Clean threw System.InvalidOperationException: cleaned up 1 time", failed[0].Message);
    }

    [TestMethod]
    public void Output_of_a_test_is_kept_with_it()
    {
        Assert.Contains("written by a test", Single("Passes").Output);
    }

    private static ReportedTest Single(string name)
    {
        return Report.Value.Single(test => test.Name == name);
    }
}
