using System;
using System.Collections;
using System.IO;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Nano.Frames;
using Nano.Pc.Display;
using Nano.Pc.Reading;
using Nano.Pc.Sensors;
using Spectre.Console;

namespace Nano.Host.Tests.Pc;

/// <summary>What is written to a terminal.</summary>
[TestClass]
public sealed class TerminalTests
{
    // xterm's control sequences: another screen, the cursor.
    private const string Enter = "\u001b[?1049h";
    private const string Leave = "\u001b[?1049l";
    private const string ShowCursor = "\u001b[?25h";

    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();
    private bool _isInFront = true;

    [TestMethod]
    public void Show_writes_only_rows_that_have_changed()
    {
        Terminal terminal = Create();
        terminal.Show(new[] { Row("one"), Row("two") }, 80);
        Assert.Contains("one", Taken());
        terminal.Show(new[] { Row("one"), Row("TWO") }, 80);
        string second = Taken();
        Assert.DoesNotContain("one", second);
        Assert.Contains("\u001b[2;1HTWO", second);
        terminal.Show(new[] { Row("one") }, 40);
        Assert.Contains("one", Taken());
    }

    [TestMethod]
    public void Leave_gives_the_screen_back_once_when_it_was_taken()
    {
        Terminal terminal = Create();
        terminal.Leave();
        Assert.AreEqual(string.Empty, Taken());
        terminal.Show(new[] { Row("one") }, 80);
        Assert.StartsWith(Enter, Taken());
        terminal.Leave();
        string left = Taken();
        Assert.Contains(ShowCursor, left);
        Assert.Contains(Leave, left);
        terminal.Leave();
        Assert.AreEqual(string.Empty, Taken());
    }

    [TestMethod]
    public void Show_writes_nothing_when_the_shell_has_the_terminal()
    {
        Terminal terminal = Create();
        _isInFront = false;
        terminal.Show(new[] { Row("one") }, 80);
        Assert.AreEqual(string.Empty, Taken());
        _isInFront = true;
        terminal.Show(new[] { Row("one") }, 80);
        terminal.Suspend(0);
        Assert.EndsWith(Leave, Taken());
        terminal.Show(new[] { Row("one") }, 80);
        Assert.AreEqual(string.Empty, Taken());
    }

    [TestMethod]
    public void End_of_a_live_report_leaves_the_screen_then_prints_trouble_and_the_last_line()
    {
        FrameCounters counters = new() { Frames = 1, Bytes = 32 };
        using (LiveReport report = new(Create(), _output))
        {
            report.Begin(new Heading(SensorProfiles.Find("pms5003"), false, "here", 0), counters, null);
            report.Reading(new SensorReading(1, null, null, new[] { new Quantity("PM10", "7", "µg/m³") }));
            report.Trouble.WriteLine("the line is gone");
            System.Threading.Thread.Sleep(500);
            report.Look();
            report.End(new RunCounters(counters, null));
        }

        string all = Taken();
        string after = all[all.LastIndexOf(Leave, StringComparison.Ordinal)..];
        Assert.Contains("PM10", all[..^after.Length]);
        Assert.Contains("the line is gone", after);
        Assert.StartsWith("frames=1 bytes=32 ", after.TrimEnd().Split('\n')[^1]);
    }

    [TestMethod]
    public void Look_throws_when_the_terminal_is_gone()
    {
        Terminal terminal = Terminals.Create(new LostWriter());
        using LiveReport report = new(terminal, _error);
        report.Begin(new Heading(SensorProfiles.Find("pms5003"), false, "here", 0), new FrameCounters(), null);
        System.Threading.Thread.Sleep(500);
        Assert.ThrowsExactly<OutputLostException>(report.Look);
    }

    [TestMethod]
    [DataRow("LANG=en_US.UTF-8", true, true)]
    [DataRow("LANG=C", false, false)]
    [DataRow("LANG=C LC_ALL=de_DE.utf8", true, true)]
    [DataRow("LANG=en_US.UTF-8 LC_ALL=POSIX", false, false)]
    [DataRow("TERM=linux LANG=C.UTF-8", true, false)]
    [DataRow("TERM=xterm", true, true)]
    [OSCondition(OperatingSystems.Linux | OperatingSystems.OSX)]
    public void Kind_follows_the_locale(string variables, bool isUnicode, bool hasBlocks)
    {
        Hashtable table = new();
        foreach (string[] pair in variables.Split(' ').Select(variable => variable.Split('=')))
        {
            table.Add(pair[0], pair[1]);
        }

        Assert.AreEqual(new TerminalKind(isUnicode, hasBlocks), TerminalKind.Of(table));
    }

    private static ScreenRow Row(string text)
    {
        return new ScreenRow(80, true).Add(text);
    }

    private Terminal Create()
    {
        return new Terminal(_output, new TerminalKind(true, true), ColorSystemSupport.NoColors, () => (80, 24), () => _isInFront);
    }

    private string Taken()
    {
        string taken = _output.ToString();
        _output.GetStringBuilder().Clear();
        return taken;
    }

    private sealed class LostWriter : StringWriter
    {
        public override void Flush()
        {
            throw new OutputLostException(new IOException("gone"), false);
        }
    }
}
