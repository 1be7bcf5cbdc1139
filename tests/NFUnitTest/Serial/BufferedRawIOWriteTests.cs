using System;
using System.IO;
using System.Threading;
using nanoFramework.TestFramework;

namespace Nano.Tests
{
    using Nano.Serial;

    /// <summary>Buffered writes over a script: which bytes reach the layer below, when, and in how many calls. The situations are those
    /// of BufferedWriterTest in CPython's Lib/test/test_io.py.</summary>
    [TestClass]
    public class BufferedRawIOWriteTests
    {
        [TestMethod]
        public void Write_holds_the_bytes_until_Flush()
        {
            ScriptedRawIO raw = Script(null);
            BufferedRawIO line = new BufferedRawIO(raw, 1, 8);
            Write(line, "0102");
            Write(line, "030405");
            Assert.AreEqual(0, raw.Writes);
            line.Flush();
            Check("0102030405", raw);
            Assert.AreEqual(1, raw.Writes);
            line.Flush();
            Assert.AreEqual(1, raw.Writes);
        }

        [TestMethod]
        public void Write_passes_on_what_is_held_when_the_buffer_would_overflow()
        {
            ScriptedRawIO raw = Script(null);
            BufferedRawIO line = new BufferedRawIO(raw, 1, 4);
            Write(line, "010203");
            Write(line, "04");
            Check("", raw);
            Write(line, "05");
            Check("01020304", raw);
            line.Flush();
            Check("0102030405", raw);
        }

        [TestMethod]
        public void Write_of_more_than_the_buffer_goes_straight_through_behind_what_is_held()
        {
            ScriptedRawIO raw = Script(null);
            BufferedRawIO line = new BufferedRawIO(raw, 1, 4);
            Write(line, "0102");
            Write(line, "030405060708");
            Check("0102030405060708", raw);
            Assert.AreEqual(2, raw.Writes);
            Write(line, "09");
            Check("0102030405060708", raw);
        }

        [TestMethod]
        public void Write_without_a_buffer_passes_everything_on_at_once()
        {
            ScriptedRawIO raw = Script(null);
            BufferedRawIO line = new BufferedRawIO(raw, 1, 0);
            Write(line, "01");
            Write(line, "0203");
            line.Flush();
            Check("010203", raw);
        }

        [TestMethod]
        public void Order_is_kept_whatever_parts_the_layer_below_takes()
        {
            foreach (int part in new[] { 1, 2, 3 })
            {
                foreach (int size in new[] { 0, 1, 4, 7, 100 })
                {
                    Greedy raw = new Greedy(part);
                    BufferedRawIO line = new BufferedRawIO(raw, 1, size);
                    byte[] all = new byte[60];
                    for (int i = 0, at = 0; at < 60; i++)
                    {
                        int count = i % 11 < 60 - at ? i % 11 : 60 - at;
                        for (int j = 0; j < count; j++)
                        {
                            all[at + j] = (byte)(at + j);
                        }

                        line.Write(all, at, count);
                        at += count;
                    }

                    line.Flush();
                    Assert.AreEqual(Hex.Format(all, 0, 60), Hex.Format(raw.Taken, 0, raw.Count));
                }
            }
        }

        [TestMethod]
        public void Flush_that_fails_keeps_what_was_not_taken_and_the_next_one_goes_on_there()
        {
            ScriptedRawIO raw = Script(new[] { 2, int.MinValue, 3 });
            BufferedRawIO line = new BufferedRawIO(raw, 1, 8);
            Write(line, "0102030405");
            Assert.ThrowsException(typeof(IOException), () => line.Flush());
            Check("0102", raw);
            line.Flush();
            Check("0102030405", raw);
        }

        [TestMethod]
        public void Flush_throws_IOException_when_the_layer_below_takes_nothing()
        {
            ScriptedRawIO raw = Script(new[] { 1, 0, 1 });
            BufferedRawIO line = new BufferedRawIO(raw, 1, 8);
            Write(line, "0102");
            Assert.ThrowsException(typeof(IOException), () => line.Flush());
            line.Flush();
            Check("0102", raw);
        }

        [TestMethod]
        public void Close_flushes_and_closes_the_line()
        {
            ScriptedRawIO raw = Script(null);
            BufferedRawIO line = new BufferedRawIO(raw, 1, 8);
            Write(line, "0102");
            line.Close();
            Check("0102", raw);
            Assert.IsTrue(raw.IsClosed);
            line.Close();
            Check("0102", raw);
        }

