using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Nano.Pc.CommandLine;
using Nano.StandIns;

namespace Nano.Host.Tests.Pc;

/// <summary>The PC program's dump. The expected texts are what util-linux's hexdump -C prints for these bytes.</summary>
[TestClass]
public sealed class DumpTests
{
    private static readonly byte[] Sample =
        [0x42, 0x4D, 0, 0x1C, .. "NanoNano"u8, .. new byte[52], .. "end"u8];

    private const string SampleDump =
        "00000000  42 4d 00 1c 4e 61 6e 6f  4e 61 6e 6f 00 00 00 00  |BM..NanoNano....|\n" +
        "00000010  00 00 00 00 00 00 00 00  00 00 00 00 00 00 00 00  |................|\n" +
        "*\n" +
        "00000040  65 6e 64                                          |end|\n" +
        "00000043\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("nano-dump-").FullName;
    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();

    [TestCleanup]
    public void DeleteFolder()
    {
        Directory.Delete(_folder, true);
    }

    [TestMethod]
    public void Dump_of_a_file_is_that_of_hexdump()
    {
        Assert.AreEqual(ExitStatus.Good, Run(["dump", Write(Sample)]));
        Assert.AreEqual(SampleDump, _output.ToString());
        Assert.AreEqual(string.Empty, _error.ToString());
    }

    [TestMethod]
    public void Dump_of_the_standard_input_is_that_of_hexdump()
    {
        Assert.AreEqual(ExitStatus.Good, Run(["dump", "-"], new MemoryStream(Sample)));
        Assert.AreEqual(SampleDump, _output.ToString());
    }

    [TestMethod]
    [DataRow("file")]
    [DataRow("pipe")]
    public void Dump_of_a_part_shows_its_own_offsets(string kind)
    {
        string[] words = ["dump", kind == "file" ? Write(Sample) : "-", "--skip", "3", "--count", "9"];
        Assert.AreEqual(ExitStatus.Good, Run(words, new UnseekableStream(Sample)));
        Assert.AreEqual("00000003  1c 4e 61 6e 6f 4e 61 6e  6f                       |.NanoNano|\n0000000c\n", _output.ToString());
    }

    [TestMethod]
    public void Dump_begins_where_the_bytes_are_found_across_pages()
    {
        byte[] bytes = new byte[300000];
        "needle"u8.CopyTo(bytes.AsSpan(65533));
        "needle"u8.CopyTo(bytes.AsSpan(200000));
        Assert.AreEqual(ExitStatus.Good, Run(["dump", Write(bytes), "--find", "6e 65 65 64 6C 65", "--count", "8"]));
        Assert.AreEqual("0000fffd  6e 65 65 64 6c 65 00 00                           |needle..|\n00010005\n", _output.ToString());
        _output.GetStringBuilder().Clear();
        Assert.AreEqual(ExitStatus.Good, Run(["dump", Write(bytes), "--skip", "65534", "--find", "6e6565646c65", "--count", "6"]));
        Assert.AreEqual("00030d40  6e 65 65 64 6c 65                                 |needle|\n00030d46\n", _output.ToString());
    }

    [TestMethod]
    public void Dump_of_a_port_shows_what_came()
    {
        using MemoryLine line = new();
        using Timer sender = SendWhenOpen(line, Sample);
        Assert.AreEqual(ExitStatus.Good, Run(["dump", "--port", line.PortName, "--count", "67"]));
        Assert.AreEqual(SampleDump, _output.ToString());
    }

    [TestMethod]
    public void Dump_of_a_quiet_port_ends_after_the_seconds_asked_for()
    {
        using MemoryLine line = new();
        using Timer sender = SendWhenOpen(line, Sample[..2]);
        Assert.AreEqual(ExitStatus.Good, Run(["dump", "--port", line.PortName, "--seconds", "2"]));
        Assert.AreEqual("00000000  42 4d                                             |BM|\n00000002\n", _output.ToString());
    }

