using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Nano.Frames;
using Nano.Pc.Display;
using Nano.Pc.Sensors;

namespace Nano.Host.Tests.Pc;

/// <summary>The live view as text.</summary>
[TestClass]
public sealed class LiveViewTests
{
    private static readonly TerminalKind s_unicode = new(true, true);
    private static readonly TerminalKind s_ascii = new(false, false);

    [TestMethod]
    public void Compose_shows_title_values_plots_limits_and_counters_when_80_columns_are_there()
    {
        FrameCounters counters = new() { Frames = 8, Bytes = 300, Skipped = 44, ChecksumErrors = 1 };
        LiveView view = new(Heading(), counters, null, s_unicode);
        for (int i = 0; i < 8; i++)
        {
            view.Values.Add(new[]
            {
                new Quantity("PM1.0", (10 + i).ToString(), "µg/m³"),
                new Quantity("PM10", (8 - (i % 2)).ToString(), "µg/m³"),
                new Quantity("state", "ready", string.Empty),
            });
        }

        string[] rows = Text(view.Compose(80, 8, 3725000, null));
        StringAssert.Matches(rows[0], new(@"^Plantower PMS5003 from /dev/ttyUSB0 at 9600 baud +1:02:05$"));
        StringAssert.Matches(rows[1], new("^ +least  most$"));
        StringAssert.Matches(rows[2], new("^PM1.0  17 µg/m³ +▁▂▃▄▄▅▆▇ +10    17$"));
        StringAssert.Matches(rows[3], new("^PM10    7 µg/m³ +▇▁▇▁▇▁▇▁ +7     8$"));
        StringAssert.Matches(rows[4], new("^state  ready$"));
        StringAssert.Matches(rows[5], new("^frames 8   frames/s 0.0   bytes 300   skipped 44   checksum errors 1"));
        Assert.DoesNotContain("lost", string.Concat(rows));
        Assert.StartsWith("Ctrl-C", rows[^1]);
    }

    [TestMethod]
    public void Compose_shows_each_quantity_of_several_kinds_of_frames_once()
    {
        LiveView view = new(Heading(), new FrameCounters(), null, s_unicode);
        view.Values.Add(new[] { new Quantity("latitude", "47.1", "°"), new Quantity("height", "400", "m") });
        view.Values.Add(new[] { new Quantity("course", "90", "°"), new Quantity("latitude", "47.2", "°") });
        view.Values.Add(new[] { new Quantity("height", "401", "m") });
        CollectionAssert.AreEqual(new[] { "latitude", "height", "course" }, view.Values.All.Select(value => value.Name).ToArray());
        CollectionAssert.AreEqual(new[] { 47.1, 47.2 }, view.Values.All[0].Last(10));
        CollectionAssert.AreEqual(new[] { 400.0, 401.0 }, view.Values.All[1].Last(10));
    }

    [TestMethod]
    public void Compose_says_how_many_values_are_not_shown_when_there_are_too_few_rows()
    {
        LiveView view = new(Heading(), new FrameCounters(), null, s_unicode);
        view.Values.Add(Enumerable.Range(0, 30).Select(i => new Quantity("value " + i, "1", string.Empty)).ToArray());
        string[] rows = Text(view.Compose(80, 24, 0, null));
        Assert.HasCount(24, rows);
        int shown = rows.Count(row => row.StartsWith("value "));
        Assert.IsGreaterThan(15, shown);
        Assert.StartsWith("Ctrl-C", rows[^1]);
        Assert.IsTrue(rows.Any(row => row.StartsWith("and " + (30 - shown) + " more")));
    }

    [TestMethod]
    public void Compose_fits_every_size()
    {
        foreach (TerminalKind kind in new[] { s_unicode, s_ascii })
        {
            LiveView view = new(Heading(), new FrameCounters { Frames = 123456789, Bytes = 9876543210 }, new(), kind);
            for (int i = 0; i < 300; i++)
            {
                view.Values.Add(new[]
                {
                    new Quantity("temperature", (i / 7.0).ToString("F3"), "°C"),
                    new Quantity("a name that is too long for most", i % 5 == 0 ? "---" : "-1.5", "a unit as well"),
                    new Quantity("text", "\u001b[2J\r\nµ", string.Empty),
                });
            }

            for (int width = 1; width < 140; width += 3)
            {
                for (int height = 1; height < 40; height++)
                {
                    List<ScreenRow> rows = view.Compose(width, height, 360000000, "trouble");
                    Assert.IsLessThanOrEqualTo(height, rows.Count);
                    Assert.IsTrue(rows.All(row => row.Width <= width && row.ToString().Length == row.Width), width + "x" + height);
                    Assert.IsFalse(rows.Any(row => row.ToString().Any(char.IsControl)));
                    Assert.IsTrue(kind.IsUnicode || rows.All(row => row.ToString().All(char.IsAscii)));
                }
            }
        }
    }

    [TestMethod]
    [DataRow("0 1 2 3 4 5 6", 7, 1, "▁▂▃▄▅▆▇")]
    [DataRow("5 5", 4, 1, "  ▄▄")]
    [DataRow("0 NaN 6", 3, 1, "▁ ▇")]
    [DataRow("0 14", 2, 2, " ▇|▁█")]
    [DataRow("", 2, 1, "  ")]
    public void Draw_gives_each_value_its_height(string values, int width, int height, string expected)
    {
        double[] numbers = values.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(double.Parse).ToArray();
        Assert.AreEqual(expected, string.Join('|', Plot.Draw(numbers, width, height, Plot.Blocks)));
    }

    [TestMethod]
    public void Rate_is_that_of_the_last_five_seconds()
    {
        FrameRate rate = new();
        Assert.IsNull(rate.At(100, 3));
        double? last = null;
        for (int now = 200; now <= 20000; now += 100)
        {
            // Ten a second, then fifty.
            last = rate.At(now, now < 10000 ? now / 100 : 100 + ((now - 10000) / 20));
        }

        Assert.AreEqual(50.0, last.Value, 2.0);
    }

    private static Heading Heading()
    {
        return new Heading(SensorProfiles.Find("pms5003"), false, "/dev/ttyUSB0", 9600);
    }

    private static string[] Text(IEnumerable<ScreenRow> rows)
    {
        return rows.Select(row => row.ToString().TrimEnd()).ToArray();
    }
}
