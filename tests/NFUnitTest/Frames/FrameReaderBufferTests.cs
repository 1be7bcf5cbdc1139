using System;
using nanoFramework.TestFramework;

namespace Nano.Tests
{
    using Nano.Frames;
    using Nano.Sensors;

    /// <summary>Bytes into the reader: by copy, straight into its buffer, at the buffer's end, and wrongly.</summary>
    [TestClass]
    public class FrameReaderBufferTests
    {
        private const string Frame = "424d001c00050007000800050007000800d20046002d001e00020001970002d0";

        [TestMethod]
        public void Feed_takes_what_there_is_room_for_and_returns_how_much()
        {
            FrameReader reader = new FrameReader(Pms5003Reading.CreateLayout(), new byte[64]);
            byte[] stream = Hex.Join(Hex.Parse(Frame), Hex.Parse(Frame), Hex.Parse(Frame));
            Assert.AreEqual(64, reader.Feed(stream, 0, 96));
            Assert.AreEqual(0, reader.Feed(stream, 64, 32));
            Assert.IsTrue(reader.TryRead(out _, out _));
            Assert.IsTrue(reader.TryRead(out _, out _));
            Assert.IsFalse(reader.TryRead(out _, out _));
            Assert.AreEqual(32, reader.Feed(stream, 64, 32));
            Assert.IsTrue(reader.TryRead(out int offset, out int length));
            Assert.AreEqual(Frame, Hex.Format(reader.Buffer, offset, length));
            Assert.AreEqual(96L, reader.Counters.Bytes);
        }

        [TestMethod]
        public void Advance_takes_in_what_was_written_at_the_free_place()
        {
            FrameReader reader = new FrameReader(Pms5003Reading.CreateLayout(), new byte[70]);
            byte[] frame = Hex.Parse(Frame);
            int at = 0;
            for (int round = 0; round < 320; round++)
            {
                // Pieces of 3: the frames come to lie across the end of the buffer, where what is held is moved to the front.
                int free = reader.GetFreeSpace(out int offset);
                Assert.IsTrue(free >= 3 || free > 0);
                int count = free < 3 ? free : 3;
                for (int i = 0; i < count; i++)
                {
                    reader.Buffer[offset + i] = frame[at++ % 32];
                }

                reader.Advance(count);
                while (reader.TryRead(out int start, out int length))
                {
                    Assert.AreEqual(Frame, Hex.Format(reader.Buffer, start, length));
                }
            }

            Assert.AreEqual((long)(at / 32), reader.Counters.Frames);
            Assert.AreEqual(0L, reader.Counters.Skipped);
        }

        [TestMethod]
        public void TryRead_leaves_a_delivered_frame_in_place_until_bytes_come_in()
        {
            FrameReader reader = new FrameReader(Pms5003Reading.CreateLayout());
            reader.Feed(Hex.Parse(Frame), 0, 32);
            Assert.IsTrue(reader.TryRead(out int offset, out int length));
            Assert.IsFalse(reader.TryRead(out _, out int none));
            Assert.AreEqual(0, none);
            Assert.AreEqual(Frame, Hex.Format(reader.Buffer, offset, length));
        }

        [TestMethod]
        public void Feed_and_Advance_end_the_silence_that_GiveUp_told_of()
        {
            byte[] frame = Hex.Parse(Frame);
            FrameReader fed = new FrameReader(Pms5003Reading.CreateLayout());
            FrameReader advanced = new FrameReader(Pms5003Reading.CreateLayout());
            fed.GiveUp();
            advanced.GiveUp();
            for (int i = 0; i < 32; i++)
            {
                fed.Feed(frame, i, 1);
                advanced.GetFreeSpace(out int offset);
                advanced.Buffer[offset] = frame[i];
                advanced.Advance(1);
                Assert.AreEqual(i == 31, fed.TryRead(out _, out _));
                Assert.AreEqual(i == 31, advanced.TryRead(out _, out _));
            }
        }

        [TestMethod]
        public void Advance_and_Feed_refuse_what_cannot_be()
        {
            FrameReader reader = new FrameReader(Pms5003Reading.CreateLayout(), new byte[64]);
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => reader.Advance(-1));
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => reader.Advance(65));
            Assert.ThrowsException(typeof(ArgumentNullException), () => reader.Feed(null, 0, 0));
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => reader.Feed(new byte[4], 2, 3));
            Assert.AreEqual(0, reader.Feed(new byte[4], 4, 0));
            Assert.AreEqual(0, reader.Held);
            Assert.AreEqual(0L, reader.Counters.Bytes);
        }
    }
}
