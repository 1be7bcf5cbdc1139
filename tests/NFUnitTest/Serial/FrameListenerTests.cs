using System;
using System.IO;
using System.Threading;
using nanoFramework.TestFramework;

namespace Nano.Tests
{
    using Nano.Frames;
    using Nano.Sensors;
    using Nano.Serial;

    /// <summary>Frames called back on a thread of their own: all of them, the end of the line, and every way to stop.</summary>
    [TestClass]
    public class FrameListenerTests
    {
        private const string Frame = "424d001c00050007000800050007000800d20046002d001e00020001970002d0";

        [TestMethod]
        [DataRow(1)]
        [DataRow(7)]
        [DataRow(1000)]
        public void OnFrame_is_called_for_every_frame_and_last_for_the_end(int piece)
        {
            RecordingListener listener = Listen("ff" + Frame + Frame + "42" + Frame, new[] { piece }, false);
            Assert.IsFalse(listener.IsRunning);
            listener.Start();
            Assert.IsTrue(listener.WaitFor(4, false));
            Assert.AreEqual(Frame + " " + Frame + " " + Frame + " end ", listener.Heard);
            Assert.AreEqual(0, listener.Errors);
            Assert.IsTrue(listener.Caller != Thread.CurrentThread);
            listener.Stop();
        }

        [TestMethod]
        public void Stop_returns_soon_on_a_silent_line_and_the_thread_has_ended()
        {
            RecordingListener listener = Listen(Frame, new[] { 32 }, true);
            listener.Start();
            Assert.IsTrue(listener.WaitFor(1, true));
            long start = Environment.TickCount64;
            listener.Stop();
            long took = Environment.TickCount64 - start;
            Assert.IsFalse(listener.IsRunning);
            Assert.IsTrue(took < 2000, "took " + took);
            Assert.AreEqual(Frame + " ", listener.Heard);
            listener.Stop();
        }

        [TestMethod]
        public void Stop_returns_soon_on_a_line_that_brings_noise_without_end()
        {
            RecordingListener listener = new RecordingListener(new EndlessRawIO(), Reader());
            listener.Start();
            Thread.Sleep(20);
            long start = Environment.TickCount64;
            listener.Stop();
            long took = Environment.TickCount64 - start;
            Assert.IsFalse(listener.IsRunning);
            Assert.IsTrue(took < 2000, "took " + took);
        }

        [TestMethod]
        public void Stop_waits_for_a_call_that_is_going_on_and_none_follows_it()
        {
            RecordingListener listener = Listen(Frame + Frame + Frame + Frame, new[] { 32 }, true);
            listener.Takes = 100;
            listener.Start();
            Assert.IsTrue(listener.WaitFor(1, true));
            listener.Stop();
            int calls = listener.Calls;
            Assert.IsTrue(calls < 4);
            Thread.Sleep(250);
            Assert.AreEqual(calls, listener.Calls);
        }

        [TestMethod]
        public void Stop_from_within_the_call_returns_at_once_and_that_call_is_the_last()
        {
            RecordingListener listener = Listen(Frame + Frame + Frame, new[] { 32 }, true);
            listener.StopsIn = 2;
            listener.Start();
            Assert.IsTrue(listener.WaitFor(2, false));
            Assert.AreEqual(2, listener.Calls);
        }

        [TestMethod]
        public void Start_after_Stop_goes_on_where_it_was()
        {
            RecordingListener listener = Listen(Frame + Frame + Frame, new[] { 32 }, false);
            listener.StopsIn = 1;
            listener.Start();
            Assert.IsTrue(listener.WaitFor(1, false));
            listener.Start();
            Assert.IsTrue(listener.WaitFor(4, false));
            Assert.AreEqual(Frame + " " + Frame + " " + Frame + " end ", listener.Heard);
        }

        [TestMethod]
        public void Call_that_throws_is_counted_and_reading_goes_on()
        {
            RecordingListener listener = Listen(Frame + Frame + Frame, new[] { 32 }, false);
            listener.ThrowsFrom = 2;
            listener.Start();
            Assert.IsTrue(listener.WaitFor(4, false));
            Assert.AreEqual(Frame + " " + Frame + " " + Frame + " end ", listener.Heard);
            Assert.AreEqual(3, listener.Errors);
            Assert.AreEqual("call 4", listener.LastError.Message);
        }

        [TestMethod]
        public void Line_closed_by_its_owner_is_an_end_and_no_error()
        {
            ScriptedRawIO line = new ScriptedRawIO(Hex.Parse(Frame), new[] { 32 }, true);
            RecordingListener listener = new RecordingListener(line, Reader());
            listener.Start();
            Assert.IsTrue(listener.WaitFor(1, true));
            line.Close();
            Assert.IsTrue(listener.WaitFor(2, false));
            Assert.AreEqual(Frame + " end ", listener.Heard);
            Assert.AreEqual(0, listener.Errors);
        }

        [TestMethod]
        public void Line_that_fails_is_an_end_whose_error_is_told()
        {
            RecordingListener listener = Listen(Frame + Frame, new[] { 32, -1 }, true);
            listener.Start();
            Assert.IsTrue(listener.WaitFor(2, false));
            Assert.AreEqual(Frame + " end ", listener.Heard);
            Assert.AreEqual(1, listener.Errors);
            Assert.IsTrue(listener.LastError is IOException);
        }

        [TestMethod]
        public void Second_Start_and_wrong_arguments_are_refused()
        {
            RecordingListener listener = Listen("", new[] { 1 }, true);
            listener.Start();
            Assert.ThrowsException(typeof(InvalidOperationException), () => listener.Start());
            listener.Stop();
            Assert.ThrowsException(typeof(ArgumentNullException), () => new RecordingListener(null, Reader()));
            Assert.ThrowsException(typeof(ArgumentNullException), () => new RecordingListener(new MemoryRawIO(), null));
        }

        private static RecordingListener Listen(string hex, int[] pieces, bool endsInSilence)
        {
            return new RecordingListener(new ScriptedRawIO(Hex.Parse(hex), pieces, endsInSilence), Reader());
        }

        private static FrameReader Reader()
        {
            return new FrameReader(Pms5003Reading.CreateLayout());
        }
    }
}
