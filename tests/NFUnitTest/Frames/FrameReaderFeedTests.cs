using System;
using nanoFramework.TestFramework;

namespace Nano.Tests
{
    using Nano.Buffers;
    using Nano.Frames;
    using Nano.Sensors;

    /// <summary>Bytes of a bytes-like object into the reader.</summary>
    [TestClass]
    public class FrameReaderFeedTests
    {
        private const string Frame = "424d001c00050007000800050007000800d20046002d001e00020001970002d0";

        [TestMethod]
        public void Feed_takes_the_window_of_a_buffer_and_nothing_around_it()
        {
            FrameReader reader = new FrameReader(Pms5003Reading.CreateLayout());
            LentBytes window = new LentBytes(Hex.Join(Hex.Parse("424d42"), Hex.Parse(Frame), Hex.Parse("424d")), 3, 32, true);
            Assert.AreEqual(32, reader.Feed(window));
            Assert.IsTrue(reader.TryRead(out int offset, out int length));
            Assert.AreEqual(Frame, Hex.Format(reader.Buffer, offset, length));
            Assert.AreEqual(32L, reader.Counters.Bytes);
            Assert.AreEqual(0L, reader.Counters.Skipped);
            Assert.AreEqual(0, reader.Held);
        }

        [TestMethod]
        public void Feed_takes_what_there_is_room_for_and_the_rest_by_array_offset_and_count()
        {
            FrameReader reader = new FrameReader(Pms5003Reading.CreateLayout(), new byte[64]);
            LentBytes stream = new LentBytes(Hex.Join(Hex.Parse("00"), Hex.Parse(Frame), Hex.Parse(Frame), Hex.Parse(Frame)), 1, 96, false);
            int taken = reader.Feed(stream);
            Assert.AreEqual(64, taken);
            Assert.AreEqual(0, reader.Feed(stream));
            Assert.IsTrue(reader.TryRead(out _, out _));
            Assert.IsTrue(reader.TryRead(out _, out _));
            Assert.AreEqual(32, reader.Feed(stream.Array, stream.Offset + taken, stream.Length - taken));
            Assert.IsTrue(reader.TryRead(out int offset, out int length));
            Assert.AreEqual(Frame, Hex.Format(reader.Buffer, offset, length));
            Assert.AreEqual(96L, reader.Counters.Bytes);
        }

        [TestMethod]
        public void Feed_takes_the_rest_as_a_slice_of_a_view()
        {
            FrameReader reader = new FrameReader(Pms5003Reading.CreateLayout(), new byte[64]);
            ByteBuffer stream = new ByteBuffer(new Bytes(Hex.Join(Hex.Parse(Frame), Hex.Parse(Frame), Hex.Parse(Frame))));
            Assert.AreEqual(64, reader.Feed(stream));
            Assert.IsTrue(reader.TryRead(out _, out _));
            Assert.IsTrue(reader.TryRead(out _, out _));
            using (ByteView view = new ByteView(stream))
            using (ByteView rest = view.Slice(64))
            {
                Assert.AreEqual(32, reader.Feed(rest));
            }

            Assert.IsTrue(reader.TryRead(out int offset, out int length));
            Assert.AreEqual(Frame, Hex.Format(reader.Buffer, offset, length));
            stream.Clear();
            Assert.AreEqual(0, reader.Feed(stream));
        }

        [TestMethod]
        public void Feed_takes_nothing_from_a_buffer_without_bytes()
        {
            FrameReader reader = new FrameReader(Pms5003Reading.CreateLayout());
            Assert.AreEqual(0, reader.Feed(new LentBytes(new byte[4], 4, 0, false)));
            Assert.AreEqual(0, reader.Feed(new LentBytes(new byte[0], 0, 0, true)));
            Assert.AreEqual(0, reader.Held);
        }

        [TestMethod]
        public void Feed_lets_what_a_buffer_refuses_through_and_takes_nothing()
        {
            FrameReader reader = new FrameReader(Pms5003Reading.CreateLayout());
            LentBytes strided = new LentBytes(new byte[4], 0, 4, false) { HasStep = true };
            LentBytes released = new LentBytes(new byte[0], 0, 0, false) { IsReleased = true };
            Assert.ThrowsException(typeof(InvalidOperationException), () => reader.Feed(strided));
            Assert.ThrowsException(typeof(ObjectDisposedException), () => reader.Feed(released));
            Assert.ThrowsException(typeof(ArgumentNullException), () => reader.Feed(null));
            Assert.AreEqual(0, reader.Held);
            Assert.AreEqual(0L, reader.Counters.Bytes);
        }
    }
}
