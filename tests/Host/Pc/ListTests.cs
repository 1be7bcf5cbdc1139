using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Nano.Pc.CommandLine;
using Nano.Pc.Sensors;

namespace Nano.Host.Tests.Pc;

/// <summary>The list of sensors, and the sheet of each.</summary>
[TestClass]
public sealed class ListTests
{
    private static IEnumerable<object[]> Sensors => SensorProfiles.All.Select(sensor => new object[] { sensor.Name });

    [TestMethod]
    public void List_has_a_line_for_each_sensor_within_80_columns()
    {
        string[] lines = Run("list");
        foreach (SensorProfile sensor in SensorProfiles.All)
        {
            string line = lines.Single(line => line.StartsWith(sensor.Name + " "));
            Assert.Contains(" " + sensor.BaudRate + "  " + (sensor.CreateInquiry() == null ? "no" : "yes"), line);
        }

        Assert.IsTrue(lines.All(line => line.Length <= 80));
    }

    [TestMethod]
    [DynamicData(nameof(Sensors))]
    public void List_of_a_sensor_has_its_table_and_an_example_with_its_values(string name)
    {
        string[] lines = Run("list " + name);
        SensorProfile sensor = SensorProfiles.Find(name);
        Assert.AreEqual(name + ": " + sensor.Title, lines[0]);
        foreach (string row in sensor.WireTable.ReplaceLineEndings("\n").TrimEnd().Split('\n'))
        {
            Assert.Contains(row, lines);
        }

        int example = Array.FindIndex(lines, line => line.StartsWith("An example, "));
        Assert.IsGreaterThan(0, example);
        Assert.StartsWith("00000000  ", lines[example + 1]);
        Assert.IsTrue(lines[^1].Any(char.IsAsciiDigit) || lines[^2].Any(char.IsAsciiDigit));
        Assert.IsTrue(lines.Where(line => !sensor.WireTable.Contains(line)).All(line => line.Length <= 80));
    }

    [TestMethod]
    public void List_says_how_the_frames_of_a_PMS5003_look()
    {
        Assert.Contains("frame   begins with 42 4D, 32 bytes, Sum16 in the last 2 bytes", Run("list pms5003"));
    }

    private static string[] Run(string words)
    {
        StringWriter output = new();
        StringWriter error = new();
        Assert.AreEqual(ExitStatus.Good, new NanoCommand(output, error, null, CancellationToken.None).Run(words.Split(' ')));
        Assert.AreEqual(string.Empty, error.ToString());
        return output.ToString().ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
    }
}
