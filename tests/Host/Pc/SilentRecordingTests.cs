using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Nano.Frames;
using Nano.Pc.CommandLine;
using Nano.Pc.Display;
using Nano.Pc.Reading;
using Nano.Pc.Sensors;
using Nano.Pc.Virtual;
using Nano.StandIns;

namespace Nano.Host.Tests.Pc;

/// <summary>A recording of frames that nothing but silence tells apart.</summary>
[TestClass]
public sealed class SilentRecordingTests
{
    [TestMethod]
    public void Replay_tells_bursts_apart_as_the_recorded_run_did()
    {
        string folder = Directory.CreateTempSubdirectory("nano-").FullName;
        try
        {
            string file = Path.Combine(folder, "bursts");
            using MemoryLine line = new();
            using CancellationTokenSource stop = new();
            Thread sender = new(() => Send(line, stop)) { IsBackground = true };
            sender.Start();
            StringWriter recorded = new();
            ReadOptions options = new() { Sensor = new BurstProfile(), Port = line.PortName, BaudRate = 9600, RecordTo = file };
            Assert.AreEqual(ExitStatus.Good, new LineRun(options, new PlainReport(recorded, recorded), null).Run(stop.Token));
            sender.Join();
            StringWriter replayed = new();
            ReplayRun replay = new(file, new BurstProfile(), new PlainReport(replayed, replayed), false);
            Assert.AreEqual(ExitStatus.Good, replay.Run(CancellationToken.None));
            string[] expected = { "#1  burst 01 02 03", "#2  burst 04 05", "#3  burst 06 07 08 09" };
            CollectionAssert.AreEqual(expected, Readings(recorded));
            CollectionAssert.AreEqual(expected, Readings(replayed));
            Assert.AreEqual(recorded.ToString().TrimEnd().Split('\n')[^1], replayed.ToString().TrimEnd().Split('\n')[^1]);
        }
        finally
        {
            Directory.Delete(folder, true);
        }
    }

    private static void Send(MemoryLine line, CancellationTokenSource stop)
    {
        SpinWait.SpinUntil(() => line.IsOpen, 10000);
        line.Write(new byte[] { 1, 2 });
        Thread.Sleep(300);
        line.Write(new byte[] { 3 });
        Thread.Sleep(ReadingLoop.Silence + 700);
        line.Write(new byte[] { 4, 5 });
        Thread.Sleep(ReadingLoop.Silence + 700);
        line.Write(new byte[] { 6, 7, 8, 9 });
        Thread.Sleep(300);
        stop.Cancel();
    }

    private static string[] Readings(StringWriter output)
    {
        return output.ToString().Split('\n', StringSplitOptions.TrimEntries).Where(text => text.StartsWith('#')).ToArray();
    }

    private sealed class BurstProfile : SensorProfile
    {
        internal override string Name => "bursts";

        internal override string Title => "bursts";

        internal override int BaudRate => 9600;

        internal override string Source => "no maker";

        internal override string WireTable => "any bytes";

        internal override FrameFormat CreateLayout() => new SilenceLayout { MinimumLength = 1, MaximumLength = 16 };

        internal override VirtualSensor CreateVirtual(SeededRandom random) => throw new NotSupportedException();

        internal override IReadOnlyList<Quantity> Decode(byte[] frame, int offset, int length, int which)
        {
            string bytes = string.Join(' ', frame.Skip(offset).Take(length).Select(value => value.ToString("X2")));
            return new[] { new Quantity("burst", bytes, string.Empty) };
        }
    }
}
