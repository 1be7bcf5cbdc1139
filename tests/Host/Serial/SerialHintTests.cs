using System;
using System.Diagnostics;
using System.IO.Ports;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Nano.Serial;
using Nano.StandIns;

namespace Nano.Host.Tests.Serial;

/// <summary>The port's DataReceived event as a hint: it makes a read earlier, and nothing depends on it.</summary>
[TestClass]
public sealed class SerialHintTests
{
    private readonly byte[] _target = new byte[100];

    [TestMethod]
    public void Event_wakes_a_waiting_read_before_its_next_look()
    {
        using MemoryLine line = new();
        using SerialRawIO raw = Open(line, out _);
        Stopwatch watch = new();
        double[] milliseconds = new double[20];
        for (int i = 0; i < milliseconds.Length; i++)
        {
            Task<int> waiting = Task.Run(() => raw.Read(_target, 0, 1, 5000));
            Thread.Sleep(25);
            watch.Restart();
            line.Write(new byte[] { 1 });
            Assert.AreEqual(1, waiting.Result);
            milliseconds[i] = watch.Elapsed.TotalMilliseconds;
        }

        // A look every 10 ms alone takes 5 on average; the least of twenty would be below 2 by chance once in a while, their
        // middle would not.
        Assert.IsLessThan(4, milliseconds.Order().ElementAt(10));
    }

    [TestMethod]
    public void Every_byte_is_read_where_the_event_never_comes()
    {
        using MemoryLine line = new() { IsEventSilent = true };
        using SerialRawIO raw = Open(line, out _);
        using Timer late = new(_ => line.Write(new byte[] { 1, 2, 3 }), null, 50, Timeout.Infinite);
        Assert.AreEqual(3, raw.ReadExactly(_target, 0, 3, 5000));
        CollectionAssert.AreEqual(new byte[] { 1, 2, 3 }, _target.Take(3).ToArray());
    }

    [TestMethod]
    public void Event_without_bytes_is_no_byte_and_no_early_time_out()
    {
        using MemoryLine line = new();
        using SerialRawIO raw = Open(line, out _);
        using Timer storm = new(_ => line.RaiseDataReceived(), null, 0, 1);

        // The clock of the deadline itself: it goes in steps of some milliseconds, and any other tells how far it was behind.
        long start = Environment.TickCount64;
        Assert.AreEqual(RawIO.TimedOut, raw.Read(_target, 0, 1, 100));
        Assert.IsGreaterThanOrEqualTo(100, Environment.TickCount64 - start);
    }

    [TestMethod]
    public void Event_that_comes_late_does_no_harm_to_the_reads_that_follow()
    {
        using MemoryLine line = new() { IsEventSilent = true };
        using SerialRawIO raw = Open(line, out _);
        line.Write(new byte[] { 1, 2 });
        Assert.AreEqual(2, raw.Read(_target, 0, 10, 5000));
        line.RaiseDataReceived();
        line.RaiseDataReceived();
        Assert.AreEqual(RawIO.TimedOut, raw.Read(_target, 0, 10, 30));
        line.Write(new byte[] { 3 });
        Assert.AreEqual(1, raw.Read(_target, 0, 10, 5000));
        Assert.AreEqual(3, _target[0]);
    }

    [TestMethod]
    [DataRow(0)]
    [DataRow(1)]
    [DataRow(25)]
    public void Read_keeps_its_time_out_with_a_hint_that_stays_away(int timeout)
    {
        using MemoryLine line = new() { IsEventSilent = true };
        using SerialRawIO raw = Open(line, out _);
        long start = Environment.TickCount64;
        Assert.AreEqual(RawIO.TimedOut, raw.Read(_target, 0, 1, timeout));
        Assert.IsInRange(timeout, timeout + 2000, Environment.TickCount64 - start);
    }

    [TestMethod]
    public void Close_ends_a_waiting_read_and_the_event()
    {
        using MemoryLine line = new();
        SerialRawIO raw = Open(line, out Func<int> events);
        Task<int> waiting = Task.Run(() => raw.Read(_target, 0, 1, -1));
        Thread.Sleep(50);
        raw.Close();
        Assert.IsTrue(waiting.Wait(5000));
        Assert.AreEqual(0, waiting.Result);
        line.Write(new byte[] { 1 });
        line.RaiseDataReceived();
        Assert.AreEqual(0, events());
    }

    [TestMethod]
    public void Event_tells_of_bytes_that_come_over_a_loopback_and_not_after_it_is_taken_off()
    {
        using SerialPort port = new("loopback:hint");
        port.Open();
        int events = 0;
        SerialDataReceivedEventHandler handler = (sender, e) => events += sender == port && e.EventType == SerialData.Chars ? 1 : 100;
        port.DataReceived += handler;
        port.WriteByte(1);
        Assert.AreEqual(1, events);
        port.DataReceived -= handler;
        port.WriteByte(1);
        Assert.AreEqual(1, events);
        port.Dispose();
        Assert.ThrowsExactly<ObjectDisposedException>(() => port.DataReceived += handler);
    }

    private static SerialRawIO Open(MemoryLine line, out Func<int> events)
    {
        int count = 0;
        AutoResetEvent hint = new(false);
        SerialPort port = new(line.PortName, 115200);
        port.DataReceived += (sender, e) =>
        {
            count++;
            hint.Set();
        };
        events = () => count;
        return new SerialRawIO(port) { Hint = hint };
    }
}
