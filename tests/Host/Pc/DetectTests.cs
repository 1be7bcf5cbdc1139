using System;
using System.Buffers;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Nano.Host.Tests.Captures;
using Nano.Pc.CommandLine;
using Nano.Pc.Detecting;
using Nano.Pc.Sensors;
using Nano.Pc.Virtual;

namespace Nano.Host.Tests.Pc;

/// <summary>What unknown bytes are said to be.</summary>
[TestClass]
public sealed class DetectTests
{
    // The document prints a CRC that does not fit its text: there is no good frame in it.
    private const string MustBeRejected = "dsmr/p1-example-4.0";

    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();

    /// <summary>Every stream, with the protocol that has the most bytes in it.</summary>
    public static IEnumerable<object[]> Streams =>
        CaptureFolder.ReadIndex()
            .Where(row => row.Stream != MustBeRejected)
            .GroupBy(row => row.Stream)
            .Select(rows => new object[] { rows.Key, rows.MaxBy(Bytes).Protocol })
            .DefaultIfEmpty(new object[] { "", "" });

    private static IEnumerable<object[]> Twins =>
        SensorProfiles.All.SelectMany(sensor => new[] { 1, 5, 50 }.Select(frames => new object[] { sensor.Name, frames }));

    [TestMethod]
    [DynamicData(nameof(Streams))]
    public void Detect_names_the_right_protocol_first(string stream, string protocol)
    {
        if (stream == "")
        {
            Assert.Inconclusive("The captures are not on this machine.");
        }

        IReadOnlyList<Finding> findings = Judge(CaptureFolder.ReadStream(stream));
        Finding best = findings[0];
        if (best.Subject.Name != protocol)
        {
            // A sensor that speaks it, and reads something out of these very frames.
            Assert.IsTrue(best.Decodes, best.Subject.Name);
            Assert.Contains(protocol, findings.Where(finding => finding.Instead == best).Select(finding => finding.Subject.Name));
        }

        Assert.IsTrue(best.Verdict >= Verdict.Likely);
    }

    [TestMethod]
    [DataRow("gpsd/neo-m8n", "nmea")]
    [DataRow("gpsd/navisys-gr701w", "ublox")]
    [DataRow("pyubx2/pygpsdata-MIXED2_log", "ublox")]
    [DataRow("pypms/PMSx003", "pms5003")]
    public void Detect_names_the_sensor_that_has_no_kind_of_frames_to_spare(string stream, string sensor)
    {
        if (SensorProfiles.Find(sensor) == null)
        {
            Assert.Inconclusive("There is no such sensor.");
        }

        Assert.AreEqual(sensor, Judge(CaptureFolder.ReadStream(stream))[0].Subject.Name);
    }

    [TestMethod]
    public void Detect_tells_protocols_that_share_a_line_by_their_bytes()
    {
        IReadOnlyList<Finding> findings = Judge(CaptureFolder.ReadStream("pyubx2/pygpsdata-MIXED-RTCM3_log"));
        Finding[] own = findings.Where(finding => finding.Instead == null).ToArray();
        Assert.AreEqual("rtcm3", own[0].Subject.Name);
        Assert.AreEqual(7, own[0].Scan.Frames.Count);

        // Two sentences and a packet of UBX: one sensor's, or two protocols'.
        Assert.AreEqual(3, own.Skip(1).Sum(finding => finding.Scan.Frames.Count));
    }

    [TestMethod]
    [DynamicData(nameof(Twins))]
    public void Detect_names_the_sensor_whose_twin_speaks(string name, int frames)
    {
        for (long seed = 1; seed <= 2; seed++)
        {
            IReadOnlyList<Finding> findings = Judge(Speak(name, frames, seed));
            string best = findings[0].Subject.Name;
            if (name == "ublox" && best == "nmea" && frames < 50)
            {
                // The first of what it says is NMEA, and nothing tells yet that UBX will come; so it comes second.
                best = findings.FirstOrDefault(finding => finding.Instead == findings[0])?.Subject.Name;
            }

            Assert.AreEqual(name, best, "seed " + seed);
        }
    }

    [TestMethod]
    [DataRow(100)]
    [DataRow(3000)]
    [DataRow(1000000)]
    public void Detect_of_noise_is_never_sure_of_anything(int length)
    {
        for (int seed = 1; seed <= 2; seed++)
        {
            byte[] noise = new byte[length];
            new Random(seed).NextBytes(noise);
            Assert.IsEmpty(Judge(noise).Where(finding => finding.Verdict > Verdict.Perhaps), "seed " + seed);
        }
    }

