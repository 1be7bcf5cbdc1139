using System;
using System.IO;
using System.IO.Ports;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Nano.Serial;
using Nano.StandIns;

namespace Nano.Host.Tests.Serial;

/// <summary>The serial port as raw I/O: the contract of <see cref="RawIO"/> over a port with the device's manners.</summary>
[TestClass]
public sealed class SerialRawIOTests
{
    private readonly byte[] _target = new byte[2000];

    [TestMethod]
    public void Read_returns_what_is_there_and_leaves_what_was_not_asked_for()
    {
        using MemoryLine line = new();
        using SerialRawIO raw = new(line.PortName, 9600);
        line.Write(new byte[] { 0, 255, 2, 3, 4 });
        Assert.AreEqual(3, raw.Read(_target, 1, 3, -1));
        Assert.AreEqual(2, raw.Read(_target, 4, 100, -1));
        CollectionAssert.AreEqual(new byte[] { 0, 0, 255, 2, 3, 4, 0 }, _target.Take(7).ToArray());
        Assert.AreEqual(RawIO.TimedOut, raw.Read(_target, 0, 1, 0));
        Assert.AreEqual(RawIO.TimedOut, raw.Read(_target, 0, 1, 20));
    }

    [TestMethod]
    public void Read_returns_a_byte_that_comes_while_it_waits()
    {
        using MemoryLine line = new();
        using SerialRawIO raw = new(line.PortName, 9600);
        using Timer late = new(_ => line.Write(new byte[] { 7 }), null, 50, Timeout.Infinite);
        Assert.AreEqual(1, raw.Read(_target, 0, 10, -1));
        Assert.AreEqual(7, _target[0]);
    }

    [TestMethod]
    public void Overruns_counts_a_receive_buffer_found_full()
    {
        using MemoryLine line = new();
        using SerialRawIO raw = new(line.PortName, 9600);
        line.Write(new byte[255]);
        Assert.AreEqual(255, raw.Read(_target, 0, 2000, 0));
        Assert.AreEqual(0, raw.Overruns);
        line.Write(new byte[300]);
        Assert.AreEqual(256, raw.Read(_target, 0, 2000, 0));
        Assert.AreEqual(1, raw.Overruns);
    }

    [TestMethod]
    [DataRow(300, 256)]
    [DataRow(9600, 256)]
    [DataRow(51200, 256)]
    [DataRow(115200, 576)]
    [DataRow(921600, 4608)]
    public void Receive_buffer_holds_50_milliseconds_of_the_line_and_256_bytes_at_least(int baudRate, int expected)
    {
        using MemoryLine line = new();
        using SerialRawIO raw = new(line.PortName, baudRate);
        CheckCapacity(line, raw, expected);
    }

    [TestMethod]
    [DataRow(9600, 1, 256)]
    [DataRow(9600, 500, 480)]
    [DataRow(115200, 100, 1152)]
    [DataRow(4000000, 1000, 400000)]
    public void Receive_buffer_holds_the_time_that_the_reader_may_be_away(int baudRate, int milliseconds, int expected)
    {
        using MemoryLine line = new();
        using SerialRawIO raw = new(line.PortName, baudRate, milliseconds);
        CheckCapacity(line, raw, expected);
    }

    [TestMethod]
    public void Time_away_that_no_buffer_can_hold_is_refused_and_the_name_stays_free()
    {
        using MemoryLine line = new();
        Assert.ThrowsExactly<ArgumentOutOfRangeException>(() => new SerialRawIO(line.PortName, 9600, 0));
        Assert.ThrowsExactly<ArgumentOutOfRangeException>(() => new SerialRawIO(line.PortName, 9600, -5));
        Assert.ThrowsExactly<ArgumentOutOfRangeException>(() => new SerialRawIO(line.PortName, int.MaxValue, int.MaxValue));
        using SerialRawIO raw = new(line.PortName, 9600);
        Assert.IsFalse(raw.IsClosed);
    }

    [TestMethod]
    public void Read_returns_what_came_and_then_0_when_the_line_is_gone()
    {
        using MemoryLine line = new();
        using SerialRawIO raw = new(line.PortName, 9600);
        line.Write(new byte[] { 1, 2 });
        line.HangUp();
        Assert.AreEqual(2, raw.Read(_target, 0, 10, -1));
        Assert.AreEqual(0, raw.Read(_target, 0, 10, -1));
        Assert.AreEqual(0, raw.Read(_target, 0, 10, 0));
        Assert.ThrowsExactly<IOException>(() => raw.Write(_target, 0, 1));
    }

    [TestMethod]
    public void Close_by_another_thread_ends_a_waiting_read_with_0()
    {
        using MemoryLine line = new();
        using SerialRawIO raw = new(line.PortName, 9600);
        Task<int> waiting = Task.Run(() => raw.Read(_target, 0, 10, -1));
        Thread.Sleep(50);
        raw.Close();
        Assert.IsTrue(waiting.Wait(5000));
        Assert.AreEqual(0, waiting.Result);
        Assert.ThrowsExactly<ObjectDisposedException>(() => raw.Read(_target, 0, 1, 0));
    }

    [TestMethod]
    public void Failed_opening_leaves_the_name_free_for_the_next_try()
    {
        string name = MemoryLine.NamePrefix + "comes-later";
        Assert.IsTrue(Refusal(name) is IOException or ArgumentException);
        using MemoryLine line = new(name);
        using SerialRawIO raw = new(name, 9600);
        line.Write(new byte[] { 1 });
        Assert.AreEqual(1, raw.Read(_target, 0, 1, -1));
    }

    [TestMethod]
    public void Constructor_opens_a_port_that_is_set_up_in_another_way_and_closes_it()
    {
        using MemoryLine line = new();
        SerialPort port = new(line.PortName, 19200, Parity.Even, 8, StopBits.Two) { ReadBufferSize = 16 };
        using (SerialRawIO raw = new(port))
        {
            Assert.IsTrue(port.IsOpen);
            line.Write(new byte[40]);
            Assert.AreEqual(16, raw.Read(_target, 0, 40, 0));
            Assert.AreEqual(1, raw.Overruns);
        }

        Assert.IsFalse(port.IsOpen);
        Assert.ThrowsExactly<ArgumentNullException>(() => new SerialRawIO(null));
        Assert.ThrowsExactly<ArgumentNullException>(() => new SerialRawIO(null, 9600));
        Assert.ThrowsExactly<ArgumentOutOfRangeException>(() => new SerialRawIO("x", 0));
    }

    // One byte below full is no overrun, full is one, and nothing more has been kept.
    private static void CheckCapacity(MemoryLine line, SerialRawIO raw, int expected)
    {
        byte[] target = new byte[expected + 10];
        line.Write(new byte[expected - 1]);
        Assert.AreEqual(expected - 1, raw.Read(target, 0, target.Length, 0));
        Assert.AreEqual(0, raw.Overruns);
        line.Write(new byte[expected + 10]);
        Assert.AreEqual(expected, raw.Read(target, 0, target.Length, 0));
        Assert.AreEqual(1, raw.Overruns);
    }

    private static Exception Refusal(string name)
    {
        try
        {
            new SerialRawIO(name, 9600).Close();
            return null;
        }
        catch (Exception reason)
        {
            return reason;
        }
    }
}
