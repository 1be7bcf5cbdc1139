using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Nano.Pc.CommandLine;
using Nano.Pc.Sensors;
using Nano.Pc.Virtual;

namespace Nano.Host.Tests.Pc;

/// <summary>What is recorded replays to the same: frames, values, times and counters.</summary>
[TestClass]
public sealed class RecordingTests
{
    private readonly string _folder = Directory.CreateTempSubdirectory("nano-").FullName;
    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();

    private static IEnumerable<object[]> Sensors => SensorProfiles.All.Select(sensor => new object[] { sensor.Name });

    private string FilePath => Path.Combine(_folder, "line");

    [TestCleanup]
    public void RemoveFiles()
    {
        Directory.Delete(_folder, true);
    }

    [TestMethod]
    [DynamicData(nameof(Sensors))]
    public void Replay_tells_what_the_recorded_run_told(string sensor)
    {
        string words = " --line memory --baud 1000000 --noise 0.01 --frames 40 --json --sensor " + sensor;
        Assert.AreEqual(ExitStatus.Good, Run("record " + FilePath + words));
        string[] recorded = Lines();
        _output.GetStringBuilder().Clear();
        Assert.AreEqual(ExitStatus.Good, Run("replay " + FilePath + " --json --sensor " + sensor));
        string[] replayed = Lines();
        Assert.IsGreaterThan(20, recorded.Length);
        CollectionAssert.AreEqual(recorded[..^1], replayed[..^1]);
        Assert.AreEqual(UpToTimeOuts(recorded[^1]), UpToTimeOuts(replayed[^1]));
        Assert.AreEqual(string.Empty, _error.ToString());
    }

    [TestMethod]
    public void Record_without_a_sensor_keeps_the_bytes_and_counts_them()
    {
        byte[] bytes = Enumerable.Range(0, 100000).Select(i => (byte)(i * i >> 3)).ToArray();
        Assert.AreEqual(ExitStatus.Good, Run("record " + FilePath + " --port -", new MemoryStream(bytes)));
        CollectionAssert.AreEqual(bytes, File.ReadAllBytes(FilePath));
        string[] times = File.ReadAllLines(FilePath + ".times");
        Assert.StartsWith("#", times[0]);
        Assert.AreEqual(100000, times.Skip(1).Sum(line => int.Parse(line.Split('\t')[1])));
        Assert.StartsWith("bytes from standard input", Lines()[0]);
        Assert.StartsWith("frames=0 bytes=100000 skipped=0 ", Lines()[^1]);
    }

    [TestMethod]
    [DataRow("")]
    [DataRow(".times")]
    public void Record_writes_over_nothing(string suffix)
    {
        File.WriteAllText(FilePath + suffix, "mine");
        Assert.AreEqual(ExitStatus.CannotStart, Run("record " + FilePath + " --line memory --frames 1"));
        Assert.Contains("it is there already", _error.ToString());
        Assert.AreEqual("mine", File.ReadAllText(FilePath + suffix));
        Assert.HasCount(1, Directory.GetFiles(_folder));
    }

    [TestMethod]
    public void Replay_gives_up_a_broken_frame_where_there_was_a_silence()
    {
        // Ten bytes of a frame, silence, a whole frame: the same bytes without the silence are one broken frame and its rest.
        byte[] frame = PmsFrame();
        File.WriteAllBytes(FilePath, frame[..10].Concat(frame).ToArray());
        File.WriteAllText(FilePath + ".times", "# a header\n100\t10\n2500000\t0\n3000000\t32\n");
        Assert.AreEqual(ExitStatus.Good, Run("replay " + FilePath));
        Assert.StartsWith("frames=1 bytes=42 skipped=10 checksum_errors=0 length_errors=0 timeouts=1 ", Lines()[^1]);
        File.Delete(FilePath + ".times");
        Assert.AreEqual(ExitStatus.Good, Run("replay " + FilePath));
        Assert.StartsWith("frames=1 bytes=42 skipped=10 checksum_errors=1 length_errors=0 timeouts=0 ", Lines()[^1]);
    }

    [TestMethod]
    public void Replay_takes_as_long_as_the_recording_where_it_is_asked_to()
    {
        File.WriteAllBytes(FilePath, PmsFrame());
        File.WriteAllText(FilePath + ".times", "100000\t16\n600000\t16\n");
        long start = Environment.TickCount64;
        Assert.AreEqual(ExitStatus.Good, Run("replay " + FilePath + " --pace recorded --json"));
        Assert.IsGreaterThanOrEqualTo(580, Environment.TickCount64 - start);
        Assert.Contains("\"seconds\":0.6,", Lines()[0]);
    }

    [TestMethod]
    [DataRow("100\t33\n", "more bytes than the recording has")]
    [DataRow("# header\n100 32\n", "line 2")]
    [DataRow("100\t16\n99\t16\n", "line 2")]
    [DataRow("100\t-1\n", "line 1")]
    [DataRow("100\t1\t2\n", "line 1")]
    [DataRow("\n", "line 1")]
    public void Replay_says_one_line_and_2_when_the_times_are_wrong(string times, string expected)
    {
        File.WriteAllBytes(FilePath, PmsFrame());
        File.WriteAllText(FilePath + ".times", times);
        Assert.AreEqual(ExitStatus.CannotStart, Run("replay " + FilePath));
        string[] lines = _error.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.HasCount(1, lines);
        Assert.Contains(expected, lines[0]);
    }

    [TestMethod]
    public void Replay_reads_on_when_the_last_times_are_missing()
    {
        // As when the program was killed between the bytes and their time.
        File.WriteAllBytes(FilePath, PmsFrame());
        File.WriteAllText(FilePath + ".times", "100\t16\n");
        Assert.AreEqual(ExitStatus.Good, Run("replay " + FilePath));
        Assert.StartsWith("frames=1 bytes=32 ", Lines()[^1]);
    }

    [TestMethod]
    public void Replay_refuses_the_recorded_pace_when_there_are_no_times()
    {
        File.WriteAllBytes(FilePath, PmsFrame());
        Assert.AreEqual(ExitStatus.CannotStart, Run("replay " + FilePath + " --pace recorded"));
        Assert.Contains("no file " + FilePath + ".times", _error.ToString());
        Assert.AreEqual(string.Empty, _output.ToString());
    }

    private static byte[] PmsFrame()
    {
        Transmission wire = new();
        SensorProfiles.Find("pms5003").CreateVirtual(new SeededRandom(1, 1)).WriteNext(wire);
        return wire.Parts.Single().Bytes;
    }

    // What is the line's own, and the virtual sensor's, stands behind it.
    private static string UpToTimeOuts(string counters)
    {
        return counters[..counters.IndexOf(",\"overruns\"", StringComparison.Ordinal)];
    }

    private int Run(string words, Stream input = null)
    {
        return new NanoCommand(_output, _error, null, CancellationToken.None, () => input).Run(words.Split(' '));
    }

    private string[] Lines()
    {
        return _output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }
}
