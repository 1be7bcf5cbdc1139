using System;
using System.IO;
using System.Linq;
using System.Threading;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Nano.Pc.CommandLine;
using Nano.Pc.Sensors;
using Nano.Pc.Virtual;
using Nano.StandIns;

namespace Nano.Host.Tests.Pc;

/// <summary>The PC program from its command line to its exit status.</summary>
[TestClass]
public sealed class NanoCommandTests
{
    private static byte[] Frame(string sensor)
    {
        Transmission wire = new();
        SensorProfiles.Find(sensor).CreateVirtual(new SeededRandom(1, 1)).WriteNext(wire);
        return wire.Parts.Single().Bytes;
    }

    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();

    [TestMethod]
    [DataRow("--frames 0", "--frames")]
    [DataRow("--frames -1", "--frames")]
    [DataRow("--frames 1,000", "--frames")]
    [DataRow("--frames", "--frames")]
    [DataRow("--frames 1 --frames 2", "--frames")]
    [DataRow("--noise 1.01", "--noise")]
    [DataRow("--noise -0.1", "--noise")]
    [DataRow("--noise NaN", "--noise")]
    [DataRow("--noise 0,5", "--noise")]
    [DataRow("--seed x", "--seed")]
    [DataRow("--baud 49", "--baud")]
    [DataRow("--baud 4000001", "--baud")]
    [DataRow("--sensor abacus", "pms5003, message")]
    [DataRow("--line copper", "pty or memory")]
    [DataRow("--port /dev/null --noise 0.1", "--noise does not go with --port")]
    [DataRow("--port /dev/null --seed 3", "--seed does not go with --port")]
    [DataRow("--port /dev/null --line memory", "--line does not go with --port")]
    [DataRow("--port /dev/null --pull 3", "--pull does not go with --port")]
    [DataRow("--seconds 0", "--seconds")]
    [DataRow("--seconds 1.5", "--seconds")]
    [DataRow("--pull 0", "--pull")]
    [DataRow("--frames 3 replay file", "'replay'")]
    [DataRow("read --port /dev/null --seed 3", "--seed does not go with --port")]
    [DataRow("read --plain --json", "--plain does not go with --json")]
    [DataRow("replay file --pace slow", "--pace wants fast or recorded, not 'slow'")]
    [DataRow("record", "record")]
    [DataRow("record -", "not -")]
    [DataRow("record . --line memory", "it is there already")]
    [DataRow("record /there/is/none --line memory", "no such directory")]
    [DataRow("--wrong", "--wrong")]
    [DataRow("wrong", "wrong")]
    [DataRow("replay", "replay")]
    [DataRow("replay /there/is/none", "no such file")]
    [DataRow("replay .", "directory")]
    [DataRow("--port memory:none", "memory:none")]
    public void Run_says_one_line_and_2_when_it_cannot_start(string words, string expected)
    {
        Assert.AreEqual(ExitStatus.CannotStart, Run(words, CancellationToken.None));
        string[] lines = _error.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.HasCount(1, lines);
        Assert.Contains(expected, lines[0]);
        Assert.AreEqual(string.Empty, _output.ToString());
    }

    [TestMethod]
    [DataRow("pms5003", "µg/m³")]
    [DataRow("message", "°C")]
    public void Run_counts_no_trouble_when_there_is_no_noise(string sensor, string unit)
    {
        Assert.AreEqual(ExitStatus.Good, Run("--line memory --baud 115200 --frames 100 --sensor " + sensor, CancellationToken.None));
        Assert.AreEqual(string.Empty, _error.ToString());
        Assert.HasCount(100, Lines().Where(line => line.StartsWith('#') && line.Contains(unit)).ToArray());
        Assert.MatchesRegex(
            "^frames=100 bytes=[0-9]+ skipped=0 checksum_errors=0 length_errors=0 timeouts=0 overruns=0 reopens=0 intact_sent=100 lost=0$",
            Lines()[^1]);
    }

