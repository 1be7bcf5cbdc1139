using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Nano.Text;

namespace Nano.Host.Tests.Text;

/// <summary>
/// The output of the program hexdump -C, byte for byte, for 200 files of 0 to 5,000 bytes; and each dump read back. The files and the
/// sums of hexdump's output are those of tests/Vectors/make_hexdump_sums.py. Where the program is there, it is asked too.
/// </summary>
[TestClass]
public class HexDumpAgainstHexdumpTests
{
    private const int ShortFiles = 40;
    private const int Longest = 5000;

    private static readonly string[] Sums = File.ReadAllLines(Path.Combine(Repository.Root, "tests", "Host", "Text", "hexdump-sums.txt"));

    [TestMethod]
    public void Dumps_have_the_sums_of_those_of_hexdump()
    {
        string[] ours = Files().Select(file => file.Length + " " + Convert.ToHexStringLower(SHA256.HashData(Dump(file)))).ToArray();
        Assert.HasCount(200, ours);
        CollectionAssert.AreEqual(Sums, ours);
    }

    [TestMethod]
    public void Dumps_are_those_of_hexdump_where_it_is_installed()
    {
        string program = Find("hexdump");
        if (program == null)
        {
            Assert.Inconclusive("no hexdump here");
        }

        string path = Path.GetTempFileName();
        try
        {
            int number = 0;
            foreach (byte[] file in Files())
            {
                File.WriteAllBytes(path, file);
                Assert.AreEqual(Run(program, "-C", path), Encoding.Latin1.GetString(Dump(file)), "file " + number++);
            }
        }
        finally
        {
            File.Delete(path);
        }
    }

    [TestMethod]
    public void Dumps_are_read_back_whole_and_in_chunks()
    {
        Random random = new(7);
        foreach (byte[] file in Files())
        {
            byte[] text = Dump(file);
            foreach (int longest in new[] { text.Length, 1000, 90 })
            {
                byte[] target = new byte[file.Length];
                HexDumpReader reader = new(target);
                int read = 0;
                for (int end = 0; end < text.Length;)
                {
                    end = Math.Min(text.Length, end + (longest == text.Length ? longest : random.Next(1, longest)));
                    read += reader.Feed(text, read, end - read);
                }

                Assert.AreEqual(text.Length, read);
                Assert.AreEqual(file.Length, reader.Length);
                Assert.IsTrue(reader.IsComplete);
                CollectionAssert.AreEqual(file, target);
            }
        }
    }

    [TestMethod]
    public void The_files_repeat_lines_and_end_in_all_ways()
    {
        string[] dumps = Files().Select(file => Encoding.Latin1.GetString(Dump(file))).ToArray();
        Assert.IsGreaterThan(100, dumps.Count(dump => dump.Contains("\n*\n")));
        Assert.IsGreaterThan(5, dumps.Count(dump => dump.Split('\n').TakeLast(3).First() == "*"));
        Assert.HasCount(16, Files().Select(file => file.Length % 16).Distinct());
    }

    // In chunks of random sizes.
    private static byte[] Dump(byte[] file)
    {
        Random random = new(file.Length);
        MemoryStream text = new();
        HexDump dump = new();
        for (int at = 0; at < file.Length;)
        {
            at += dump.Feed(file, at, random.Next(0, Math.Min(file.Length - at, 50) + 1));
            text.Write(dump.Line, dump.Offset, dump.Length);
        }

        while (dump.Finish())
        {
            text.Write(dump.Line, dump.Offset, dump.Length);
        }

        return text.ToArray();
    }

    private static IEnumerable<byte[]> Files() => Enumerable.Range(0, Sums.Length).Select(MakeFile);

    // As make_file of the script.
    private static byte[] MakeFile(int number)
    {
        ulong state = (ulong)number;
        int Below(int limit)
        {
            state = unchecked((state * 6364136223846793005) + 1442695040888963407);
            return (int)((state >> 33) % (ulong)limit);
        }

        int length = number < ShortFiles ? number : Below(Longest + 1);
        List<byte> content = new();
        while (content.Count < length)
        {
            switch (Below(4))
            {
                case 0:
                    content.AddRange(Enumerable.Range(0, Below(100)).Select(_ => (byte)Below(256)).ToArray());
                    break;
                case 1:
                    byte value = (byte)Below(256);
                    content.AddRange(Enumerable.Repeat(value, Below(200)));
                    break;
                case 2:
                    byte[] line = content.TakeLast(16).ToArray();
                    content.AddRange(Enumerable.Repeat(line, Below(6)).SelectMany(bytes => bytes));
                    break;
                default:
                    content.AddRange(new byte[-content.Count & 15]);
                    break;
            }
        }

        return content.Take(length).ToArray();
    }

    private static string Find(string program)
    {
        return (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists);
    }

    private static string Run(string program, params string[] arguments)
    {
        ProcessStartInfo start = new(program, arguments) { RedirectStandardOutput = true, StandardOutputEncoding = Encoding.Latin1 };
        start.Environment["LC_ALL"] = "C";
        using Process process = Process.Start(start);
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.AreEqual(0, process.ExitCode);
        return output;
    }
}
