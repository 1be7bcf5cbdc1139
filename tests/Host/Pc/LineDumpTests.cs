using System;
using System.IO;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Nano.Boards;
using Nano.Serial;

namespace Nano.Host.Tests.Pc;

/// <summary>The boards' program that shows what comes on a line. The expected texts are what hexdump -C prints.</summary>
[TestClass]
[DoNotParallelize]
public sealed class LineDumpTests
{
    [TestMethod]
    public void Each_burst_is_a_dump_of_its_own()
    {
        byte[] frame = new byte[20];
        frame[0] = (byte)'B';
        Pieces line = new([frame[..7], frame[7..], null, null, frame[..1], frame[1..16], null, frame[..2]]);
        TextWriter console = Console.Out;
        StringWriter output = new() { NewLine = "\n" };
        try
        {
            Console.SetOut(output);
            Telemetry.Run(line);
        }
        finally
        {
            Console.SetOut(console);
        }

        Assert.AreEqual(
            "00000000  42 00 00 00 00 00 00 00  00 00 00 00 00 00 00 00  |B...............|\n" +
            "00000010  00 00 00 00                                       |....|\n" +
            "00000014\n" +
            "00000000  42 00 00 00 00 00 00 00  00 00 00 00 00 00 00 00  |B...............|\n" +
            "00000010\n" +
            "00000000  42 00                                             |B.|\n" +
            "00000002\n",
            output.ToString());
    }

    /// <summary>A line that says these pieces, null being silence, and then ends.</summary>
    private sealed class Pieces(byte[][] pieces) : RawIO
    {
        private int _next;

        protected override int ReadCore(byte[] buffer, int offset, int count, int timeout)
        {
            if (_next == pieces.Length)
            {
                return 0;
            }

            byte[] piece = pieces[_next++];
            piece?.CopyTo(buffer, offset);
            return piece?.Length ?? TimedOut;
        }

        protected override int WriteCore(byte[] buffer, int offset, int count) => count;

        protected override void CloseCore()
        {
        }
    }
}
