using System;
using System.IO;
using System.Threading;
using nanoFramework.TestFramework;

namespace Nano.Tests
{
    using Nano.Serial;

    /// <summary>The contract of raw I/O, over memory and over a script that delivers in pieces.</summary>
    [TestClass]
    public class RawIOTests
    {
        [TestMethod]
        public void Read_returns_what_is_there_without_waiting_for_all_and_0_at_the_end()
        {
            RawIO line = new ScriptedRawIO(Hex.Parse("010203040506"), new[] { 1, 3, 2 }, false);
            byte[] buffer = new byte[8];
            Assert.AreEqual(1, line.Read(buffer, 2, 6, 1000));
            Assert.AreEqual(2, line.Read(buffer, 3, 2, 1000));
            Assert.AreEqual(1, line.Read(buffer, 5, 3, 1000));
            Assert.AreEqual(2, line.Read(buffer, 6, 2, -1));
            Assert.AreEqual("0000010203040506", Hex.Format(buffer, 0, 8));
            Assert.AreEqual(0, line.Read(buffer, 0, 8, -1));
            Assert.AreEqual(0, line.Read(buffer, 0, 8, 0));
        }

        [TestMethod]
        public void Read_returns_TimedOut_in_a_silence_and_the_bytes_afterwards()
        {
            RawIO line = new ScriptedRawIO(Hex.Parse("0102"), new[] { 1, 0, 1 }, true);
            byte[] buffer = new byte[2];
            Assert.AreEqual(1, line.Read(buffer, 0, 2, 0));
            Assert.AreEqual(RawIO.TimedOut, line.Read(buffer, 1, 1, 0));
            Assert.AreEqual(1, line.Read(buffer, 1, 1, 0));
            Assert.AreEqual("0102", Hex.Format(buffer, 0, 2));
            Assert.AreEqual(RawIO.TimedOut, line.Read(buffer, 0, 1, 5));
        }

        [TestMethod]
        public void Read_of_no_bytes_returns_0_and_takes_nothing()
        {
            RawIO line = new MemoryRawIO(Hex.Parse("01"), 0, 1);
            byte[] buffer = new byte[1];
            Assert.AreEqual(0, line.Read(buffer, 1, 0, 0));
            Assert.AreEqual(1, line.Read(buffer, 0, 1, 0));
        }

        [TestMethod]
        public void Read_of_no_bytes_returns_0_at_once_on_a_silent_line()
        {
            // The script throws where a read waits for ever.
            RawIO line = new ScriptedRawIO(new byte[0], new[] { 1 }, true);
            Assert.AreEqual(0, line.Read(new byte[1], 0, 0, -1));
        }

        [TestMethod]
        public void ReadExactly_returns_all_bytes_however_they_are_cut()
        {
            foreach (int piece in new[] { 1, 2, 3, 7, 100 })
            {
                RawIO line = new ScriptedRawIO(Hex.Parse("00010203040506070809"), new[] { piece }, false);
                byte[] buffer = new byte[9];
                Assert.AreEqual(7, line.ReadExactly(buffer, 1, 7, 1000));
                Assert.AreEqual("000001020304050600", Hex.Format(buffer, 0, 9));
                Assert.AreEqual(3, line.ReadExactly(buffer, 0, 9, -1));
                Assert.AreEqual("070809", Hex.Format(buffer, 0, 3));
                Assert.AreEqual(0, line.Read(buffer, 0, 1, 0));
            }
        }

        [TestMethod]
        public void ReadExactly_returns_fewer_when_the_time_is_over_and_loses_none()
        {
            RawIO line = new ScriptedRawIO(Hex.Parse("010203"), new[] { 2, 0, 1 }, true);
            byte[] buffer = new byte[4];
            Assert.AreEqual(2, line.ReadExactly(buffer, 0, 3, 20));
            Assert.AreEqual(1, line.ReadExactly(buffer, 2, 1, 20));
            Assert.AreEqual("01020300", Hex.Format(buffer, 0, 4));
            Assert.AreEqual(RawIO.TimedOut, line.Read(buffer, 0, 1, 0));
        }

        [TestMethod]
        public void ReadExactly_keeps_one_deadline_for_all_bytes()
        {
            // A byte every 15 ms: each alone is within 40 ms, a hundred are not.
            int received = new SlowRawIO(false).ReadExactly(new byte[100], 0, 100, 40);
            Assert.IsTrue(received >= 1 && received <= 3, "received " + received);
        }

        [TestMethod]
        public void ReadExactly_returns_at_the_deadline_though_a_line_keeps_bringing_bytes()
        {
            int received = new SlowRawIO(true).ReadExactly(new byte[100], 0, 100, 40);
            Assert.IsTrue(received >= 1 && received <= 3, "received " + received);
        }

