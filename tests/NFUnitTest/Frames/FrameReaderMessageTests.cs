using nanoFramework.TestFramework;

namespace Nano.Tests
{
    using Nano.Frames;
    using Nano.Sensors;

    /// <summary>A length-field layout without a sync word. The messages: CPython, struct.pack and a bit-by-bit CRC.</summary>
    [TestClass]
    public class FrameReaderMessageTests
    {
        private const string Climate = "0100100000000841bc000042826666027f";
        private const string Empty = "010002000000000072";
        private const string Abc = "01000200000003616263c898";

        [TestMethod]
        public void TryRead_returns_the_same_messages_and_counters_fed_whole_in_sevens_and_one_byte_at_a_time()
        {
            byte[] stream = Hex.Parse(Climate + Empty + Abc + Climate.Substring(0, 32) + "7e" + Abc + Climate);
            string reference = null;
            foreach (int piece in new[] { 1000, 7, 1, 2, 9, 17 })
            {
                FrameReader reader = new FrameReader(CheckedMessage.CreateLayout(64));
                FrameCollector collector = new FrameCollector(reader).Feed(stream, piece);
                string summary = collector.Summary();
                reference = reference ?? summary;
                Assert.AreEqual(reference, summary, "pieces of " + piece);
                Assert.AreEqual(5, collector.Frames.Count);
                Assert.AreEqual(Climate, (string)collector.Frames[0]);
                Assert.AreEqual(Empty, (string)collector.Frames[1]);
                Assert.AreEqual(Abc, (string)collector.Frames[2]);
                Assert.AreEqual(Abc, (string)collector.Frames[3]);
                Assert.AreEqual(Climate, (string)collector.Frames[4]);
                Assert.AreEqual(17L, reader.Counters.Skipped);
                Assert.AreEqual(0, reader.Held);
                Assert.IsTrue(reader.Counters.ChecksumErrors >= 1);
                Assert.IsTrue(collector.EveryByteIsAccountedFor());
            }
        }

        [TestMethod]
        public void TryRead_counts_no_trouble_on_a_clean_stream()
        {
            FrameReader reader = new FrameReader(CheckedMessage.CreateLayout(8));
            string summary = new FrameCollector(reader).Feed(Hex.Parse(Climate + Empty + Climate), 4).GiveUp().Summary();
            Assert.AreEqual("frames=3 bytes=43 skipped=0 checksum=0 length=0 timeouts=0 held=0 delivered=43: "
                + Climate + " " + Empty + " " + Climate, summary);
        }

        [TestMethod]
        [DataRow("ffffffff")]
        [DataRow("80000000")]
        [DataRow("7fffffff")]
        [DataRow("00010000")]
        [DataRow("00000041")]
        public void TryRead_rejects_a_length_above_the_limit_at_once(string length)
        {
            // The header alone: none of the bytes it claims ever come, and the message behind it is delivered.
            FrameReader reader = new FrameReader(CheckedMessage.CreateLayout(64));
            FrameCollector collector = new FrameCollector(reader).Feed(Hex.Parse("010010" + length), 7);
            Assert.IsTrue(reader.Counters.LengthErrors >= 1);
            Assert.IsTrue(reader.Counters.Skipped >= 1);
            collector.Feed(Hex.Parse(Climate), 17);
            Assert.AreEqual(1, collector.Frames.Count);
            Assert.AreEqual(Climate, (string)collector.Frames[0]);
            Assert.AreEqual(1024, reader.Buffer.Length);
        }

        [TestMethod]
        public void TryRead_takes_the_longest_payload_allowed_and_not_one_byte_more()
        {
            FrameReader three = new FrameReader(CheckedMessage.CreateLayout(3));
            Assert.AreEqual(1, new FrameCollector(three).Feed(Hex.Parse(Abc), 12).Frames.Count);
            FrameReader two = new FrameReader(CheckedMessage.CreateLayout(2));
            Assert.AreEqual(0, new FrameCollector(two).Feed(Hex.Parse(Abc), 12).GiveUp().Frames.Count);
            Assert.IsTrue(two.Counters.LengthErrors >= 1);
        }

        [TestMethod]
        public void GiveUp_delivers_a_message_that_stood_behind_a_length_that_was_too_long()
        {
            // The length was damaged to 40, within the limit: the candidate waits for 49 bytes, and the line falls silent.
            FrameReader reader = new FrameReader(CheckedMessage.CreateLayout(64));
            FrameCollector collector = new FrameCollector(reader).Feed(Hex.Parse("01001000000028" + Climate), 3);
            Assert.AreEqual(0, collector.Frames.Count);
            collector.GiveUp();
            Assert.AreEqual(1, collector.Frames.Count);
            Assert.AreEqual(Climate, (string)collector.Frames[0]);
            Assert.AreEqual(1L, reader.Counters.TimeOuts);
            Assert.IsTrue(collector.EveryByteIsAccountedFor());
        }

        [TestMethod]
        public void TryRead_agrees_with_the_plain_parser_on_random_streams_full_of_zeros()
        {
            byte[] climate = Hex.Parse(Climate);
            byte[] empty = Hex.Parse(Empty);
            byte[] abc = Hex.Parse(Abc);
            RandomStream random = new RandomStream(20260202);
            for (int round = 0; round < 25; round++)
            {
                byte[] stream = random.Next(250, new byte[] { 0x00, 0x00, 0x01, 0x08 }, climate, empty, abc);
                System.Collections.ArrayList expected = FrameOracle.FindMessages(stream, 20);
                FrameReader reader = new FrameReader(CheckedMessage.CreateLayout(20), new byte[58 + round]);
                FrameCollector collector = new FrameCollector(reader).Feed(stream, 1 + round * 3).GiveUp();
                Assert.AreEqual(expected.Count, collector.Frames.Count, "round " + round);
                for (int i = 0; i < expected.Count; i++)
                {
                    string frame = (string)collector.Frames[i];
                    Assert.AreEqual(Hex.Format(stream, (int)expected[i], frame.Length / 2), frame);
                }

                Assert.AreEqual(0, reader.Held);
                Assert.IsTrue(collector.EveryByteIsAccountedFor());
            }
        }
    }
}
