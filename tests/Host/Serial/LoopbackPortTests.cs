using System;
using System.IO.Ports;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Nano.Serial;

namespace Nano.Host.Tests.Serial;

/// <summary>Ports whose name begins with "loopback:" have received at once what they have written.</summary>
[TestClass]
public sealed class LoopbackPortTests
{
    private readonly byte[] _target = new byte[2000];

    [TestMethod]
    public void Written_bytes_come_back_at_once_and_in_order()
    {
        using SerialRawIO raw = new("loopback:1", 115200);
        raw.Write(new byte[] { 9, 1, 0, 255, 9 }, 1, 3);
        raw.Write(new byte[] { 4 }, 0, 1);
        Assert.AreEqual(4, raw.Read(_target, 1, 100, 0));
        CollectionAssert.AreEqual(new byte[] { 0, 1, 0, 255, 4, 0 }, _target.Take(6).ToArray());
        Assert.AreEqual(RawIO.TimedOut, raw.Read(_target, 0, 1, 0));
    }

    [TestMethod]
    public void Room_for_50_milliseconds_of_bytes_comes_back_and_the_rest_is_dropped()
    {
        using SerialRawIO raw = new("loopback:1", 115200);
        raw.Write(new byte[1200], 0, 1200);
        Assert.AreEqual(576, raw.Read(_target, 0, 2000, 0));
        Assert.AreEqual(1, raw.Overruns);
    }

    [TestMethod]
    public void Each_port_has_a_line_of_its_own()
    {
        using SerialPort one = Open("loopback:1");
        using SerialPort other = Open("loopback:2");
        one.WriteByte(7);
        Assert.AreEqual(1, one.BytesToRead);
        Assert.AreEqual(0, other.BytesToRead);
    }

    [TestMethod]
    public void Second_object_is_refused_until_the_first_is_disposed()
    {
        SerialPort first = Open("loopback:1");
        Assert.ThrowsExactly<ArgumentException>(() => new SerialPort("loopback:1"));
        first.Dispose();
        using SerialPort second = Open("loopback:1");
        Assert.IsTrue(second.IsOpen);
    }

    [TestMethod]
    public void Port_that_was_closed_finds_its_line_empty()
    {
        using SerialPort port = Open("loopback:1");
        port.WriteByte(7);
        port.Close();
        Assert.ThrowsExactly<InvalidOperationException>(() => port.WriteByte(8));
        port.Open();
        Assert.AreEqual(0, port.BytesToRead);
    }

    [TestMethod]
    public void Settings_that_no_line_has_are_refused()
    {
        using SerialPort port = Open("loopback:1");
        Assert.ThrowsExactly<ArgumentException>(() => port.Parity = (Parity)9);
    }

    private static SerialPort Open(string name)
    {
        SerialPort port = new(name);
        port.Open();
        return port;
    }
}