    [TestMethod]
    public void Detect_takes_neither_zeros_nor_text_nor_a_program_for_frames()
    {
        Assert.IsEmpty(Judge(new byte[100000]));
        Assert.IsEmpty(Judge(Enumerable.Repeat((byte)0xFF, 100000).ToArray()));
        Assert.IsEmpty(Judge(Enumerable.Repeat((byte)'B', 100000).ToArray()));
        Assert.IsEmpty(Judge(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 20000).Select(i => i + " of many words\n")))));
        Assert.IsEmpty(Judge(File.ReadAllBytes(typeof(Assert).Assembly.Location)));
    }

    [TestMethod]
    public void Detect_prefers_a_check_to_lines_that_fit_as_well()
    {
        // The same sentence over and over, as a receiver without an aerial sends it.
        byte[] bytes = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("$GPTXT,01,01,01,ANTENNA OK*35\r\n", 100)));
        IReadOnlyList<Finding> findings = Judge(bytes);
        Assert.IsTrue(findings[0].Subject.Strength.IsChecked);
        Assert.Contains("nmea0183", findings.Select(finding => finding.Subject.Name));
        Assert.AreEqual("ascii-lines", Judge(bytes.Select(value => value == '*' ? (byte)'+' : value).ToArray())[0].Subject.Name);
    }

    [TestMethod]
    public void Detect_finds_requests_and_answers_of_Modbus_without_silences()
    {
        // MODBUS over Serial Line has no example frames; these are the specification's of each function, with the CRC bit by bit.
        byte[][] messages =
        [
            [0x11, 3, 0, 0x6B, 0, 3], [0x11, 3, 6, 2, 0x2B, 0, 0, 0, 0x64], [0x11, 1, 0, 0x13, 0, 0x13], [0x11, 1, 3, 0xCD, 0x6B, 5],
            [0x11, 16, 0, 1, 0, 2, 4, 0, 10, 1, 2], [0x11, 16, 0, 1, 0, 2], [0x11, 0x81, 2], [0x11, 6, 0, 1, 0, 3], [0x11, 22, 0, 4, 0, 0xF2, 0, 0x25],
        ];
        byte[] bytes = messages.SelectMany(message => message.Concat(Crc(message))).ToArray();
        Finding modbus = Judge(bytes).Single(finding => finding.Subject.Name == "modbus-rtu");
        Assert.AreEqual(messages.Length, modbus.Scan.Frames.Count);
        Assert.AreEqual(1.0, modbus.Share);
    }

    [TestMethod]
    public void Command_prints_a_table_and_a_line_for_programs()
    {
        Assert.AreEqual(ExitStatus.Good, Run(["detect", "-"], new MemoryStream(Speak("pms5003", 5, 1, 0))));
        string[] lines = _output.ToString().ReplaceLineEndings("\n").TrimEnd().Split('\n');
        Assert.StartsWith("rank  protocol ", lines[0]);
        Assert.StartsWith("   1  pms5003            pms5003          5  100.0%       0  certain", lines[1]);
        Assert.AreEqual("best=pms5003 frames=5 share=1.00 sensor=pms5003 verdict=certain", lines[^1]);
        Assert.IsTrue(lines.All(line => line.Length <= 80));
        Assert.AreEqual(string.Empty, _error.ToString());
    }

    [TestMethod]
    [DataRow(0)]
    [DataRow(1)]
    public void Command_says_1_when_nothing_fits(int length)
    {
        Assert.AreEqual(ExitStatus.Lost, Run(["detect", "-"], new MemoryStream(new byte[length])));
        Assert.EndsWith("best=none frames=0 share=0.00 sensor=none verdict=nothing", _output.ToString().TrimEnd());
    }

    [TestMethod]
    public void Command_looks_at_the_beginning_of_a_long_file_and_says_so()
    {
        byte[] frames = Speak("pms5003", 1000, 1, 0);
        Stream endless = new MemoryStream(Enumerable.Repeat(frames, 200).SelectMany(bytes => bytes).ToArray());
        Assert.AreEqual(ExitStatus.Good, Run(["detect", "-"], endless));
        Assert.Contains("4194304", _error.ToString());
        Assert.StartsWith("best=pms5003 frames=131072 ", _output.ToString().TrimEnd().Split('\n')[^1]);
    }

    [TestMethod]
    [DataRow("detect", "file")]
    [DataRow("detect /there/is/none", "no such file")]
    [DataRow("detect a --port b", "one of them")]
    [DataRow("detect a --baud 9600", "--baud does not go with a file")]
    [DataRow("detect --port memory:none --baud 9600", "memory:none")]
    [DataRow("--frames 3 detect a", "detect")]
    public void Command_says_2_when_it_cannot_start(string words, string expected)
    {
        Assert.AreEqual(ExitStatus.CannotStart, Run(words.Split(' ')));
        Assert.Contains(expected, _error.ToString());
        Assert.AreEqual(string.Empty, _output.ToString());
    }

    /// <summary>What a twin says, with noise, and at least one frame in it intact.</summary>
    internal static byte[] Speak(string name, int frames, long seed, double probability = 0.005)
    {
        for (;; seed += 1000)
        {
            VirtualSensor twin = SensorProfiles.Find(name).CreateVirtual(new SeededRandom(seed, 1));
            Noise noise = new(probability, new SeededRandom(seed, 2));
            ArrayBufferWriter<byte> wire = new();
            Transmission transmission = new();
            int intact = 0;
            for (int sent = 0; sent < frames;)
            {
                transmission.Clear();
                twin.WriteNext(transmission);
                foreach ((byte[] bytes, bool isFrame) in transmission.Parts)
                {
                    bool good = noise.Disturb(bytes, wire);
                    sent += isFrame ? 1 : 0;
                    intact += good && isFrame ? 1 : 0;
                }
            }

            if (intact > 0)
            {
                return wire.WrittenSpan.ToArray();
            }
        }
    }

    private static long Bytes(CaptureRow row)
    {
        return row.Frames == null ? 0 : CaptureFolder.ReadCandidates(row.Frames).Where(candidate => candidate.Good).Sum(candidate => (long)candidate.Length);
    }

    private static IReadOnlyList<Finding> Judge(byte[] bytes)
    {
        return Detector.Judge(new Capture(bytes, Array.Empty<int>()), CancellationToken.None);
    }

    private static byte[] Crc(byte[] message)
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

        return [(byte)crc, (byte)(crc >> 8)];
    }

    private int Run(string[] words, Stream input = null)
    {
        return new NanoCommand(_output, _error, null, CancellationToken.None, () => input).Run(words);
    }
}
