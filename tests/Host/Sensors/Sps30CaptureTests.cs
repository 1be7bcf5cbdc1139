using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Nano.Host.Tests.Captures;
using Nano.Sensors;

namespace Nano.Host.Tests.Sensors
{
    /// <summary>A real SPS30. The values are those that PyPMS, which captured the stream, decoded: tests/captured_data/SPS30.csv.</summary>
    [TestClass]
    public class Sps30CaptureTests
    {
        private const string Decoded = """
            5.2, 9.5, 12.6, 13.3, 26.31, 37.00, 41.52, 42.41, 42.54, 0.8
            5.8, 8.2, 9.9, 10.2, 35.09, 43.75, 46.20, 46.67, 46.75, 0.8
            7.0, 9.1, 10.5, 10.8, 44.12, 53.44, 55.51, 55.91, 55.97, 0.8
            7.8, 9.9, 11.2, 11.5, 50.39, 60.42, 62.40, 62.78, 62.84, 0.7
            8.3, 10.5, 11.8, 12.1, 53.64, 64.24, 66.29, 66.68, 66.75, 0.7
            8.2, 10.2, 11.4, 11.7, 53.40, 63.68, 65.56, 65.91, 65.97, 0.7
            8.4, 10.4, 11.6, 11.8, 54.85, 65.26, 67.09, 67.44, 67.50, 0.7
            8.5, 10.4, 11.5, 11.7, 55.52, 65.91, 67.66, 68.00, 68.05, 0.7
            8.8, 10.7, 11.8, 12.1, 57.40, 68.09, 69.87, 70.21, 70.27, 0.7
            8.5, 10.3, 11.4, 11.6, 55.63, 65.90, 67.56, 67.88, 67.94, 0.7
            """;

        [TestMethod]
        [DataRow(int.MaxValue)]
        [DataRow(7)]
        [DataRow(1)]
        public void Readings_have_the_values_that_were_read(int piece)
        {
            byte[] stream = CaptureFolder.ReadStream("pypms/SPS30");
            CaptureRun run = CaptureRun.Read(Sps30Reply.CreateLayout(), stream, new[] { piece });
            CollectionAssert.AreEqual(
                CaptureFolder.ReadCandidates("pypms__SPS30.sensirion-shdlc").Where(row => row.Good).Select(row => (row.Offset, row.Length)).ToList(),
                run.Frames.ConvertAll(frame => (frame.Offset, frame.Length)));
            Assert.AreEqual(
                Decoded.ReplaceLineEndings("\n"),
                string.Join("\n", run.Frames.Select(frame => Line(Read(frame.Content)))));
        }

        [TestMethod]
        public void Readings_are_the_very_floats_that_were_sent()
        {
            byte[] stream = CaptureFolder.ReadStream("pypms/SPS30");
            foreach (CapturedFrame frame in CaptureRun.Read(Sps30Reply.CreateLayout(), stream, new[] { stream.Length }).Frames)
            {
                byte[] content = Unstuff(stream.AsSpan(frame.Offset + 1, frame.Length - 2));
                float[] expected = Enumerable.Range(0, 10).Select(i => BinaryPrimitives.ReadSingleBigEndian(content.AsSpan(4 + (4 * i)))).ToArray();
                CollectionAssert.AreEqual(expected, Values(Read(frame.Content)));
            }
        }

        [TestMethod]
        [DataRow("pms_pypms", 5)]
        [DataRow("shdlc_sensirion", 2)]
        public void Reader_returns_the_good_vectors_and_no_bad_one(string table, int rows)
        {
            // Another address than 0 is of another sensor.
            SensorVectors.Check(table, "sensirion-shdlc", rows, Sps30Reply.CreateLayout(), bytes => bytes[1] == 0);
        }

        private static byte[] Unstuff(ReadOnlySpan<byte> line)
        {
            var content = new List<byte>();
            for (int i = 0; i < line.Length; i++)
            {
                content.Add(line[i] == 0x7D ? (byte)(line[++i] ^ 0x20) : line[i]);
            }

            return content.ToArray();
        }

        private static Sps30Reading Read(byte[] frame)
        {
            var reading = new Sps30Reading();
            Assert.IsTrue(reading.TryRead(frame, 0));
            return reading;
        }

        private static float[] Values(Sps30Reading dust)
        {
            return new[] { dust.Pm1, dust.Pm25, dust.Pm40, dust.Pm10, dust.UpTo05, dust.UpTo10, dust.UpTo25, dust.UpTo40, dust.UpTo100, dust.TypicalSize };
        }

        private static string Line(Sps30Reading dust)
        {
            return string.Join(", ", Values(dust).Select((value, i) => value.ToString(i is > 3 and < 9 ? "F2" : "F1", CultureInfo.InvariantCulture)));
        }
    }
}
