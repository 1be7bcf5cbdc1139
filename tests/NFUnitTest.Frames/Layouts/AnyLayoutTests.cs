using Nano.Checksums;
using Nano.Frames;
using nanoFramework.TestFramework;

namespace Nano.Tests.Layouts
{
    [TestClass]
    public class AnyLayoutTests
    {
        [TestMethod]
        public void TryRead_tells_the_kind_of_each_frame_whatever_the_pieces()
        {
            string stream = "";
            string expected = "";
            for (int i = 0; i < 60; i++)
            {
                // Noise between them is the beginning of one of the others.
                int kind = i * 7 % Published.Count;
                string frame = Published.GetFrame(kind);
                stream += frame + (i % 3 == 0 ? "d3b5" : "");
                expected += (kind > 0 ? kind.ToString() + ":" : "") + frame + " ";
            }

            byte[] bytes = Hex.Parse(stream);
            Assert.AreEqual(expected, ReadToTheEnd(CreateAll(), bytes, 1000));
            Assert.AreEqual(expected, ReadToTheEnd(CreateAll(), bytes, 1));
            Assert.AreEqual(expected, ReadToTheEnd(CreateAll(), bytes, 13));
        }

        [TestMethod]
        public void TryRead_returns_a_frame_that_begins_inside_a_rejected_candidate_of_another_kind()
        {
            // UBX that claims 10 bytes and holds the frame of M-Bus.
            string stream = "b5620a040a00" + Published.GetFrame(3) + "000000";
            Assert.AreEqual("3:" + Published.GetFrame(3) + " ", Feeding.Read(CreateAll(), stream, 1000));
        }

        [TestMethod]
        public void TryRead_returns_what_a_candidate_of_another_kind_held_when_the_line_falls_silent()
        {
            FrameReader reader = new FrameReader(CreateAll());
            byte[] stream = Hex.Parse("d300ff" + Published.GetFrame(3) + Published.GetFrame(1));
            Assert.AreEqual("", Feeding.Read(reader, stream, 5));
            Assert.AreEqual("3:" + Published.GetFrame(3) + " 1:" + Published.GetFrame(1) + " ", Feeding.GiveUp(reader));
            Assert.AreEqual(3, (int)reader.Counters.Skipped);
        }

        [TestMethod]
        public void TryRead_returns_the_first_part_s_frame_when_two_fit()
        {
            GeneralLayout one = new GeneralLayout { FixedLength = 2, Sync = Hex.Parse("aa") };
            GeneralLayout two = new GeneralLayout { FixedLength = 3, Sync = Hex.Parse("aa") };
            Assert.AreEqual("aa01 aa02 ", Feeding.Read(new AnyLayout { Parts = new FrameFormat[] { one, two } }, "aa01aa02", 1000));
            Assert.AreEqual("aa01aa ", Feeding.Read(new AnyLayout { Parts = new FrameFormat[] { two, one } }, "aa01aa", 1000));
        }

        [TestMethod]
        public void TryRead_tells_the_most_telling_error()
        {
            GeneralLayout sum = new GeneralLayout
            {
                FixedLength = 3, Sync = Hex.Parse("aa"), Checks = new FrameCheck[] { new FrameCheck { Checksum = new Sum(8, SumForm.Plain), At = 2, To = 2 } },
            };
            GeneralLayout field = new GeneralLayout { LengthOffset = 1, LengthSize = 1, MinimumLength = 2, MaximumLength = 3 };
            FrameReader reader = new FrameReader(new AnyLayout { Parts = new FrameFormat[] { field, sum } });
            Feeding.Read(reader, Hex.Parse("aa4444"), 1000);
            Assert.AreEqual(1, (int)reader.Counters.ChecksumErrors);
        }

