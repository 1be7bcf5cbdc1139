using Nano.Checksums;
using Nano.Frames;
using nanoFramework.TestFramework;

namespace Nano.Tests.Layouts
{
    /// <summary>Streams in which it mattered once where the pieces were cut. Expected: what the plain rules give, worked out by hand.</summary>
    [TestClass]
    public class PiecesTests
    {
        [TestMethod]
        public void TryRead_takes_no_tail_for_a_frame_where_the_reader_has_emptied_its_buffer()
        {
            // SLIP with frames of 3 bytes at most: the tail of one that is too long stands before a flag.
            StuffedLayout slip = new StuffedLayout { Stuffing = Stuffing.Slip, MaximumLength = 3 };
            Check(new AnyLayout { Parts = new FrameFormat[] { slip } }, "3131 00c0 01c0 c0 31c0 c0 02000003 30c0", "01 31 ");
        }

        [TestMethod]
        public void TryRead_takes_no_empty_frame_where_one_byte_begins_and_ends_frames()
        {
            DelimitedLayout layout = new DelimitedLayout { Start = Hex.Parse("dd"), End = Hex.Parse("dd"), Tail = 2, MaximumLength = 12 };
            Check(layout, "01 dd dd01c0dd0506", "dd01c0dd0506 ");
        }

        [TestMethod]
        public void TryRead_lets_the_first_of_two_parts_decide_that_begin_alike()
        {
            GeneralLayout three = new GeneralLayout { FixedLength = 3, Sync = Hex.Parse("aa") };
            GeneralLayout two = new GeneralLayout { FixedLength = 2, Sync = Hex.Parse("aa") };
            Check(new AnyLayout { Parts = new FrameFormat[] { three, two } }, "aa0102 aa0304", "aa0102 aa0304 ");
            FrameReader reader = new FrameReader(new AnyLayout { Parts = new FrameFormat[] { three, two } });
            Assert.AreEqual("", Feeding.Read(reader, Hex.Parse("aa01"), 1));
            Assert.AreEqual("1:aa01 ", Feeding.GiveUp(reader), "a silence decides for the second");
        }

        [TestMethod]
        public void TryRead_counts_a_candidate_by_its_header_whatever_the_order_of_the_checks()
        {
            GeneralLayout layout = new GeneralLayout
            {
                Sync = Hex.Parse("02"),
                FixedLength = 6,
                Checks = new[]
                {
                    new FrameCheck { Value = 3, Size = 1, At = -1 },
                    new FrameCheck { Checksum = new Sum(8, SumForm.Plain), At = 2, To = 2 },
                },
            };
            foreach (int piece in new[] { 1000, 1 })
            {
                FrameReader reader = new FrameReader(layout);
                Assert.AreEqual("", Feeding.Read(reader, Hex.Parse("02 01 ff 00 00 00"), piece));
                Assert.AreEqual(1L, reader.Counters.ChecksumErrors, "pieces of " + piece);
            }
        }

        private static void Check(FrameFormat format, string stream, string expected)
        {
            foreach (int piece in new[] { 1000, 1, 2, 3, 5 })
            {
                Assert.AreEqual(expected, Feeding.Read(format, stream, piece), "pieces of " + piece);
            }
        }
    }
}
