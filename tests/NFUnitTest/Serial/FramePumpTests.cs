using System;
using nanoFramework.TestFramework;

namespace Nano.Tests
{
    using Nano.Frames;
    using Nano.Sensors;
    using Nano.Serial;

    /// <summary>A line, a reader and the pump between them: pieces, silences, the end.</summary>
    [TestClass]
    public class FramePumpTests
    {
        private const string Frame = "424d001c00050007000800050007000800d20046002d001e00020001970002d0";
        private const string Climate = "0100100000000841bc000042826666027f";

        [TestMethod]
        public void TryRead_returns_every_frame_however_the_line_cuts_them_then_AtEnd()
        {
            byte[] stream = Hex.Parse("ff 42" + Frame + Frame + "4d" + Frame);
            foreach (int piece in new[] { 1, 2, 7, 32, 1000 })
            {
                FrameReader reader = new FrameReader(Pms5003Reading.CreateLayout(), new byte[64]);
                FramePump pump = new FramePump(new ScriptedRawIO(stream, new[] { piece }, false), reader, 1000);
                for (int i = 0; i < 3; i++)
                {
                    Assert.IsTrue(pump.TryRead(out int offset, out int length, -1));
                    Assert.AreEqual(Frame, Hex.Format(reader.Buffer, offset, length));
                }

                Assert.IsFalse(pump.TryRead(out _, out _, -1));
                Assert.IsTrue(pump.AtEnd);
                Assert.AreEqual(3L, reader.Counters.Skipped);
                Assert.AreEqual(0L, reader.Counters.TimeOuts);
            }
        }

        [TestMethod]
        public void TryRead_returns_false_when_the_time_is_over_and_the_frame_later()
        {
            FrameReader reader = new FrameReader(Pms5003Reading.CreateLayout());
            FramePump pump = new FramePump(new ScriptedRawIO(Hex.Parse(Frame), new[] { 20, 0, 12 }, true), reader, 5000);
            Assert.IsFalse(pump.TryRead(out _, out _, 10));
            Assert.IsFalse(pump.AtEnd);
            Assert.AreEqual(20, reader.Held);
            Assert.IsTrue(pump.TryRead(out int offset, out int length, 1000));
            Assert.AreEqual(Frame, Hex.Format(reader.Buffer, offset, length));
            Assert.AreEqual(0L, reader.Counters.TimeOuts);
        }

        [TestMethod]
        public void TryRead_waits_for_the_rest_of_a_frame_that_the_reader_held_before_the_pump_was_made()
        {
            FrameReader reader = new FrameReader(Pms5003Reading.CreateLayout());
            byte[] frame = Hex.Parse(Frame);
            reader.Feed(frame, 0, 20);
            FramePump pump = new FramePump(new ScriptedRawIO(Hex.Slice(frame, 20, 12), new[] { 0, 12 }, true), reader, 10000);
            Assert.IsFalse(pump.TryRead(out _, out _, 20));
            Assert.IsTrue(pump.TryRead(out _, out _, 1000));
            Assert.AreEqual(0L, reader.Counters.TimeOuts);
        }

        [TestMethod]
        public void TryRead_gives_a_cut_frame_up_after_the_silence_and_delivers_what_it_held()
        {
            // The length claims 40 bytes of payload; a whole message stands where they should be, then silence.
            FrameReader reader = new FrameReader(CheckedMessage.CreateLayout(64));
            byte[] stream = Hex.Parse("01001000000028" + Climate);
            FramePump pump = new FramePump(new ScriptedRawIO(stream, new[] { stream.Length }, true), reader, 30);
            Assert.IsTrue(pump.TryRead(out int offset, out int length, 5000));
            Assert.AreEqual(Climate, Hex.Format(reader.Buffer, offset, length));
            Assert.AreEqual(1L, reader.Counters.TimeOuts);
            Assert.IsFalse(pump.TryRead(out _, out _, 0));
            Assert.AreEqual(0, reader.Held);
        }

        [TestMethod]
        public void TryRead_searches_what_is_held_when_the_line_ends()
        {
            FrameReader reader = new FrameReader(CheckedMessage.CreateLayout(64));
            byte[] stream = Hex.Parse("01001000000028" + Climate);
            FramePump pump = new FramePump(new MemoryRawIO(stream, 0, stream.Length), reader, 1000);
            Assert.IsTrue(pump.TryRead(out int offset, out int length, -1));
            Assert.AreEqual(Climate, Hex.Format(reader.Buffer, offset, length));
            Assert.IsFalse(pump.TryRead(out _, out _, -1));
            Assert.IsTrue(pump.AtEnd);
        }

        [TestMethod]
        public void TryRead_with_time_out_0_takes_what_is_there_and_does_not_wait()
        {
            FrameReader reader = new FrameReader(Pms5003Reading.CreateLayout());
            FramePump pump = new FramePump(new ScriptedRawIO(Hex.Parse(Frame), new[] { 1 }, true), reader, 1000);
            Assert.IsFalse(pump.TryRead(out _, out int none, 0) && none == 0);
            Assert.IsFalse(pump.AtEnd);
        }

        [TestMethod]
        [DataRow(0)]
        [DataRow(20)]
        public void TryRead_returns_false_when_the_time_is_over_on_a_line_that_never_stops_bringing_noise(int timeout)
        {
            FrameReader reader = new FrameReader(Pms5003Reading.CreateLayout());
            FramePump pump = new FramePump(new EndlessRawIO(), reader, 1000);
            Assert.IsFalse(pump.TryRead(out _, out _, timeout));
            Assert.IsTrue(reader.Counters.Skipped > 0);
            Assert.IsFalse(pump.AtEnd);
        }

        [TestMethod]
        public void TryRead_copies_overruns_and_reopenings_of_the_line_to_the_counters()
        {
            FrameReader reader = new FrameReader(Pms5003Reading.CreateLayout());
            RawIO line = new ScriptedRawIO(Hex.Parse(Frame + Frame), new[] { 16 }, true) { Overruns = 3, Reopens = 2 };
            FramePump pump = new FramePump(line, reader, 1000);
            Assert.AreEqual(0L, reader.Counters.Overruns);
            Assert.IsTrue(pump.TryRead(out _, out _, 0) || pump.TryRead(out _, out _, 0));
            Assert.AreEqual(3L, reader.Counters.Overruns);
            Assert.AreEqual(2L, reader.Counters.Reopens);
            line.Overruns = 4;
            Assert.IsTrue(pump.TryRead(out _, out _, 0) || pump.TryRead(out _, out _, 0));
            Assert.AreEqual(4L, reader.Counters.Overruns);
            Assert.AreEqual("frames=2 bytes=64 skipped=0 checksum_errors=0 length_errors=0 timeouts=0 overruns=4 reopens=2",
                reader.Counters.ToString());
        }

        [TestMethod]
        public void Wrong_arguments_are_refused()
        {
            FrameReader reader = new FrameReader(Pms5003Reading.CreateLayout());
            RawIO line = new MemoryRawIO(new byte[1], 0, 1);
            Assert.ThrowsException(typeof(ArgumentNullException), () => new FramePump(null, reader, 1));
            Assert.ThrowsException(typeof(ArgumentNullException), () => new FramePump(line, null, 1));
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => new FramePump(line, reader, 0));
            FramePump pump = new FramePump(line, reader, 1);
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => pump.TryRead(out _, out _, -2));
            line.Close();
            Assert.ThrowsException(typeof(ObjectDisposedException), () => pump.TryRead(out _, out _, 0));
        }
    }
}
