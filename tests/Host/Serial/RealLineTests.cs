using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Nano.Pc.CommandLine;

namespace Nano.Host.Tests.Serial;

/// <summary>
/// Frames back to back over a pseudo-terminal, at the pace of a line: nothing is lost, also where the far end is closed and opened
/// anew. Three seconds each; the long form is the PC program by hand, as in
/// <c>dotnet run --project boards/Pc -- --baud 921600 --seconds 60 --pull 5</c>, whose exit status and last line tell the same.
/// </summary>
[TestClass]
[OSCondition(OperatingSystems.Linux | OperatingSystems.OSX)]
public sealed class RealLineTests
{
    [TestMethod]
    [DataRow(115200)]
    [DataRow(921600)]
    public void Line_loses_nothing(int baudRate)
    {
        string last = Run("--line pty --seconds 3 --baud " + baudRate);
        Assert.MatchesRegex("^frames=[0-9]+ bytes=[0-9]+ skipped=0 checksum_errors=0 length_errors=0 timeouts=0 overruns=0 reopens=0 ", last);
        CheckPace(last, baudRate, 3, 3);
    }

    [TestMethod]
    [DataRow(115200)]
    [DataRow(921600)]
    public void Line_that_is_pulled_out_and_put_back_loses_nothing_that_was_sent_while_it_was_there(int baudRate)
    {
        string last = Run("--line pty --pull 1 --seconds 4 --baud " + baudRate);
        Assert.MatchesRegex("^frames=[0-9]+ bytes=[0-9]+ skipped=0 checksum_errors=0 length_errors=0 timeouts=0 overruns=0 reopens=[12] ", last);
        CheckPace(last, baudRate, 2, 4);
    }

    private static string Run(string words)
    {
        using StringWriter output = new();
        using StringWriter error = new();
        int status = new NanoCommand(output, error, null, CancellationToken.None).Run(words.Split(' '));
        string last = output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)[^1];
        Assert.AreEqual(ExitStatus.Good, status, last);
        Assert.EndsWith(" lost=0", last);
        return last;
    }

    // So many frames have to be near what the line carries, or the test shows nothing: half of it at least, for a machine that has
    // other things to do, and no more than all of it and what is sent while the run ends.
    private static void CheckPace(string last, int baudRate, int leastSeconds, int mostSeconds)
    {
        int framesInSecond = baudRate / 320;
        int frames = int.Parse(last.Split(' ', '=')[1], CultureInfo.InvariantCulture);
        Assert.IsInRange(framesInSecond * leastSeconds / 2, framesInSecond * (mostSeconds + 1), frames);
    }
}
