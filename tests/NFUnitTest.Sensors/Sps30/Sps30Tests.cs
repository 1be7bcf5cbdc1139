using System;
using nanoFramework.TestFramework;

namespace Nano.Tests
{
    using Nano.Frames;
    using Nano.Sensors;

    /// <summary>Frames as Sensirion prints them (Datasheet SPS30, section 5.3) and as a real sensor sent them; the values are those
    /// that CPython's struct takes out.</summary>
    [TestClass]
    public class Sps30Tests
    {
        // PyPMS, tests/captured_data/SPS30.hexdump, the third: four bytes are stuffed.
        private const string Line = "7e0003002840df03da417d3162ae41279e32412c107d5e42307d5ed34255c04c425e0908425fa28a425fe4433f40fa1fff7e";

        [TestMethod]
        [DataRow(100)]
        [DataRow(7)]
        [DataRow(1)]
        public void Reading_has_the_values_that_the_sensor_sent(int piece)
        {
            byte[] line = Hex.Parse("7e" + Line + "ff7d7e");
            FrameReader reader = new FrameReader(Sps30Reply.CreateLayout());
            Assert.AreEqual(45, Next(reader, line, piece, out int offset));
            Sps30Reading reading = new Sps30Reading();
            Assert.IsTrue(reading.TryRead(reader.Buffer, offset));
            Assert.AreEqual(0, reading.State);
            Assert.IsTrue(reading.Pm1 == 6.96922016f);
            Assert.IsTrue(reading.Pm25 == 9.08659172f);
            Assert.IsTrue(reading.Pm40 == 10.4761219f);
            Assert.IsTrue(reading.Pm10 == 10.7540264f);
            Assert.IsTrue(reading.UpTo05 == 44.1238518f);
            Assert.IsTrue(reading.UpTo10 == 53.4377899f);
            Assert.IsTrue(reading.UpTo25 == 55.5088196f);
            Assert.IsTrue(reading.UpTo40 == 55.9087296f);
            Assert.IsTrue(reading.UpTo100 == 55.9729118f);
            Assert.IsTrue(reading.TypicalSize == 0.753816545f);
            Assert.IsFalse(new Sps30WholeReading().TryRead(reader.Buffer, offset));
        }

        [TestMethod]
        public void WholeReading_has_every_value_in_its_place()
        {
            // CPython: struct.pack(">4B10H", 0, 3, 0x80, 20, 5, 8, 9, 17, 301, 402, 503, 604, 65535, 753) and the inverted sum.
            byte[] frame = Hex.Parse("00038014 0005000800090011012d019201f7025cffff02f1 39");
            Sps30WholeReading reading = new Sps30WholeReading();
            Assert.IsTrue(reading.TryRead(frame, 0));
            Assert.AreEqual(0x80, reading.State);
            Assert.AreEqual(5, reading.Pm1);
            Assert.AreEqual(8, reading.Pm25);
            Assert.AreEqual(9, reading.Pm40);
            Assert.AreEqual(17, reading.Pm10);
            Assert.AreEqual(301, reading.UpTo05);
            Assert.AreEqual(402, reading.UpTo10);
            Assert.AreEqual(503, reading.UpTo25);
            Assert.AreEqual(604, reading.UpTo40);
            Assert.AreEqual(65535, reading.UpTo100);
            Assert.AreEqual(753, reading.TypicalSize);
            Assert.IsFalse(new Sps30Reading().TryRead(frame, 0));
            frame[20] ^= 1;
            Assert.IsFalse(reading.TryRead(frame, 0));
        }

        [TestMethod]
        [DataRow("7e00000000ff7e", 0, 0, 0, 0)]                              // started
        [DataRow("7e00004300bc7e", 0, 0x43, 0, 0)]                           // measures already
        [DataRow("7e00030000fc7e", 3, 0, 0, 0)]                              // nothing new
        [DataRow("7e007d314300ab7e", 0x11, 0x43, 0, 0)]                      // is not asleep
        [DataRow("7e0080000400093a80b87e", 0x80, 0, 4, 604800)]              // a week
        [DataRow("7e00d200050000001000187e", 0xD2, 0, 5, 16)]         // the fan is blocked
        public void Reply_has_state_and_value(string line, int command, int state, int length, int value)
        {
            FrameReader reader = new FrameReader(Sps30Reply.CreateLayout());
            byte[] bytes = Hex.Parse(line);
            int count = Next(reader, bytes, 1, out int offset);
            Sps30Reply reply = new Sps30Reply();
            Assert.IsTrue(reply.TryRead(reader.Buffer, offset, count));
            Assert.AreEqual(command, reply.Command);
            Assert.AreEqual(state, reply.State);
            Assert.AreEqual(length, reply.DataLength);
            Assert.AreEqual(value, (int)reply.Value);
            Assert.IsFalse(new Sps30Reading().TryRead(reader.Buffer, offset));
        }