        [TestMethod]
        public void TryRead_returns_unstuffed_frames_among_others()
        {
            StuffedLayout stuffed = new StuffedLayout
            {
                Stuffing = Stuffing.Shdlc, MinimumLength = 5, MaximumLength = 64,
                Checks = new FrameCheck[] { new FrameCheck { Checksum = new Sum(8, SumForm.Inverted), At = -1, To = -1 } },
            };

            // Sensirion SPS30 datasheet, 5.2: start measurement; a byte 7D that is stuffed; M-Bus between and behind them.
            string stream = "7e000002010" + "3f97e" + Published.GetFrame(3) + "7e0000007d5d827e" + Published.GetFrame(3);
            AnyLayout any = new AnyLayout { Parts = new FrameFormat[] { Published.CreateLayout(3), stuffed } };
            string expected = "1:0000020103f9 " + Published.GetFrame(3) + " 1:0000007d82 " + Published.GetFrame(3) + " ";
            Assert.AreEqual(expected, Feeding.Read(any, stream, 1000));
            Assert.AreEqual(expected, Feeding.Read(any, stream, 1));
        }

        [TestMethod]
        public void TryRead_finds_every_frame_when_the_buffer_is_moved_again_and_again()
        {
            // Frames of 8 and 9 bytes between noise of growing length in a buffer of 40: what is remembered must not outlive a move.
            GeneralLayout ubx = Published.CreateLayout(1);
            ubx.MaximumLength = 20;
            GeneralLayout mbus = Published.CreateLayout(3);
            mbus.MaximumLength = 20;
            byte[] one = Hex.Parse(Published.GetFrame(1));
            byte[] two = Hex.Parse(Published.GetFrame(3));
            uint random = 8;
            for (int piece = 1; piece < 60; piece += 3)
            {
                FrameReader reader = new FrameReader(new AnyLayout { Parts = new FrameFormat[] { ubx, mbus } }, new byte[40]);
                int[] found = new int[2];
                byte[] stream = new byte[3000];
                int end = 0;
                int sent = 0;
                while (end < 2900)
                {
                    random = random * 1664525 + 1013904223;
                    end += (int)(random >> 27);
                    byte[] frame = (sent & 1) == 0 ? one : two;
                    System.Array.Copy(frame, 0, stream, end, frame.Length);
                    end += frame.Length;
                    sent++;
                }

                for (int at = 0; at < end;)
                {
                    at += reader.Feed(stream, at, end - at < piece ? end - at : piece);
                    while (reader.TryRead(out _, out _))
                    {
                        found[reader.Which]++;
                    }
                }

                Assert.AreEqual((sent + 1) / 2, found[0]);
                Assert.AreEqual(sent / 2, found[1]);
            }
        }

        [TestMethod]
        public void Find_of_each_part_sees_each_byte_about_once_whatever_the_others_find()
        {
            // The first part has a candidate at every second byte; the second, which never has one, must not search on from each.
            CountingFormat often = new CountingFormat(0x55);
            CountingFormat never = new CountingFormat(0x77);
            FrameReader reader = new FrameReader(new AnyLayout { Parts = new FrameFormat[] { often, never } });
            byte[] noise = new byte[4000];
            for (int i = 0; i < noise.Length; i += 2)
            {
                noise[i] = 0x55;
            }

            Feeding.Read(reader, noise, 400);
            Assert.IsTrue(never.Searched[0] <= 2 * noise.Length, never.Searched[0].ToString());
            Assert.IsTrue(often.Searched[0] <= 2 * noise.Length, often.Searched[0].ToString());
        }

        private static AnyLayout CreateAll()
        {
            FrameFormat[] parts = new FrameFormat[Published.Count];
            for (int i = 0; i < parts.Length; i++)
            {
                parts[i] = Published.CreateLayout(i);
            }

            return new AnyLayout { Parts = parts };
        }

        private static string ReadToTheEnd(FrameFormat format, byte[] bytes, int piece)
        {
            FrameReader reader = new FrameReader(format);
            string found = Feeding.Read(reader, bytes, piece);
            return found + Feeding.GiveUp(reader);
        }
    }
}
