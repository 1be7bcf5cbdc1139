using System;
using nanoFramework.TestFramework;

namespace Nano.Tests
{
    using Nano.Frames;
    using Nano.Sensors;

    /// <summary>Frames and requests as Winsen prints them (MH-Z19B User's Manual, "Commands"), and frames of other people's tests.</summary>
    [TestClass]
    public class MhZ19bTests
    {
        [TestMethod]
        [DataRow("ff8602200000000058", 544, -40)]       // the manual
        [DataRow("ff8601f40000000085", 500, -40)]       // PyPMS, tests/sensors/test_sensor.py
        [DataRow("ff86063b3d000000fc", 1595, 21)]       // robotika/osgar, test_winsen_gas_detector.py
        [DataRow("ff86027c42000000ba", 636, 26)]        // PyPMS, tests/captured_data/MHZ19B
        public void Reading_has_the_values_that_the_source_states(string hex, int co2, int temperature)
        {
            byte[] frame = Hex.Parse(hex);
            MhZ19bReading reading = new MhZ19bReading();
            Assert.IsTrue(reading.TryRead(frame, 0));
            Assert.AreEqual(co2, reading.Co2);
            Assert.IsTrue(reading.Temperature == temperature);
            Assert.AreEqual(1, Delivered(frame, 9));
            Assert.AreEqual(1, Delivered(frame, 1));
        }

        [TestMethod]
        public void Frame_with_any_byte_damaged_is_refused()
        {
            byte[] frame = Hex.Parse("ff86063b3d000000fc");
            MhZ19bReading reading = new MhZ19bReading { Co2 = -1 };
            for (int i = 0; i < frame.Length; i++)
            {
                frame[i] ^= 2;
                Assert.IsFalse(reading.TryRead(frame, 0));
                Assert.AreEqual(0, Delivered(frame, 9));
                frame[i] ^= 2;
            }

            Assert.AreEqual(-1, reading.Co2);
        }

        [TestMethod]
        [DataRow(100)]
        [DataRow(4)]
        [DataRow(1)]
        public void Reader_returns_readings_in_noise_and_passes_over_confirmations(int piece)
        {
            byte[] line = Hex.Parse("ffffff86ff86063b3d000000fcff ff79010000000000 86 ff99010000000000 66 ff86063b3d000000ff ff8602200000000058 ff86");
            Assert.AreEqual(2, Delivered(line, piece));
        }

        [TestMethod]
        public void Requests_are_the_bytes_of_the_manual()
        {
            Assert.AreEqual("ff0186000000000079", Hex.Format(MhZ19bRequests.Read(), 0, 9));
            Assert.AreEqual("ff0187000000000078", Hex.Format(MhZ19bRequests.CalibrateZero(), 0, 9));
            Assert.AreEqual("ff018807d0000000a0", Hex.Format(MhZ19bRequests.CalibrateSpan(2000), 0, 9));
            Assert.AreEqual("ff0179a000000000e6", Hex.Format(MhZ19bRequests.SetSelfCalibration(true), 0, 9));
            Assert.AreEqual("ff0179000000000086", Hex.Format(MhZ19bRequests.SetSelfCalibration(false), 0, 9));
            Assert.AreEqual("ff019900000007d08f", Hex.Format(MhZ19bRequests.SetRange(2000), 0, 9));
            Assert.AreEqual("ff01990000001388cb", Hex.Format(MhZ19bRequests.SetRange(5000), 0, 9));
            Assert.AreEqual("ff019900000027102f", Hex.Format(MhZ19bRequests.SetRange(10000), 0, 9));
        }

        [TestMethod]
        public void Requests_refuse_concentrations_that_no_sensor_measures()
        {
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => MhZ19bRequests.CalibrateSpan(999));
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => MhZ19bRequests.SetRange(10001));
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => MhZ19bRequests.SetRange(0));
        }

        private static int Delivered(byte[] line, int piece)
        {
            FrameReader reader = new FrameReader(MhZ19bReading.CreateLayout());
            int count = 0;
            for (int at = 0; at < line.Length;)
            {
                at += reader.Feed(line, at, line.Length - at < piece ? line.Length - at : piece);
                while (reader.TryRead(out _, out _))
                {
                    count++;
                }
            }

            return count;
        }
    }
}
