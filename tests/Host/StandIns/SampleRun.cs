using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;

namespace Nano.Host.Tests.StandIns;

/// <summary>Runs the built sample tests with the test runner of the SDK and reads its report (the TRX format).</summary>
internal static class SampleRun
{
    private const int PatienceMilliseconds = 60000;

    private static readonly XNamespace Trx = "http://microsoft.com/schemas/VisualStudio/TeamTest/2010";

    public static IReadOnlyList<ReportedTest> Run()
    {
        string folder = Directory.CreateTempSubdirectory("nano-samples-").FullName;
        try
        {
            string assembly = Repository.BuiltAssembly(Path.Combine(Repository.Root, "tests", "Samples"), "Nano.Samples");
            string output = Start("vstest", assembly, "--logger:trx;LogFileName=report.trx", "--ResultsDirectory:" + folder);
            string report = Path.Combine(folder, "report.trx");
            Assert.IsTrue(File.Exists(report), "The runner wrote no report:\n" + output);
            return Read(XDocument.Load(report));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Start(params string[] arguments)
    {
        string dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH");
        var start = new ProcessStartInfo(string.IsNullOrEmpty(dotnet) ? "dotnet" : dotnet, arguments) { RedirectStandardOutput = true };

        // The runner that runs this test tells its children things that are not for another runner.
        foreach (string name in start.Environment.Keys.Where(name => name.StartsWith("VSTEST_", StringComparison.Ordinal)).ToArray())
        {
            start.Environment.Remove(name);
        }

        using Process process = Process.Start(start);
        var output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(PatienceMilliseconds))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail("The runner did not end in " + PatienceMilliseconds / 1000 + " s.");
        }

        return output.Result;
    }

    private static List<ReportedTest> Read(XDocument report)
    {
        Dictionary<string, string> classes = report.Descendants(Trx + "UnitTest")
            .ToDictionary(test => test.Attribute("id").Value, test => test.Element(Trx + "TestMethod").Attribute("className").Value);
        return report.Descendants(Trx + "UnitTestResult").Select(result => new ReportedTest(
            classes[result.Attribute("testId").Value],
            result.Attribute("testName").Value,
            result.Attribute("outcome").Value,
            Text(result, "Message"),
            Text(result, "StackTrace"),
            Text(result, "StdOut"))).ToList();
    }

    private static string Text(XElement result, string name)
    {
        return result.Descendants(Trx + name).FirstOrDefault()?.Value ?? "";
    }
}
