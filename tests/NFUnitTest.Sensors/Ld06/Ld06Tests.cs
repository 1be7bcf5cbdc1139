using System;
using nanoFramework.TestFramework;

namespace Nano.Tests
{
    using Nano.Sensors;

    /// <summary>The frame: the example in the LD19 development manual V2.3, with the values stated there.</summary>
    [TestClass]
    public class Ld06Tests
    {
        private const string Frame = "542c6808ab7ee000e4dc00e2d900e5d500e3d300e4d000e9cd00e4ca00e2c700e9c500e5c200e5c000e5be823a1a50";

        [TestMethod]
        public void TryRead_reads_the_example_of_the_manual()
        {
            Ld06Reading reading = new Ld06Reading();
            Assert.IsTrue(reading.TryRead(Hex.Parse("ff" + Frame), 1));
            Assert.AreEqual(2152, reading.Speed);
            Assert.AreEqual(32427, reading.StartAngle);
            Assert.AreEqual(33470, reading.EndAngle);
            Assert.AreEqual(6714, reading.Time);
            int[] distances = { 224, 220, 217, 213, 211, 208, 205, 202, 199, 197, 194, 192 };
            int[] confidences = { 228, 226, 229, 227, 228, 233, 228, 226, 233, 229, 229, 229 };
            for (int i = 0; i < Ld06Reading.Count; i++)
            {
                Assert.AreEqual(distances[i], reading.Points[i].Distance);
                Assert.AreEqual(confidences[i], reading.Points[i].Confidence);
            }
        }

        [TestMethod]
        public void AngleOf_divides_the_way_of_the_example_evenly()
        {
            // (33470 - 32427) / 11 = 94.8181...: published for the example are 32521.82, 32616.64, 32711.45 and so on.
            Ld06Reading reading = new Ld06Reading();
            reading.Read(Hex.Parse(Frame), 0);
            int[] angles = { 32427, 32521, 32616, 32711, 32806, 32901, 32995, 33090, 33185, 33280, 33375, 33470 };
            for (int i = 0; i < angles.Length; i++)
            {
                Assert.AreEqual(angles[i], reading.AngleOf(i));
            }
        }

        [TestMethod]
        [DataRow(35000, 100, 0, 35000)]
        [DataRow(35000, 100, 9, 35900)]
        [DataRow(35000, 100, 10, 0)]
        [DataRow(35000, 100, 11, 100)]
        [DataRow(34900, 0, 11, 0)]
        [DataRow(35999, 35999, 11, 35999)]
        [DataRow(0, 1100, 1, 100)]
        public void AngleOf_begins_anew_at_360_degrees(int start, int end, int index, int expected)
        {
            Assert.AreEqual(expected, new Ld06Reading { StartAngle = start, EndAngle = end }.AngleOf(index));
        }

        [TestMethod]
        public void AngleOf_refuses_a_point_that_is_not_there()
        {
            Ld06Reading reading = new Ld06Reading();
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => reading.AngleOf(-1));
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => reading.AngleOf(12));
        }

        [TestMethod]
        public void TryRead_refuses_a_frame_with_any_byte_changed()
        {
            byte[] frame = Hex.Parse(Frame);
            Ld06Reading reading = new Ld06Reading();
            for (int i = 0; i < frame.Length; i++)
            {
                frame[i] ^= 0x81;
                Assert.IsFalse(reading.TryRead(frame, 0));
                frame[i] ^= 0x81;
            }
        }

        [TestMethod]
        [DataRow(1)]
        [DataRow(10)]
        [DataRow(500)]
        public void CreateLayout_delivers_what_is_intact_in_any_pieces(int piece)
        {
            string stream = "5454" + Frame + Frame.Substring(0, 50) + Frame.Substring(52) + Frame + Frame.Substring(0, 30);
            Assert.AreEqual(Frame + " " + Frame + " ", Delivered.Frames(Ld06Reading.CreateLayout(), Hex.Parse(stream), piece));
        }
    }
}
