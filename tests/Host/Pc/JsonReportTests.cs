using System;
using System.IO;
using System.Text.Json;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Nano.Frames;
using Nano.Pc.Display;
using Nano.Pc.Reading;
using Nano.Pc.Sensors;

namespace Nano.Host.Tests.Pc;

/// <summary>Readings as lines of JSON.</summary>
[TestClass]
public sealed class JsonReportTests
{
    private readonly StringWriter _output = new();

    [TestMethod]
    [DataRow("7", "7")]
    [DataRow("-0.50", "-0.50")]
    [DataRow("0", "0")]
    [DataRow("123456789012345", "123456789012345")]
    [DataRow("1234567890123456", "\"1234567890123456\"")]
    [DataRow("007", "\"007\"")]
    [DataRow("1.", "\"1.\"")]
    [DataRow(".5", "\".5\"")]
    [DataRow("-", "\"-\"")]
    [DataRow("", "\"\"")]
    [DataRow("1e5", "\"1e5\"")]
    [DataRow("0x10", "\"0x10\"")]
    [DataRow("NaN", "\"NaN\"")]
    [DataRow("12:34", "\"12:34\"")]
    [DataRow("a\"\u001b", "\"a\\\"\\u001B\"")]
    public void Value_is_a_number_where_JSON_has_it(string value, string expected)
    {
        Tell(new SensorReading(1, null, null, new[] { new Quantity("x", value, string.Empty) }));
        Assert.Contains("\"values\":{\"x\":" + expected + "}", _output.ToString());
        JsonDocument.Parse(_output.ToString());
    }

    [TestMethod]
    public void Reading_is_one_object_on_one_line()
    {
        Tell(new SensorReading(5, 1.23456, "NAV-PVT", new[] { new Quantity(">1µm", "3", "µg/m³"), new Quantity("fix", "3D", string.Empty) }));
        JsonElement reading = JsonDocument.Parse(_output.ToString().TrimEnd()).RootElement;
        Assert.AreEqual(5, reading.GetProperty("number").GetInt32());
        Assert.AreEqual(1.235, reading.GetProperty("seconds").GetDouble());
        Assert.AreEqual("pms5003", reading.GetProperty("sensor").GetString());
        Assert.AreEqual("NAV-PVT", reading.GetProperty("kind").GetString());
        Assert.AreEqual(3, reading.GetProperty("values").GetProperty(">1µm").GetInt32());
        Assert.AreEqual("3D", reading.GetProperty("values").GetProperty("fix").GetString());
        Assert.AreEqual("µg/m³", reading.GetProperty("units").GetProperty(">1µm").GetString());
        Assert.IsFalse(reading.GetProperty("units").TryGetProperty("fix", out _));
    }

    [TestMethod]
    public void Last_object_has_the_counters()
    {
        using JsonReport report = new(_output, TextWriter.Null);
        report.End(new RunCounters(new FrameCounters { Frames = 2, Bytes = 70, TimeOuts = 1 }, null));
        JsonElement counters = JsonDocument.Parse(_output.ToString()).RootElement;
        Assert.AreEqual(2, counters.GetProperty("frames").GetInt32());
        Assert.AreEqual(1, counters.GetProperty("timeouts").GetInt32());
        Assert.AreEqual(0, counters.GetProperty("lost").GetInt32());
    }

    [TestMethod]
    public void Frame_that_is_no_reading_is_no_object()
    {
        Tell(new SensorReading(1, null, null, Array.Empty<Quantity>()));
        Assert.AreEqual(string.Empty, _output.ToString());
    }

    private void Tell(SensorReading reading)
    {
        using JsonReport report = new(_output, TextWriter.Null);
        report.Begin(new Heading(SensorProfiles.Find("pms5003"), false, "here", 0), new FrameCounters(), null);
        report.Reading(reading);
    }
}
