using System;
using System.IO;
using System.Threading;
using nanoFramework.TestFramework;

namespace Nano.Tests
{
    using Nano.Frames;
    using Nano.Sensors;
    using Nano.Serial;

    /// <summary>A line that goes away and comes back, over scripts.</summary>
    [TestClass]
    public class ReopeningRawIOTests
    {
        private const string Frame = "424d001c00050007000800050007000800d20046002d001e00020001970002d0";

        [TestMethod]
        public void Read_goes_on_over_an_end_and_failed_tries_and_counts_what_was_opened_anew()
        {
            PulledRawIO line = new PulledRawIO(1, Script("0102", 2, false), null, null, Script("03", 1, false), Script("04", 1, true));
            byte[] target = new byte[4];
            Assert.AreEqual(4, line.ReadExactly(target, 0, 4, 5000));
            Assert.AreEqual("01020304", Hex.Format(target, 0, 4));
            Assert.AreEqual(2, line.Reopens);
            Assert.AreEqual(5, line.Tries);
            Assert.AreEqual("try 2", line.LastError.Message);
        }

        [TestMethod]
        public void First_opening_is_none_anew_however_late_it_comes()
        {
            PulledRawIO line = new PulledRawIO(1, null, null, Script("01", 1, true));
            Assert.AreEqual(0, line.Tries);
            Assert.AreEqual(1, line.Read(new byte[1], 0, 1, 5000));
            Assert.AreEqual(0, line.Reopens);
            Assert.AreEqual(3, line.Tries);
        }

        [TestMethod]
        public void Exception_of_a_read_below_means_away_and_the_line_below_is_closed()
        {
            RawIO first = new ScriptedRawIO(Hex.Parse("0102"), new[] { 1, -1 }, true);
            PulledRawIO line = new PulledRawIO(1, first, Script("07", 1, true));
            byte[] target = new byte[2];
            Assert.AreEqual(2, line.ReadExactly(target, 0, 2, 5000));
            Assert.AreEqual("0107", Hex.Format(target, 0, 2));
            Assert.IsTrue(first.IsClosed);
            Assert.IsTrue(line.LastError is IOException);
        }

        [TestMethod]
        public void Read_keeps_its_time_out_while_the_line_is_away_and_tries_once_in_an_interval()
        {
            PulledRawIO line = new PulledRawIO(10000, new RawIO[0]);
            long start = Environment.TickCount64;
            Assert.AreEqual(RawIO.TimedOut, line.Read(new byte[1], 0, 1, 60));
            long took = Environment.TickCount64 - start;
            Assert.IsTrue(took >= 60 && took < 5000, "took " + took);
            Assert.AreEqual(RawIO.TimedOut, line.Read(new byte[1], 0, 1, 0));
            Assert.AreEqual(1, line.Tries);
        }

        [TestMethod]
        public void Line_that_ends_as_soon_as_it_is_opened_is_opened_once_in_an_interval()
        {
            PulledRawIO line = new PulledRawIO(10000, Script("", 1, false), Script("", 1, false), Script("", 1, false));
            Assert.AreEqual(RawIO.TimedOut, line.Read(new byte[1], 0, 1, 40));
            Assert.AreEqual(1, line.Tries);
            Assert.AreEqual(0, line.Reopens);
        }

        [TestMethod]
        public void Time_out_of_the_line_below_is_one_here_and_not_an_end()
        {
            PulledRawIO line = new PulledRawIO(1, new ScriptedRawIO(Hex.Parse("01"), new[] { 0, 1 }, true));
            Assert.AreEqual(RawIO.TimedOut, line.Read(new byte[1], 0, 1, 5));
            Assert.AreEqual(1, line.Read(new byte[1], 0, 1, 5));
            Assert.AreEqual(1, line.Tries);
        }

        [TestMethod]
        public void Write_opens_the_line_and_is_an_IOException_while_it_is_away()
        {
            ScriptedRawIO first = new ScriptedRawIO(new byte[0], new[] { 1 }, true) { Parts = new[] { 1, int.MinValue } };
            ScriptedRawIO second = new ScriptedRawIO(new byte[0], new[] { 1 }, true);
            PulledRawIO line = new PulledRawIO(1, first, null, second);
            line.Write(Hex.Parse("01"), 0, 1);
            Assert.ThrowsException(typeof(IOException), () => line.Write(Hex.Parse("02"), 0, 1));
            Assert.IsTrue(first.IsClosed);
            Thread.Sleep(20);
            Assert.ThrowsException(typeof(IOException), () => line.Write(Hex.Parse("03"), 0, 1));
            Thread.Sleep(20);
            line.Write(Hex.Parse("04"), 0, 1);
            Assert.AreEqual("01", Hex.Format(first.Written, 0, first.Written.Length));
            Assert.AreEqual("04", Hex.Format(second.Written, 0, second.Written.Length));
            Assert.AreEqual(1, line.Reopens);
        }

        [TestMethod]
        public void Overruns_are_those_of_all_lines_together()
        {
            RawIO first = Script("01", 1, false);
            RawIO second = Script("02", 1, true);
            first.Overruns = 2;
            second.Overruns = 3;
            PulledRawIO line = new PulledRawIO(1, first, second);
            Assert.AreEqual(2, line.ReadExactly(new byte[2], 0, 2, 5000));
            Assert.AreEqual(5, line.Overruns);
        }

        [TestMethod]
        public void Close_ends_a_read_that_waits_for_the_line_and_closes_what_is_open()
        {
            PulledRawIO away = new PulledRawIO(10000, new RawIO[0]);
            int answer = -2;
            Thread thread = new Thread(() => answer = away.Read(new byte[1], 0, 1, -1));
            thread.Start();
            Thread.Sleep(50);
            away.Close();
            Assert.IsTrue(thread.Join(5000));
            Assert.AreEqual(0, answer);
            RawIO below = Script("01", 1, true);
            PulledRawIO line = new PulledRawIO(1, below);
            Assert.AreEqual(1, line.Read(new byte[1], 0, 1, 0));
            line.Close();
            Assert.IsTrue(below.IsClosed);
            Assert.ThrowsException(typeof(ObjectDisposedException), () => line.Read(new byte[1], 0, 1, 0));
            Assert.ThrowsException(typeof(ObjectDisposedException), () => line.Write(new byte[1], 0, 1));
            new PulledRawIO(1, new RawIO[0]).Close();
        }

        [TestMethod]
        public void Pump_reads_on_over_a_pull_in_the_midst_of_a_frame_and_tells_it()
        {
            FrameReader reader = new FrameReader(Pms5003Reading.CreateLayout());
            PulledRawIO line = new PulledRawIO(1, Script(Frame + Frame.Substring(0, 20), 100, false), null, Script(Frame + Frame, 100, true));
            FramePump pump = new FramePump(line, reader, 10000);
            for (int i = 0; i < 3; i++)
            {
                Assert.IsTrue(pump.TryRead(out int offset, out int length, 5000));
                Assert.AreEqual(Frame, Hex.Format(reader.Buffer, offset, length));
            }

            Assert.AreEqual(1L, reader.Counters.Reopens);
            Assert.AreEqual(10L, reader.Counters.Skipped);
            Assert.IsFalse(pump.AtEnd);
        }

        [TestMethod]
        public void Wrong_arguments_are_refused()
        {
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => new PulledRawIO(0, new RawIO[0]));
        }

        private static ScriptedRawIO Script(string hex, int piece, bool endsInSilence)
        {
            return new ScriptedRawIO(Hex.Parse(hex), new[] { piece }, endsInSilence);
        }
    }
}
