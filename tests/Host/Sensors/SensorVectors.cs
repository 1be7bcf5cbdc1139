using System;
using System.IO;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Nano.Frames;
using Nano.Host.Tests.Captures;

namespace Nano.Host.Tests.Sensors
{
    /// <summary>Single frames of other people's tests, good and bad ones, against the layout of a sensor.</summary>
    internal static class SensorVectors
    {
        /// <summary>Every good frame of a kind is delivered as a whole, alone and byte by byte, and nothing of a bad one.</summary>
        /// <param name="table">The table below vectors.</param>
        /// <param name="protocol">The rows of this protocol.</param>
        /// <param name="rows">How many of them are of the kind.</param>
        /// <param name="format">What the sensor's frames look like.</param>
        /// <param name="isOfKind">Tells which frames are the sensor's; the others are passed over.</param>
        internal static void Check(string table, string protocol, int rows, FrameFormat format, Predicate<byte[]> isOfKind)
        {
            int count = 0;
            foreach (var row in CaptureFolder.ReadTable(Path.Combine("vectors", table + ".tsv")).Where(row => row["protocol"] == protocol))
            {
                byte[] bytes = Convert.FromHexString(row["hex"]);
                if (!isOfKind(bytes) || row["status"].StartsWith("stream", StringComparison.Ordinal))
                {
                    continue;
                }

                count++;
                foreach (int piece in new[] { int.MaxValue, 1 })
                {
                    CaptureRun run = CaptureRun.Read(format, bytes, new[] { piece });
                    Assert.HasCount(row["status"] == "ok" ? 1 : 0, run.Frames, row["hex"]);
                    Assert.IsTrue(run.Frames.All(frame => frame.Length == bytes.Length), row["hex"]);
                }
            }

            if (count == 0)
            {
                Assert.Inconclusive("The captures are not on this machine.");
            }

            Assert.AreEqual(rows, count);
        }
    }
}
