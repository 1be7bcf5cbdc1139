using System;
using System.Buffers.Binary;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Nano.Host.Tests.Captures;
using Nano.Sensors;

namespace Nano.Host.Tests.Sensors
{
    /// <summary>Published frames of an LD06 and an LD19, against a decoder written apart.</summary>
    [TestClass]
    public class Ld06CaptureTests
    {
        [TestMethod]
        [DataRow(int.MaxValue)]
        [DataRow(1)]
        public void Readings_have_the_values_of_the_published_frames(int piece)
        {
            byte[][] published = CaptureFolder.ReadTable("vectors/ld06_ld19.tsv").Select(row => Convert.FromHexString(row["hex"])).ToArray();
            if (published.Length == 0)
            {
                Assert.Inconclusive("The captures are not on this machine.");
            }

            CaptureRun run = CaptureRun.Read(Ld06Reading.CreateLayout(), published.SelectMany(frame => frame.Append((byte)0x54)).ToArray(), new[] { piece });
            Assert.HasCount(2, run.Frames);
            var reading = new Ld06Reading();
            foreach ((byte[] expected, CapturedFrame frame) in published.Zip(run.Frames))
            {
                CollectionAssert.AreEqual(expected, frame.Content);
                Assert.IsTrue(reading.TryRead(frame.Content, 0));
                int[] words = new[] { 2, 4, 42, 44 }.Select(at => (int)BinaryPrimitives.ReadUInt16LittleEndian(expected.AsSpan(at))).ToArray();
                CollectionAssert.AreEqual(words, new[] { reading.Speed, reading.StartAngle, reading.EndAngle, reading.Time });
                for (int i = 0; i < 12; i++)
                {
                    Assert.AreEqual(BinaryPrimitives.ReadUInt16LittleEndian(expected.AsSpan(6 + (3 * i))), reading.Points[i].Distance);
                    Assert.AreEqual(expected[8 + (3 * i)], reading.Points[i].Confidence);
                    Assert.AreEqual(Math.Floor(words[1] + ((words[2] - words[1]) * i / 11m)), reading.AngleOf(i));
                }
            }
        }
    }
}
