using System;
using nanoFramework.TestFramework;

namespace Nano.Tests.TextHex
{
    using HexDump = Nano.Text.HexDump;

    /// <summary>Dumps line by line. The expected texts are what hexdump -C (util-linux 2.38.1) prints.</summary>
    [TestClass]
    public class HexDumpTests
    {
        [TestMethod]
        [DataRow(1)]
        [DataRow(3)]
        [DataRow(15)]
        [DataRow(16)]
        [DataRow(17)]
        [DataRow(54)]
        public void Feed_gives_the_same_lines_in_chunks_of_any_size(int chunk)
        {
            Same(DumpText.Repeated, DumpText.Write(new HexDump(), DumpText.RepeatedBytes(), chunk));
        }

        [TestMethod]
        public void Feed_takes_bytes_up_to_the_end_of_a_line()
        {
            byte[] bytes = new byte[100];
            bytes[20] = 1;
            HexDump dump = new HexDump();
            Assert.AreEqual(0, dump.Feed(bytes, 0, 0), "");
            Assert.AreEqual(5, dump.Feed(bytes, 0, 5), "");
            Assert.AreEqual(0, dump.Length, "");
            Assert.AreEqual(11, dump.Feed(bytes, 5, 95), "");
            Assert.AreEqual(79, dump.Length, "");
            Assert.AreEqual(16, dump.Feed(bytes, 16, 84), "");
            Assert.AreEqual(79, dump.Length, "");
            Assert.AreEqual(4, dump.Feed(bytes, 96, 4), "");
            Assert.AreEqual(0, dump.Length, "");
        }

        [TestMethod]
        public void Feed_keeps_neither_the_buffer_nor_its_bytes()
        {
            byte[] buffer = Hex.Parse("41424344454647484142434445464748");
            HexDump dump = new HexDump();
            dump.Feed(buffer, 0, 16);
            byte[] line = dump.Line;
            Same("00000000  41 42 43 44 45 46 47 48  41 42 43 44 45 46 47 48  |ABCDEFGHABCDEFGH|\n", DumpText.LineOf(dump));
            buffer[0] = 0x61;
            dump.Feed(buffer, 0, 16);
            Same("00000010  61 42 43 44 45 46 47 48  41 42 43 44 45 46 47 48  |aBCDEFGHABCDEFGH|\n", DumpText.LineOf(dump));
            Assert.AreSame(line, dump.Line, "");
        }

        [TestMethod]
        public void Feed_gives_one_star_for_lines_that_repeat_and_again_for_the_next_run()
        {
            byte[] bytes = new byte[112];
            bytes[48] = (byte)'b';
            string zeros = "  00 00 00 00 00 00 00 00  00 00 00 00 00 00 00 00  |................|\n";
            Same(
                "00000000" + zeros + "*\n" + "00000030  62 00 00 00 00 00 00 00  00 00 00 00 00 00 00 00  |b...............|\n" + "00000040" + zeros
                    + "*\n" + "00000070\n",
                DumpText.Write(new HexDump(), bytes, 112));
        }

        [TestMethod]
        public void Feed_begins_another_dump_when_one_has_been_finished()
        {
            HexDump dump = new HexDump(16);
            DumpText.Write(dump, DumpText.RepeatedBytes(), 54);
            Same(DumpText.Repeated, DumpText.Write(dump, DumpText.RepeatedBytes(), 54));
            DumpText.Write(dump, new byte[32], 32);
            Same(
                "00000000  00 00 00 00 00 00 00 00  00 00 00 00 00 00 00 00  |................|\n00000010\n",
                DumpText.Write(dump, new byte[16], 16));
        }

        [TestMethod]
        public void A_dump_of_no_bytes_has_no_lines_unless_it_starts_elsewhere()
        {
            Same("", DumpText.Write(new HexDump(), new byte[0], 1));
            Same("00000007\n", DumpText.Write(new HexDump(7), new byte[0], 1));
        }

        [TestMethod]
        public void Finish_gives_the_shorter_line_and_the_last_offset_and_then_nothing()
        {
            HexDump dump = new HexDump();
            dump.Feed(Hex.Parse("7c207e7f801f0a31aa"), 0, 9);
            Assert.IsTrue(dump.Finish(), "");
            Same("00000000  7c 20 7e 7f 80 1f 0a 31  aa                       || ~....1.|\n", DumpText.LineOf(dump));
            Assert.IsTrue(dump.Finish(), "");
            Same("00000009\n", DumpText.LineOf(dump));
            Assert.IsFalse(dump.Finish(), "");
            Assert.AreEqual(0, dump.Length, "");
            Assert.IsFalse(dump.Finish(), "");
        }

        [TestMethod]
        public void Offsets_begin_at_start_and_grow_wider_behind_4_GB()
        {
            byte[] bytes = new byte[49];
            bytes[16] = (byte)'x';
            bytes[48] = (byte)'!';
            Same(
                "ffffffe7  00 00 00 00 00 00 00 00  00 00 00 00 00 00 00 00  |................|\n"
                    + "fffffff7  78 00 00 00 00 00 00 00  00 00 00 00 00 00 00 00  |x...............|\n"
                    + "100000007  00 00 00 00 00 00 00 00  00 00 00 00 00 00 00 00  |................|\n"
                    + "100000017  21                                                |!|\n"
                    + "100000018\n",
                DumpText.Write(new HexDump(0xFFFFFFE7), bytes, 20));
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => new HexDump(-1), "");
        }

        [TestMethod]
        public void Offsets_go_on_behind_the_largest_start()
        {
            Same(
                "7fffffffffffffff  30                                                |0|\n8000000000000000\n",
                DumpText.Write(new HexDump(long.MaxValue), Hex.Parse("30"), 1));
        }

        [TestMethod]
        public void ToString_is_the_line_alone_and_empty_where_there_is_none()
        {
            HexDump dump = new HexDump();
            Same("", dump.ToString());
            dump.Feed(new byte[16], 0, 16);
            Same("00000000  00 00 00 00 00 00 00 00  00 00 00 00 00 00 00 00  |................|", dump.ToString());
            dump.Feed(new byte[16], 0, 16);
            Same("*", dump.ToString());
            dump.Feed(new byte[16], 0, 16);
            Same("", dump.ToString());
        }

        [TestMethod]
        public void Feed_refuses_a_stretch_that_is_none()
        {
            HexDump dump = new HexDump();
            Assert.ThrowsException(typeof(ArgumentNullException), () => dump.Feed(null, 0, 0), "");
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => dump.Feed(new byte[4], 1, 4), "");
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => dump.Feed(new byte[4], 0, -1), "");
        }

        private static void Same(string expected, string actual)
        {
            Assert.AreEqual(expected, actual, actual);
        }
    }
}
