using System;
using nanoFramework.TestFramework;

namespace Nano.Tests
{
    using Nano.Checksums;
    using Nano.Frames;

    /// <summary>Frames written in place.</summary>
    [TestClass]
    public class DelimitedWriteTests
    {
        [TestMethod]
        [DataRow((int)Stuffing.Slip, "c0db", "c0dbdcdbddc0")]
        [DataRow((int)Stuffing.Cobs, "4500002c4c79000040064f37", "024501042c4c79010540064f3700")]
        [DataRow((int)Stuffing.Cobs, "", "0100")]
        [DataRow((int)Stuffing.Cobs, "0000", "01010100")]
        [DataRow((int)Stuffing.Hdlc, "7e7d1103127e", "7e7d5e7d5d1103127d5e7e")]
        [DataRow((int)Stuffing.Shdlc, "7e7d1103121314b7", "7e7d5e7d5d7d3103127d3314b77e")]
        [DataRow((int)Stuffing.Ppp, "ff03c02101010004020600004d44", "7eff7d23c0217d217d217d207d247d227d267d207d204d447e")]
        [DataRow((int)Stuffing.Dle, "0a0110e5", "100a011010e51003")]
        public void Write_writes_the_published_bytes(int stuffing, string content, string wire)
        {
            Stuffing kind = (Stuffing)stuffing;
            byte[] bytes = Hex.Join(Hex.Parse("aa"), Hex.Parse(content), new byte[40]);
            int count = new FrameWriter(Formats.Unchecked(kind, 60)).Write(bytes, 1, content.Length / 2);
            Assert.AreEqual("aa" + wire + "00", Hex.Format(bytes, 0, count + 2));
        }

        [TestMethod]
        [DataRow((int)Stuffing.Slip, "c0db01")]
        [DataRow((int)Stuffing.Cobs, "0001ff")]
        [DataRow((int)Stuffing.Hdlc, "7e7d5e")]
        [DataRow((int)Stuffing.Shdlc, "7e7d1113")]
        [DataRow((int)Stuffing.Ppp, "7e7d001f20")]
        [DataRow((int)Stuffing.Dle, "100304")]
        public void Write_writes_what_a_reader_delivers_again(int stuffing, string alphabet)
        {
            Stuffing kind = (Stuffing)stuffing;
            NoisyStream random = new NoisyStream(5);
            StuffedLayout layout = Formats.Summed(kind, SumForm.Plain, 2);
            layout.MaximumLength = 1300;
            FrameWriter writer = new FrameWriter(layout);
            FrameReader reader = new FrameReader(layout);
            byte[] letters = Hex.Parse(alphabet);
            for (int length = 1; length < 640; length += length < 10 || length == 252 ? 1 : 22)
            {
                byte[] content = random.Next(length, letters);
                if (length % 3 == 0)
                {
                    // Nothing but one byte.
                    content = random.Next(length, new byte[] { letters[length % letters.Length] });
                }

                content[0] = kind == Stuffing.Dle ? (byte)2 : content[0];
                byte[] bytes = Hex.Join(content, new byte[660]);
                int sum = 0;
                foreach (byte value in content)
                {
                    sum += value;
                }

                string expected = Hex.Format(content, 0, length) + Hex.Format(new byte[] { (byte)sum }, 0, 1) + "|";
                int count = writer.Write(bytes, 0, length + 1);
                Assert.AreEqual(expected, Delivered.Of(reader, Hex.Slice(bytes, 0, count), 50), length.ToString());
            }

            Assert.AreEqual(0L, reader.Counters.Skipped);
        }

        [TestMethod]
        public void Write_writes_start_end_and_checks_of_a_sentence()
        {
            const string sentence = "$GPGLL,4916.45,N,12311.12,W,225444,A,*1D\r\n";
            byte[] bytes = Formats.Ascii("??GPGLL,4916.45,N,12311.12,W,225444,A,?????");
            Assert.AreEqual(sentence.Length, new FrameWriter(Formats.Nmea('$')).Write(bytes, 1, sentence.Length));
            byte[] expected = Formats.Ascii("?" + sentence);
            Assert.AreEqual(Hex.Format(expected, 0, expected.Length), Hex.Format(bytes, 0, bytes.Length));
        }

