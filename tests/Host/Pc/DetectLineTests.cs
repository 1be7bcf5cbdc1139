using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Nano.Pc.CommandLine;
using Nano.Pc.Detecting;
using Nano.Pc.Sensors;
using Nano.Pc.Virtual;
using Nano.Serial;
using Nano.StandIns;

namespace Nano.Host.Tests.Pc;

/// <summary>The search for what is at the other end of a line, and at which baud rate.</summary>
[TestClass]
public sealed class DetectLineTests
{
    private readonly StringWriter _error = new();
    private readonly List<int> _tried = new();

    [TestMethod]
    public void Run_finds_the_baud_rate_at_which_the_bytes_are_not_garbled()
    {
        byte[] bytes = DetectTests.Speak("message", 20, 1, 0);
        LineFinding found = Search(rate => new FakeLine(rate, 115200, bytes, null), 9600, 19200, 115200, 230400);
        Assert.AreEqual(115200, found.BaudRate);
        Assert.AreEqual("message", found.Best.Subject.Name);
        Assert.AreEqual(20, found.Best.Scan.Frames.Count);

        // Nothing can be better: the rest is not tried.
        CollectionAssert.AreEqual(new[] { 9600, 19200, 115200 }, _tried);
        Assert.Contains("19200 baud: " + found.Length + " bytes that nothing fits", _error.ToString());
    }

    [TestMethod]
    public void Run_takes_the_best_of_all_baud_rates_when_none_is_beyond_doubt()
    {
        // A single frame at one rate, ten times as many with much noise between at another.
        byte[] few = DetectTests.Speak("pms5003", 1, 1, 0);
        byte[] noise = new byte[3000];
        new Random(1).NextBytes(noise);
        byte[] many = DetectTests.Speak("pms5003", 10, 1, 0).Concat(noise).ToArray();
        LineFinding found = Search(rate => new FakeLine(rate, rate, rate == 9600 ? few : many, null), 9600, 19200);
        Assert.AreEqual(9600, found.BaudRate);
        CollectionAssert.AreEqual(new[] { 9600, 19200 }, _tried);
    }

    [TestMethod]
    public void Run_asks_where_nothing_comes()
    {
        SensorProfile[] asked = SensorProfiles.All.Where(sensor => sensor.CreateInquiry() != null).ToArray();
        if (asked.Length == 0)
        {
            Assert.Inconclusive("There is no sensor that has to be asked.");
        }

        foreach (SensorProfile sensor in asked)
        {
            _error.GetStringBuilder().Clear();
            VirtualSensor twin = sensor.CreateVirtual(new SeededRandom(1, 1));
            int other = sensor.BaudRate == 4800 ? 2400 : 4800;
            LineFinding found = Search(rate => new FakeLine(rate, sensor.BaudRate, [], twin), other, sensor.BaudRate);
            Assert.AreEqual(sensor.BaudRate, found.BaudRate);
            Assert.Contains("asking for a " + sensor.Title, _error.ToString());
            Assert.IsTrue(found.Findings.Any(finding => finding.Subject.Sensor == sensor), sensor.Name + ": " + found.Best?.Subject.Name);
        }
    }

    [TestMethod]
    public void Run_passes_over_a_baud_rate_that_the_port_does_not_have()
    {
        byte[] bytes = DetectTests.Speak("pms5003", 5, 1, 0);
        LineFinding found = Search(rate => rate == 256000 ? throw new ArgumentException("no") : new FakeLine(rate, 9600, bytes, null), 256000, 9600);
        Assert.AreEqual(9600, found.BaudRate);
    }

    [TestMethod]
    public void Run_ends_when_it_is_stopped()
    {
        using CancellationTokenSource stop = new(200);
        LineFinding found = new LineSearch(Track(rate => new FakeLine(rate, rate, [], null)), 60, _error).Run([9600, 19200], stop.Token);
        Assert.IsEmpty(found.Findings);
        CollectionAssert.AreEqual(new[] { 9600 }, _tried);
    }

    [TestMethod]
    public void UsualBaudRates_begin_with_those_of_the_sensors()
    {
        int[] rates = LineSearch.UsualBaudRates();
        int[] sensors = SensorProfiles.All.Select(sensor => sensor.BaudRate).Distinct().ToArray();
        CollectionAssert.AreEquivalent(sensors, rates[..sensors.Length]);
        CollectionAssert.AllItemsAreUnique(rates);
        Assert.AreEqual(9600, rates[0]);
    }

    [TestMethod]
    public void Command_listens_to_a_port()
    {
        using MemoryLine line = new();
        byte[] bytes = DetectTests.Speak("pms5003", 5, 1, 0);
        int sent = 0;
        using Timer sender = new(_ => SendOnce(line, bytes, ref sent), null, 0, 20);
        StringWriter output = new();
        string[] words = ["detect", "--port", line.PortName, "--seconds", "1", "--baud", "9600"];
        Assert.AreEqual(ExitStatus.Good, new NanoCommand(output, _error, null, CancellationToken.None).Run(words));
        Assert.EndsWith("best=pms5003 frames=5 share=1.00 sensor=pms5003 verdict=certain baud=9600", output.ToString().TrimEnd());
        Assert.Contains("read it with: --sensor pms5003 --port DEVICE --baud 9600", output.ToString());
        Assert.StartsWith("9600 baud: listening for 1 s", _error.ToString());
    }

    private static void SendOnce(MemoryLine line, byte[] bytes, ref int sent)
    {
        if (line.IsOpen && Interlocked.Exchange(ref sent, 1) == 0)
        {
            line.Write(bytes);
        }
    }

    private Func<int, RawIO> Track(Func<int, RawIO> open)
    {
        return rate =>
        {
            _tried.Add(rate);
            return open(rate);
        };
    }

    private LineFinding Search(Func<int, RawIO> open, params int[] rates)
    {
        return new LineSearch(Track(open), 1, _error).Run(rates, CancellationToken.None);
    }

    /// <summary>A line that garbles what it carries unless it is opened at the right baud rate. What speaks at its end says some bytes
    /// unasked, or answers.</summary>
    private sealed class FakeLine(int baudRate, int right, byte[] bytes, VirtualSensor twin) : RawIO
    {
        private readonly Queue<byte> _coming = new(bytes);
        private readonly Random _random = new(baudRate);
        private readonly Transmission _answer = new();

        protected override int ReadCore(byte[] buffer, int offset, int count, int timeout)
        {
            if (_coming.Count == 0)
            {
                Thread.Sleep(timeout);
                return TimedOut;
            }

            int read = 0;
            while (read < count && _coming.TryDequeue(out byte value))
            {
                buffer[offset + read++] = baudRate == right ? value : (byte)(value << _random.Next(8) ^ 0xFF >> _random.Next(8));
            }

            return read;
        }

        protected override int WriteCore(byte[] buffer, int offset, int count)
        {
            for (int i = 0; i < count && baudRate == right; i++)
            {
                _answer.Clear();
                twin?.Hear(buffer[offset + i], _answer);
                foreach ((byte[] part, _) in _answer.Parts)
                {
                    part.ToList().ForEach(_coming.Enqueue);
                }
            }

            return count;
        }

        protected override void CloseCore()
        {
        }
    }
}