    [TestMethod]
    [DataRow("pms5003")]
    [DataRow("message")]
    public void Run_loses_nothing_when_there_is_noise(string sensor)
    {
        string words = "--line memory --baud 115200 --noise 0.01 --seed 7 --frames 200 --sensor " + sensor;
        Assert.AreEqual(ExitStatus.Good, Run(words, CancellationToken.None));
        Assert.MatchesRegex("^frames=200 .* checksum_errors=[1-9].* timeouts=0 overruns=0 reopens=0 intact_sent=200 lost=0$", Lines()[^1]);
    }

    [TestMethod]
    public void Run_ends_with_the_counters_when_it_is_stopped()
    {
        using CancellationTokenSource stop = new(300);
        Assert.AreEqual(ExitStatus.Good, Run("--line memory --sensor message", stop.Token));
        Assert.MatchesRegex("^frames=[1-9][0-9]* .* timeouts=0 overruns=0 reopens=0 intact_sent=[1-9][0-9]* lost=0$", Lines()[^1]);
    }

    [TestMethod]
    public void Run_ends_with_the_counters_after_the_seconds_asked_for()
    {
        long start = Environment.TickCount64;
        Assert.AreEqual(ExitStatus.Good, Run("--line memory --sensor message --seconds 1", CancellationToken.None));
        Assert.IsGreaterThanOrEqualTo(990, Environment.TickCount64 - start);
        Assert.MatchesRegex("^frames=[1-9][0-9]* .* lost=0$", Lines()[^1]);
    }

    [TestMethod]
    public void Run_over_a_line_that_is_pulled_loses_nothing_and_tells_that_it_was_gone_and_back()
    {
        Assert.AreEqual(ExitStatus.Good, Run("--line memory --baud 115200 --pull 1 --seconds 3", CancellationToken.None));
        Assert.MatchesRegex("^frames=[1-9][0-9]* .* skipped=0 .* timeouts=0 overruns=0 reopens=[12] .* lost=0$", Lines()[^1]);
        Assert.Contains("is gone", _error.ToString());
        Assert.Contains("is back", _error.ToString());
    }

    [TestMethod]
    public void Run_reads_a_port_that_goes_away_and_comes_back()
    {
        byte[] frame = Frame("pms5003");
        using MemoryLine first = new();
        using Timer cable = new(_ => Pull(first, frame), null, 300, Timeout.Infinite);
        Assert.AreEqual(ExitStatus.Good, Run("--port " + first.PortName + " --frames 2", CancellationToken.None));
        Assert.StartsWith("frames=2 bytes=64 skipped=0 ", Lines()[^1]);
        Assert.Contains(" reopens=1 ", Lines()[^1]);
        Assert.Contains("The line " + first.PortName + " is back.", _error.ToString());
    }

    [TestMethod]
    public void Run_says_1_when_the_port_is_away_at_the_end()
    {
        using MemoryLine line = new();
        using Timer cable = new(_ => line.HangUp(), null, 100, Timeout.Infinite);
        Assert.AreEqual(ExitStatus.Lost, Run("--port " + line.PortName + " --seconds 1", CancellationToken.None));
        Assert.Contains("is gone", _error.ToString());
    }

    [TestMethod]
    public void Run_reads_the_standard_input_to_its_end()
    {
        byte[] frame = Frame("pms5003");
        MemoryStream input = new(new byte[] { 1, 0x42 }.Concat(frame).Concat(frame).Append((byte)0x42).ToArray());
        Assert.AreEqual(ExitStatus.Good, Run("--port -", CancellationToken.None, input));
        Assert.StartsWith("Plantower PMS5003 from standard input\n", _output.ToString().ReplaceLineEndings("\n"));
        Assert.StartsWith("frames=2 bytes=67 skipped=3 ", Lines()[^1]);
        Assert.AreEqual(string.Empty, _error.ToString());
    }

