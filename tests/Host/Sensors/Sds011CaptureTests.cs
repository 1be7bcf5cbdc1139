using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Nano.Host.Tests.Captures;
using Nano.Sensors;

namespace Nano.Host.Tests.Sensors
{
    /// <summary>A real SDS011. The values are those that PyPMS, which captured the stream, decoded: tests/captured_data/SDS01x.csv.</summary>
    [TestClass]
    public class Sds011CaptureTests
    {
        [TestMethod]
        [DataRow(int.MaxValue)]
        [DataRow(1)]
        public void Readings_have_the_values_that_were_read(int piece)
        {
            byte[] stream = CaptureFolder.ReadStream("pypms/SDS01x");
            CaptureRun run = CaptureRun.Read(Sds011Reading.CreateLayout(), stream, new[] { piece });
            CollectionAssert.AreEqual(
                CaptureFolder.ReadCandidates("pypms__SDS01x.novafitness-sds").Where(row => row.Good).Select(row => (row.Offset, row.Length)).ToList(),
                run.Frames.ConvertAll(frame => (frame.Offset, frame.Length)));
            List<Sds011Reading> readings = run.Frames.ConvertAll(frame => Read(frame.Content));
            float[] values = { 0.6f, 0.9f, 0.9f, 0.9f, 0.9f, 0.9f, 0.9f, 0.8f, 0.8f, 0.8f };
            CollectionAssert.AreEqual(values, readings.ConvertAll(reading => reading.Pm25));
            CollectionAssert.AreEqual(values, readings.ConvertAll(reading => reading.Pm10));
            Assert.IsTrue(readings.TrueForAll(reading => reading.Device == 0x58D9));
        }

        [TestMethod]
        public void Reader_returns_the_good_vectors_and_no_bad_one()
        {
            SensorVectors.Check("pms_pypms", "novafitness-sds", 4, Sds011Reading.CreateLayout(), bytes => bytes[1] == 0xC0);
        }

        private static Sds011Reading Read(byte[] frame)
        {
            var reading = new Sds011Reading();
            Assert.IsTrue(reading.TryRead(frame, 0));
            return reading;
        }
    }
}
