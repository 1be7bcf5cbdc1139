using System;
using System.IO;
using System.IO.Pipes;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Nano.Pc.Reading;
using Nano.Serial;

namespace Nano.Host.Tests.Serial;

/// <summary>A pipe as raw I/O: the contract of <see cref="RawIO"/> over streams that know no time-out.</summary>
[TestClass]
public sealed class StreamRawIOTests
{
    private readonly byte[] _target = new byte[200000];

    [TestMethod]
    public void Read_times_out_in_a_silence_and_returns_what_comes_afterwards_then_0()
    {
        using AnonymousPipeServerStream far = new(PipeDirection.Out);
        using AnonymousPipeClientStream near = new(PipeDirection.In, far.ClientSafePipeHandle);
        using StreamRawIO raw = new(near, Stream.Null);
        Assert.AreEqual(RawIO.TimedOut, raw.Read(_target, 0, 1, 30));
        Assert.AreEqual(RawIO.TimedOut, raw.Read(_target, 0, 1, 0));
        far.Write(new byte[] { 1, 0, 255 });
        Assert.AreEqual(2, raw.Read(_target, 1, 2, 5000));
        Assert.AreEqual(1, raw.Read(_target, 3, 10, 5000));
        CollectionAssert.AreEqual(new byte[] { 0, 1, 0, 255, 0 }, _target.Take(5).ToArray());
        far.Dispose();
        Assert.AreEqual(0, raw.Read(_target, 0, 1, 5000));
        Assert.AreEqual(0, raw.Read(_target, 0, 1, -1));
    }

    [TestMethod]
    public void ReadExactly_gives_every_byte_of_a_stream_larger_than_a_piece_in_order()
    {
        byte[] all = new byte[200000];
        new Random(1).NextBytes(all);
        using StreamRawIO raw = new(new MemoryStream(all), Stream.Null);
        for (int at = 0, count = 1; at < all.Length; count = (count * 3 % 4099) + 1)
        {
            at += raw.ReadExactly(_target, at, Math.Min(count, all.Length - at), 10000);
        }

        CollectionAssert.AreEqual(all, _target);
        Assert.AreEqual(0, raw.Read(_target, 0, 1, 5000));
    }

    [TestMethod]
    public void Close_ends_a_waiting_read_with_0()
    {
        using AnonymousPipeServerStream far = new(PipeDirection.Out);

        // Not disposed: that would wait for the read, which the far end keeps waiting.
        AnonymousPipeClientStream near = new(PipeDirection.In, far.ClientSafePipeHandle);
        using StreamRawIO raw = new(near, Stream.Null);
        Task<int> waiting = Task.Run(() => raw.Read(_target, 0, 1, -1));
        Thread.Sleep(50);
        raw.Close();
        Assert.IsTrue(waiting.Wait(5000));
        Assert.AreEqual(0, waiting.Result);
    }

    [TestMethod]
    public void Write_reaches_the_output_at_once()
    {
        MemoryStream output = new();
        using StreamRawIO raw = new(Stream.Null, output);
        raw.Write(new byte[] { 9, 1, 2, 9 }, 1, 2);
        CollectionAssert.AreEqual(new byte[] { 1, 2 }, output.ToArray());
    }
}
