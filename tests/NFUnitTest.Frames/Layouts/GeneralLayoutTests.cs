using Nano.Checksums;
using Nano.Frames;
using nanoFramework.TestFramework;

namespace Nano.Tests.Layouts
{
    [TestClass]
    public class GeneralLayoutTests
    {
        [TestMethod]
        public void TryRead_returns_published_frames_between_noise_whatever_the_pieces()
        {
            for (int kind = 0; kind < Published.Count; kind++)
            {
                string frame = Published.GetFrame(kind);
                string expected = frame + " " + frame + " " + frame + " ";
                string stream = "00" + frame + frame + "7f0055" + frame;
                Assert.AreEqual(expected, Feeding.Read(Published.CreateLayout(kind), stream, 1000));
                Assert.AreEqual(expected, Feeding.Read(Published.CreateLayout(kind), stream, 1));
                Assert.AreEqual(expected, Feeding.Read(Published.CreateLayout(kind), stream, 7));
            }
        }

        [TestMethod]
        public void TryRead_returns_nothing_when_any_bit_of_a_published_frame_is_wrong()
        {
            for (int kind = 0; kind < Published.Count; kind++)
            {
                byte[] frame = Hex.Parse(Published.GetFrame(kind));
                for (int at = 0; at < frame.Length; at++)
                {
                    if (kind == 5 && at >= 6 && at < 10)
                    {
                        // A radar's content, which has no checksum.
                        continue;
                    }

                    byte[] damaged = Hex.Slice(frame, 0, frame.Length);
                    damaged[at] ^= 0x10;
                    FrameReader reader = new FrameReader(Published.CreateLayout(kind));
                    Assert.AreEqual("", Feeding.Read(reader, damaged, 1000) + Feeding.GiveUp(reader));
                    Assert.AreEqual(frame.Length, (int)reader.Counters.Skipped);
                }
            }
        }

        [TestMethod]
        public void TryRead_returns_a_frame_that_begins_inside_a_rejected_candidate()
        {
            for (int kind = 0; kind < Published.Count; kind++)
            {
                // The frame's own beginning once more before it: a candidate whose checks fail, over bytes of the frame.
                string frame = Published.GetFrame(kind);
                for (int head = 2; head < frame.Length; head += 2)
                {
                    FrameReader reader = new FrameReader(Published.CreateLayout(kind));
                    string found = Feeding.Read(reader, Hex.Parse(frame.Substring(0, head) + frame), 1000);
                    Assert.AreEqual(frame + " ", found + Feeding.GiveUp(reader));
                }
            }
        }

        [TestMethod]
        public void TryRead_refuses_a_length_at_once_when_the_checksum_of_its_header_does_not_fit()
        {
            // The header claims 0x0180 bytes of data; behind the one with a wrong checksum stands a whole frame.
            FrameReader reader = new FrameReader(Published.CreateLayout(6));
            Assert.AreEqual(Published.GetFrame(6) + " ", Feeding.Read(reader, Hex.Parse("5501800005ff" + Published.GetFrame(6)), 1000));
            Assert.AreEqual(0, reader.Held);
            Assert.AreEqual(1, (int)reader.Counters.ChecksumErrors);
        }

        [TestMethod]
        public void TryRead_waits_for_a_length_when_the_checksum_of_its_header_fits_and_searches_what_it_held_after_a_silence()
        {
            byte[] header = Hex.Parse("550180000500");
            header[5] = (byte)new Crc(CrcCatalogue.Crc8Smbus, 0).Over(header, 1, 4);
            FrameReader reader = new FrameReader(Published.CreateLayout(6));
            Assert.AreEqual("", Feeding.Read(reader, header, 1));
            Assert.AreEqual("", Feeding.Read(reader, Hex.Parse(Published.GetFrame(6)), 1));
            Assert.AreEqual(14, reader.Held);
            Assert.AreEqual(Published.GetFrame(6) + " ", Feeding.GiveUp(reader));
            Assert.AreEqual(1, (int)reader.Counters.TimeOuts);
        }

        [TestMethod]
        public void TryRead_refuses_lengths_outside_the_limits_at_once()
        {
            GeneralLayout layout = Published.CreateLayout(1);
            layout.MaximumLength = 20;
            FrameReader reader = new FrameReader(layout);
            Assert.AreEqual(Published.GetFrame(1) + " ", Feeding.Read(reader, Hex.Parse("b5620a040d00" + Published.GetFrame(1)), 1000));
            Assert.AreEqual(1, (int)reader.Counters.LengthErrors);
        }

        [TestMethod]
        public void TryRead_counts_no_checksum_error_when_fixed_bytes_differ()
        {
            FrameReader reader = new FrameReader(Published.CreateLayout(5));
            Feeding.Read(reader, Hex.Parse("fdfcfbfa0400ff00010004030202"), 1000);
            Assert.AreEqual(0, (int)reader.Counters.ChecksumErrors);
            Assert.AreEqual(14, (int)reader.Counters.Skipped);
        }

        [TestMethod]
        public void TryRead_returns_frames_of_one_byte()
        {
            GeneralLayout layout = new GeneralLayout { FixedLength = 1, Checks = new FrameCheck[] { new FrameCheck { Mask = 0xF0, Value = 0x30 } } };
            Assert.AreEqual("31 3f 30 ", Feeding.Read(layout, "31404f3f2f30", 1000));
            Assert.AreEqual("31 3f 30 ", Feeding.Read(layout, "31404f3f2f30", 1));
        }

        [TestMethod]
        public void TryRead_reads_a_length_of_any_bits_and_units()
        {
            // Bits 4 to 6 count pairs of bytes: 0x2F is 2, 4 bytes and 1.
            GeneralLayout layout = new GeneralLayout
            {
                LengthSize = 1, LengthMask = 0x70, LengthUnit = 2, LengthAdds = 1, MinimumLength = 3, MaximumLength = 15,
                Checks = new FrameCheck[] { new FrameCheck { At = -1, Value = 0xEE } },
            };
            Assert.AreEqual("2f010203ee 90ffee ", Feeding.Read(layout, "2f010203ee90ffee", 1));
        }

        [TestMethod]
        public void TryRead_returns_ghosts_of_zeros_unless_they_are_refused()
        {
            GeneralLayout layout = new GeneralLayout
            {
                FixedLength = 4, Checks = new FrameCheck[] { new FrameCheck { Checksum = new Sum(8, SumForm.Xor), At = 3, To = 3 } },
            };
            Assert.AreEqual("00000000 01020300 ", Feeding.Read(layout, "0000000001020300", 1000));
            layout.RefuseZeros = true;
            Assert.AreEqual("00000101 01020300 ", Feeding.Read(layout, "0000000000010101020300", 1000));
        }

        [TestMethod]
        public void TryRead_accepts_digits_of_either_case()
        {
            const string frame = "24504d544b3232302c313030302a31660d0a";
            Assert.AreEqual(frame + " ", Feeding.Read(Published.CreateLayout(7), frame, 1000));
        }
    }
}
