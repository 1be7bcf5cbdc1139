using nanoFramework.TestFramework;

namespace Nano.Tests
{
    using Nano.Frames;
    using Nano.Sensors;

    /// <summary>Frames of real sensors with the values that PyPMS states for them (tests/sensors/test_sensor.py, tests/captured_data).</summary>
    [TestClass]
    public class PlantowerFamilyTests
    {
        private const string G3 = "424d00140051006a007700350046004f33d20f28003f041a";
        private const string T = "424d001c0017002700290016002300291008 04a9 0116 000c 00d4 00e0 9a00 04aa";

        // CPython: struct.pack(">2sH13Hh3H", b"BM", 36, 101, 202, ... -55, 539, 0, 0x9705) and its sum.
        private const string St = "424d0024006500ca012f019401f9025e177713900fa90bc207db03f4001fffc9021b000097050b30";

        [TestMethod]
        public void Pms3003Reading_has_the_values_of_the_source()
        {
            Pms3003Reading reading = new Pms3003Reading();
            Assert.IsTrue(reading.TryRead(Hex.Parse(G3), 0));
            Assert.AreEqual(81, reading.Pm1Standard);
            Assert.AreEqual(106, reading.Pm25Standard);
            Assert.AreEqual(119, reading.Pm10Standard);
            Assert.AreEqual(53, reading.Pm1);
            Assert.AreEqual(70, reading.Pm25);
            Assert.AreEqual(79, reading.Pm10);
            Assert.IsFalse(reading.TryRead(Hex.Parse("424d00140051006a007700350046004f33d20f28003f0000"), 0));
        }

        [TestMethod]
        public void Pms5003TReading_has_the_values_of_the_source()
        {
            Pms5003TReading reading = new Pms5003TReading();
            Assert.IsTrue(reading.TryRead(Hex.Parse(T), 0));
            Assert.AreEqual(23, reading.Pm1Standard);
            Assert.AreEqual(39, reading.Pm25Standard);
            Assert.AreEqual(41, reading.Pm10Standard);
            Assert.AreEqual(22, reading.Pm1);
            Assert.AreEqual(35, reading.Pm25);
            Assert.AreEqual(41, reading.Pm10);
            Assert.AreEqual(4104, reading.Over03);
            Assert.AreEqual(1193, reading.Over05);
            Assert.AreEqual(278, reading.Over10);
            Assert.AreEqual(12, reading.Over25);
            Assert.IsTrue(reading.Temperature == 21.2f);
            Assert.IsTrue(reading.Humidity == 22.4f);
            Assert.AreEqual(0x9A00, reading.Reserved);
        }

        [TestMethod]
        public void Pms5003StReading_has_every_value_in_its_place()
        {
            byte[] frame = Hex.Parse(St);
            Pms5003StReading reading = new Pms5003StReading();
            Assert.IsTrue(reading.TryRead(frame, 0));
            Assert.AreEqual(101, reading.Pm1Standard);
            Assert.AreEqual(202, reading.Pm25Standard);
            Assert.AreEqual(303, reading.Pm10Standard);
            Assert.AreEqual(404, reading.Pm1);
            Assert.AreEqual(505, reading.Pm25);
            Assert.AreEqual(606, reading.Pm10);
            Assert.AreEqual(6007, reading.Over03);
            Assert.AreEqual(5008, reading.Over05);
            Assert.AreEqual(4009, reading.Over10);
            Assert.AreEqual(3010, reading.Over25);
            Assert.AreEqual(2011, reading.Over50);
            Assert.AreEqual(1012, reading.Over100);
            Assert.AreEqual(31, reading.Formaldehyde);
            Assert.IsTrue(reading.Temperature == -5.5f);
            Assert.IsTrue(reading.Humidity == 53.9f);
            Assert.AreEqual(0x9705, reading.Reserved);
            frame[30] ^= 1;
            Assert.IsFalse(reading.TryRead(frame, 0));
        }

        [TestMethod]
        [DataRow(200)]
        [DataRow(5)]
        [DataRow(1)]
        public void Reader_of_the_family_returns_frames_of_every_length(int piece)
        {
            byte[] line = Hex.Parse("42 4d00 424d0004e1000174" + G3 + "42424d" + T + "424d0004e4000178" + St);
            FrameReader reader = new FrameReader(PmsRequests.CreateLayout());
            string lengths = "";
            for (int at = 0; at < line.Length;)
            {
                at += reader.Feed(line, at, line.Length - at < piece ? line.Length - at : piece);
                while (reader.TryRead(out _, out int length))
                {
                    lengths += " " + length.ToString();
                }
            }

            Assert.AreEqual(" 8 24 32 40", lengths);
        }

        [TestMethod]
        [DataRow(PmsRequests.Passive, "424de100000170")]
        [DataRow(PmsRequests.Active, "424de100010171")]
        [DataRow(PmsRequests.Read, "424de200000171")]
        [DataRow(PmsRequests.Sleep, "424de400000173")]
        [DataRow(PmsRequests.Wake, "424de400010174")]
        public void Create_returns_the_bytes_that_PyPMS_sends(int request, string bytes)
        {
            Assert.AreEqual(bytes, Hex.Format(PmsRequests.Create(request), 0, 7));
        }
    }
}