    [TestMethod]
    public void Dump_of_no_bytes_shows_where_it_would_begin_if_anything()
    {
        Assert.AreEqual(ExitStatus.Good, Run(["dump", Write([])]));
        Assert.AreEqual(string.Empty, _output.ToString());
        Assert.AreEqual(ExitStatus.Good, Run(["dump", Write(Sample), "--skip", "1000"]));
        Assert.AreEqual("00000043\n", _output.ToString());
    }

    [TestMethod]
    public void Dump_of_a_pipe_shorter_than_what_is_passed_over_shows_its_end()
    {
        Assert.AreEqual(ExitStatus.Good, Run(["dump", "-", "--skip", "1000"], new UnseekableStream(Sample)));
        Assert.AreEqual("00000043\n", _output.ToString());
    }

    [TestMethod]
    public void Dump_of_a_file_that_tells_no_length_has_its_bytes()
    {
        if (!File.Exists("/dev/zero"))
        {
            Assert.Inconclusive("There is no such file here.");
        }

        Assert.AreEqual(ExitStatus.Good, Run(["dump", "/dev/zero", "--count", "3"]));
        Assert.AreEqual("00000000  00 00 00                                          |...|\n00000003\n", _output.ToString());
    }

    [TestMethod]
    public void Input_that_fails_is_told()
    {
        Assert.AreEqual(ExitStatus.CannotStart, Run(["dump", "-"], new FailingStream()));
        Assert.AreEqual("The file - cannot be read: it is broken." + Environment.NewLine, _error.ToString());
    }

    [TestMethod]
    public void Stop_ends_the_wait_for_a_dump_that_does_not_come()
    {
        string made = Path.Combine(_folder, "made");
        using SilentStream silence = new();
        CheckStopped(["dump", "-", "--back", made], silence);
        Assert.IsFalse(File.Exists(made));
    }

    [TestMethod]
    public void Stop_ends_a_search_that_takes_long()
    {
        string path = Write([]);
        using (FileStream file = File.OpenWrite(path))
        {
            file.SetLength(16L << 30);
        }

        CheckStopped(["dump", path, "--find", "42"], null);
    }

    [TestMethod]
    [DataRow(SampleDump, DisplayName = "whole")]
    [DataRow("00000000  42 4d\n00000002", DisplayName = "last line open")]
    [DataRow("00000000\t42 4D\r\n00000002\r\n", DisplayName = "of another program")]
    public void Dump_is_turned_back_into_its_bytes(string dump)
    {
        string made = Path.Combine(_folder, "made");
        Assert.AreEqual(ExitStatus.Good, Run(["dump", Write(Encoding.ASCII.GetBytes(dump)), "--back", made]));
        CollectionAssert.AreEqual(dump == SampleDump ? Sample : Sample[..2], File.ReadAllBytes(made));
        Assert.AreEqual(string.Empty, _error.ToString());
    }

    [TestMethod]
    public void Dump_of_many_megabytes_comes_back_from_a_pipe()
    {
        const string dump = "00000000  61 62 63 64 65 66 67 68  69 6a 6b 6c 6d 6e 6f 70  |abcdefghijklmnop|\n*\n00a00000\n";
        string made = Path.Combine(_folder, "made");
        Assert.AreEqual(ExitStatus.Good, Run(["dump", "-", "--back", made], new MemoryStream(Encoding.ASCII.GetBytes(dump))));
        byte[] bytes = File.ReadAllBytes(made);
        Assert.HasCount(10 << 20, bytes);
        Assert.IsTrue(bytes.Select((value, i) => value == 'a' + (i % 16)).All(right => right));
    }

    [TestMethod]
    [DataRow("00000000  42 4d 0g\n", "line 1", DisplayName = "no digit")]
    [DataRow("00000000  42 4d\n", "has been cut", DisplayName = "cut")]
    [DataRow("Hello\n", "line 1", DisplayName = "no dump")]
    [DataRow("48656c6c6f20776f726c640a\n", "line 1: offset", DisplayName = "digits alone")]
    [DataRow("00000010  61\n00000005\n", "line 2: offset", DisplayName = "goes back")]
    [DataRow("00000000  61 62 63\n*\n00000010\n", "line 2: *", DisplayName = "star behind a short line")]
    [DataRow("00000000  61\n7fffffffffff\n", "more bytes than can be held", DisplayName = "too large")]
    public void Text_that_is_no_dump_is_refused_and_leaves_no_file(string dump, string expected)
    {
        string made = Path.Combine(_folder, "made");
        CheckRefused(["dump", Write(Encoding.ASCII.GetBytes(dump)), "--back", made], expected);
        Assert.IsFalse(File.Exists(made));
    }

