using nanoFramework.TestFramework;

namespace Nano.Tests
{
    using Nano.Checksums;
    using Nano.Frames;

    /// <summary>Random streams, in pieces of several sizes, beside a naive parser; and every fault of one byte.</summary>
    [TestClass]
    public class DelimitedStreamTests
    {
        [TestMethod]
        [DataRow((int)Stuffing.Slip, "c0 c0 db dc dd 00 01 ff dbdc dbdd")]
        [DataRow((int)Stuffing.Cobs, "00 00 01 01 02 03 fe ff 0200")]
        [DataRow((int)Stuffing.Hdlc, "7e 7e 7d 5e 5d 20 df ff 7d5e")]
        [DataRow((int)Stuffing.Dle, "10 03 ef 02 fd 1010 1003 1002")]
        public void TryRead_returns_what_a_naive_decoder_finds(int stuffing, string words)
        {
            Stuffing kind = (Stuffing)stuffing;
            string all = "";
            for (uint seed = 1; seed <= 4; seed++)
            {
                byte[] stream = new NoisyStream(seed).Next(700, words);
                StuffedLayout layout = Formats.Summed(kind, SumForm.Inverted, 2);
                layout.MaximumLength = 12;
                string frames = StuffedOracle.Decode(kind, stream, 12, true);
                Same(frames, layout, stream);
                all += frames;

                layout.Checks = null;
                frames = StuffedOracle.Decode(kind, stream, 12, false);
                Assert.IsTrue(frames.Length > 50, frames);
                Same(frames, layout, stream);
            }

            Assert.IsTrue(all.Length > 4, all);
        }

        [TestMethod]
        [DataRow("24", "2a", 1, 0x20, 12, "24 24 2a 2a 2b 2b 0a 80")]
        [DataRow("0d0a50", "4309", 1, 0, 20, "0d0a50 0d0a50 4309 4309 0d 0a 50 43 00 00")]
        [DataRow("2424", "0d0a", 0, 9, 12, "24 2424 0d 0d0a 0a 41 42 80 09")]
        [DataRow("", "0d0a", 0, 0x20, 6, "0d 0a 0d0a 41 42 43 44 45 46")]
        [DataRow("", "0a", 1, 0, 7, "0a 0a 41 42 43 80 ff 41 42 43 44")]
        [DataRow("7e", "7e", 0, 0, 9, "7e 7e 41 42 43")]
        public void TryRead_returns_what_a_naive_parser_finds(string start, string end, int tail, int lowest, int maximum, string words)
        {
            for (uint seed = 1; seed <= 4; seed++)
            {
                byte[] stream = new NoisyStream(seed).Next(700, words);
                DelimitedLayout layout = new DelimitedLayout
                {
                    Start = Hex.Parse(start),
                    End = Hex.Parse(end),
                    Tail = tail,
                    Lowest = lowest,
                    MinimumLength = 3,
                    MaximumLength = maximum,
                };
                string frames = DelimitedOracle.Decode(layout, stream, false);
                Assert.IsTrue(frames.Length > 10);
                Same(frames, layout, stream);
                layout.Checks = new[] { new FrameCheck { Checksum = new Sum(8, SumForm.Negated), At = -1, To = -1 } };
                Same(DelimitedOracle.Decode(layout, stream, true), layout, stream);
            }
        }

        [TestMethod]
        [DataRow("c001dbdc02dbdd61c0", (int)Stuffing.Slip)]
        [DataRow("0305f9" + "0202" + "02ff" + "00", (int)Stuffing.Cobs)]
        [DataRow("7e007d5e037d5d017e", (int)Stuffing.Hdlc)]
        [DataRow("1006021010e71003", (int)Stuffing.Dle)]
        public void TryRead_returns_the_frame_behind_one_with_any_byte_wrong(string wire, int stuffing)
        {
            Stuffing kind = (Stuffing)stuffing;
            StuffedLayout layout = Formats.Summed(kind, SumForm.Inverted, 2);
            byte[] frame = Hex.Parse(wire);
            string one = StuffedOracle.Decode(kind, frame, 120, true);
            Assert.IsTrue(one.Length > 4, wire);
            FrameReader reader = new FrameReader(layout);
            for (int at = 0; at < frame.Length; at++)
            {
                for (int value = 0; value < 256; value++)
                {
                    byte[] line = Hex.Join(frame, frame, frame);
                    line[at] = (byte)value;
                    string frames = Delivered.Of(reader, line, 1 + (value & 15));
                    Assert.IsTrue(frames.EndsWith(one), frames);
                }
            }
        }

        [TestMethod]
        public void TryRead_returns_the_sentence_behind_one_with_any_byte_wrong()
        {
            byte[] sentence = Formats.Ascii("$GPGLL,4916.45,N*3B\r\n");
            string one = Hex.Format(sentence, 0, sentence.Length) + "|";
            FrameReader reader = new FrameReader(Formats.Nmea('$'));
            Assert.AreEqual(one, Delivered.Of(reader, sentence, 3));
            for (int at = 0; at < sentence.Length; at++)
            {
                for (int value = 0; value < 256; value++)
                {
                    byte[] line = Hex.Join(sentence, sentence);
                    line[at] = (byte)value;
                    string frames = Delivered.Of(reader, line, 1 + (value & 31));
                    Assert.IsTrue(frames.EndsWith(one), frames);
                }
            }
        }

        private static void Same(string frames, FrameFormat format, byte[] stream)
        {
            Assert.AreEqual(frames, Delivered.Of(format, stream, 1));
            Assert.AreEqual(frames, Delivered.Of(format, stream, 7));
            Assert.AreEqual(frames, Delivered.Of(format, stream, 64));
            Assert.AreEqual(frames, Delivered.Of(format, stream, 700));
        }
    }
}
