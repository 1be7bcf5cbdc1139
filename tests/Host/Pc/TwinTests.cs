using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Nano.Pc.CommandLine;
using Nano.Pc.Sensors;

namespace Nano.Host.Tests.Pc;

/// <summary>Every virtual sensor with noise on its line, read by the whole program: asked, answered, framed, decoded.</summary>
[TestClass]
public sealed class TwinTests
{
    private static IEnumerable<object[]> Sensors => SensorProfiles.All.Select(sensor => new object[] { sensor.Name });

    [TestMethod]
    [DynamicData(nameof(Sensors))]
    public void Read_of_a_noisy_virtual_sensor_loses_no_frame(string name)
    {
        // A broken answer costs the patience of who asked; the others are as many as the project promises.
        bool isAsked = SensorProfiles.Find(name).CreateInquiry() != null;
        StringWriter output = new();
        StringWriter error = new();
        string words = "--sensor " + name + " --line memory --baud 4000000 --noise 0.005 --frames " + (isAsked ? 40 : 500);
        using CancellationTokenSource stop = new(TimeSpan.FromSeconds(120));
        int status = new NanoCommand(output, error, null, stop.Token).Run(words.Split(' '));
        string last = output.ToString().TrimEnd().Split('\n')[^1].TrimEnd();
        Assert.AreEqual(string.Empty, error.ToString());
        Assert.EndsWith(" lost=0", last);
        Assert.AreEqual(ExitStatus.Good, status, last);
        Assert.StartsWith("frames=" + (isAsked ? 40 : 500) + " ", last);
    }

    [TestMethod]
    [DynamicData(nameof(Sensors))]
    public void Reading_has_values_and_a_source_and_a_table(string name)
    {
        StringWriter output = new();
        string words = "--sensor " + name + " --line memory --baud 1000000 --frames 12";
        Assert.AreEqual(ExitStatus.Good, new NanoCommand(output, new StringWriter(), null, CancellationToken.None).Run(words.Split(' ')));
        string[] readings = output.ToString().Split('\n').Where(line => line.StartsWith('#')).ToArray();
        Assert.HasCount(12, readings);
        Assert.IsTrue(readings.Count(reading => reading.Any(char.IsAsciiDigit) && reading.TrimEnd().Contains("  ")) > 8);
        SensorProfile sensor = SensorProfiles.Find(name);
        Assert.IsNotEmpty(sensor.Source);
        Assert.Contains("offset", sensor.WireTable);
    }
}