        [TestMethod]
        public void Reply_of_another_length_than_it_says_changes_nothing()
        {
            Sps30Reply reply = new Sps30Reply { Command = -1 };
            Assert.IsFalse(reply.TryRead(Hex.Parse("00030001fb"), 0, 5));
            Assert.IsFalse(reply.TryRead(Hex.Parse("0003000000fc"), 0, 6));
            Assert.AreEqual(-1, reply.Command);
        }

        [TestMethod]
        public void Frame_with_any_byte_damaged_is_not_delivered()
        {
            byte[] line = Hex.Parse("7e0003002842280000422800004228000042280000422800004228000042280000422800004228000042280000b07e");
            for (int i = 0; i < line.Length; i++)
            {
                FrameReader reader = new FrameReader(Sps30Reply.CreateLayout());
                line[i] ^= 1;
                Assert.AreEqual(0, Next(reader, line, 100, out _));
                line[i] ^= 1;
            }

            Assert.AreEqual(45, Next(new FrameReader(Sps30Reply.CreateLayout()), line, 100, out _));
        }

        [TestMethod]
        [DataRow(Sps30Requests.StartFloats, "7e0000020103f97e")]
        [DataRow(Sps30Requests.StartIntegers, "7e0000020105f77e")]
        [DataRow(Sps30Requests.StopMeasurement, "7e000100fe7e")]
        [DataRow(Sps30Requests.ReadValues, "7e000300fc7e")]
        [DataRow(Sps30Requests.Sleep, "7e001000ef7e")]
        [DataRow(Sps30Requests.WakeUp, "ff7e007d3100ee7e")]
        [DataRow(Sps30Requests.CleanFan, "7e005600a97e")]
        [DataRow(Sps30Requests.ReadCleaningInterval, "7e008001007d5e7e")]
        [DataRow(Sps30Requests.ReadProductType, "7e00d001002e7e")]
        [DataRow(Sps30Requests.ReadSerialNumber, "7e00d001032b7e")]
        [DataRow(Sps30Requests.ReadVersion, "7e00d1002e7e")]
        [DataRow(Sps30Requests.ReadStatus, "7e00d201002c7e")]
        [DataRow(Sps30Requests.ReadAndClearStatus, "7e00d201012b7e")]
        [DataRow(Sps30Requests.Reset, "7e00d3002c7e")]
        public void Create_returns_the_bytes_of_the_datasheet(int request, string line)
        {
            byte[] bytes = Sps30Requests.Create(request);
            Assert.AreEqual(line, Hex.Format(bytes, 0, bytes.Length));
        }

        [TestMethod]
        [DataRow(-1)]
        [DataRow(0x0300)]
        public void Create_refuses_what_is_no_request(int request)
        {
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => Sps30Requests.Create(request));
        }

        [TestMethod]
        public void CreateCleaningInterval_returns_the_bytes_of_the_datasheet()
        {
            byte[] never = Sps30Requests.CreateCleaningInterval(0);
            Assert.AreEqual("7e00800500000000007a7e", Hex.Format(never, 0, never.Length));

            // CPython: ~(0x80 + 5 + 0x11 + 0x7E + 0x13 + 0x7D) & 255 is 5B.
            byte[] stuffed = Sps30Requests.CreateCleaningInterval(0x117E137D);
            Assert.AreEqual("7e008005007d317d5e7d337d5d5b7e", Hex.Format(stuffed, 0, stuffed.Length));
        }

        // The bytes of the first frame that is delivered, 0 for none.
        private static int Next(FrameReader reader, byte[] line, int piece, out int offset)
        {
            for (int at = 0; at < line.Length;)
            {
                at += reader.Feed(line, at, line.Length - at < piece ? line.Length - at : piece);
                if (reader.TryRead(out offset, out int length))
                {
                    return length;
                }
            }

            offset = 0;
            return 0;
        }
    }
}
