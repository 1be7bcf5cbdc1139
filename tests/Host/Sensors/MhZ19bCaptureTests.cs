using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Nano.Host.Tests.Captures;
using Nano.Sensors;

namespace Nano.Host.Tests.Sensors
{
    /// <summary>A real MH-Z19B. The values are those that PyPMS, which captured the stream, decoded: tests/captured_data/MHZ19B.csv.</summary>
    [TestClass]
    public class MhZ19bCaptureTests
    {
        [TestMethod]
        [DataRow(int.MaxValue)]
        [DataRow(1)]
        public void Readings_have_the_values_that_were_read(int piece)
        {
            byte[] stream = CaptureFolder.ReadStream("pypms/MHZ19B");
            CaptureRun run = CaptureRun.Read(MhZ19bReading.CreateLayout(), stream, new[] { piece });
            CollectionAssert.AreEqual(
                CaptureFolder.ReadCandidates("pypms__MHZ19B.winsen-9byte").Where(row => row.Good).Select(row => (row.Offset, row.Length)).ToList(),
                run.Frames.ConvertAll(frame => (frame.Offset, frame.Length)));
            CollectionAssert.AreEqual(
                new[] { 636, 636, 636, 636, 636, 636, 636, 636, 635, 633 },
                run.Frames.ConvertAll(frame => Read(frame.Content).Co2));
        }

        [TestMethod]
        [DataRow("pms_pypms", 4)]
        [DataRow("winsen_osgar", 2)]
        public void Reader_returns_the_good_vectors_and_no_bad_one(string table, int rows)
        {
            SensorVectors.Check(table, "winsen-9byte", rows, MhZ19bReading.CreateLayout(), bytes => bytes[1] == 0x86);
        }

        private static MhZ19bReading Read(byte[] frame)
        {
            var reading = new MhZ19bReading();
            Assert.IsTrue(reading.TryRead(frame, 0));
            return reading;
        }
    }
}
