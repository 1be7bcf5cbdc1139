using System;
using nanoFramework.TestFramework;

namespace Nano.Tests
{
    using Nano.Checksums;
    using Nano.Frames;

    /// <summary>Layouts as data: orders, sizes and places of the length field, and what is refused.</summary>
    [TestClass]
    public class FrameLayoutTests
    {
        [TestMethod]
        [DataRow(1, true, "aa55 03 010203 015f")]
        [DataRow(2, true, "aa55 0003 010203 0108")]
        [DataRow(2, false, "aa55 0300 010203 0108")]
        [DataRow(3, true, "aa55 000003 010203 0108")]
        [DataRow(3, false, "aa55 030000 010203 0108")]
        [DataRow(4, false, "aa55 03000000 010203 0108")]
        public void TryRead_finds_the_length_in_every_size_and_order(int size, bool bigEndian, string text)
        {
            byte[] frame = Hex.Parse(text);
            int sum = 0;
            for (int i = 0; i < frame.Length - 2; i++)
            {
                sum += frame[i];
            }

            frame[frame.Length - 2] = (byte)sum;
            frame[frame.Length - 1] = (byte)(sum >> 8);
            FrameReader reader = new FrameReader(new FrameLayout
            {
                Sync = new byte[] { 0xAA, 0x55 },
                LengthOffset = 2,
                LengthSize = size,
                LengthBigEndian = bigEndian,
                LengthAdds = 4 + size,
                MinimumLength = 4 + size,
                MaximumLength = 40,
                Checksum = new Sum16(),
                ChecksumBigEndian = false,
            });
            FrameCollector collector = new FrameCollector(reader).Feed(frame, 1);
            Assert.AreEqual(1, collector.Frames.Count);
            Assert.AreEqual(Hex.Format(frame, 0, frame.Length), (string)collector.Frames[0]);
        }

        [TestMethod]
        public void TryRead_finds_frames_that_have_neither_sync_word_nor_length()
        {
            FrameReader reader = new FrameReader(new FrameLayout { FixedLength = 4, Checksum = new Sum16(), ChecksumBigEndian = true });
            string summary = new FrameCollector(reader).Feed(Hex.Parse("99 01 02 0003 99 99 00 ff 00ff"), 3).Summary();
            Assert.AreEqual("frames=2 bytes=11 skipped=3 checksum=3 length=0 timeouts=0 held=0 delivered=8: 01020003 00ff00ff", summary);
        }

        [TestMethod]
        [DataRow("00 02 03 04 0009")]
        [DataRow("01 00 03 04 0008")]
        [DataRow("01 02 00 04 0007")]
        [DataRow("01 02 03 00 0006")]
        public void TryRead_looks_at_all_four_bytes_of_a_sync_word(string other)
        {
            FrameLayout layout = new FrameLayout { Sync = Hex.Parse("01 02 03 04"), FixedLength = 6, Checksum = new Sum16(), ChecksumBigEndian = true };
            FrameReader reader = new FrameReader(layout);
            FrameCollector collector = new FrameCollector(reader).Feed(Hex.Parse(other + "01 02 03 04 000a"), 1);
            Assert.AreEqual("frames=1 bytes=12 skipped=6 checksum=0 length=0 timeouts=0 held=0 delivered=6: 01020304000a", collector.Summary());
        }

        [TestMethod]
        public void TryRead_rejects_a_length_below_the_minimum_at_once()
        {
            FrameReader reader = new FrameReader(new FrameLayout
            {
                Sync = new byte[] { 0xAA },
                LengthOffset = 1,
                LengthSize = 1,
                MinimumLength = 6,
                MaximumLength = 20,
                Checksum = new Sum16(),
            });
            Assert.AreEqual("frames=0 bytes=2 skipped=2 checksum=0 length=1 timeouts=0 held=0 delivered=0:",
                new FrameCollector(reader).Feed(Hex.Parse("aa 05"), 1).Summary());
        }

