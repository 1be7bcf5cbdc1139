using System;
using System.IO;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Nano.Frames;
using Nano.Sensors;

namespace Nano.Host.Tests.Captures
{
    /// <summary>A real PMSx003 through the layout that its message declares, and the layouts of messages on everybody else's bytes.</summary>
    [TestClass]
    public class PmsCaptureTests
    {
        [TestMethod]
        [DataRow(int.MaxValue)]
        [DataRow(7)]
        [DataRow(1)]
        public void TryRead_returns_the_10_frames_of_a_real_PMSx003(int piece)
        {
            byte[] stream = CaptureFolder.ReadStream("pypms/PMSx003");
            CaptureRun run = CaptureRun.Read(Pms5003Reading.CreateLayout(), stream, new[] { piece });
            CollectionAssert.AreEqual(Enumerable.Range(0, 10).Select(i => (i * 32, 32)).ToList(), run.Frames.ConvertAll(frame => (frame.Offset, frame.Length)));
            CollectionAssert.AreEqual(stream, run.Frames.SelectMany(frame => frame.Content).ToArray());
            Assert.AreEqual((10, 320, 0, 0, 0, 0), run.Figures);
        }

        [TestMethod]
        [DataRow(int.MaxValue)]
        [DataRow(7)]
        [DataRow(1)]
        public void TryRead_returns_9_frames_when_any_byte_of_frame_3_is_damaged(int piece)
        {
            byte[] stream = CaptureFolder.ReadStream("pypms/PMSx003");
            for (int at = 64; at < 96; at++)
            {
                byte[] damaged = (byte[])stream.Clone();
                damaged[at] ^= 0x20;
                CaptureRun run = CaptureRun.Read(Pms5003Reading.CreateLayout(), damaged, new[] { piece });
                Assert.HasCount(9, run.Frames);
                Assert.AreEqual(32, run.Counters.Skipped);

                // A damaged sync byte makes noise of the frame; any other byte makes a candidate with a wrong sum.
                Assert.AreEqual(at < 66 ? 0 : 1, run.Counters.ChecksumErrors);
            }
        }

        [TestMethod]
        public void Reading_has_the_values_that_are_in_the_real_frame()
        {
            // The first frame by hand: 42 4d 00 1c | 0000 0008 0008 | 0000 0008 0008 | 00d2 0046 002d 001e 0000 0000 | 9700 | 02c5
            byte[] stream = CaptureFolder.ReadStream("pypms/PMSx003");
            var reading = new Pms5003Reading();
            reading.Read(stream, 0);
            Assert.AreEqual((0, 8, 8), (reading.Pm1, reading.Pm25, reading.Pm10));
            Assert.AreEqual((210, 70, 45, 30, 0, 0), (reading.Over03, reading.Over05, reading.Over10, reading.Over25, reading.Over50, reading.Over100));
        }

        [TestMethod]
        public void Every_other_device_s_stream_is_only_noise_that_is_all_accounted_for()
        {
            string[] paths = CaptureFolder.AllStreams();
            Assert.IsGreaterThan(40, paths.Length);
            foreach (string path in paths)
            {
                byte[] stream = File.ReadAllBytes(path);
                foreach (FrameLayout layout in new[] { Pms5003Reading.CreateLayout(), CheckedMessage.CreateLayout(64), CheckedMessage.CreateLayout(70000) })
                {
                    CaptureRun whole = CaptureRun.Read(layout, stream, new[] { stream.Length });
                    CaptureRun pieces = CaptureRun.Read(layout, stream, new[] { 13 });
                    Assert.AreEqual(whole.Figures, pieces.Figures, path);
                    CollectionAssert.AreEqual(whole.Frames.ConvertAll(frame => (frame.Offset, frame.Length)), pieces.Frames.ConvertAll(frame => (frame.Offset, frame.Length)), path);
                }
            }
        }
    }
}