        [TestMethod]
        public void Close_whose_flush_fails_throws_and_has_closed_the_line()
        {
            ScriptedRawIO raw = Script(new[] { int.MinValue });
            BufferedRawIO line = new BufferedRawIO(raw, 1, 8);
            Write(line, "0102");
            Assert.ThrowsException(typeof(IOException), () => line.Close());
            Assert.IsTrue(raw.IsClosed);
            Assert.IsTrue(line.IsClosed);
        }

        [TestMethod]
        public void Close_sends_nothing_more_after_a_write_that_failed()
        {
            ScriptedRawIO raw = Script(new[] { int.MinValue, 2 });
            BufferedRawIO line = new BufferedRawIO(raw, 1, 8);
            Write(line, "0102");
            Assert.ThrowsException(typeof(IOException), () => line.Flush());
            line.Close();
            Assert.AreEqual(1, raw.Writes);
            Assert.IsTrue(raw.IsClosed);
        }

        [TestMethod]
        public void Close_by_another_thread_ends_a_flush_that_waits_and_sends_nothing_twice()
        {
            BlockedRawIO raw = new BlockedRawIO();
            BufferedRawIO line = new BufferedRawIO(raw, 1, 8);
            Write(line, "0102");
            bool failed = false;
            Thread thread = new Thread(() =>
            {
                try
                {
                    line.Flush();
                }
                catch (IOException)
                {
                    failed = true;
                }
            });
            thread.Start();
            while (raw.Writes == 0)
            {
                Thread.Sleep(1);
            }

            line.Close();
            Assert.IsTrue(thread.Join(5000));
            Assert.IsTrue(failed);
            Assert.AreEqual(1, raw.Writes);
        }

        [TestMethod]
        public void Flush_over_a_line_that_was_closed_throws_ObjectDisposedException()
        {
            MemoryRawIO raw = new MemoryRawIO();
            BufferedRawIO line = new BufferedRawIO(raw, 1, 8);
            Write(line, "0102");
            raw.Close();
            Assert.ThrowsException(typeof(ObjectDisposedException), () => line.Flush());
        }

        [TestMethod]
        public void Reads_do_not_flush_and_do_not_see_what_is_held()
        {
            MemoryRawIO raw = new MemoryRawIO(Hex.Parse("0a0b0c"), 0, 3);
            BufferedRawIO line = new BufferedRawIO(raw, 1, 8);
            Write(line, "01");
            byte[] target = new byte[3];
            Assert.AreEqual(1, line.Read(target, 0, 1, 0));
            Assert.AreEqual((byte)0x0A, target[0]);
            line.Flush();
            Assert.AreEqual("0a010c", Hex.Format(raw.GetBuffer().ToArray(), 0, 3));
        }

        private static ScriptedRawIO Script(int[] parts)
        {
            return new ScriptedRawIO(new byte[0], new[] { 1 }, true) { Parts = parts };
        }

        private static void Write(RawIO line, string hex)
        {
            byte[] bytes = Hex.Parse(hex);
            line.Write(bytes, 0, bytes.Length);
        }

        private static void Check(string expected, ScriptedRawIO raw)
        {
            Assert.AreEqual(expected, Hex.Format(raw.Written, 0, raw.Written.Length));
        }

        /// <summary>Takes nothing until it is closed, and then fails.</summary>
        private sealed class BlockedRawIO : RawIO
        {
            public int Writes { get; private set; }

            protected override int ReadCore(byte[] buffer, int offset, int count, int timeout)
            {
                return 0;
            }

            protected override int WriteCore(byte[] buffer, int offset, int count)
            {
                Writes++;
                while (!IsClosed)
                {
                    Thread.Sleep(1);
                }

                throw new IOException("Closed.");
            }

            protected override void CloseCore()
            {
            }
        }

        /// <summary>Takes at most so many bytes at a time.</summary>
        private sealed class Greedy : RawIO
        {
            private readonly int _most;

            public Greedy(int most)
            {
                _most = most;
            }

            public byte[] Taken { get; } = new byte[100];

            public int Count { get; private set; }

            protected override int ReadCore(byte[] buffer, int offset, int count, int timeout)
            {
                return 0;
            }

            protected override int WriteCore(byte[] buffer, int offset, int count)
            {
                int taken = count < _most ? count : _most;
                Array.Copy(buffer, offset, Taken, Count, taken);
                Count += taken;
                return taken;
            }

            protected override void CloseCore()
            {
            }
        }
    }
}
