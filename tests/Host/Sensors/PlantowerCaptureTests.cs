using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Nano.Host.Tests.Captures;
using Nano.Sensors;

namespace Nano.Host.Tests.Sensors
{
    /// <summary>A real PMSx003. The values are those that PyPMS, which captured the stream, decoded: tests/captured_data/PMSx003.csv.</summary>
    [TestClass]
    public class PlantowerCaptureTests
    {
        private const string Decoded = """
            0, 8, 8, 0, 8, 8, 210, 70, 45, 30, 0, 0
            0, 7, 7, 0, 7, 7, 210, 70, 45, 30, 0, 0
            0, 7, 7, 0, 7, 7, 189, 63, 42, 27, 0, 0
            0, 7, 7, 0, 7, 7, 180, 60, 39, 24, 0, 0
            0, 7, 7, 0, 7, 7, 180, 60, 39, 24, 0, 0
            0, 6, 6, 0, 6, 6, 180, 60, 29, 21, 0, 0
            0, 6, 6, 0, 6, 6, 180, 60, 29, 21, 0, 0
            0, 6, 6, 0, 6, 6, 159, 53, 26, 18, 0, 0
            0, 6, 6, 0, 6, 6, 159, 53, 26, 18, 0, 0
            0, 5, 5, 0, 5, 5, 138, 46, 23, 15, 0, 0
            """;

        [TestMethod]
        [DataRow(int.MaxValue)]
        [DataRow(1)]
        public void Readings_have_the_values_that_were_read(int piece)
        {
            byte[] stream = CaptureFolder.ReadStream("pypms/PMSx003");
            CaptureRun run = CaptureRun.Read(PmsRequests.CreateLayout(), stream, new[] { piece });
            Assert.AreEqual(Decoded.ReplaceLineEndings("\n"), string.Join("\n", run.Frames.Select(frame => Line(frame.Content))));
        }

        [TestMethod]
        public void Reader_of_the_family_returns_the_good_vectors_and_no_bad_one()
        {
            SensorVectors.Check("pms_pypms", "plantower-pms", 8, PmsRequests.CreateLayout(), bytes => true);
        }

        private static string Line(byte[] frame)
        {
            var air = new Pms5003Reading();
            Assert.IsTrue(air.TryRead(frame, 0));
            return string.Join(
                ", ", air.Pm1Standard, air.Pm25Standard, air.Pm10Standard, air.Pm1, air.Pm25, air.Pm10, air.Over03, air.Over05, air.Over10, air.Over25, air.Over50, air.Over100);
        }
    }
}
