using System;
using System.IO;
using nanoFramework.TestFramework;

namespace Nano.Tests
{
    using Nano.Buffers;
    using Nano.Serial;

    /// <summary>Buffered reads over a script: which bytes come, and how often the layer below is asked. The situations are those of
    /// BufferedReaderTest in CPython's Lib/test/test_io.py.</summary>
    [TestClass]
    public class BufferedRawIOTests
    {
        [TestMethod]
        public void Read_asks_below_once_for_many_small_reads()
        {
            ScriptedRawIO raw = Script("000102030405060708090a0b", 100);
            BufferedRawIO line = new BufferedRawIO(raw, 8);
            foreach (string expected in new[] { "00", "0102", "030405", "0607" })
            {
                Assert.AreEqual(expected, Read(line, expected.Length / 2));
            }

            Assert.AreEqual(1, raw.Reads);
            Assert.AreEqual("08090a0b", Read(line, 7));
            Assert.AreEqual(2, raw.Reads);
            Assert.AreEqual("", Read(line, 1));
            Assert.AreEqual("", Read(line, 100));
        }

        [TestMethod]
        public void Read_returns_what_the_buffer_holds_without_asking_below()
        {
            ScriptedRawIO raw = Script("0001020304050607", 5);
            BufferedRawIO line = new BufferedRawIO(raw, 8);
            Assert.AreEqual("00", Read(line, 1));
            Assert.AreEqual("01020304", Read(line, 100));
            Assert.AreEqual(1, raw.Reads);
            Assert.AreEqual("050607", Read(line, 100));
            Assert.AreEqual(2, raw.Reads);
        }

        [TestMethod]
        public void Read_of_as_much_as_the_buffer_holds_goes_straight_through()
        {
            ScriptedRawIO raw = Script("00010203040506070809", 100);
            BufferedRawIO line = new BufferedRawIO(raw, 4);
            Assert.AreEqual("0001020304", Read(line, 5));
            Assert.AreEqual("05060708", Read(line, 4));
            Assert.AreEqual("09", Read(line, 4));
            Assert.AreEqual(3, raw.Reads);
        }

        [TestMethod]
        public void ReadExactly_gives_all_bytes_however_line_and_buffer_cut_them()
        {
            byte[] all = new byte[100];
            for (int i = 0; i < all.Length; i++)
            {
                all[i] = (byte)(7 * i);
            }

            foreach (int piece in new[] { 1, 3, 8, 100 })
            {
                foreach (int size in new[] { 1, 2, 7, 64, 1000 })
                {
                    BufferedRawIO line = new BufferedRawIO(new ScriptedRawIO(all, new[] { piece, 2 }, false), size);
                    byte[] target = new byte[101];
                    int at = 0;
                    for (int count = 1; at < 100; count = count % 13 + 1)
                    {
                        at += line.ReadExactly(target, at, count < 100 - at ? count : 100 - at, -1);
                    }

                    Assert.AreEqual(Hex.Format(all, 0, 100), Hex.Format(target, 0, 100));
                    Assert.AreEqual(0, line.ReadExactly(target, 0, 1, -1));
                }
            }
        }

        [TestMethod]
        public void Time_out_and_end_below_are_time_out_and_end_here_and_no_byte_is_lost()
        {
            BufferedRawIO line = new BufferedRawIO(new ScriptedRawIO(Hex.Parse("01020304"), new[] { 0, 3, 0, 1 }, false), 8);
            byte[] target = new byte[8];
            Assert.AreEqual(RawIO.TimedOut, line.Read(target, 0, 2, 0));
            Assert.AreEqual(RawIO.TimedOut, new BufferedRawIO(Script("", 1, true), 8).Peek(out _, 0));
            Assert.AreEqual(3, line.ReadExactly(target, 0, 4, 10));
            Assert.AreEqual(1, line.ReadExactly(target, 3, 4, 10));
            Assert.AreEqual("01020304", Hex.Format(target, 0, 4));
            Assert.AreEqual(0, line.Read(target, 0, 1, -1));
            Assert.AreEqual(0, line.Peek(out _, -1));
        }

        [TestMethod]
        public void Peek_shows_what_comes_next_and_takes_nothing()
        {
            ScriptedRawIO raw = Script("0102030405", 3);
            BufferedRawIO line = new BufferedRawIO(raw, 8);
            Assert.AreEqual(3, line.Peek(out int offset, -1));
            Assert.AreEqual("010203", Hex.Format(line.Buffer, offset, 3));
            Assert.AreEqual("0102", Read(line, 2));
            Assert.AreEqual(1, line.Peek(out offset, -1));
            Assert.AreEqual((byte)3, line.Buffer[offset]);
            Assert.AreEqual(1, raw.Reads);
            Assert.AreEqual("03", Read(line, 5));
            Assert.AreEqual(2, line.Peek(out offset, -1));
            Assert.AreEqual("0405", Hex.Format(line.Buffer, offset, 2));
            Assert.AreEqual("0405", Read(line, 5));
        }

        [TestMethod]
        public void Exception_below_passes_through_and_reading_goes_on_behind_it()
        {
            BufferedRawIO line = new BufferedRawIO(new ScriptedRawIO(Hex.Parse("0102"), new[] { 1, -1, 1 }, false), 8);
            Assert.AreEqual("01", Read(line, 5));
            Assert.ThrowsException(typeof(IOException), () => line.Read(new byte[1], 0, 1, 0));
            Assert.AreEqual("02", Read(line, 5));
        }

        [TestMethod]
        public void Read_fills_bytes_like_objects()
        {
            BufferedRawIO line = new BufferedRawIO(Script("01020304", 3), 2);
            ByteBuffer buffer = new ByteBuffer(new Bytes(new byte[4]));
            Assert.AreEqual(4, line.ReadExactly(buffer, -1));
            Assert.AreEqual("01020304", buffer.ToHex());
        }

        [TestMethod]
        public void Closed_one_refuses_everything_and_has_closed_the_line()
        {
            ScriptedRawIO raw = Script("01020304", 3);
            BufferedRawIO line = new BufferedRawIO(raw);
            line.Close();
            Assert.IsTrue(raw.IsClosed);
            Assert.ThrowsException(typeof(ObjectDisposedException), () => line.Peek(out _, 0));
            Assert.ThrowsException(typeof(ObjectDisposedException), () => line.Read(new byte[1], 0, 1, 0));
            Assert.ThrowsException(typeof(ObjectDisposedException), () => line.Flush());
        }

        [TestMethod]
        public void Wrong_arguments_are_refused()
        {
            ScriptedRawIO raw = Script("01", 1);
            Assert.ThrowsException(typeof(ArgumentNullException), () => new BufferedRawIO(null));
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => new BufferedRawIO(raw, 0));
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => new BufferedRawIO(raw, 1, -1));
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => new BufferedRawIO(raw).Peek(out _, -2));
        }

        private static ScriptedRawIO Script(string hex, int piece, bool endsInSilence = false)
        {
            return new ScriptedRawIO(Hex.Parse(hex), new[] { piece }, endsInSilence);
        }

        private static string Read(RawIO line, int count)
        {
            byte[] target = new byte[count];
            return Hex.Format(target, 0, line.Read(target, 0, count, -1));
        }
    }
}
