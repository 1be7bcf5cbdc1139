using System.IO;
using System.Linq;
using System.Threading;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Nano.Pc.CommandLine;
using Nano.Pc.Sensors;
using Nano.StandIns;

namespace Nano.Host.Tests.Pc;

/// <summary>Dumps in which frames are marked.</summary>
[TestClass]
public sealed class FrameDumpTests
{
    // The first frame of a PMSx003 whose sum was done by hand: 42 + 4d + 1c + 08 * 4 + d2 + 46 + 2d + 1e + 97 = 02c5.
    private static readonly byte[] Frame =
    [
        0x42, 0x4D, 0, 0x1C, 0, 0, 0, 8, 0, 8, 0, 0, 0, 8, 0, 8, 0, 0xD2, 0, 0x46, 0, 0x2D, 0, 0x1E, 0, 0, 0, 0, 0x97, 0, 2, 0xC5,
    ];

    private const string FirstFrame =
        "bytes: PM1.0 0  PM2.5 8  PM10 8 µg/m³  >0.3µm 210  >0.5µm 70  >1µm 45  >2.5µm 30  >5µm 0  >10µm 0 /0.1 L\n";

    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();

    [TestMethod]
    public void Frames_begin_lines_of_their_own_and_what_is_skipped_is_marked()
    {
        byte[] bytes = [1, 2, 3, .. Frame, .. Frame, 0x42];
        Assert.AreEqual(ExitStatus.Good, Run(["dump", "-", "--sensor", "pms5003"], bytes));
        Assert.AreEqual(
            "; 3 bytes skipped\n" +
            "00000000  01 02 03                                          |...|\n" +
            "; frame 1 at 0x3, 32 " + FirstFrame +
            "00000003  42 4d 00 1c 00 00 00 08  00 08 00 00 00 08 00 08  |BM..............|\n" +
            "00000013  00 d2 00 46 00 2d 00 1e  00 00 00 00 97 00 02 c5  |...F.-..........|\n" +
            "; frame 2 at 0x23, 32 " + FirstFrame +
            "00000023  42 4d 00 1c 00 00 00 08  00 08 00 00 00 08 00 08  |BM..............|\n" +
            "00000033  00 d2 00 46 00 2d 00 1e  00 00 00 00 97 00 02 c5  |...F.-..........|\n" +
            "; 1 byte skipped\n" +
            "00000043  42                                                |B|\n" +
            "00000044\n",
            _output.ToString());
    }

    [TestMethod]
    public void Dump_is_turned_back_into_its_bytes_whatever_the_sensor()
    {
        string folder = Directory.CreateTempSubdirectory("nano-dump-").FullName;
        try
        {
            foreach (SensorProfile sensor in SensorProfiles.All)
            {
                byte[] bytes = [.. DetectTests.Speak(sensor.Name, 40, 1, 0.01), .. new byte[100]];
                string dump = Path.Combine(folder, sensor.Name + ".txt");
                string made = Path.Combine(folder, sensor.Name + ".bin");
                _output.GetStringBuilder().Clear();
                Assert.AreEqual(ExitStatus.Good, Run(["dump", "-", "--sensor", sensor.Name], bytes));
                Assert.IsGreaterThan(0, _output.ToString().Split('\n').Count(line => line.StartsWith("; frame ")), sensor.Name);
                File.WriteAllText(dump, _output.ToString());
                Assert.AreEqual(ExitStatus.Good, Run(["dump", dump, "--back", made], []));
                CollectionAssert.AreEqual(bytes, File.ReadAllBytes(made), sensor.Name);
            }
        }
        finally
        {
            Directory.Delete(folder, true);
        }
    }

    [TestMethod]
    public void Part_of_a_stream_has_its_own_offsets()
    {
        Assert.AreEqual(ExitStatus.Good, Run(["dump", "-", "--sensor", "pms5003", "--skip", "16", "--count", "48"], [.. Frame, .. Frame]));
        Assert.StartsWith("; 16 bytes skipped\n00000010  00 d2 ", _output.ToString());
        Assert.Contains("; frame 1 at 0x20, 32 " + FirstFrame + "00000020  42 4d ", _output.ToString());
        Assert.EndsWith("00000040\n", _output.ToString());
    }

    [TestMethod]
    public void Frames_of_a_port_appear_as_they_come()
    {
        using MemoryLine line = new();
        using CancellationTokenSource stop = new(20000);
        StringWriter seen = new();
        int sent = 0;
        using Timer sender = new(
            _ =>
            {
                if (line.IsOpen && Interlocked.Exchange(ref sent, 1) == 0)
                {
                    line.Write([.. Frame, 0x42, 0x4D, 0]);
                }
                else if (_output.ToString().Contains("; 3 bytes skipped"))
                {
                    // The frame, and after a while what was begun: both while the line is open.
                    stop.Cancel();
                }
            },
            null,
            0,
            20);
        string[] words = ["dump", "--port", line.PortName, "--sensor", "pms5003"];
        Assert.AreEqual(ExitStatus.Good, new NanoCommand(_output, _error, null, stop.Token).Run(words));
        Assert.StartsWith("; frame 1 at 0x0, 32 " + FirstFrame, _output.ToString());
        Assert.EndsWith("; 3 bytes skipped\n00000020  42 4d 00                                          |BM.|\n00000023\n", _output.ToString());
    }

    [TestMethod]
    public void Terminal_shows_frames_in_colour_and_the_bytes_without()
    {
        MemoryStream input = new([1, .. Frame]);
        Assert.AreEqual(ExitStatus.Good, new NanoCommand(_output, _error, Terminals.Create(_output), CancellationToken.None, () => input).Run(["dump", "-", "--sensor", "pms5003"]));
        string[] lines = _output.ToString().Split('\n');
        Assert.AreEqual("\u001b[31m; 1 byte skipped\u001b[0m", lines[0]);
        Assert.StartsWith("00000000  01 ", lines[1]);
        Assert.StartsWith("\u001b[32m; frame 1 ", lines[2]);
    }

    [TestMethod]
    public void Back_takes_no_sensor()
    {
        Assert.AreEqual(ExitStatus.CannotStart, Run(["dump", "a", "--back", "b", "--sensor", "pms5003"], []));
        Assert.Contains("--sensor does not go with --back", _error.ToString());
    }

    private int Run(string[] words, byte[] input)
    {
        return new NanoCommand(_output, _error, null, CancellationToken.None, () => new MemoryStream(input)).Run(words);
    }
}
