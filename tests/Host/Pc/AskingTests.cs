using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Nano.Checksums;
using Nano.Frames;
using Nano.Pc.CommandLine;
using Nano.Pc.Display;
using Nano.Pc.Reading;
using Nano.Pc.Sensors;
using Nano.Pc.Virtual;
using Nano.StandIns;

namespace Nano.Host.Tests.Pc;

/// <summary>A sensor that has to be asked: one that answers, late, in pieces, or never, and one that is pulled out.</summary>
[TestClass]
public sealed class AskingTests
{
    private readonly StringWriter _output = new();
    private readonly List<long> _asked = new();

    [TestMethod]
    public void Run_asks_again_when_the_patience_is_over_when_no_answer_comes()
    {
        using MemoryLine line = new();
        Assert.AreEqual(0, Read(line, 1450, _ => { }));

        // Every 200 ms, the time that an answer is waited for, and no sooner.
        Assert.IsInRange(4, 8, _asked.Count);
        Assert.IsTrue(_asked.Zip(_asked.Skip(1), (before, after) => after - before).All(wait => wait >= 195));
    }

    [TestMethod]
    public void Run_asks_at_the_interval_when_answers_come_at_once()
    {
        using MemoryLine line = new();
        long frames = Read(line, 1200, request => line.Write(Frame(request)));
        Assert.IsInRange(5, 13, frames);
        Assert.IsTrue(_asked.Zip(_asked.Skip(1), (before, after) => after - before).All(wait => wait >= 95));
    }

    [TestMethod]
    public void Run_waits_for_an_answer_that_is_coming_when_it_takes_longer_than_the_patience()
    {
        using MemoryLine line = new();
        long frames = Read(line, 2000, request =>
        {
            // Half a second for a frame, without a pause as long as the patience.
            foreach (byte value in Frame(request))
            {
                Thread.Sleep(70);
                line.Write(new[] { value });
            }
        });
        Assert.IsInRange(2, 4, frames);
        Assert.IsInRange(frames, frames + 1, _asked.Count);
        Assert.Contains(" skipped=0 ", _output.ToString());
    }

    [TestMethod]
    public void Run_reads_the_answer_behind_one_that_was_broken_off()
    {
        using MemoryLine line = new();
        long frames = Read(line, 1500, request => line.Write(request == 1 ? Frame(1)[..5] : Frame(request)));
        Assert.IsGreaterThanOrEqualTo(2, frames);
        Assert.Contains(" skipped=5 ", _output.ToString());
        Assert.Contains(" timeouts=1 ", _output.ToString());
    }

    [TestMethod]
    public void Run_goes_on_asking_when_the_line_was_pulled_and_is_back()
    {
        using MemoryLine first = new();
        using Timer cable = new(_ => first.HangUp(), null, 300, Timeout.Infinite);
        using Timer back = new(
            _ =>
            {
                MemoryLine next = new(first.PortName);
                SpinWait.SpinUntil(() => next.IsOpen, 5000);
                Answer(next, 3000, request => next.Write(Frame(request)));
            },
            null,
            800,
            Timeout.Infinite);
        long frames = Read(first, 3000, _ => { });
        Assert.IsGreaterThan(3, frames);
        Assert.Contains(" reopens=1 ", _output.ToString());
        Assert.Contains("is back", _output.ToString());
    }

    [TestMethod]
    public void Hint_names_both_wires_when_the_sensor_has_to_be_asked_and_waits_for_the_interval()
    {
        StringWriter error = new();
        QuietHint hint = new(error, 0, 60000);
        hint.Look(0, 0, 64000);
        Assert.AreEqual(string.Empty, error.ToString());
        hint.Look(0, 0, 66000);
        Assert.Contains("no answer for 66 s", error.ToString());
        Assert.Contains("its RX at this port's TX", error.ToString());
    }

    // Length, number of the request, content, sum.
    private static byte[] Frame(int request)
    {
        return new byte[] { 0xA5, 7, (byte)request, 1, 2, (byte)((0xA5 + 7 + request + 1 + 2) >> 8), (byte)(0xA5 + 7 + request + 1 + 2) };
    }

    private long Read(MemoryLine line, int milliseconds, Action<int> answer)
    {
        using CancellationTokenSource stop = new();
        Thread sensor = new(() => Answer(line, milliseconds, answer)) { IsBackground = true };
        sensor.Start();
        stop.CancelAfter(milliseconds);
        ReadOptions options = new() { Sensor = new AskedProfile(_asked), Port = line.PortName, BaudRate = 9600 };
        int status = new LineRun(options, new PlainReport(_output, _output), null).Run(stop.Token);
        Assert.AreEqual(ExitStatus.Good, status);
        sensor.Join();
        return _output.ToString().Split('\n').Count(text => text.StartsWith('#'));
    }

    private void Answer(MemoryLine line, int milliseconds, Action<int> answer)
    {
        long end = Environment.TickCount64 + milliseconds;
        byte[] request = new byte[1];
        while (Environment.TickCount64 < end)
        {
            if (line.Read(request, 10) == 1)
            {
                answer(request[0]);
            }
        }
    }

    private sealed class AskedProfile : SensorProfile
    {
        private readonly List<long> _asked;

        internal AskedProfile(List<long> asked)
        {
            _asked = asked;
        }

        internal override string Name => "asked";

        internal override string Title => "asked";

        internal override int BaudRate => 9600;

        internal override string Source => "no maker";

        internal override string WireTable => "A5 length number content";

        internal override FrameFormat CreateLayout()
        {
            return new FrameLayout
            {
                Sync = new byte[] { 0xA5 },
                LengthOffset = 1,
                LengthSize = 1,
                MinimumLength = 7,
                MaximumLength = 200,
                Checksum = new Sum16(),
                ChecksumBigEndian = true,
            };
        }

        internal override VirtualSensor CreateVirtual(SeededRandom random) => throw new NotSupportedException();

        internal override Inquiry CreateInquiry() => new Numbers(_asked);

        internal override IReadOnlyList<Quantity> Decode(byte[] frame, int offset, int length, int which)
        {
            return new[] { new Quantity("request", frame[offset + 2].ToString(), string.Empty) };
        }
    }

    private sealed class Numbers : Inquiry
    {
        private readonly List<long> _asked;
        private byte _number;

        internal Numbers(List<long> asked)
        {
            _asked = asked;
        }

        internal override int Interval => 100;

        internal override int Patience => 200;

        internal override byte[] NextRequest()
        {
            _asked.Add(Environment.TickCount64);
            return new[] { ++_number };
        }
    }
}
