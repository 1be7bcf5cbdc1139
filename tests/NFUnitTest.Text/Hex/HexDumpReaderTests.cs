using System;
using nanoFramework.TestFramework;

namespace Nano.Tests.TextHex
{
    using HexDumpReader = Nano.Text.HexDumpReader;

    /// <summary>Dumps read back, and what is none.</summary>
    [TestClass]
    public class HexDumpReaderTests
    {
        private const string Line = "00000000  61 61 61 61 61 61 61 61  61 61 61 61 61 61 61 61  |aaaaaaaaaaaaaaaa|\n";

        [TestMethod]
        [DataRow(1)]
        [DataRow(7)]
        [DataRow(79)]
        [DataRow(1000)]
        public void Feed_reads_whole_lines_and_leaves_the_rest_for_the_next_call(int chunk)
        {
            byte[] text = DumpText.Ascii(DumpText.Repeated);
            byte[] target = new byte[60];
            HexDumpReader reader = new HexDumpReader(target);
            int read = 0;
            for (int end = 0; end < text.Length;)
            {
                end = end + chunk < text.Length ? end + chunk : text.Length;
                read += reader.Feed(text, read, end - read);
                Assert.AreEqual(end == text.Length, reader.IsComplete && reader.Length == 54, "");
            }

            Assert.AreEqual(text.Length, read, "");
            byte[] bytes = DumpText.RepeatedBytes();
            Assert.AreEqual(Hex.Format(bytes, 0, 54), Hex.Format(target, 0, 54), "");
            Assert.AreEqual(0L, reader.Start, "");
        }

        [TestMethod]
        public void A_dump_that_was_cut_is_told_from_a_complete_one()
        {
            byte[] text = DumpText.Ascii(DumpText.Repeated);
            HexDumpReader reader = new HexDumpReader(new byte[54]);
            Assert.AreEqual(-1L, reader.Start, "");
            Assert.IsTrue(reader.IsComplete, "");
            Assert.AreEqual(text.Length - 9, reader.Feed(text, 0, text.Length - 1), "");
            Assert.IsFalse(reader.IsComplete, "");
            Assert.AreEqual(54, reader.Length, "");
            Assert.AreEqual(9, reader.Feed(text, text.Length - 9, 9), "");
            Assert.IsTrue(reader.IsComplete, "");
        }

        [TestMethod]
        public void A_dump_begins_where_its_first_line_says()
        {
            byte[] target = new byte[32];
            byte[] text = DumpText.Ascii("123456789  7f 80 |..|\n12345678b\n");
            HexDumpReader reader = new HexDumpReader(target);
            Assert.AreEqual(text.Length, reader.Feed(text, 0, text.Length), "");
            Assert.AreEqual(0x123456789, reader.Start, "");
            Assert.AreEqual(2, reader.Length, "");
            Assert.AreEqual("7f8000", Hex.Format(target, 0, 3), "");
            Assert.IsTrue(reader.IsComplete, "");
        }

        [TestMethod]
        public void Upper_case_and_returns_before_the_ends_of_lines_are_read()
        {
            byte[] text = DumpText.Ascii("0000000A  FF 0a\r\n0000000c\r\n");
            HexDumpReader reader = new HexDumpReader(new byte[2]);
            Assert.AreEqual(text.Length, reader.Feed(text, 0, text.Length), "");
            Assert.IsTrue(reader.IsComplete && reader.Start == 10 && reader.Length == 2, "");
        }

        [TestMethod]
        public void The_text_column_is_passed_over_whatever_it_says()
        {
            Assert.AreEqual("", DumpText.Refused("00000000  31 32  |*zz|00 |\n00000002\n", 2), "");
        }

        [TestMethod]
        [DataRow("00000000  6g\n", "line 1: no hex digit at 3")]
        [DataRow("00000000  6 1\n", "line 1: no hex digit at 3")]
        [DataRow("00000000  61 6\n", "line 1: no hex digit at 6")]
        [DataRow("00000000, 61\n", "line 1: no hex digit at 0")]
        [DataRow("00000000  61 61 61 61 61 61 61 61  61 61 61 61 61 61 61 61 61\n", "line 1: digit")]
        [DataRow("  61\n", "line 1: offset")]
        [DataRow("\n", "line 1: offset")]
        [DataRow("8000000000000000  61\n", "line 1: offset")]
        [DataRow("10000000000000000  61\n", "line 1: offset")]
        [DataRow("48656c6c6f20776f726c640a\n", "line 1: offset")]
        [DataRow("*\n", "line 1: *")]
        [DataRow("00000000  61\n*\n", "line 2: *")]
        [DataRow(Line + "00000010\n*\n", "line 3: *")]
        [DataRow("00000000  61\n00000000\n", "line 2: offset")]
        [DataRow("00000000  61\n00000002\n", "line 2: offset")]
        [DataRow("00000005  61\n00000004  61\n", "line 2: offset")]
        public void Feed_says_in_which_line_what_is_wrong(string text, string expected)
        {
            string message = DumpText.Refused(text, 40);
            Assert.AreEqual(expected, message, message);
        }

        [TestMethod]
        [DataRow("00000010\n")]
        [DataRow("00000000\n")]
        [DataRow("00000018\n")]
        [DataRow("00000021  61\n")]
        public void A_star_is_followed_by_an_offset_whole_lines_later(string next)
        {
            Assert.AreEqual("line 3: offset", DumpText.Refused(Line + "*\n" + next, 40), "");
        }

        [TestMethod]
        public void A_target_that_is_too_small_is_said_and_has_what_fits()
        {
            byte[] text = DumpText.Ascii(Line + "*\n00000030\n");
            byte[] target = new byte[20];
            HexDumpReader reader = new HexDumpReader(target);
            Assert.ThrowsException(typeof(ArgumentException), () => reader.Feed(text, 0, text.Length), "");
            Assert.AreEqual(16, reader.Length, "");
            Assert.AreEqual("61616161", Hex.Format(target, 16, 4), "");
            Assert.ThrowsException(typeof(ArgumentException), () => new HexDumpReader(new byte[15]).Feed(text, 0, text.Length), "");
            Assert.AreEqual("", DumpText.Refused(Line + "*\n00000030\n", 48), "");
            string message = DumpText.Refused(Line + "*\n00000030\n", 47);
            Assert.AreEqual("line 3: target", message, message);
        }

        [TestMethod]
        public void Nobody_gets_away_with_null_or_a_stretch_that_is_none()
        {
            HexDumpReader reader = new HexDumpReader(new byte[1]);
            Assert.ThrowsException(typeof(ArgumentNullException), () => new HexDumpReader(null), "");
            Assert.ThrowsException(typeof(ArgumentNullException), () => reader.Feed(null, 0, 0), "");
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => reader.Feed(new byte[4], 2, 3), "");
        }
    }
}
