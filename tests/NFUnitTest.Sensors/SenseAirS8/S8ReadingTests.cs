using System;
using nanoFramework.TestFramework;

namespace Nano.Tests
{
    using Nano.Frames;
    using Nano.Sensors;

    /// <summary>The frames of SenseAir TDE2067 "Modbus on SenseAir S8", application examples: 400 ppm, no error.</summary>
    [TestClass]
    public class S8ReadingTests
    {
        private const string Frame = "fe040800000000000001 9016e6";

        [TestMethod]
        public void TryRead_takes_the_answer_of_the_datasheet()
        {
            S8Reading reading = new S8Reading { MeterStatus = 1, AlarmStatus = 1, OutputStatus = 1 };
            Assert.IsTrue(reading.TryRead(Hex.Parse("00" + Frame), 1));
            Assert.AreEqual(400, reading.Co2);
            Assert.AreEqual(0, reading.MeterStatus | reading.AlarmStatus | reading.OutputStatus);
            Assert.AreEqual(13, S8Reading.Size);
        }

        [TestMethod]
        public void Read_puts_every_register_in_its_place()
        {
            S8Reading reading = new S8Reading();
            reading.Read(Hex.Parse("fe0408 0021 8002 0003 fff6 0000"), 0);
            Assert.AreEqual(S8Reading.FatalError | S8Reading.OutOfRange, reading.MeterStatus);
            Assert.AreEqual(0x8002, reading.AlarmStatus);
            Assert.AreEqual(S8Reading.AlarmOutput | S8Reading.PwmOutput, reading.OutputStatus);
            Assert.AreEqual(-10, reading.Co2);
        }

        [TestMethod]
        public void TryRead_changes_nothing_when_any_byte_is_another()
        {
            byte[] frame = Hex.Parse(Frame);
            S8Reading reading = new S8Reading { Co2 = 7 };
            for (int i = 0; i < 13; i++)
            {
                frame[i] ^= 0x40;
                Assert.IsFalse(reading.TryRead(frame, 0));
                frame[i] ^= 0x40;
            }

            Assert.AreEqual(7, reading.Co2);
        }

        [TestMethod]
        public void FrameReader_finds_it_whole_and_byte_by_byte()
        {
            byte[] line = Hex.Parse("fe04fe0408" + Frame + Frame);
            for (int piece = 1; piece < 50; piece += 40)
            {
                FrameReader reader = new FrameReader(S8Reading.CreateLayout());
                int found = 0;
                for (int at = 0; at < line.Length;)
                {
                    at += reader.Feed(line, at, piece < line.Length - at ? piece : line.Length - at);
                    while (reader.TryRead(out int offset, out int length))
                    {
                        found++;
                        Assert.AreEqual("fe0408000000000000019016e6", Hex.Format(reader.Buffer, offset, length));
                    }
                }

                Assert.AreEqual(2, found);
                Assert.AreEqual(5, reader.Counters.Skipped);
            }
        }

        [TestMethod]
        [DataRow(S8Requests.Reading, "fe0400000004e5c6")]
        [DataRow(S8Requests.ClearAcknowledgement, "fe06000000009dc5")]
        [DataRow(S8Requests.CalibrateBackground, "fe0600017c066cc7")]
        [DataRow(S8Requests.Acknowledgement, "fe03000000019005")]
        [DataRow(S8Requests.AbcPeriod, "fe03001f0001a1c3")]
        [DataRow(S8Requests.SetAbcPeriod, "fe06001f0000ac03")]
        [DataRow(S8Requests.SetAbcPeriod + 180, "fe06001f00b4ac74")]
        public void Create_builds_the_requests_of_the_datasheet(long request, string expected)
        {
            Assert.AreEqual(expected, Hex.Format(S8Requests.Create(request), 0, 8));
        }

        [TestMethod]
        public void Create_refuses_what_is_no_request()
        {
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => S8Requests.Create(-1));
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => S8Requests.Create(0x10000000000));
        }

        [TestMethod]
        public void ModbusClient_reads_it_too()
        {
            AnsweringLine line = new AnsweringLine("fe0408000000000000019016e6", "fe030200b4ac27");
            ModbusClient client = new ModbusClient(line, S8Reading.BaudRate);
            ushort[] values = new ushort[4];
            Assert.AreEqual(0, (int)client.ReadInputRegisters(S8Reading.AnyAddress, 0, values, 0, 4));
            Assert.AreEqual(400, (int)values[3]);
            Assert.AreEqual(0, (int)client.ReadHoldingRegisters(S8Reading.AnyAddress, 31, values, 0, 1));
            Assert.AreEqual(180, (int)values[0]);
            Assert.AreEqual("fe0400000004e5c6 fe03001f0001a1c3 ", line.Written);
        }
    }
}
