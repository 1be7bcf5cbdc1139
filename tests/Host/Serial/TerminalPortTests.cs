using System;
using System.Diagnostics;
using System.IO;
using System.IO.Ports;
using System.Linq;
using System.Runtime.InteropServices;
using System.Threading;
using Microsoft.VisualStudio.TestTools.UnitTesting;

namespace Nano.Host.Tests.Serial;

/// <summary>The PC's SerialPort over a terminal device: the slave of a pseudo-terminal.</summary>
[TestClass]
[OSCondition(OperatingSystems.Linux)]
public sealed class TerminalPortTests
{
    private const int ReadWriteNotControlling = 0x102;

    [TestMethod]
    public void Bytes_of_every_value_pass_unchanged_both_ways()
    {
        using PseudoTerminalMaster master = new();
        using SerialPort port = Open(master);
        byte[] all = Enumerable.Range(0, 256).Select(i => (byte)i).ToArray();
        byte[] received = new byte[256];
        port.ReadTimeout = 5000;
        master.Write(all);
        port.Read(received, 0, 256);
        CollectionAssert.AreEqual(all, received);
        port.Write(all, 0, 256);
        CollectionAssert.AreEqual(all, master.Read(256));
        Thread.Sleep(20);
        Assert.AreEqual(0, port.BytesToRead, "What was written came back as an echo.");
    }

    [TestMethod]
    public void Settings_of_any_speed_and_shape_are_taken()
    {
        using PseudoTerminalMaster master = new();
        using SerialPort port = new(master.SlaveName, 12345, Parity.Even, 7, StopBits.Two);
        port.Open();
        port.BaudRate = 250000;
        port.Parity = Parity.Odd;
        Assert.AreEqual(250000, port.BaudRate);
    }

    [TestMethod]
    public void Hang_up_leaves_what_was_received()
    {
        using PseudoTerminalMaster master = new();
        using SerialPort port = Open(master);
        master.Write(new byte[] { 1, 2, 3 });
        Assert.IsTrue(SpinWait.SpinUntil(() => port.BytesToRead == 3, 5000));
        master.Dispose();
        byte[] received = new byte[3];
        Assert.AreEqual(3, port.Read(received, 0, 3));
        port.ReadTimeout = 5000;
        Assert.ThrowsExactly<IOException>(() => port.ReadByte());
        Assert.ThrowsExactly<IOException>(() => port.BytesToRead);
    }

    [TestMethod]
    public void Close_is_prompt_and_the_port_opens_again()
    {
        using PseudoTerminalMaster master = new();
        Stopwatch watch = Stopwatch.StartNew();
        using SerialPort port = Open(master);
        for (int i = 0; i < 20; i++)
        {
            port.Close();
            port.Open();
        }

        Assert.IsLessThan(2000, watch.ElapsedMilliseconds);
        master.Write(new byte[] { 5 });
        port.ReadTimeout = 5000;
        Assert.AreEqual(5, port.ReadByte());
    }

    [TestMethod]
    public void Write_throws_when_nobody_takes_the_bytes_in_time()
    {
        using PseudoTerminalMaster master = new();
        using SerialPort port = Open(master);
        port.WriteTimeout = 50;
        Assert.ThrowsExactly<TimeoutException>(() => port.Write(new byte[1 << 20], 0, 1 << 20));
    }

    [TestMethod]
    public void Disposal_ends_a_waiting_write()
    {
        using PseudoTerminalMaster master = new();
        using SerialPort port = Open(master);
        using Timer later = new(_ => port.Dispose(), null, 50, Timeout.Infinite);
        Assert.ThrowsExactly<ObjectDisposedException>(() => port.Write(new byte[1 << 20], 0, 1 << 20));
    }

    [TestMethod]
    public void Device_that_cannot_be_opened_is_told_why()
    {
        Assert.Contains("no such device", Refusal<ArgumentException>("/dev/there-is-none"));
        Assert.Contains("not a terminal", Refusal<IOException>("/dev/null"));
        Assert.Contains("not a terminal", Refusal<IOException>("/dev"));
    }

    [TestMethod]
    public void Device_under_another_name_is_refused_while_open()
    {
        using PseudoTerminalMaster master = new();
        using SerialPort port = Open(master);
        Assert.Contains("has it open", Refusal<IOException>(master.SlaveName.Replace("/dev/", "/dev/../dev/")));
    }

    private static SerialPort Open(PseudoTerminalMaster master)
    {
        SerialPort port = new(master.SlaveName);
        port.Open();
        return port;
    }

    private static string Refusal<T>(string name)
        where T : Exception
    {
        using SerialPort port = new(name);
        return Assert.ThrowsExactly<T>(port.Open).Message;
    }

    private sealed class PseudoTerminalMaster : IDisposable
    {
        private int _descriptor = posix_openpt(ReadWriteNotControlling);

        public PseudoTerminalMaster()
        {
            Assert.AreEqual(0, grantpt(_descriptor));
            Assert.AreEqual(0, unlockpt(_descriptor));
            byte[] name = new byte[128];
            Assert.AreEqual(0, ptsname_r(_descriptor, name, 128));
            SlaveName = System.Text.Encoding.UTF8.GetString(name, 0, Array.IndexOf<byte>(name, 0));
        }

        public string SlaveName { get; }

        public void Write(byte[] bytes)
        {
            Assert.AreEqual(bytes.Length, write(_descriptor, bytes, bytes.Length));
        }

        public byte[] Read(int count)
        {
            byte[] bytes = new byte[count];
            for (int at = 0; at < count;)
            {
                byte[] part = new byte[count - at];
                nint got = read(_descriptor, part, part.Length);
                Assert.IsGreaterThan(0, (int)got);
                part.AsSpan(0, (int)got).CopyTo(bytes.AsSpan(at));
                at += (int)got;
            }

            return bytes;
        }

        public void Dispose()
        {
            if (_descriptor >= 0)
            {
                close(_descriptor);
                _descriptor = -1;
            }
        }

        [DllImport("libc")]
        private static extern int posix_openpt(int flags);

        [DllImport("libc")]
        private static extern int grantpt(int master);

        [DllImport("libc")]
        private static extern int unlockpt(int master);

        [DllImport("libc")]
        private static extern int ptsname_r(int master, byte[] name, nint size);

        [DllImport("libc")]
        private static extern nint write(int descriptor, byte[] bytes, nint count);

        [DllImport("libc")]
        private static extern nint read(int descriptor, byte[] bytes, nint count);

        [DllImport("libc")]
        private static extern int close(int descriptor);
    }
}
