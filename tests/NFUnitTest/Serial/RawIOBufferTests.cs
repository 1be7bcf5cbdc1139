using System;
using System.IO;
using nanoFramework.TestFramework;

namespace Nano.Tests
{
    using Nano.Serial;

    /// <summary>Raw I/O to and from bytes-like objects: the bytes that go, and who holds the memory meanwhile.</summary>
    [TestClass]
    public class RawIOBufferTests
    {
        [TestMethod]
        public void Read_fills_the_window_from_its_first_byte_and_leaves_the_rest_alone()
        {
            RawIO line = new ScriptedRawIO(Hex.Parse("010203040506"), new[] { 2, 0, 4 }, false);
            byte[] memory = Hex.Parse("f0f1f2f3f4f5");
            LentBytes window = new LentBytes(memory, 2, 3, false);
            Assert.AreEqual(2, line.Read(window, 1000));
            Assert.AreEqual("f0f10102f4f5", Hex.Format(memory, 0, 6));
            Assert.AreEqual(RawIO.TimedOut, line.Read(window, 0));
            Assert.AreEqual(3, line.Read(window, -1));
            Assert.AreEqual("f0f1030405f5", Hex.Format(memory, 0, 6));
            Assert.AreEqual(1, line.Read(window, -1));
            Assert.AreEqual(0, line.Read(window, -1));
            Assert.AreEqual("f0f1060405f5", Hex.Format(memory, 0, 6));
        }

        [TestMethod]
        public void ReadExactly_fills_the_window_however_the_bytes_are_cut()
        {
            foreach (int piece in new[] { 1, 2, 3, 100 })
            {
                RawIO line = new ScriptedRawIO(Hex.Parse("00010203040506"), new[] { piece }, false);
                byte[] memory = Hex.Parse("ffffffffffff");
                LentBytes window = new LentBytes(memory, 1, 4, false);
                Assert.AreEqual(4, line.ReadExactly(window, 1000));
                Assert.AreEqual("ff00010203ff", Hex.Format(memory, 0, 6));
                Assert.AreEqual(3, line.ReadExactly(window, -1));
                Assert.AreEqual("ff04050603ff", Hex.Format(memory, 0, 6));
                Assert.AreEqual(0, line.ReadExactly(window, 0));
            }
        }

        [TestMethod]
        public void Write_sends_the_window_read_only_or_not()
        {
            ScriptedRawIO line = new ScriptedRawIO(new byte[0], new[] { 1 }, false);
            byte[] memory = Hex.Parse("f0010203f1");
            line.Write(new LentBytes(memory, 1, 3, true));
            line.Write(new LentBytes(memory, 3, 2, false));
            Assert.AreEqual("01020303f1", Hex.Format(line.Written, 0, line.Written.Length));
        }

        [TestMethod]
        public void A_buffer_without_bytes_transfers_nothing_and_never_waits()
        {
            // The script throws where a read waits for ever.
            ScriptedRawIO line = new ScriptedRawIO(new byte[0], new[] { 1 }, true);
            LentBytes none = new LentBytes(new byte[0], 0, 0, false);
            Assert.AreEqual(0, line.Read(none, -1));
            Assert.AreEqual(0, line.ReadExactly(none, -1));
            line.Write(none);
            Assert.AreEqual(0, line.Written.Length);
            Assert.AreEqual(0, none.Holders);
        }

        [TestMethod]
        public void The_memory_is_held_during_a_transfer_alone_and_not_copied()
        {
            byte[] memory = new byte[3];
            LentBytes lent = new LentBytes(memory, 0, 3, false);
            WatchingRawIO line = new WatchingRawIO(lent);
            Assert.AreEqual(1, line.Read(lent, -1));
            Assert.AreEqual(1, line.HoldersSeen);
            Assert.AreEqual(0, lent.Holders);
            Assert.AreEqual(3, line.ReadExactly(lent, -1));
            Assert.AreEqual(1, line.HoldersSeen);
            Assert.AreEqual(0, lent.Holders);
            line.Write(lent);
            Assert.AreEqual(1, line.HoldersSeen);
            Assert.AreEqual(0, lent.Holders);
            Assert.AreEqual(3, lent.TimesHeld);
            Assert.AreEqual(5, line.Transfers);
            Assert.IsTrue(line.ArraySeen == memory);
        }

