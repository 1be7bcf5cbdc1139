using System;
using System.Diagnostics;
using System.IO;
using System.IO.Ports;
using System.Linq;
using System.Threading;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Nano.StandIns;

namespace Nano.Host.Tests.Serial;

/// <summary>The PC's SerialPort has the manners of the device's, seen over a line in memory.</summary>
[TestClass]
public sealed class MemoryLinePortTests
{
    private readonly byte[] _target = new byte[600];

    [TestMethod]
    public void Read_returns_all_bytes_asked_for_when_they_come_late()
    {
        using MemoryLine line = new();
        using SerialPort port = Open(line);
        line.Write(new byte[] { 1, 2 });
        using Timer late = new(_ => line.Write(new byte[] { 3, 4 }), null, 50, Timeout.Infinite);
        Assert.AreEqual(3, port.Read(_target, 1, 3));
        CollectionAssert.AreEqual(new byte[] { 0, 1, 2, 3, 0 }, _target.Take(5).ToArray());
    }

    [TestMethod]
    public void Read_throws_and_takes_nothing_when_the_time_is_over()
    {
        using MemoryLine line = new();
        using SerialPort port = Open(line);
        port.ReadTimeout = 30;
        line.Write(new byte[] { 1, 2 });
        Assert.ThrowsExactly<TimeoutException>(() => port.Read(_target, 0, 3));
        Assert.AreEqual(2, port.BytesToRead);
        Assert.AreEqual(0, _target[0]);
        Assert.AreEqual(1, port.ReadByte());
    }

    [TestMethod]
    public void Receive_buffer_drops_what_does_not_fit()
    {
        using MemoryLine line = new();
        using SerialPort port = Open(line);
        line.Write(Enumerable.Range(0, 300).Select(i => (byte)i).ToArray());
        Assert.AreEqual(256, port.BytesToRead);
        port.Read(_target, 0, 100);
        line.Write(new byte[] { 77, 78 });
        Assert.AreEqual(158, port.Read(_target, 0, 158));
        CollectionAssert.AreEqual(new byte[] { 254, 255, 77, 78 }, _target.Skip(154).Take(4).ToArray());
    }

    [TestMethod]
    public void Buffer_size_is_refused_while_open()
    {
        using MemoryLine line = new();
        using SerialPort port = Open(line);
        Assert.ThrowsExactly<InvalidOperationException>(() => port.ReadBufferSize = 512);
        port.Close();
        port.ReadBufferSize = 512;
        port.Open();
        line.Write(new byte[600]);
        Assert.AreEqual(512, port.BytesToRead);
    }

    [TestMethod]
    public void Second_object_is_refused_until_the_first_is_disposed()
    {
        using MemoryLine line = new();
        SerialPort first = Open(line);
        first.Close();
        Assert.ThrowsExactly<ArgumentException>(() => new SerialPort(line.PortName));
        first.Dispose();
        using SerialPort second = Open(line);
        Assert.IsTrue(second.IsOpen);
    }

    [TestMethod]
    public void Second_open_is_refused()
    {
        using MemoryLine line = new();
        using SerialPort port = Open(line);
        Assert.ThrowsExactly<InvalidOperationException>(port.Open);
    }

    [TestMethod]
    public void Hang_up_leaves_what_came_before()
    {
        using MemoryLine line = new();
        using SerialPort port = Open(line);
        line.Write(new byte[] { 1, 2 });
        line.HangUp();
        Assert.ThrowsExactly<IOException>(() => port.Read(_target, 0, 3));
        Assert.AreEqual(2, port.BytesToRead);
        Assert.AreEqual(2, port.Read(_target, 0, 2));
        Assert.ThrowsExactly<IOException>(() => port.BytesToRead);
        Assert.ThrowsExactly<IOException>(() => port.WriteByte(1));
    }

    [TestMethod]
    public void Disposal_ends_a_waiting_read_at_once()
    {
        using MemoryLine line = new();
        using SerialPort port = Open(line);
        using Timer later = new(_ => port.Dispose(), null, 50, Timeout.Infinite);
        Stopwatch watch = Stopwatch.StartNew();
        Assert.ThrowsExactly<ObjectDisposedException>(() => port.Read(_target, 0, 1));
        Assert.IsLessThan(5000, watch.ElapsedMilliseconds);
        Assert.ThrowsExactly<ObjectDisposedException>(() => port.BytesToRead);
        Assert.ThrowsExactly<ObjectDisposedException>(port.Open);
    }

    [TestMethod]
    public void Closed_port_refuses_and_loses_what_is_sent()
    {
        using MemoryLine line = new();
        using SerialPort port = Open(line);
        port.Close();
        line.Write(new byte[] { 1 });
        Assert.ThrowsExactly<InvalidOperationException>(() => port.BytesToRead);
        port.Open();
        Assert.AreEqual(0, port.BytesToRead);
    }

    [TestMethod]
    public void Write_reaches_the_far_end()
    {
        using MemoryLine line = new();
        using SerialPort port = Open(line);
        port.Write(new byte[] { 9, 8, 7 }, 1, 2);
        port.WriteByte(6);
        Assert.AreEqual(3, line.Read(_target, 1000));
        CollectionAssert.AreEqual(new byte[] { 8, 7, 6 }, _target.Take(3).ToArray());
        Assert.AreEqual(0, line.Read(_target, 10));
    }

    [TestMethod]
    public void Settings_that_no_line_has_are_refused_at_open()
    {
        using MemoryLine line = new();
        using SerialPort port = new(line.PortName, 0);
        Assert.ThrowsExactly<ArgumentException>(port.Open);
        port.BaudRate = 9600;
        port.StopBits = StopBits.OnePointFive;
        Assert.ThrowsExactly<ArgumentException>(port.Open);
        port.StopBits = StopBits.One;
        port.Open();
        Assert.ThrowsExactly<ArgumentException>(() => port.Parity = (Parity)9);
        Assert.AreEqual(Parity.None, port.Parity);
        Assert.ThrowsExactly<PlatformNotSupportedException>(() => port.Handshake = Handshake.XOnXOff);
    }

    [TestMethod]
    public void Line_that_is_not_there_is_refused()
    {
        using SerialPort port = new("memory:none");
        Assert.ThrowsExactly<ArgumentException>(port.Open);
        Assert.IsFalse(port.IsOpen);
    }

    private static SerialPort Open(MemoryLine line)
    {
        SerialPort port = new(line.PortName);
        port.Open();
        return port;
    }
}
