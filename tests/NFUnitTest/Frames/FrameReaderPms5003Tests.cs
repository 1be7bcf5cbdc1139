using nanoFramework.TestFramework;

namespace Nano.Tests
{
    using Nano.Frames;
    using Nano.Sensors;

    /// <summary>A fixed-length layout with a sync word. The frames: CPython, struct.pack and sum.</summary>
    [TestClass]
    public class FrameReaderPms5003Tests
    {
        private const string First = "424d001c00050007000800050007000800d20046002d001e00020001970002d0";
        private const string Second = "424d001c006500ca012f019401f9025e177713900fa90bc207db03f497050924";

        [TestMethod]
        public void TryRead_returns_the_same_frames_and_counters_fed_whole_in_sevens_and_one_byte_at_a_time()
        {
            // Junk, a frame, a frame with a damaged byte, a sync word alone, two frames in a row, half a frame.
            byte[] stream = Hex.Parse("00 42 ff 42 42" + First + First.Substring(0, 20) + "ff" + First.Substring(22) + "42 4d"
                + First + Second + Second.Substring(0, 30));
            string expected = "frames=3 bytes=150 skipped=39 checksum=2 length=0 timeouts=0 held=15 delivered=96: "
                + First + " " + First + " " + Second;
            // The rejected candidates: the damaged frame, and the lone sync word.
            foreach (int piece in new[] { 1000, 7, 1, 2, 31, 32, 33 })
            {
                FrameCollector collector = new FrameCollector(new FrameReader(Pms5003Reading.CreateLayout())).Feed(stream, piece);
                Assert.AreEqual(expected, collector.Summary(), "pieces of " + piece);
                Assert.IsTrue(collector.EveryByteIsAccountedFor());
            }
        }

        [TestMethod]
        public void TryRead_returns_a_frame_that_starts_inside_a_rejected_candidate()
        {
            // Two bytes of the first frame were lost: the candidate reaches into the second one, which is intact.
            byte[] stream = Hex.Parse(First.Substring(0, 16) + First.Substring(20) + Second);
            string summary = new FrameCollector(new FrameReader(Pms5003Reading.CreateLayout())).Feed(stream, 5).Summary();
            Assert.AreEqual("frames=1 bytes=62 skipped=30 checksum=1 length=0 timeouts=0 held=0 delivered=32: " + Second, summary);
        }

        [TestMethod]
        public void TryRead_returns_the_frame_when_its_first_sync_byte_is_doubled()
        {
            byte[] stream = Hex.Parse("42" + First);
            string summary = new FrameCollector(new FrameReader(Pms5003Reading.CreateLayout())).Feed(stream, 1).Summary();
            Assert.AreEqual("frames=1 bytes=33 skipped=1 checksum=0 length=0 timeouts=0 held=0 delivered=32: " + First, summary);
        }

        [TestMethod]
        public void TryRead_skips_every_byte_of_noise_without_a_sync_byte()
        {
            byte[] noise = new byte[5000];
            for (int i = 0; i < noise.Length; i++)
            {
                noise[i] = (byte)(i % 0x42);
            }

            FrameReader reader = new FrameReader(Pms5003Reading.CreateLayout());
            FrameCollector collector = new FrameCollector(reader).Feed(noise, 5000).Feed(Hex.Parse(First), 32);
            Assert.AreEqual("frames=1 bytes=5032 skipped=5000 checksum=0 length=0 timeouts=0 held=0 delivered=32: " + First,
                collector.Summary());
        }

        [TestMethod]
        public void GiveUp_ends_a_frame_that_was_cut_off_and_counts_one_time_out()
        {
            byte[] cut = Hex.Parse("42 4d 00 1c 42 4d 00 42");
            FrameReader reader = new FrameReader(Pms5003Reading.CreateLayout());
            FrameCollector collector = new FrameCollector(reader).Feed(cut, 3).GiveUp();
            Assert.AreEqual("frames=0 bytes=8 skipped=8 checksum=0 length=0 timeouts=1 held=0 delivered=0:", collector.Summary());
        }

