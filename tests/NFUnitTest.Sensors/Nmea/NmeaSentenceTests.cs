using System;
using nanoFramework.TestFramework;

namespace Nano.Tests
{
    using Nano.Frames;
    using Nano.Sensors;

    /// <summary>Sentences are those of the tests of pynmea2 1.19, or made up where no receiver sends such a thing.</summary>
    [TestClass]
    public class NmeaSentenceTests
    {
        private const string Vtg = "$GPVTG,108.53,T,,M,0.04,N,0.07,K,A*31";

        [TestMethod]
        public void TryRead_finds_address_and_fields()
        {
            NmeaSentence sentence = Read(Vtg);
            Assert.AreEqual(0x4750, sentence.Talker);
            Assert.AreEqual(NmeaSentence.Vtg, sentence.Type);
            Assert.AreEqual(10, sentence.Count);
            Assert.AreEqual("GPVTG|108.53|T||M|0.04|N|0.07|K|A||", Fields(sentence, 12));
            Assert.AreEqual("", Fields(sentence, 0));
            Assert.AreEqual(0, sentence.GetField(-1, out int offset));
            Assert.AreEqual(0, offset);
        }

        [TestMethod]
        [DataRow("$PUBX,40,GLL,1*00", 0x50, 0, "PUBX|40|GLL|1|")]
        [DataRow("$PGRMC,A,1,*00", 0x50, 0, "PGRMC|A|1||")]
        [DataRow("!AIVDM,1,1,,B,0000,0*00", 0x4149, 0x56444D, "AIVDM|1|1||B")]
        [DataRow("$BDGSA,,\r\n$GP", 0x4244, NmeaSentence.Gsa, "BDGSA||||")]
        [DataRow("$GNZDA", 0x474E, 0x5A4441, "GNZDA||||")]
        [DataRow("$IIXXXX,1", 0x49, 0, "IIXXXX|1|||")]
        public void TryRead_tells_who_speaks_and_of_what(string text, int talker, int type, string fields)
        {
            NmeaSentence sentence = Read(text);
            Assert.AreEqual(talker, sentence.Talker);
            Assert.AreEqual(type, sentence.Type);
            Assert.AreEqual(fields, Fields(sentence, 5));
        }

        [TestMethod]
        public void TryRead_changes_nothing_when_it_is_no_sentence()
        {
            NmeaSentence sentence = Read(Vtg);
            Assert.IsFalse(sentence.TryRead(Bytes("GPGGA,1,2"), 0, 9));
            Assert.IsFalse(sentence.TryRead(Bytes("$GPGG"), 0, 5));
            Assert.IsFalse(sentence.TryRead(Bytes("$GPGGA"), 0, 0));
            Assert.AreEqual(NmeaSentence.Vtg, sentence.Type);
            Assert.AreEqual(0, new NmeaSentence().GetField(0, out _));
            Assert.AreEqual(NmeaSentence.None, new NmeaSentence().GetNumber(0, 0));
            Assert.ThrowsException(typeof(ArgumentNullException), () => new NmeaSentence().TryRead(null, 0, 6));
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => new NmeaSentence().TryRead(new byte[8], 3, 6));
        }

        [TestMethod]
        public void TryRead_finds_the_first_40_fields_when_there_are_more()
        {
            string text = "$GPABC";
            for (int i = 1; i < 50; i++)
            {
                text += "," + i;
            }

            NmeaSentence sentence = Read(text);
            Assert.AreEqual(40, sentence.Count);
            Assert.AreEqual(39, sentence.GetNumber(39, 0));
            Assert.AreEqual(NmeaSentence.None, sentence.GetNumber(40, 0));
        }

        [TestMethod]
        [DataRow("12.5", 3, 12500)]
        [DataRow("-33.9", 3, -33900)]
        [DataRow("0.4999", 0, 0)]
        [DataRow("0.5", 0, 1)]
        [DataRow("-0.5", 0, -1)]
        [DataRow("-1.2345", 3, -1235)]
        [DataRow("1.23449999", 3, 1234)]
        [DataRow("2147483647", 0, 2147483647)]
        [DataRow("2147483648", 0, NmeaSentence.None)]
        [DataRow("-2147483648", 0, NmeaSentence.None)]
        [DataRow("", 0, NmeaSentence.None)]
        [DataRow("A", 0, NmeaSentence.None)]
        [DataRow("1-2", 0, NmeaSentence.None)]
        [DataRow("123456789012345678901", 0, NmeaSentence.None)]
        public void GetNumber_rounds_and_says_what_is_not_there(string text, int decimals, int expected)
        {
            Assert.AreEqual(expected, Read("$GPABC," + text + "*00").GetNumber(1, decimals));
        }

