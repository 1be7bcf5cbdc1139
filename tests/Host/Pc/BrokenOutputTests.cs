using System;
using System.Diagnostics;
using System.IO;
using Microsoft.VisualStudio.TestTools.UnitTesting;

namespace Nano.Host.Tests.Pc;

/// <summary>The program as a process whose output cannot be written, or is shared.</summary>
[TestClass]
public sealed class BrokenOutputTests
{
    [TestMethod]
    public void Program_ends_quietly_when_the_reader_of_its_output_is_gone()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Inconclusive("A pipe's reader that is gone is noticed on Linux and macOS only.");
        }

        string program = Repository.BuiltAssembly(Path.Combine(Repository.Root, "boards", "Pc"), "Nano.Pc");
        using Process process = Process.Start(new ProcessStartInfo("dotnet", new[] { program, "--line", "memory" })
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        });
        Assert.Contains("PMS5003", process.StandardOutput.ReadLine());
        process.StandardOutput.Close();
        bool ended = process.WaitForExit(20000);
        if (!ended)
        {
            process.Kill();
        }

        Assert.IsTrue(ended);
        Assert.AreEqual(2, process.ExitCode);
        Assert.AreEqual(string.Empty, process.StandardError.ReadToEnd());
    }

    [TestMethod]
    public void Program_writes_behind_what_others_write_to_the_same_file()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Inconclusive("Wants a shell.");
        }

        string program = Repository.BuiltAssembly(Path.Combine(Repository.Root, "boards", "Pc"), "Nano.Pc");
        string path = Path.GetTempFileName();
        try
        {
            const string script = "(echo one; printf two | dotnet \"$0\" dump -; echo three) > \"$1\"";
            using Process process = Process.Start("sh", ["-c", script, program, path]);
            process.WaitForExit();
            Assert.AreEqual(
                "one\n00000000  74 77 6f                                          |two|\n00000003\nthree\n",
                File.ReadAllText(path));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [TestMethod]
    [DataRow("replay /there/is/none 2>/dev/full", 2, "")]
    [DataRow("replay /there/is/none 2>&-", 2, "")]
    [DataRow("--line memory --frames 1 >/dev/full 2>/dev/full", 2, "")]
    [DataRow("--pull 1 --seconds 2 2>/dev/full", 0, " lost=0")]
    [DataRow("--pull 1 --seconds 2 2>&-", 0, " lost=0")]
    public void Program_goes_on_when_its_standard_error_cannot_be_written(string words, int status, string end)
    {
        if (!OperatingSystem.IsLinux())
        {
            Assert.Inconclusive("Wants a shell and /dev/full.");
        }

        string program = Repository.BuiltAssembly(Path.Combine(Repository.Root, "boards", "Pc"), "Nano.Pc");
        using Process process = Process.Start(new ProcessStartInfo("sh", new[] { "-c", "exec dotnet \"$0\" " + words, program })
        {
            RedirectStandardOutput = true,
        });
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.AreEqual(status, process.ExitCode);
        Assert.Contains(end, output);
    }
}
