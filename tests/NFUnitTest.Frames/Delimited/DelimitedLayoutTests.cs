using System;
using nanoFramework.TestFramework;

namespace Nano.Tests
{
    using Nano.Frames;

    /// <summary>Frames that end where certain bytes stand, by published examples.</summary>
    [TestClass]
    public class DelimitedLayoutTests
    {
        private const string Gga = "$GPGGA,123519,4807.038,N,01131.000,E,1,08,0.9,545.4,M,46.9,M,,*47\r\n";
        private const string Gll = "$GPGLL,4916.45,N,12311.12,W,225444,A,*1D\r\n";
        private const string Vdm = "!AIVDM,1,1,,B,177KQJ5000G?tO`K>RA1wUbN0TKH,0*5C\r\n";

        // The check byte behind it is D8.
        private const string Block = "\r\nPID\t0x203\r\nV\t26201\r\nI\t0\r\nP\t0\r\nCE\t0\r\nSOC\t1000\r\nTTG\t-1\r\nAlarm\tOFF\r\nRelay\tOFF\r\nAR\t0\r\nBMV\t700\r\nFW\t0307\r\nChecksum\t";
        private const string Telegram = "/ISK5\\2M550T-1012\r\n\r\n1-3:0.2.8(50)\r\n0-0:1.0.0(101209113020W)\r\n1-0:1.8.1(123456.789*kWh)\r\n!5A8C\r\n";

        [TestMethod]
        [DataRow(1)]
        [DataRow(7)]
        [DataRow(1000)]
        public void TryRead_returns_NMEA_sentences_of_one_start_and_passes_over_the_other(int piece)
        {
            byte[] line = Formats.Ascii("46.9,M,,*47\r\n" + Gga + Vdm + Gll);
            Assert.AreEqual(Bar(Gga) + Bar(Gll), Delivered.Of(Formats.Nmea('$'), line, piece));
            Assert.AreEqual(Bar(Vdm), Delivered.Of(Formats.Nmea('!'), line, piece));
        }

        [TestMethod]
        [DataRow("$GPGLL,4916.45,N,$", "a start")]
        [DataRow("$GPGLL,4916\t", "a control character")]
        [DataRow("$GPGLL,4916\r\n", "an end of line")]
        [DataRow("$GPGLL*1DG", "something else than CR behind the digits")]
        [DataRow("$GPGLL,4916.45,N,12311.12,W,225444,A,4916.45,N,12311.12,W,225444,A,*", "more than fits")]
        public void TryRead_refuses_at_once_what_has_in_it(string begun, string what)
        {
            FrameReader reader = new FrameReader(Formats.Nmea('$'));
            byte[] bytes = Formats.Ascii(begun + new string(' ', 0));
            reader.Feed(bytes, 0, bytes.Length);
            byte[] more = Formats.Ascii(what == "more than fits" ? "123456789012" : "x");
            reader.Feed(more, 0, more.Length);
            Assert.IsFalse(reader.TryRead(out _, out _));
            Assert.IsTrue(reader.Held < 10, what);
        }

        [TestMethod]
        [DataRow(1)]
        [DataRow(5)]
        [DataRow(1000)]
        public void TryRead_returns_VE_Direct_blocks_whose_bytes_sum_up_to_nothing(int piece)
        {
            byte[] block = Hex.Join(Formats.Ascii(Block), Hex.Parse("d8"));
            byte[] damaged = Hex.Join(Formats.Ascii(Block), Hex.Parse("d9"));
            byte[] stream = Hex.Join(Hex.Parse("b4"), block, damaged, block, Formats.Ascii(":A0002000148\n"), block);
            string one = Hex.Format(block, 0, block.Length) + "|";
            FrameReader reader = new FrameReader(Formats.VeDirect());
            Assert.AreEqual(one + one + one, Delivered.Of(reader, stream, piece));
            Assert.AreEqual(1L, reader.Counters.ChecksumErrors);
            Assert.AreEqual((long)(1 + damaged.Length + 13), reader.Counters.Skipped);
        }

        [TestMethod]
        [DataRow(1)]
        [DataRow(11)]
        [DataRow(1000)]
        public void TryRead_returns_P1_telegrams_and_refuses_one_with_a_digit_wrong(int piece)
        {
            string wrong = Telegram.Substring(0, Telegram.Length - 3) + "D\r\n";
            byte[] stream = Formats.Ascii(Telegram + wrong + Telegram);
            Assert.AreEqual(Bar(Telegram) + Bar(Telegram), Delivered.Of(Formats.P1(), stream, piece));
        }

        [TestMethod]
        [DataRow(1)]
        [DataRow(3)]
        [DataRow(1000)]
        public void TryRead_returns_lines_and_begins_behind_what_is_not_text(int piece)
        {
            byte[] stream = Hex.Join(Formats.Ascii("12.5\r\n\r\nab"), Hex.Parse("ff00"), Formats.Ascii("c\n\r\rd\r\n"));
            Assert.AreEqual(Bar("12.5\r\n") + Bar("\r\n") + Bar("d\r\n"), Delivered.Of(Formats.Lines(20), stream, piece));
        }

        [TestMethod]
        public void TryRead_gives_up_a_line_that_is_too_long_byte_by_byte()
        {
            byte[] stream = Formats.Ascii("0123456789\r\nab\r\n");
            Assert.AreEqual(Bar("456789\r\n") + Bar("ab\r\n"), Delivered.Of(Formats.Lines(8), stream, 1));
            Assert.AreEqual(Bar("456789\r\n") + Bar("ab\r\n"), Delivered.Of(Formats.Lines(8), stream, 100));
        }

        [TestMethod]
        public void TryRead_returns_the_line_that_comes_after_a_silence_to_the_same_place()
        {
            // What was looked at before must not hide the end of what stands there now.
            FrameReader reader = new FrameReader(Formats.Lines(20));
            Assert.AreEqual("", Delivered.Of(reader, Formats.Ascii("0123456789"), 100));
            Assert.AreEqual(Bar("ab\r\n") + Bar("cd\r\n"), Delivered.Of(reader, Formats.Ascii("ab\r\ncd\r\n"), 100));
        }

        [TestMethod]
        public void FrameReader_refuses_a_layout_that_contradicts_itself()
        {
            Refuses(new DelimitedLayout { MaximumLength = 10 });
            Refuses(new DelimitedLayout { End = new byte[0], MaximumLength = 10 });
            Refuses(new DelimitedLayout { End = new byte[1], Tail = -1, MaximumLength = 10 });
            Refuses(new DelimitedLayout { End = new byte[1], Tail = 10, MaximumLength = 10 });
            Refuses(new DelimitedLayout { End = new byte[1], MinimumLength = 11, MaximumLength = 10 });
            Refuses(new StuffedLayout { MinimumLength = 11, MaximumLength = 10 });
        }

        private static void Refuses(FrameFormat format)
        {
            Assert.ThrowsException(typeof(ArgumentException), () => new FrameReader(format));
        }

        private static string Bar(string text)
        {
            byte[] bytes = Formats.Ascii(text);
            return Hex.Format(bytes, 0, bytes.Length) + "|";
        }
    }
}