        [TestMethod]
        public void Reads_refuse_read_only_memory_and_take_no_byte()
        {
            MemoryRawIO line = new MemoryRawIO(Hex.Parse("0102"), 0, 2);
            byte[] memory = Hex.Parse("ffff");
            LentBytes readOnly = new LentBytes(memory, 0, 2, true);
            Assert.ThrowsException(typeof(ArgumentException), () => line.Read(readOnly, 0));
            Assert.ThrowsException(typeof(ArgumentException), () => line.ReadExactly(readOnly, 0));
            Assert.AreEqual(0, line.Position);
            Assert.AreEqual("ffff", Hex.Format(memory, 0, 2));
            Assert.AreEqual(0, readOnly.Holders);
        }

        [TestMethod]
        public void What_a_buffer_refuses_comes_through_and_no_byte_is_lost()
        {
            MemoryRawIO line = new MemoryRawIO(Hex.Parse("0102"), 0, 2);
            LentBytes strided = new LentBytes(new byte[2], 0, 2, false) { HasStep = true };
            Assert.ThrowsException(typeof(InvalidOperationException), () => line.Read(strided, 0));
            Assert.ThrowsException(typeof(InvalidOperationException), () => line.ReadExactly(strided, 0));
            Assert.ThrowsException(typeof(InvalidOperationException), () => line.Write(strided));
            Assert.AreEqual(0, strided.Holders);
            LentBytes released = new LentBytes(new byte[0], 0, 0, false) { IsReleased = true };
            Assert.ThrowsException(typeof(ObjectDisposedException), () => line.Read(released, 0));
            Assert.ThrowsException(typeof(ObjectDisposedException), () => line.ReadExactly(released, 0));
            Assert.ThrowsException(typeof(ObjectDisposedException), () => line.Write(released));
            Assert.AreEqual(0, released.Holders);
            LentBytes given = new LentBytes(null, 0, 0, false);
            Assert.ThrowsException(typeof(ObjectDisposedException), () => line.Read(given, 0));
            Assert.ThrowsException(typeof(ObjectDisposedException), () => line.Write(given));
            Assert.AreEqual(0, given.Holders);
            Assert.AreEqual(0, line.Position);
        }

        [TestMethod]
        public void Nothing_is_held_after_an_exception_from_the_line()
        {
            LentBytes lent = new LentBytes(new byte[3], 0, 3, false);
            WatchingRawIO line = new WatchingRawIO(lent) { Fails = true };
            Assert.ThrowsException(typeof(InvalidOperationException), () => line.Read(lent, -1));
            Assert.ThrowsException(typeof(InvalidOperationException), () => line.ReadExactly(lent, -1));
            Assert.ThrowsException(typeof(InvalidOperationException), () => line.Write(lent));
            Assert.AreEqual(3, line.Transfers);
            Assert.AreEqual(0, lent.Holders);
            RawIO full = new MemoryRawIO(new byte[2], 0, 2);
            Assert.ThrowsException(typeof(IOException), () => full.Write(lent));
            Assert.AreEqual(0, lent.Holders);
        }

        [TestMethod]
        public void Wrong_arguments_and_a_closed_line_are_refused_and_nothing_is_held()
        {
            RawIO line = new MemoryRawIO(new byte[4], 0, 4);
            LentBytes lent = new LentBytes(new byte[4], 0, 4, false);
            Assert.ThrowsException(typeof(ArgumentNullException), () => line.Read(null, 0));
            Assert.ThrowsException(typeof(ArgumentNullException), () => line.ReadExactly(null, 0));
            Assert.ThrowsException(typeof(ArgumentNullException), () => line.Write(null));
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => line.Read(lent, -2));
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => line.ReadExactly(lent, -2));
            line.Close();
            Assert.ThrowsException(typeof(ObjectDisposedException), () => line.Read(lent, 0));
            Assert.ThrowsException(typeof(ObjectDisposedException), () => line.ReadExactly(lent, 0));
            Assert.ThrowsException(typeof(ObjectDisposedException), () => line.Write(lent));
            Assert.AreEqual(0, lent.Holders);
        }
    }
}