        [TestMethod]
        public void Every_use_after_Close_throws_ObjectDisposedException()
        {
            RawIO line = new MemoryRawIO(new byte[4], 0, 4);
            line.Close();
            line.Dispose();
            Assert.IsTrue(line.IsClosed);
            Assert.ThrowsException(typeof(ObjectDisposedException), () => line.Read(new byte[1], 0, 1, 0));
            Assert.ThrowsException(typeof(ObjectDisposedException), () => line.ReadExactly(new byte[1], 0, 1, 0));
            Assert.ThrowsException(typeof(ObjectDisposedException), () => line.Write(new byte[1], 0, 1));
        }

        [TestMethod]
        public void Wrong_arguments_are_refused()
        {
            RawIO line = new MemoryRawIO(new byte[4], 0, 4);
            byte[] buffer = new byte[4];
            Assert.ThrowsException(typeof(ArgumentNullException), () => line.Read(null, 0, 1, 0));
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => line.Read(buffer, -1, 1, 0));
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => line.Read(buffer, 0, 5, 0));
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => line.Read(buffer, 2, int.MaxValue, 0));
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => line.Read(buffer, 0, 4, -2));
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => line.ReadExactly(buffer, 0, 4, -2));
            Assert.ThrowsException(typeof(ArgumentNullException), () => line.Write(null, 0, 0));
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => line.Write(buffer, 4, 1));
            Assert.AreEqual(4, line.Read(buffer, 0, 4, 0));
        }

        [TestMethod]
        [DataRow(1)]
        [DataRow(2)]
        [DataRow(4)]
        [DataRow(5)]
        public void Write_goes_on_until_the_layer_below_has_taken_all(int part)
        {
            ScriptedRawIO line = new ScriptedRawIO(new byte[0], new[] { 1 }, false) { Parts = new[] { part, 1 } };
            line.Write(Hex.Parse("ff0001020304ff"), 1, 5);
            Assert.AreEqual("0001020304", Hex.Format(line.Written, 0, line.Written.Length));
        }

        [TestMethod]
        [DataRow(0)]
        [DataRow(-1)]
        [DataRow(4)]
        [DataRow(int.MaxValue)]
        public void Write_throws_IOException_when_the_layer_below_takes_nothing_or_more_than_there_is(int taken)
        {
            ScriptedRawIO line = new ScriptedRawIO(new byte[0], new[] { 1 }, false) { Parts = new[] { 2, taken } };
            Assert.ThrowsException(typeof(IOException), () => line.Write(new byte[5], 0, 5));
            Assert.AreEqual(2, line.Writes);
            Assert.AreEqual(2, line.Written.Length);
        }

        [TestMethod]
        public void Write_of_no_bytes_calls_nothing_below()
        {
            ScriptedRawIO line = new ScriptedRawIO(new byte[0], new[] { 1 }, false) { Parts = new[] { 0 } };
            line.Write(new byte[5], 5, 0);
            Assert.AreEqual(0, line.Writes);
        }

        [TestMethod]
        public void ReadExactly_hands_the_longest_time_out_and_the_infinite_one_down_as_they_are()
        {
            ScriptedRawIO line = new ScriptedRawIO(new byte[8], new[] { 1 }, false);
            Assert.AreEqual(1, line.ReadExactly(new byte[8], 0, 1, int.MaxValue));
            Assert.AreEqual(int.MaxValue, line.LastTimeout);
            Assert.AreEqual(3, line.ReadExactly(new byte[8], 0, 3, int.MaxValue));
            Assert.IsTrue(line.LastTimeout > int.MaxValue - 100000, "after two bytes " + line.LastTimeout);
            Assert.AreEqual(4, line.ReadExactly(new byte[8], 0, 4, -1));
            Assert.AreEqual(-1, line.LastTimeout);
        }

        /// <summary>A line that brings a byte every 15 ms, in the time allowed or, if it is late, after it.</summary>
        private sealed class SlowRawIO : RawIO
        {
            private readonly bool _late;

            public SlowRawIO(bool late)
            {
                _late = late;
            }

            protected override int ReadCore(byte[] buffer, int offset, int count, int timeout)
            {
                bool inTime = _late || timeout < 0 || timeout >= 15;
                long end = Environment.TickCount64 + (inTime ? 15 : timeout);
                while (Environment.TickCount64 < end)
                {
                    Thread.Sleep(1);
                }

                return inTime ? 1 : TimedOut;
            }

            protected override int WriteCore(byte[] buffer, int offset, int count)
            {
                return count;
            }

            protected override void CloseCore()
            {
            }
        }
    }
}