    [TestMethod]
    public void File_that_is_there_already_is_left_alone()
    {
        string made = Path.Combine(_folder, "made");
        File.WriteAllText(made, "mine");
        CheckRefused(["dump", Write(Encoding.ASCII.GetBytes(SampleDump)), "--back", made], "made");
        Assert.AreEqual("mine", File.ReadAllText(made));
    }

    [TestMethod]
    [DataRow("dump", "file")]
    [DataRow("dump /there/is/none", "no such file")]
    [DataRow("dump .", "directory")]
    [DataRow("dump a --port b", "one of them")]
    [DataRow("dump --port b --find 42", "--find does not go with --port")]
    [DataRow("dump a --baud 9600", "--baud does not go with a file")]
    [DataRow("dump a --back b --skip 3", "--skip does not go with --back")]
    [DataRow("dump a --skip -1", "--skip")]
    [DataRow("dump a --count x", "--count")]
    [DataRow("dump a --find 4", "--find")]
    [DataRow("dump a --find", "--find")]
    [DataRow("dump --port memory:none", "memory:none")]
    [DataRow("--frames 3 dump a", "'dump'")]
    public void Dump_says_one_line_and_2_when_it_cannot_start(string words, string expected)
    {
        CheckRefused(words.Split(' '), expected);
    }

    [TestMethod]
    public void Bytes_that_are_not_in_the_file_are_told()
    {
        CheckRefused(["dump", Write(Sample), "--find", "ff"], "no such bytes");
    }

    private void CheckStopped(string[] words, Stream input)
    {
        using CancellationTokenSource stop = new(500);
        Assert.AreEqual(ExitStatus.Good, new NanoCommand(_output, _error, null, stop.Token, () => input).Run(words));
        Assert.AreEqual(string.Empty, _output.ToString() + _error);
    }

    // What comes before a port is open is lost.
    private static Timer SendWhenOpen(MemoryLine line, byte[] bytes)
    {
        int sent = 0;
        return new Timer(
            _ =>
            {
                if (line.IsOpen && Interlocked.Exchange(ref sent, 1) == 0)
                {
                    line.Write(bytes);
                }
            },
            null,
            0,
            20);
    }

    private void CheckRefused(string[] words, string expected)
    {
        Assert.AreEqual(ExitStatus.CannotStart, Run(words));
        string[] lines = _error.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.HasCount(1, lines);
        Assert.Contains(expected, lines[0]);
        Assert.AreEqual(string.Empty, _output.ToString());
    }

    private string Write(byte[] bytes)
    {
        string path = Path.Combine(_folder, "file");
        File.WriteAllBytes(path, bytes);
        return path;
    }

    private int Run(string[] words, Stream input = null)
    {
        return new NanoCommand(_output, _error, null, CancellationToken.None, () => input).Run(words);
    }

    /// <summary>As a device that is pulled out.</summary>
    private sealed class FailingStream : MemoryStream
    {
        public override bool CanSeek => false;

        public override int Read(byte[] buffer, int offset, int count) => throw new IOException("it is broken.");
    }

    /// <summary>As a pipe that nobody writes to.</summary>
    private sealed class SilentStream : MemoryStream
    {
        private readonly ManualResetEventSlim _end = new();

        public override bool CanSeek => false;

        public override int Read(byte[] buffer, int offset, int count)
        {
            _end.Wait();
            return 0;
        }

        protected override void Dispose(bool disposing)
        {
            _end.Set();
            base.Dispose(disposing);
        }
    }

    /// <summary>As a pipe is.</summary>
    private sealed class UnseekableStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