        [TestMethod]
        public void GiveUp_searches_what_the_candidate_held()
        {
            // 20 bytes of a frame, then a whole one, then silence: the first candidate waits for nothing, the frame is inside.
            byte[] cut = Hex.Parse("42 4d" + First);
            FrameReader reader = new FrameReader(new FrameLayout
            {
                Sync = new byte[] { 0x42, 0x4D },
                FixedLength = 32,
                Checksum = new Nano.Checksums.Sum16(),
                ChecksumBigEndian = true,
            });
            FrameCollector collector = new FrameCollector(reader).Feed(Hex.Slice(cut, 0, 33), 33).GiveUp();
            Assert.AreEqual(0, collector.Frames.Count);
            Assert.AreEqual(1L, reader.Counters.TimeOuts);
            collector.Feed(Hex.Parse("42 4d 00" + First.Substring(0, 4)), 4).GiveUp();
            Assert.AreEqual(2L, reader.Counters.TimeOuts);
            collector.Feed(Hex.Parse(First), 32);
            Assert.AreEqual(1, collector.Frames.Count);
            Assert.IsTrue(collector.EveryByteIsAccountedFor());
        }

        [TestMethod]
        [DataRow("", 0)]
        [DataRow("4d", 0)]
        [DataRow("4d42", 1)]
        public void GiveUp_ends_what_has_begun_though_bytes_come_before_the_next_TryRead(string more, int held)
        {
            FrameReader reader = new FrameReader(Pms5003Reading.CreateLayout());
            reader.Feed(Hex.Parse("42"), 0, 1);
            Assert.IsFalse(reader.TryRead(out _, out _));
            reader.GiveUp();
            byte[] bytes = Hex.Parse(more);
            reader.Feed(bytes, 0, bytes.Length);
            Assert.IsFalse(reader.TryRead(out _, out _));
            Assert.AreEqual(held, reader.Held);
            Assert.AreEqual(1L, reader.Counters.TimeOuts);
        }

        [TestMethod]
        public void GiveUp_reaches_what_is_moved_to_the_front_of_the_buffer()
        {
            // Noise, and a frame that lacks its last two bytes, fill the buffer; after the silence a byte of noise comes.
            FrameReader reader = new FrameReader(Pms5003Reading.CreateLayout(), new byte[64]);
            byte[] noise = new byte[34];
            reader.Feed(noise, 0, 34);
            Assert.AreEqual(30, reader.Feed(Hex.Parse(First), 0, 30));
            Assert.IsFalse(reader.TryRead(out _, out _));
            Assert.AreEqual(30, reader.Held);
            reader.GiveUp();
            Assert.AreEqual(1, reader.Feed(noise, 0, 1));
            Assert.IsFalse(reader.TryRead(out _, out _));
            Assert.AreEqual(0, reader.Held);
            Assert.AreEqual(1L, reader.Counters.TimeOuts);
        }

        [TestMethod]
        public void GiveUp_counts_nothing_when_nothing_waits()
        {
            FrameReader reader = new FrameReader(Pms5003Reading.CreateLayout());
            FrameCollector collector = new FrameCollector(reader).GiveUp().Feed(Hex.Parse(First), 32).GiveUp();
            Assert.AreEqual(0L, reader.Counters.TimeOuts);
            Assert.AreEqual(1, collector.Frames.Count);
        }

        [TestMethod]
        public void TryRead_agrees_with_the_plain_parser_on_random_streams_full_of_sync_bytes()
        {
            byte[] first = Hex.Parse(First);
            byte[] second = Hex.Parse(Second);
            RandomStream random = new RandomStream(20260101);
            for (int round = 0; round < 25; round++)
            {
                byte[] stream = random.Next(400, new byte[] { 0x42, 0x4D, 0x00, 0x1C }, first, second);
                System.Collections.ArrayList expected = FrameOracle.FindPms5003(stream);
                FrameReader reader = new FrameReader(Pms5003Reading.CreateLayout(), new byte[64 + round]);
                FrameCollector collector = new FrameCollector(reader).Feed(stream, 1 + round * 3).GiveUp();
                Assert.AreEqual(expected.Count, collector.Frames.Count, "round " + round);
                for (int i = 0; i < expected.Count; i++)
                {
                    Assert.AreEqual(Hex.Format(stream, (int)expected[i], 32), (string)collector.Frames[i]);
                }

                Assert.AreEqual(0, reader.Held);
                Assert.IsTrue(collector.EveryByteIsAccountedFor());
            }
        }
    }
}