        [TestMethod]
        [DataRow("000000", 0)]
        [DataRow("184353.07", 67433070)]
        [DataRow("235959.9999", 86399999)]
        [DataRow("235960.5", 86400500)]
        [DataRow("1234", NmeaSentence.None)]
        [DataRow("240000", NmeaSentence.None)]
        [DataRow("-10000", NmeaSentence.None)]
        [DataRow("", NmeaSentence.None)]
        public void GetTime_returns_milliseconds_of_the_day(string text, int expected)
        {
            Assert.AreEqual(expected, Read("$GPABC," + text + "*00").GetTime(1));
        }

        // The 1e-7 degrees: CPython, fractions.Fraction.
        [TestMethod]
        [DataRow("4916.45,N", 492741667)]
        [DataRow("12311.12,W", -1231853333)]
        [DataRow("1929.045,S", -194840833)]
        [DataRow("02410.506,E", 241751000)]
        [DataRow("0000.0000029,S", 0)]
        [DataRow("0000.0000030,S", -1)]
        [DataRow("0000.00000299999,N", 0)]
        [DataRow("18000.0000000,E", 1800000000)]
        [DataRow("8959.9999999,N", 900000000)]
        [DataRow("4134.49821229,N", 415749702)]
        [DataRow("4916.45,", NmeaSentence.None)]
        [DataRow(",N", NmeaSentence.None)]
        [DataRow("-4916.45,N", NmeaSentence.None)]
        [DataRow("99999.9,E", NmeaSentence.None)]
        public void GetAngle_returns_degrees(string text, int expected)
        {
            Assert.AreEqual(expected, Read("$GPABC," + text + "*00").GetAngle(1));
        }

        // A knot is 4630/9 mm/s: CPython, fractions.Fraction.
        [TestMethod]
        [DataRow("0.0", 0)]
        [DataRow("000.5", 257)]
        [DataRow("1", 514)]
        [DataRow("0.000971", 0)]
        [DataRow("0.000972", 1)]
        [DataRow("1000", 514444)]
        [DataRow("-1", NmeaSentence.None)]
        [DataRow("", NmeaSentence.None)]
        [DataRow("99999999999", NmeaSentence.None)]
        public void GetSpeed_returns_millimetres_in_a_second(string text, int expected)
        {
            Assert.AreEqual(expected, Read("$GPABC," + text + "*00").GetSpeed(1));
        }

        [TestMethod]
        public void FrameReader_returns_sentences_whole_and_byte_by_byte_and_no_damaged_one()
        {
            byte[] line = Bytes(Vtg + "\r\n");
            FrameReader reader = new FrameReader(NmeaFrames.CreateLayout('$', 80));
            reader.Feed(line, 0, line.Length);
            Assert.IsTrue(reader.TryRead(out int offset, out int length));
            Assert.AreEqual(Vtg, Text(reader.Buffer, offset, length));
            int found = 0;
            for (int i = 0; i < line.Length; i++)
            {
                reader.Feed(line, i, 1);
                found += reader.TryRead(out _, out _) ? i : 0;
            }

            Assert.AreEqual(Vtg.Length - 1, found);
            for (int i = 0; i < Vtg.Length; i++)
            {
                line[i] ^= 1;
                reader.Feed(line, 0, line.Length);
                reader.GiveUp();
                Assert.IsFalse(reader.TryRead(out _, out _));
                line[i] ^= 1;
            }
        }

        private static byte[] Bytes(string text)
        {
            char[] characters = text.ToCharArray();
            byte[] bytes = new byte[characters.Length];
            for (int i = 0; i < bytes.Length; i++)
            {
                bytes[i] = (byte)characters[i];
            }

            return bytes;
        }

        private static NmeaSentence Read(string text)
        {
            byte[] bytes = Bytes("$$" + text);
            NmeaSentence sentence = new NmeaSentence();
            Assert.IsTrue(sentence.TryRead(bytes, 2, bytes.Length - 2));
            return sentence;
        }

        private static string Fields(NmeaSentence sentence, int count)
        {
            string fields = "";
            for (int i = 0; i < count; i++)
            {
                int length = sentence.GetField(i, out int offset);
                fields += Text(sentence.Buffer, offset, length) + (i + 1 < count ? "|" : "");
            }

            return fields;
        }

        private static string Text(byte[] bytes, int offset, int count)
        {
            char[] characters = new char[count];
            for (int i = 0; i < count; i++)
            {
                characters[i] = (char)bytes[offset + i];
            }

            return new string(characters);
        }
    }
}
