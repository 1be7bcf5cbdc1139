using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Nano.Frames;
using Nano.Sensors;

namespace Nano.Host.Tests.Captures
{
    /// <summary>Real streams through the frame reader, against what the independent parser found.</summary>
    [TestClass]
    public class CaptureTests
    {
        [TestMethod]
        [DataRow(int.MaxValue)]
        [DataRow(7)]
        [DataRow(1)]
        public void TryRead_returns_the_10_frames_of_a_real_PMSx003(int piece)
        {
            byte[] stream = CaptureFolder.ReadStream("pypms/PMSx003");
            var expected = CaptureFolder.ReadGoodFrames("pypms__PMSx003.plantower-pms");
            Assert.HasCount(10, expected);
            (List<byte[]> frames, FrameCounters counters) = ReadAll(stream, piece, Pms5003Reading.CreateLayout());
            Assert.HasCount(10, frames);
            for (int i = 0; i < 10; i++)
            {
                CollectionAssert.AreEqual(stream.AsSpan(expected[i].Offset, expected[i].Length).ToArray(), frames[i]);
            }

            Assert.AreEqual((10, 320, 0, 0, 0, 0), Figures(counters));
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
                (List<byte[]> frames, FrameCounters counters) = ReadAll(damaged, piece, Pms5003Reading.CreateLayout());
                Assert.HasCount(9, frames);
                Assert.AreEqual(32, counters.Skipped);

                // A damaged sync byte makes noise of the frame; any other byte makes a candidate with a wrong sum.
                Assert.AreEqual(at < 66 ? 0 : 1, counters.ChecksumErrors);
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
                    (List<byte[]> whole, FrameCounters first) = ReadAll(stream, int.MaxValue, layout);
                    (List<byte[]> pieces, FrameCounters second) = ReadAll(stream, 13, layout);
                    Assert.AreEqual(Figures(first), Figures(second), path);
                    Assert.AreEqual(whole.Count, pieces.Count, path);
                    Assert.AreEqual(stream.Length, whole.Sum(frame => frame.Length) + first.Skipped, path);
                }
            }
        }

        private static (long, long, long, long, long, long) Figures(FrameCounters counters)
        {
            return (counters.Frames, counters.Bytes, counters.Skipped, counters.ChecksumErrors, counters.LengthErrors, counters.TimeOuts);
        }

        private static (List<byte[]> Frames, FrameCounters Counters) ReadAll(byte[] stream, int piece, FrameLayout layout)
        {
            var reader = new FrameReader(layout);
            var frames = new List<byte[]>();
            for (int at = 0; at < stream.Length;)
            {
                at += reader.Feed(stream, at, Math.Min(piece, stream.Length - at));
                Drain(reader, frames);
            }

            reader.GiveUp();
            Drain(reader, frames);
            Assert.AreEqual(0, reader.Held);
            return (frames, reader.Counters);
        }

        private static void Drain(FrameReader reader, List<byte[]> frames)
        {
            while (reader.TryRead(out int offset, out int length))
            {
                frames.Add(reader.Buffer.AsSpan(offset, length).ToArray());
            }
        }
    }
}