        [TestMethod]
        [DataRow("?GP$LL,4916.45,?????", "a start")]
        [DataRow("?GP*LL,4916.45,?????", "an end")]
        [DataRow("?GP\tLL,4916.45,?????", "a control character")]
        public void Write_throws_for_a_sentence_with_something_in_it_that_refuses_it(string text, string what)
        {
            byte[] bytes = Formats.Ascii(text);
            FrameWriter writer = new FrameWriter(Formats.Nmea('$'));
            Assert.ThrowsException(typeof(ArgumentException), () => writer.Write(bytes, 0, bytes.Length), what);
        }

        [TestMethod]
        [DataRow(6, 20, "is shorter than its parts")]
        [DataRow(19, 20, "is too long")]
        public void Write_throws_for_a_line_that(int length, int room, string what)
        {
            DelimitedLayout layout = new DelimitedLayout { Start = new byte[3], End = new byte[3] { 1, 1, 1 }, Tail = 1, MaximumLength = 18 };
            byte[] bytes = new byte[room];
            FrameWriter writer = new FrameWriter(layout);
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => writer.Write(bytes, 0, length), what);
            Assert.AreEqual(Hex.Format(new byte[room], 0, room), Hex.Format(bytes, 0, room));
        }

        [TestMethod]
        [DataRow((int)Stuffing.Slip, "c0c0c0c0", 8, 10, "has no room in the array")]
        [DataRow((int)Stuffing.Slip, "c0c0c0c0", 20, 8, "is too long on the line")]
        [DataRow((int)Stuffing.Slip, "c0c0c0c0", 20, 4, "is too long for itself")]
        [DataRow((int)Stuffing.Cobs, "01020304", 5, 10, "has no room in the array")]
        [DataRow((int)Stuffing.Cobs, "01020304", 20, 5, "is too long on the line")]
        [DataRow((int)Stuffing.Dle, "02101010", 8, 30, "has no room in the array")]
        [DataRow((int)Stuffing.Dle, "02101010", 20, 8, "is too long on the line")]
        [DataRow((int)Stuffing.Hdlc, "7e7e7e7e", 8, 10, "has no room in the array")]
        public void Write_throws_and_writes_nothing_where_a_frame(int stuffing, string content, int room, int maximum, string what)
        {
            Stuffing kind = (Stuffing)stuffing;
            byte[] bytes = Hex.Slice(Hex.Join(Hex.Parse(content), new byte[40]), 0, room);
            StuffedLayout layout = Formats.Summed(kind, SumForm.Inverted, 1);
            layout.MaximumLength = maximum;
            FrameWriter writer = new FrameWriter(layout);
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => writer.Write(bytes, 0, 4), what);
            Assert.AreEqual(content, Hex.Format(bytes, 0, 4), what);
        }

        [TestMethod]
        [DataRow("1002")]
        [DataRow("0302")]
        public void Write_throws_for_a_DLE_frame_that_begins_with_a_byte_of_the_framing(string content)
        {
            byte[] bytes = Hex.Join(Hex.Parse(content), new byte[20]);
            FrameWriter writer = new FrameWriter(Formats.Unchecked(Stuffing.Dle, 60));
            Assert.ThrowsException(typeof(ArgumentException), () => writer.Write(bytes, 0, 2));
        }

        [TestMethod]
        public void Write_writes_the_longest_frame_that_fits_and_a_reader_takes_it()
        {
            byte[] bytes = Hex.Join(Hex.Parse("c0c0c0c0"), new byte[6]);
            StuffedLayout layout = Formats.Unchecked(Stuffing.Slip, 10);
            Assert.AreEqual(10, new FrameWriter(layout).Write(bytes, 0, 4));
            Assert.AreEqual("c0c0c0c0|", Delivered.Of(layout, bytes, 1));
        }
    }
}
