using System;
using System.IO;
using nanoFramework.TestFramework;

namespace Nano.Tests
{
    using Nano.Serial;

    /// <summary>Copying and dropping in pieces: all bytes, and every limit.</summary>
    [TestClass]
    public class TransferTests
    {
        [TestMethod]
        [DataRow(1, 1)]
        [DataRow(1, 4)]
        [DataRow(3, 4)]
        [DataRow(100, 4)]
        [DataRow(100, 100)]
        public void Copy_moves_all_bytes_to_the_end_whatever_the_pieces(int piece, int size)
        {
            ScriptedRawIO source = new ScriptedRawIO(Hex.Parse("000102030405060708"), new[] { piece }, false);
            MemoryRawIO target = new MemoryRawIO();
            Assert.AreEqual(9L, Transfer.Copy(source, target, new byte[size], long.MaxValue, -1));
            Assert.AreEqual("000102030405060708", Hex.Format(target.GetBuffer().ToArray(), 0, 9));
        }

        [TestMethod]
        public void Copy_stops_at_the_count_and_leaves_the_rest()
        {
            MemoryRawIO source = new MemoryRawIO(Hex.Parse("000102030405"), 0, 6);
            MemoryRawIO target = new MemoryRawIO();
            Assert.AreEqual(5L, Transfer.Copy(source, target, new byte[3], 5, -1));
            Assert.AreEqual(5, source.Position);
            Assert.AreEqual(0L, Transfer.Copy(source, target, new byte[3], 0, -1));
            Assert.AreEqual(0L, Transfer.Copy(source, target, new byte[3], -1, -1));
            Assert.AreEqual(5, source.Position);
            Assert.AreEqual(1L, Transfer.Copy(source, target, new byte[3], 5, -1));
        }

        [TestMethod]
        public void Copy_returns_in_a_silence_when_the_time_is_over_and_goes_on_later()
        {
            ScriptedRawIO source = new ScriptedRawIO(Hex.Parse("00010203"), new[] { 3, 0, 1 }, true);
            MemoryRawIO target = new MemoryRawIO();
            Assert.AreEqual(3L, Transfer.Copy(source, target, new byte[10], 100, 20));
            Assert.AreEqual(1L, Transfer.Copy(source, target, new byte[10], 100, 0));
            Assert.AreEqual("00010203", Hex.Format(target.GetBuffer().ToArray(), 0, 4));
        }

        [TestMethod]
        public void Copy_and_drop_end_when_the_time_is_over_on_a_line_that_never_falls_silent()
        {
            EndlessRawIO source = new EndlessRawIO();
            long start = Environment.TickCount64;
            Assert.IsTrue(Transfer.Copy(source, null, new byte[16], long.MaxValue, 30) > 0);
            Assert.IsTrue(Transfer.Copy(source, new EndlessRawIO(), new byte[16], long.MaxValue, 30) > 0);
            long took = Environment.TickCount64 - start;
            Assert.IsTrue(took >= 59 && took < 5000, "took " + took);
        }

        [TestMethod]
        public void Drop_takes_what_is_there_and_waits_for_nothing()
        {
            // The script throws where a read waits for ever, and a read of the last byte would have to.
            ScriptedRawIO source = new ScriptedRawIO(Hex.Parse("00010203"), new[] { 2, 1, 0, 1 }, true);
            Assert.AreEqual(3L, Transfer.Copy(source, null, new byte[2], 100, -1));
            byte[] next = new byte[1];
            Assert.AreEqual(1, source.Read(next, 0, 1, 0));
            Assert.AreEqual((byte)3, next[0]);
            Assert.AreEqual(0L, Transfer.Copy(source, null, new byte[2], 100, -1));
        }

        [TestMethod]
        public void Drop_ends_at_the_count_on_a_line_that_never_falls_silent()
        {
            Assert.AreEqual(1001L, Transfer.Copy(new EndlessRawIO(), null, new byte[10], 1001, 0));
        }

        [TestMethod]
        public void Target_that_fails_is_told()
        {
            MemoryRawIO source = new MemoryRawIO(new byte[6], 0, 6);
            Assert.ThrowsException(typeof(IOException), () => Transfer.Copy(source, new MemoryRawIO(new byte[4], 0, 4), new byte[3], 6, -1));
            Assert.AreEqual(6, source.Position);
        }

        [TestMethod]
        public void Wrong_arguments_are_refused()
        {
            MemoryRawIO memory = new MemoryRawIO();
            Assert.ThrowsException(typeof(ArgumentNullException), () => Transfer.Copy(null, memory, new byte[1], 1, 0));
            Assert.ThrowsException(typeof(ArgumentNullException), () => Transfer.Copy(memory, memory, null, 1, 0));
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => Transfer.Copy(memory, memory, new byte[0], 1, 0));
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => Transfer.Copy(memory, memory, new byte[1], 1, -2));
            memory.Close();
            Assert.ThrowsException(typeof(ObjectDisposedException), () => Transfer.Copy(memory, null, new byte[1], 1, 0));
        }
    }
}