    [TestMethod]
    public void Run_says_2_and_why_when_the_standard_input_cannot_be_read_to_its_end()
    {
        Assert.AreEqual(ExitStatus.CannotStart, Run("--port -", CancellationToken.None, new FailingStream(Frame("pms5003"))));
        Assert.StartsWith("frames=1 bytes=32 ", Lines()[^1]);
        Assert.AreEqual("The input cannot be read: the disk is gone.", _error.ToString().Trim());
    }

    [TestMethod]
    public void Help_fits_80_columns()
    {
        foreach (string words in new[] { "--help", "read --help", "replay --help", "record --help" })
        {
            Assert.AreEqual(ExitStatus.Good, Run(words, CancellationToken.None));
        }

        Assert.IsTrue(Lines().All(line => line.Length <= 80));
        Assert.Contains("--every", _output.ToString());
    }

    [TestMethod]
    [OSCondition(OperatingSystems.Linux | OperatingSystems.OSX)]
    public void Run_reads_over_a_pseudo_terminal()
    {
        Assert.AreEqual(ExitStatus.Good, Run("--line pty --frames 100 --sensor message", CancellationToken.None));
        Assert.Contains(" skipped=0 ", Lines()[^1]);
        Assert.EndsWith(" intact_sent=100 lost=0", Lines()[^1]);
    }

    [TestMethod]
    public void Replay_delivers_what_stands_behind_a_cut_off_frame()
    {
        byte[] frame = Frame("message");
        string file = Path.GetTempFileName();
        try
        {
            // A version and type that nobody knows, a length that is never reached, then a good message.
            File.WriteAllBytes(file, new byte[] { 1, 0, 99, 0, 0, 0, 200 }.Concat(frame).ToArray());
            Assert.AreEqual(ExitStatus.Good, Run("replay " + file + " --sensor message", CancellationToken.None));
            Assert.StartsWith("frames=1 bytes=24 skipped=7 ", Lines()[^1]);
            Assert.EndsWith(" timeouts=1 overruns=0 reopens=0 intact_sent=0 lost=0", Lines()[^1]);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [TestMethod]
    public void Replay_tells_a_message_that_it_cannot_decode()
    {
        string file = Path.GetTempFileName();
        try
        {
            // Version 2, type 0xABCD, no payload; the CRC as the bit-by-bit definition gives it.
            File.WriteAllBytes(file, WithCrc(2, 0xAB, 0xCD, 0, 0, 0, 0));
            Assert.AreEqual(ExitStatus.Good, Run("replay " + file + " --sensor message", CancellationToken.None));
            Assert.Contains("message of version 2  type 0xABCD  payload 0 bytes", _output.ToString());
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static byte[] WithCrc(params byte[] message)
    {
        int crc = 0xFFFF;
        foreach (byte value in message)
        {
            crc ^= value;
            for (int bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) != 0 ? crc >> 1 ^ 0xA001 : crc >> 1;
            }
        }

        return message.Append((byte)(crc >> 8)).Append((byte)crc).ToArray();
    }

    // The line goes, and comes back under its name with two frames on it as soon as somebody has opened it.
    private static void Pull(MemoryLine line, byte[] frame)
    {
        line.HangUp();
        Thread.Sleep(300);
        MemoryLine next = new(line.PortName);
        SpinWait.SpinUntil(() => next.IsOpen, 5000);
        next.Write(frame);
        next.Write(frame);
    }

    private int Run(string words, CancellationToken stop, Stream input = null)
    {
        return new NanoCommand(_output, _error, null, stop, () => input).Run(words.Split(' '));
    }

    private string[] Lines()
    {
        return _output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    private sealed class FailingStream : MemoryStream
    {
        internal FailingStream(byte[] bytes)
            : base(bytes)
        {
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            int read = base.Read(buffer, offset, count);
            return read > 0 ? read : throw new IOException("the disk is gone");
        }
    }
}