        [TestMethod]
        public void FrameReader_does_not_see_changes_of_the_layout_after_it_was_made()
        {
            FrameLayout layout = new FrameLayout { Sync = new byte[] { 0x01 }, FixedLength = 3, Checksum = new Sum16(), ChecksumBigEndian = true };
            FrameReader reader = new FrameReader(layout);
            layout.Sync[0] = 0x07;
            layout.FixedLength = 9;
            Assert.AreEqual(1, new FrameCollector(reader).Feed(Hex.Parse("01 0001"), 1).Frames.Count);
        }

        [TestMethod]
        public void FrameReader_refuses_layouts_that_contradict_themselves()
        {
            Refused(new FrameLayout());
            Refused(new FrameLayout { FixedLength = 8 });
            Refused(new FrameLayout { FixedLength = 1, Checksum = new Sum16() });
            Refused(new FrameLayout { FixedLength = -8, Checksum = new Sum16() });
            Refused(new FrameLayout { FixedLength = int.MaxValue, Checksum = new Sum16() });
            Refused(new FrameLayout { FixedLength = FrameLayout.Longest + 1, Checksum = new Sum16() });
            Refused(new FrameLayout { Sync = new byte[3], LengthSize = 2, MinimumLength = 8, MaximumLength = 9, Checksum = new Sum16() });
            Refused(new FrameLayout { Sync = new byte[5], FixedLength = 8, Checksum = new Sum16() });
            Refused(new FrameLayout { Sync = new byte[4], FixedLength = 5, Checksum = new Sum16() });
            Refused(new FrameLayout { FixedLength = 8, LengthSize = 1, MinimumLength = 4, MaximumLength = 8, Checksum = new Sum16() });
            Refused(new FrameLayout { LengthSize = 5, MinimumLength = 10, MaximumLength = 20, Checksum = new Sum16() });
            Refused(new FrameLayout { LengthSize = -1, MinimumLength = 10, MaximumLength = 20, Checksum = new Sum16() });
            Refused(new FrameLayout { LengthOffset = -1, LengthSize = 2, MinimumLength = 10, MaximumLength = 20, Checksum = new Sum16() });
            Refused(new FrameLayout { LengthSize = 2, MinimumLength = 21, MaximumLength = 20, Checksum = new Sum16() });
            Refused(new FrameLayout { LengthOffset = 8, LengthSize = 2, MinimumLength = 11, MaximumLength = 20, Checksum = new Sum16() });
            Refused(new FrameLayout { LengthSize = 2, LengthAdds = 30, MinimumLength = 10, MaximumLength = 20, Checksum = new Sum16() });
            Refused(new FrameLayout { LengthSize = 4, MinimumLength = 10, MaximumLength = int.MaxValue, Checksum = new Sum16() });
            Refused(new FrameLayout { LengthSize = 1, MinimumLength = 10, MaximumLength = 256, Checksum = new Sum16() });
            Refused(new FrameLayout { LengthSize = 1, MinimumLength = 300, MaximumLength = 400, Checksum = new Sum16() });
        }

        [TestMethod]
        public void FrameReader_refuses_missing_and_short_arguments()
        {
            FrameLayout layout = new FrameLayout { FixedLength = 32, Checksum = new Sum16() };
            Assert.ThrowsException(typeof(ArgumentNullException), () => new FrameReader(null));
            Assert.ThrowsException(typeof(ArgumentException), () => new FrameReader(layout, new byte[63]));
            Assert.AreEqual(64, new FrameReader(layout, new byte[64]).Buffer.Length);
        }

        private static void Refused(FrameLayout layout)
        {
            try
            {
                new FrameReader(layout);
            }
            catch (ArgumentException refused)
            {
                Assert.AreEqual("layout", refused.ParamName);
                return;
            }

            Assert.IsTrue(false, "not refused");
        }
    }
}
